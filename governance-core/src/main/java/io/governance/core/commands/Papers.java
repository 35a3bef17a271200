package io.governance.core.commands;

import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Charter;
import io.governance.core.right.Paper;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Whether the papers that somebody hands in will do. */
public final class Papers {

    private Papers() {}

    /**
     * Why papers will not do: the charter asks for no such paper anywhere, or one that is needed is not among them; none if
     * they do. Papers that are asked for elsewhere may be handed in too.
     */
    public static Option<Refusal> check(Charter charter, Seq<Paper> needed, Seq<String> given) {
        return unknown(charter, given).orElse(() -> missing(needed, given));
    }

    private static Option<Refusal> unknown(Charter charter, Seq<String> given) {
        Seq<String> known = charter.papers().map(Paper::kind);
        return given.find(kind -> !known.contains(kind)).map(kind -> new RequestRefusal.NotFound("paper", kind));
    }

    private static Option<Refusal> missing(Seq<Paper> needed, Seq<String> given) {
        Seq<Paper> missing = needed.reject(paper -> given.contains(paper.kind()));
        return Option.when(
                !missing.isEmpty(),
                () -> Denial.documentMissing(
                                Text.of(
                                        missing.map(paper -> paper.name().zh()).mkString("、"),
                                        missing.map(paper -> paper.name().en()).mkString(", ")),
                                missing.map(Paper::citation).distinct())
                        .with("missing", missing.map(Paper::kind).mkString(", ")));
    }
}
