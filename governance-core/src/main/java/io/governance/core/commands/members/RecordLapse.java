package io.governance.core.commands.members;

import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Lapse;
import io.governance.core.commands.Capacities;
import io.governance.core.membership.MembershipAct;
import io.governance.core.procedure.Departure;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that something happened that ends a membership by itself, without a vote.
 *
 * @param member whose
 * @param lapse what happened, one of the charter's lapses
 * @param evidence what shows it
 */
public record RecordLapse(MemberId member, String lapse, String evidence) implements Command {
    public RecordLapse {
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("a lapse needs evidence");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Capacities.checkMember(alliance, member, occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        Option<Lapse> known =
                alliance.charter().lapses().find(found -> found.id().equals(lapse));
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("lapse", lapse));
        }
        if (!known.get().applies().under(alliance.readings())) {
            return Either.left(Denial.of(
                    Denial.Reason.STEP_SKIPPED,
                    List.of(known.get().citation()),
                    known.get().text().zh() + "并不自动终止会籍，须依除名程序。",
                    known.get().text().en() + " does not end a membership by itself; it takes an expulsion."));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        known.get().recorders(),
                        known.get().text(),
                        List.of(known.get().citation()))
                .map(claim -> Decision.of(new MembershipAct.MembershipConcluded(
                        member,
                        Departure.LAPSED,
                        occasion.at(),
                        Option.none(),
                        lapse + ": " + evidence,
                        List.of(known.get().citation()))));
    }
}
