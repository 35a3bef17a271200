package io.governance.core.commands.members;

import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Mark;
import io.governance.core.commands.Capacities;
import io.governance.core.membership.MembershipAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records a finding about a member that the charter gives weight to, such as that it is a main founder.
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
        return Capacities.require(
                        alliance,
                        occasion,
                        known.get().finder(),
                        known.get().text(),
                        List.of(known.get().citation()))
                .map(claim -> Decision.of(new MembershipAct.MemberMarked(
                        member, mark, List.of(known.get().citation()))));
    }
}
