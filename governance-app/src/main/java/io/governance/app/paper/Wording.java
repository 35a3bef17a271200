package io.governance.app.paper;

import io.governance.core.Text;
import io.governance.core.voting.Certainty;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Verdict;

/** How outcomes and votes are called on paper. */
final class Wording {

    private Wording() {}

    static Text of(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Text.of("通过", "the motion carries");
            case FAILED -> Text.of("未通过", "the motion does not carry");
            case NO_QUORUM -> Text.of("未达法定人数", "too few take part for a vote to count");
            case UNDETERMINED -> Text.of("无法确定", "the charter does not say what decides");
        };
    }

    static Text of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN_PASSED -> Text.of("已确定通过", "it carries however the outstanding seats vote");
            case CERTAIN_FAILED -> Text.of("已确定不能通过", "it cannot carry any more");
            case OPEN -> Text.of("尚未确定", "the outstanding seats can still turn it");
            case UNDETERMINED -> Text.of("无法确定", "the charter does not say what decides");
        };
    }

    static Text of(Mark mark) {
        return switch (mark) {
            case FAVOUR -> Text.of("赞成", "in favour");
            case AGAINST -> Text.of("反对", "against");
            case ABSTAIN -> Text.of("弃权", "abstaining");
            case SILENT -> Text.of("在场未投", "present without a vote");
            case ABSENT -> Text.of("缺席", "absent");
            case VACANT -> Text.of("空缺", "vacant");
        };
    }

    /** A verdict by its name, with its word in Chinese. */
    static Text coded(Verdict verdict) {
        return coded(verdict, of(verdict));
    }

    /** A certainty by its name, with its word in Chinese. */
    static Text coded(Certainty certainty) {
        return coded(certainty, of(certainty));
    }

    /** A verdict by its name and in words. */
    static Text stated(Verdict verdict) {
        return stated(verdict, of(verdict));
    }

    /** A certainty by its name and in words. */
    static Text stated(Certainty certainty) {
        return stated(certainty, of(certainty));
    }

    private static Text coded(Enum<?> code, Text words) {
        return Text.of(words.zh() + " " + code, code.name());
    }

    private static Text stated(Enum<?> code, Text words) {
        return Text.of(words.zh() + " " + code, code + ", " + words.en());
    }
}
