package io.governance.app.roll;

import io.governance.core.voting.Mark;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** How a roll file says how a seat stands. */
record Marking(String en, String zh, Mark mark) {

    static final Seq<Marking> ALL = List.of(
            new Marking("favour", "赞成", Mark.FAVOUR),
            new Marking("against", "反对", Mark.AGAINST),
            new Marking("abstain", "弃权", Mark.ABSTAIN),
            new Marking("silent", "未投", Mark.SILENT),
            new Marking("absent", "缺席", Mark.ABSENT),
            new Marking("vacant", "空缺", Mark.VACANT));

    /** The mark that a word stands for, in either language and any case. */
    static Option<Mark> of(String word) {
        return ALL.find(marking -> marking.en.equalsIgnoreCase(word) || marking.zh.equals(word))
                .map(Marking::mark);
    }
}
