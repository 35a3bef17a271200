package io.governance.core.commands.members;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.commands.founding.Keeping;
import io.governance.core.membership.Member;
import io.governance.core.membership.MembershipAct;
import io.governance.core.membership.MembershipRefusal;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that a membership ended, while the founding lasts. Its seats fall vacant; a vote it has cast stands. Later
 * memberships end by a procedure or lapse.
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
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Keeping.check(alliance, occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        Option<Member> known = alliance.members().find(member);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("member", member.value()));
        }
        Seq<Citation> citations = alliance.citationsOfTier(known.get().tier());
        if (!known.get().isCurrentAt(occasion.at())) {
            return Either.left(new MembershipRefusal.NotAMember(member, citations));
        }
        return Either.right(Decision.of(new MembershipAct.MembershipEnded(member, reason, citations)));
    }
}
