package io.governance.core.commands.founding;

import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Completes the founding: the registers are as the founder found them, and from now on they change only as the charter lays
 * down, by people in the capacities that it names.
 */
public record CompleteFounding() implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return done(alliance)
                .orElse(() -> Keeping.check(alliance, occasion))
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Either.right(Decision.of(new AllianceAct.FoundingCompleted(
                        List.of(alliance.charter().bodiesCitation())))));
    }

    private static Option<Refusal> done(Alliance alliance) {
        return alliance.foundingCompleted()
                .map(stamp -> Denial.of(
                                Denial.Reason.ALREADY_DONE,
                                List.of(alliance.charter().bodiesCitation()),
                                "设立已经完成。",
                                "the founding is completed already.")
                        .with("founding_completed", stamp.at()));
    }
}
