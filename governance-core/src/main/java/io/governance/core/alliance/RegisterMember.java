package io.governance.core.alliance;

import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.charter.Tier;
import io.governance.core.membership.MembershipAct;
import io.governance.core.membership.MembershipRefusal;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Registers an organisation as a member.
 *
 * @param member how it is to be named; a name is never used again, not even after the membership ended
 * @param name what it is called
 * @param tier the name of its class in the charter
 */
public record RegisterMember(MemberId member, String name, String tier) implements Command {
    public RegisterMember {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a member needs a name");
        }
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, PersonId actor) {
        if (alliance.members().find(member).isDefined()) {
            return Either.left(new RequestRefusal.AlreadyExists("member", member.value()));
        }
        Option<Tier> known = alliance.charter().tier(tier);
        if (known.isEmpty()) {
            return Either.left(new MembershipRefusal.WrongTier(
                    tier,
                    alliance.charter().tiers().map(Tier::id),
                    alliance.charter().tiers().map(Tier::citation).distinct()));
        }
        return Either.right(Decision.of(new MembershipAct.MemberRegistered(
                member, name, tier, List.of(known.get().citation()))));
    }
}
