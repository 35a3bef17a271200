package io.governance.core.commands.founding;

import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.procedure.Effect;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Founds the alliance on one answer to an open question, such as a house rule on a threshold that the charter leaves out. A
 * later answer of any competent interpreter holds against it.
 *
 * @param reading the question
 * @param choice the answer
 */
public record AdoptReading(ReadingKey reading, String choice) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Keeping.check(
                alliance,
                occasion,
                () -> Way.to(alliance, effect -> effect instanceof Effect.SettleReading),
                alliance.charter().reading(reading).toList().flatMap(Reading::citations));
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        Option<Reading> known = alliance.charter().reading(reading);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("reading", reading.value()));
        }
        if (!known.get().allows(choice)) {
            return Either.left(new RequestRefusal.NotFound("choice of " + reading, choice));
        }
        return Either.right(Decision.of(new AllianceAct.ReadingSettled(
                reading, choice, 0, true, known.get().citations())));
    }
}
