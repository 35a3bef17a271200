package io.governance.core.licensing;

import io.governance.core.Text;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What one case says about the passages of a specification (段落). Passages are told apart by their names, between commas,
 * semicolons or spaces.
 */
final class PassageFacts {

    private static final Text LEFT_OUT = Text.of("未指明的段落", "passages not named");

    private final CaseFile file;

    PassageFacts(CaseFile file) {
        this.file = file;
    }

    Judgement judge(Fact fact) {
        Seq<String> named = file.notices()
                .disclosures()
                .filter(disclosure -> file.isHolder(disclosure.by(), disclosure.receivedAt())
                        && !disclosure.receivedAt().isAfter(file.at())
                        && file.isInTime(disclosure.receivedAt()))
                .flatMap(disclosure -> names(disclosure.passages()));
        Seq<String> leftOut = file.relation()
                .map(relation -> names(relation.passages()))
                .getOrElse(List.empty())
                .removeAll(named);
        return leftOut.isEmpty()
                ? Judgement.of(fact.text(), !named.isEmpty())
                : Judgement.of(fact.text(), false, new Exhibit(LEFT_OUT, leftOut.mkString(", ")));
    }

    private static Seq<String> names(String passages) {
        return List.of(passages.split("[,;，；、\\s]+")).reject(String::isEmpty);
    }
}
