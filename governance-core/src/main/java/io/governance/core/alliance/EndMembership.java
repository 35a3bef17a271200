package io.governance.core.alliance;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.membership.Member;
import io.governance.core.membership.MembershipAct;
import io.governance.core.membership.MembershipRefusal;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that a membership ended. Its seats fall vacant; a vote it has cast stands.
 *
 * @param member whose
 * @param reason why
 */
public record EndMembership(MemberId member, String reason) implements Command {
    public EndMembership {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the end of a membership needs a reason");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, PersonId actor) {
        Option<Member> known = alliance.members().find(member);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("member", member.value()));
        }
        Seq<Citation> citations = alliance.citationsOfTier(known.get().tier());
        return known.get().isCurrent()
                ? Either.right(Decision.of(new MembershipAct.MembershipEnded(member, reason, citations)))
                : Either.left(new MembershipRefusal.NotAMember(member, citations));
    }
}
