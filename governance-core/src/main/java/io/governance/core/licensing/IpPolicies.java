package io.governance.core.licensing;

import static io.governance.core.judgement.Element.all;
import static io.governance.core.judgement.Element.any;
import static io.governance.core.judgement.Element.asked;
import static io.governance.core.judgement.Element.not;
import static io.governance.core.judgement.Element.nothing;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.judgement.Element;
import io.governance.core.right.Capacity;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;

/**
 * Policies on intellectual property to start from (预设政策), each like one that is in use. A charter takes one as it is, or
 * changes what it needs with {@code ImmutableIpPolicy.copyOf(policy).with…}; {@code docs/ip-policies.md} shows how. None of
 * them has an open question. Of none of them the library judges whether something is essential, or a price: that is asserted,
 * or agreed.
 */
public final class IpPolicies {

    private static final ByReading<Boolean> YES = ByReading.plain(true);
    private static final ByReading<Boolean> NO = ByReading.plain(false);
    private static final Period EXCLUSION = Period.days(45);

    private IpPolicies() {}

    /**
     * Members license each other on fair terms, like article 36 of the charter {@code oscar} without its open questions.
     *
     * <p>What was there before joining is licensed for implementing specifications, unless its holder refuses it by name in
     * the review by all members and did not bring it in (frand:1 and frand:2); what was made as a member for the alliance, for
     * any use (frand:3), and to the other members if made jointly (frand:4). Leaving changes nothing, and all of it ends with
     * the alliance (frand:5).
     *
     * <p>Where {@code oscar} is silent this says: what was made as a member but not for the alliance is not owed; a version
     * that nobody reviewed cannot be refused; a buyer owes nothing; leavers ask for no new licences; advisers owe nothing.
     *
     * @param keeper who may register and record for others
     */
    public static IpPolicy frand(Capacity keeper) {
        Element<Fact> related = any(
                asked(Fact.RELATED_TO_VERSION, cited("frand:3")), asked(Fact.RELATED_TO_ALLIANCE, cited("frand:3")));
        OptOut refusal = new OptOut(
                all(
                        not(asked(Fact.OWN_SUBMISSION, cited("frand:2"))),
                        asked(Fact.FORMED_BEFORE_SUBMISSION, cited("frand:2"))),
                all(asked(Fact.DISCLOSED_IN_TIME, cited("frand:2")), asked(Fact.REFUSED_IN_TIME, cited("frand:2"))),
                List.of(cited("frand:2")));
        return base(keeper)
                .limbs(List.of(
                        new Limb(
                                "background",
                                Text.of("入盟前的知识产权，与规范相关", "from before joining, related to a specification"),
                                Cause.BACKGROUND,
                                all(
                                        asked(Fact.FORMED_BEFORE_JOINING, cited("frand:1")),
                                        asked(Fact.RELATED_TO_VERSION, cited("frand:1")),
                                        asked(Fact.MEMBER_SINCE_IMPLICATED, cited("frand:1"))),
                                refusal.always(),
                                fair(Grant.Beneficiaries.MEMBERS, Grant.Purpose.IMPLEMENT),
                                List.of(cited("frand:1"))),
                        new Limb(
                                "foreground",
                                Text.of("入盟后为联盟目的独立产生", "made alone as a member, for the alliance"),
                                Cause.FOREGROUND,
                                all(
                                        asked(Fact.FORMED_AS_MEMBER, cited("frand:3")),
                                        asked(Fact.FOR_ALLIANCE, cited("frand:3")),
                                        asked(Fact.MADE_ALONE, cited("frand:3")),
                                        related),
                                OptOut.none(),
                                fair(Grant.Beneficiaries.MEMBERS, Grant.Purpose.ANY),
                                List.of(cited("frand:3"))),
                        new Limb(
                                "joint",
                                Text.of("联盟牵头、共同产生", "made jointly under the alliance's lead"),
                                Cause.JOINT,
                                all(
                                        asked(Fact.FORMED_AS_MEMBER, cited("frand:4")),
                                        not(asked(Fact.MADE_ALONE, cited("frand:4"))),
                                        asked(Fact.LED_BY_ALLIANCE, cited("frand:4")),
                                        asked(Fact.CONTRIBUTED_SUBSTANTIALLY, cited("frand:4")),
                                        related),
                                OptOut.none(),
                                fair(Grant.Beneficiaries.OTHER_MEMBERS, Grant.Purpose.ANY),
                                List.of(cited("frand:4")))))
                .window(window(Window.Anchor.REVIEW, Period.days(30), Period.days(30), cited("frand:2")))
                .term(Term.ALLIANCE)
                .survival(List.of(cited("frand:5")))
                .citations(List.of(cited("frand:1"), cited("frand:3"), cited("frand:4")))
                .build();
    }

    /**
     * Whoever takes part in a working group licenses what is essential to everybody, free of charge, like the patent policy of
     * W3C of 2020 ({@code w3c-pp}).
     *
     * <p>The duty comes with taking part in the group, not with membership (3.1, 3.2). What is essential may be excluded within
     * 150 days after the first draft, and within 60 days after a later one if that takes it in for the first time (4.1); who
     * joins later may do so on the day of joining (4.3). An exclusion names the patent and every passage concerned (4.5). Who
     * leaves within 90 days after the first draft owes nothing; who leaves later owes what the drafts published before took in
     * (4.2). The duty lasts as long as the protection (3.1), is suspended towards whoever sues the holder (5(6)), and may be
     * refused to whoever does not license what is essential itself (5(4)).
     *
     * <p>Where it differs from its model, or says less: every draft opens a review, whose last day the keeper may announce;
     * applications not yet published have no more time than patents; who leaves has no extra time to exclude; who joins has
     * only the day of joining once the reviews are over, however recent the draft; an exclusion that leaves passages out frees
     * nothing, and the register shows which passages it left out; a change of the group's charter, the rescission of a
     * recommendation (5(10)), the duty to disclose (6) and the advisory group on patents (7) are not modelled; nor is a sale.
     *
     * @param keeper who may register and record for others
     */
    public static IpPolicy rf150_60(Capacity keeper) {
        Citation exclusion = cited("w3c-pp:4.1");
        OptOut excluded = new OptOut(
                nothing(),
                all(
                        asked(Fact.DISCLOSED_WITH_PASSAGES, cited("w3c-pp:4.5")),
                        asked(Fact.DISCLOSED_EVERY_PASSAGE, cited("w3c-pp:4.5")),
                        asked(Fact.REFUSED_IN_TIME, exclusion)),
                List.of(exclusion, cited("w3c-pp:4.5")));
        return base(keeper)
                .limbs(List.of(new Limb(
                        "participation",
                        Text.of("参加起草者的必要权利要求", "essential, and its holder takes part in the group"),
                        Cause.PARTICIPATION,
                        all(
                                asked(Fact.TOOK_PART, cited("w3c-pp:3.1"), cited("w3c-pp:3.2")),
                                asked(Fact.ESSENTIAL_TO_VERSION, cited("w3c-pp:8.1"))),
                        excluded.always(),
                        toEverybody(Grant.Terms.ROYALTY_FREE),
                        List.of(cited("w3c-pp:3.1")))))
                .window(window(Window.Anchor.REVIEW, Period.days(150), Period.days(60), exclusion))
                .joiners(new IpPolicy.Joiners(0, cited("w3c-pp:4.3")))
                .participation(new IpPolicy.Participation(0, 90, 0, cited("w3c-pp:4.2")))
                .term(Term.PROTECTION)
                .survival(List.of(cited("w3c-pp:3.1"), cited("w3c-pp:4.2")))
                .suspension(new IpPolicy.Suspension(IpPolicy.Suspension.Scope.AGAINST_HOLDER, cited("w3c-pp:5(6)")))
                .reciprocity(cited("w3c-pp:5(4)"))
                .citations(List.of(cited("w3c-pp:3.1"), cited("w3c-pp:3.2")))
                .build();
    }

    /**
     * Whoever contributes, or takes part for long enough, licenses what is essential to anybody who asks, like the policy of
     * OASIS ({@code oasis-ipr}).
     *
     * <p>Contributing binds at once (9.1). Taking part binds after 60 days, if the participant is still there when a draft has
     * been out for seven days (9.2); leaving before frees from that draft (11.1). Nobody may refuse. The duty is perpetual and
     * outlives leaving, of whatever kind (11.1, 11.2). Affiliates above half are bound together, directly or through others,
     * and who ceases to be one is taken to have left (2). It is suspended towards whoever sues the holder first, and may be
     * refused to whoever does not license what is essential itself (10.1).
     *
     * <p>Where it differs from its model, or says less: a review that opens stands for the approval of a draft, and there is no
     * second look at the final ballot; a duty to which 60 days were lacking on that day arises when they are complete; terms
     * other than the chosen ones, covenants not to assert (10.3), the covenant for development (6), the scope of the
     * committee's charter at the time and the duty to disclose (8) are not modelled; nor is a sale.
     *
     * @param keeper who may register and record for others
     * @param terms what the committee's mode asks (4): {@link Grant.Terms#RAND}, or {@link Grant.Terms#ROYALTY_FREE}
     */
    public static IpPolicy randRf(Capacity keeper, Grant.Terms terms) {
        Element<Fact> essential = asked(Fact.ESSENTIAL_TO_VERSION, cited("oasis-ipr:2"));
        Citation participation = cited("oasis-ipr:9.2");
        return base(keeper)
                .limbs(List.of(
                        new Limb(
                                "contribution",
                                Text.of("提案人的必要权利要求", "essential, and brought in by its holder"),
                                Cause.CONTRIBUTED,
                                all(essential, asked(Fact.OWN_SUBMISSION, cited("oasis-ipr:9.1"))),
                                OptOut.none(),
                                toEverybody(terms),
                                List.of(cited("oasis-ipr:9.1"))),
                        new Limb(
                                "participation",
                                Text.of("参加起草满60日者的必要权利要求", "essential, and its holder took part for 60 days"),
                                Cause.PARTICIPATION,
                                all(
                                        essential,
                                        asked(Fact.TOOK_PART_LONG_ENOUGH, participation),
                                        asked(Fact.FREE_EXIT_OVER, participation)),
                                OptOut.none(),
                                toEverybody(terms),
                                List.of(participation))))
                .window(window(Window.Anchor.REVIEW, Period.days(7), Period.days(7), participation))
                .participation(new IpPolicy.Participation(60, 7, 7, participation))
                .affiliates(new IpPolicy.Affiliates(50, cited("oasis-ipr:2")))
                .term(Term.PERPETUAL)
                .survival(List.of(cited("oasis-ipr:11.1"), cited("oasis-ipr:11.2")))
                .suspension(new IpPolicy.Suspension(IpPolicy.Suspension.Scope.UNPROVOKED, cited("oasis-ipr:10.1")))
                .reciprocity(cited("oasis-ipr:10.1"))
                .citations(List.of(cited("oasis-ipr:9.1"), participation))
                .build();
    }

    /**
     * Whoever contributes or takes part licenses what is essential to everybody, free of charge, unless they exclude it within
     * 45 days of the contribution that took it in, like the Community Specification License 1.0 ({@code csl}).
     *
     * <p>Contributors and the other participants are bound (2.1.1) and may exclude, their own contributions too (3.1). An
     * exclusion names the patent, or names an application by the passages concerned and then holds for these only (9.7). Who
     * leaves keeps what is owed and incurs nothing new (2.3). The duty is perpetual, binds whoever comes to own it (2.4) and
     * affiliates above half (9.4). Whoever asserts against anybody loses the licence (2.1.4); whoever does not license what is
     * essential itself may be refused (2.1.2).
     *
     * <p>Where it differs from its model, or says less: the 45 days run from the contribution that took it in, for everybody;
     * the chance to exclude before approval (3.2), the scope as of a date, the acceptance by licensees (2.1.3) and the promise
     * of reasonable terms to everybody else (2.2) are not modelled; a lost licence shows as suspended; an application named by
     * only some of the passages concerned is owed as a whole, and the register shows which it left out.
     *
     * @param keeper who may register and record for others
     */
    public static IpPolicy rf45(Capacity keeper) {
        Citation grant = cited("csl:2.1.1");
        Element<Fact> essential = asked(Fact.ESSENTIAL_TO_VERSION, grant);
        OptOut excluded = new OptOut(
                nothing(),
                all(
                        any(
                                asked(Fact.DISCLOSED_IN_TIME, cited("csl:9.7")),
                                all(
                                        asked(Fact.IS_APPLICATION, cited("csl:9.7")),
                                        asked(Fact.DISCLOSED_EVERY_PASSAGE, cited("csl:9.7")))),
                        asked(Fact.REFUSED_IN_TIME, cited("csl:3.1"))),
                List.of(cited("csl:3.1")));
        return base(keeper)
                .limbs(List.of(
                        new Limb(
                                "contribution",
                                Text.of("提案人的必要权利要求", "essential, and brought in by its holder"),
                                Cause.CONTRIBUTED,
                                all(essential, asked(Fact.OWN_SUBMISSION, grant)),
                                excluded.always(),
                                toEverybody(Grant.Terms.ROYALTY_FREE),
                                List.of(grant)),
                        new Limb(
                                "participation",
                                Text.of("参加起草者的必要权利要求", "essential, and its holder takes part"),
                                Cause.PARTICIPATION,
                                all(essential, asked(Fact.TOOK_PART, grant, cited("csl:2.3"))),
                                excluded.always(),
                                toEverybody(Grant.Terms.ROYALTY_FREE),
                                List.of(grant))))
                .window(window(Window.Anchor.SUBMISSION, EXCLUSION, EXCLUSION, cited("csl:3.1")))
                .participation(new IpPolicy.Participation(0, 0, 0, cited("csl:2.3")))
                .affiliates(new IpPolicy.Affiliates(50, cited("csl:9.4")))
                .runsWithAsset(cited("csl:2.4"))
                .term(Term.PERPETUAL)
                .survival(List.of(cited("csl:2.3")))
                .suspension(new IpPolicy.Suspension(IpPolicy.Suspension.Scope.AGAINST_ANYBODY, cited("csl:2.1.4")))
                .reciprocity(cited("csl:2.1.2"))
                .citations(List.of(grant))
                .build();
    }

    private static ImmutableIpPolicy.Builder base(Capacity keeper) {
        return ImmutableIpPolicy.builder()
                .gaps(List.empty())
                .reviewedOnce(YES)
                .leaversMayAsk(NO)
                .keeper(keeper)
                .deciding(List.empty());
    }

    private static Window window(Window.Anchor anchor, Period first, Period later, Citation citation) {
        return new Window(anchor, first, later, YES, List.of(citation));
    }

    private static Grant fair(Grant.Beneficiaries beneficiaries, Grant.Purpose purpose) {
        return new Grant(Grant.Terms.FRAND, beneficiaries, purpose);
    }

    private static Grant toEverybody(Grant.Terms terms) {
        return new Grant(terms, Grant.Beneficiaries.EVERYONE, Grant.Purpose.IMPLEMENT);
    }

    private static Citation cited(String provision) {
        return Citation.parse(provision);
    }
}
