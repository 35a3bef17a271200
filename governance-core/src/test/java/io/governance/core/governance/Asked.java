package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.record.Receipt;
import io.governance.core.time.Occasion;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/**
 * What somebody asks for under a name of their own.
 *
 * @param operation the name
 * @param actor who
 * @param what a command, or the founding
 */
record Asked(OperationId operation, PersonId actor, Object what) {

    CompletionStage<Either<Refusal, Receipt>> submitTo(Governance governance, AllianceId alliance) {
        return what instanceof FoundAlliance founding
                ? governance.found(alliance, founding, actor, operation)
                : governance.submit(alliance, (Command) what, actor, operation);
    }

    /** What it leads to, decided without any governance. */
    Either<Refusal, Decision> decide(AllianceId id, Option<Alliance> alliance, Instant at, WorkingCalendar calendar) {
        if (what instanceof FoundAlliance founding) {
            return alliance.isDefined()
                    ? Either.left(new RequestRefusal.AlreadyExists("alliance", id.value()))
                    : Either.right(Decision.of(Alliance.found(
                            founding, BuiltInCharters.named(founding.charter()).get())));
        }
        return alliance.isEmpty()
                ? Either.left(new RequestRefusal.NotFound("alliance", id.value()))
                : alliance.get().handle((Command) what, new Occasion(actor, at, calendar));
    }

    /** What the record keeps of it, so that a name used twice is noticed. */
    String fingerprint() {
        return new Submission(what, actor, operation, (none, at) -> Either.right(Decision.of(List.empty())))
                .fingerprint;
    }
}
