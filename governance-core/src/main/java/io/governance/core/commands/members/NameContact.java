package io.governance.core.commands.members;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Standing;
import io.governance.core.charter.Charter;
import io.governance.core.commands.Capacities;
import io.governance.core.membership.MembershipAct;
import io.governance.core.right.Capacity;
import io.governance.core.right.Duty;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Names the person the secretariat writes to for a member, in place of any earlier one.
 *
 * @param member the member
 * @param person the person
 */
public record NameContact(MemberId member, PersonId person) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Capacities.checkMember(alliance, member, occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        Seq<Citation> citations = alliance.charter()
                .duties()
                .find(duty -> duty.id().equals(Charter.NAME_CONTACT))
                .map(Duty::citation)
                .<Seq<Citation>>map(List::of)
                .getOrElse(() -> alliance.citationsOfMember(member));
        return Capacities.require(
                        alliance,
                        occasion,
                        new Capacity.OfTheMemberConcerned(),
                        Standing.of(alliance, occasion).concerning(Option.some(member)),
                        Text.of("指定联系人", "naming a member's contact person"),
                        citations)
                .map(claim -> Decision.of(new MembershipAct.ContactNamed(member, person, citations)));
    }
}
