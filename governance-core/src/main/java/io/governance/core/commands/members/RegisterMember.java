package io.governance.core.commands.members;

import io.governance.core.Act;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Tier;
import io.governance.core.commands.founding.Keeping;
import io.governance.core.membership.MembershipAct;
import io.governance.core.membership.MembershipRefusal;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Registers an organisation as a member, while the founding lasts. Later members are admitted.
 *
 * @param member how it is to be named; no other organisation may have had the name
 * @param name what it is called
 * @param tier the name of its class in the charter
 * @param representative the person who acts for it; none if nobody is named yet
 */
public record RegisterMember(MemberId member, String name, String tier, Option<PersonId> representative)
        implements Command {
    public RegisterMember {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a member needs a name");
        }
    }

    /** Obtains the registration of a member for which nobody is named yet. */
    public RegisterMember(MemberId member, String name, String tier) {
        this(member, name, tier, Option.none());
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Keeping.check(alliance, occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
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
        Seq<Act> acts = List.of(new MembershipAct.MemberRegistered(
                member, name, tier, List.of(known.get().citation())));
        return Either.right(Decision.of(
                acts.appendAll(representative.map(person -> new MembershipAct.RepresentativeNamed(
                        member, person, List.of(known.get().citation()))))));
    }
}
