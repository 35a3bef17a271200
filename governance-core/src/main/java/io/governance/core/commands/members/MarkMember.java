package io.governance.core.commands.members;

import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Mark;
import io.governance.core.commands.Capacities;
import io.governance.core.membership.MembershipAct;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records a finding about a member that the charter gives weight to, such as that it is a main founder. Where a procedure
 * leads to the finding, it is recorded directly while the founding lasts only.
 *
 * @param member the member
 * @param mark what was found, one of the charter's marks
 */
public record MarkMember(MemberId member, String mark) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Capacities.checkMember(alliance, member, occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        Option<Mark> known = alliance.charter().marks().find(found -> found.id().equals(mark));
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("mark", mark));
        }
        Option<Procedure> through = procedure(alliance);
        if (through.isDefined() && !alliance.isKeptBy(occasion)) {
            return Either.left(
                    Denial.stepSkipped(through.get().title(), through.get().citations()));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        known.get().finder(),
                        known.get().text(),
                        List.of(known.get().citation()))
                .map(claim -> Decision.of(new MembershipAct.MemberMarked(
                        member, mark, List.of(known.get().citation()))));
    }

    /** The procedure that leads to the finding; none if somebody finds it by themselves. */
    private Option<Procedure> procedure(Alliance alliance) {
        return alliance.charter()
                .procedures()
                .find(procedure -> procedure.effects().contains(new Effect.MarkMember(mark)));
    }
}
