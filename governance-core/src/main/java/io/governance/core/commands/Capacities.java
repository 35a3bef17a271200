package io.governance.core.commands;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.membership.Member;
import io.governance.core.membership.MembershipRefusal;
import io.governance.core.right.Capacity;
import io.governance.core.right.Claim;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Whether the person who acts has the capacity that something takes, and if not, which no they get. */
public final class Capacities {

    private Capacities() {}

    /** What gives the person who acts a capacity, or the refusal. */
    public static Either<Refusal, Claim> require(
            Alliance alliance, Occasion occasion, Capacity capacity, Text what, Seq<Citation> citations) {
        return require(alliance, occasion, capacity, Standing.of(alliance, occasion), what, citations);
    }

    /** What gives the person who acts a capacity where a matter is at hand, or the refusal. */
    public static Either<Refusal, Claim> require(
            Alliance alliance,
            Occasion occasion,
            Capacity capacity,
            Positions positions,
            Text what,
            Seq<Citation> citations) {
        return Standing.claim(alliance, occasion, capacity, positions)
                .toEither(() -> refusal(alliance, occasion, capacity, positions, what, citations));
    }

    private static Refusal refusal(
            Alliance alliance,
            Occasion occasion,
            Capacity capacity,
            Positions positions,
            Text what,
            Seq<Citation> citations) {
        Option<Member> past = alliance.members()
                .inOrder()
                .find(member ->
                        member.representative().contains(occasion.actor()) && !member.isCurrentAt(occasion.at()));
        if (positions.memberships().isEmpty() && positions.sittings().isEmpty() && past.isDefined()) {
            return new MembershipRefusal.NotAMember(past.get().id(), citations);
        }
        if (capacity.asksForTier() && !positions.memberships().isEmpty()) {
            Positions.Membership first = positions.memberships().head();
            return Denial.of(
                            Denial.Reason.WRONG_TIER,
                            citations,
                            "只有" + capacity.inWords().zh() + "可以：" + what.zh() + "。",
                            "only " + capacity.inWords().en() + " may do this: " + what.en() + ".")
                    .with("member", first.member())
                    .with("tier", first.tier());
        }
        return Denial.notCompetent(what, capacity.inWords(), citations).with("actor", occasion.actor());
    }

    /** What gives the person who acts a capacity on behalf of one member and no other, or the refusal. */
    public static Either<Refusal, Claim> requireOfMember(
            Alliance alliance,
            Occasion occasion,
            Capacity capacity,
            MemberId member,
            Text what,
            Seq<Citation> citations) {
        Positions all = Standing.of(alliance, occasion).concerning(Option.some(member));
        Positions only = new Positions(
                all.person(),
                all.memberships().filter(found -> found.member().equals(member)),
                all.sittings().filter(found -> found.member().contains(member)),
                all.concerned(),
                Option.none());
        return require(alliance, occasion, capacity, only, what, citations);
    }

    /** A person's positions as far as they count for whom they say they act for, or the refusal if they may not say so. */
    public static Either<Refusal, Positions> onBehalfOf(
            Alliance alliance,
            Occasion occasion,
            Option<MemberId> member,
            Positions positions,
            Text what,
            Seq<Citation> citations) {
        if (member.isEmpty()) {
            return Either.right(positions);
        }
        Option<Refusal> barred = checkMember(alliance, member.get(), occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        return positions.members().contains(member.get())
                ? Either.right(positions.onBehalfOf(member.get()))
                : Either.left(Denial.notCompetent(
                                what,
                                Text.of("会员 " + member.get() + " 的代表", "somebody who acts for " + member.get()),
                                citations)
                        .with("actor", occasion.actor()));
    }

    /** The members for which a person has a capacity, if they have it for more than one; empty if it is clear. */
    public static Seq<MemberId> unclear(Capacity capacity, Claim claim, Positions positions) {
        Seq<MemberId> members = claim.member().isDefined()
                ? positions
                        .members()
                        .filter(member -> capacity.claimedBy(positions.onBehalfOf(member))
                                .flatMap(Claim::member)
                                .contains(member))
                : positions.memberships().map(Positions.Membership::member);
        return members.size() > 1 ? members : List.empty();
    }

    /** The refusal to act for one of several members without saying which. */
    public static Refusal unclear(Seq<MemberId> members) {
        return new RequestRefusal.Unclear(
                "on_behalf_of", members.map(MemberId::value).sorted());
    }

    /** Why an organisation cannot act as a member now; none if it can. */
    public static Option<Refusal> checkMember(Alliance alliance, MemberId member, Occasion occasion) {
        if (alliance.members().find(member).isEmpty()) {
            return Option.some(new RequestRefusal.NotFound("member", member.value()));
        }
        return Option.when(
                alliance.members().current(member, occasion.at()).isEmpty(),
                () -> new MembershipRefusal.NotAMember(member, alliance.citationsOfMember(member)));
    }
}
