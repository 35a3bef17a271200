package io.governance.core.commands.founding;

import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** Who may write the registers directly: the founder, until the founding is completed. */
public final class Keeping {

    private Keeping() {}

    /** Why this person may not write the register of members now; none if they may. */
    public static Option<Refusal> check(Alliance alliance, Occasion occasion) {
        return check(alliance, occasion, () -> Way.ofMembers(alliance), List.empty());
    }

    /**
     * Why this person may not write the registers now; none if they may.
     *
     * @param afterwards how the same comes about once the founding is completed
     * @param otherwise what the charter says of it where it names no such way
     */
    public static Option<Refusal> check(
            Alliance alliance, Occasion occasion, Supplier<Seq<Way>> afterwards, Seq<Citation> otherwise) {
        Seq<Citation> citations = List.of(alliance.charter().bodiesCitation());
        if (alliance.foundingCompleted().isDefined()) {
            return Option.some(completed(alliance, afterwards.get(), otherwise.isEmpty() ? citations : otherwise));
        }
        return Option.when(
                !alliance.isKeptBy(occasion),
                () -> Denial.notCompetent(
                        Text.of("设立期间登记", "keeping the registers during the founding"),
                        Text.of(
                                "发起人 " + alliance.founded().actor(),
                                "the founder " + alliance.founded().actor()),
                        citations));
    }

    private static Refusal completed(Alliance alliance, Seq<Way> ways, Seq<Citation> otherwise) {
        Seq<Text> words = ways.map(Way::inWords);
        boolean filed =
                ways.exists(way -> alliance.charter().procedure(way.id()).isDefined());
        Denial denial = ways.isEmpty()
                ? Denial.of(
                        Denial.Reason.STEP_SKIPPED,
                        otherwise,
                        "设立已经完成，不再直接登记；章程没有为此规定程序。",
                        "the founding is completed, and nobody writes this down directly any more; the charter lays down no procedure for it.")
                : Denial.of(
                        Denial.Reason.STEP_SKIPPED,
                        ways.flatMap(Way::citations).distinct(),
                        "设立已经完成，此后须依章程办理：" + words.map(Text::zh).mkString("、")
                                + (filed ? "；程序由 file-proposal 提出。" : "。"),
                        "the founding is completed; from now on this takes: "
                                + words.map(Text::en).mkString(" or ")
                                + (filed ? "; file-proposal begins a procedure." : "."));
        return denial.with("ways", ways.map(Way::id).mkString(", "))
                .with("founding_completed", alliance.foundingCompleted().get().at());
    }
}
