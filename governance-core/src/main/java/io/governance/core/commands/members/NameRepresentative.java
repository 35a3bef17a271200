package io.governance.core.commands.members;

import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Standing;
import io.governance.core.commands.Capacities;
import io.governance.core.membership.MembershipAct;
import io.governance.core.right.Capacity;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Names the person who acts for a member, in place of any earlier one. The earlier one does, or the founder while the
 * founding lasts.
 *
 * @param member the member
 * @param person the person
 */
public record NameRepresentative(MemberId member, PersonId person) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Capacities.checkMember(alliance, member, occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        new Capacity.OfTheMemberConcerned(),
                        Standing.of(alliance, occasion).concerning(Option.some(member)),
                        Text.of("指定会员代表", "naming a member's representative"),
                        alliance.citationsOfMember(member))
                .map(claim -> Decision.of(
                        new MembershipAct.RepresentativeNamed(member, person, alliance.citationsOfMember(member))));
    }
}
