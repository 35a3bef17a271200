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

/** Who may write the registers directly: the founder, until the founding is completed. */
public final class Keeping {

    private Keeping() {}

    /** Why this person may not write the registers now; none if they may. */
    public static Option<Refusal> check(Alliance alliance, Occasion occasion) {
        Seq<Citation> citations = List.of(alliance.charter().bodiesCitation());
        if (alliance.foundingCompleted().isDefined()) {
            return Option.some(Denial.of(
                            Denial.Reason.STEP_SKIPPED,
                            citations,
                            "设立已经完成，此后只能依章程规定的程序办理。",
                            "the founding is completed; from now on this takes the procedure that the charter lays down.")
                    .with(
                            "founding_completed",
                            alliance.foundingCompleted().get().at()));
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
}
