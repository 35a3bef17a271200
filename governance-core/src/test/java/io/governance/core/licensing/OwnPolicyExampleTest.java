package io.governance.core.licensing;

import static io.governance.core.judgement.Element.all;
import static io.governance.core.judgement.Element.asked;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.judgement.Element;
import io.governance.core.right.Capacity;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/ip-policies.md}. */
class OwnPolicyExampleTest {

    private static final Capacity KEEPER =
            new Capacity.OfMember(List.empty(), Option.none(), Text.of("会员", "a member"));

    private static final String CASE = "participant x 2026-01-10; draft s@1 2026-01-05; proposal p s@1 y 2026-01-20;"
            + " essential s@1 through p; published s@1 2026-02-01";

    /** A preset with three provisions changed. */
    private static IpPolicy shorter() {
        return ImmutableIpPolicy.copyOf(IpPolicies.rf150_60(KEEPER))
                .withWindow(new Window(
                        Window.Anchor.REVIEW,
                        Period.days(60),
                        Period.days(30),
                        ByReading.plain(true),
                        List.of(Citation.parse("consortium:7"))))
                .withAffiliates(Option.some(new IpPolicy.Affiliates(50, Citation.parse("consortium:2"))))
                .withReciprocity(Option.none());
    }

    /** A policy written from nothing: contributors license what they bring in, to everybody, for ever. */
    private static IpPolicy contributors() {
        Limb contribution = new Limb(
                "contribution",
                Text.of("提案人带入的必要权利要求", "essential, and brought in by its holder"),
                Cause.CONTRIBUTED,
                all(
                        asked(Fact.ESSENTIAL_TO_VERSION, Citation.parse("consortium:5")),
                        asked(Fact.OWN_SUBMISSION, Citation.parse("consortium:5"))),
                OptOut.none(),
                new Grant(Grant.Terms.ROYALTY_FREE, Grant.Beneficiaries.EVERYONE, Grant.Purpose.IMPLEMENT),
                List.of(Citation.parse("consortium:5")));
        return ImmutableIpPolicy.builder()
                .limbs(List.of(contribution))
                .gaps(List.empty())
                .window(new Window(
                        Window.Anchor.REVIEW,
                        Period.days(30),
                        Period.days(30),
                        ByReading.plain(true),
                        List.of(Citation.parse("consortium:6"))))
                .reviewedOnce(ByReading.plain(true))
                .term(Term.PERPETUAL)
                .survival(List.of(Citation.parse("consortium:8")))
                .leaversMayAsk(ByReading.plain(true))
                .keeper(KEEPER)
                .deciding(List.empty())
                .citations(List.of(Citation.parse("consortium:5")))
                .build();
    }

    /** A clause that frees holders: a refusal by name, before the review ends. */
    private static OptOut refusal() {
        return new OptOut(
                Element.nothing(),
                all(
                        asked(Fact.DISCLOSED_IN_TIME, Citation.parse("consortium:6")),
                        asked(Fact.REFUSED_IN_TIME, Citation.parse("consortium:6"))),
                List.of(Citation.parse("consortium:6")));
    }

    @Test
    void a_preset_is_changed_where_a_charter_differs() {
        assertEquals(
                Encumbrance.State.REVOCABLE,
                Case.under(IpPolicies.rf150_60(KEEPER))
                        .told(CASE)
                        .judge("x", "s@1", "2026-05-01")
                        .state());
        assertEquals(
                Encumbrance.State.OWED,
                Case.under(shorter()).told(CASE).judge("x", "s@1", "2026-05-01").state());
    }

    @Test
    void a_policy_from_nothing_binds_contributors_and_nobody_else() {
        Case told = Case.under(contributors()).told(CASE);
        assertEquals(
                Encumbrance.State.NOT_OWED, told.judge("x", "s@1", "2026-05-01").state());
        assertEquals(
                Encumbrance.State.OWED,
                Case.under(contributors())
                        .told(CASE.replace("s@1 y", "s@1 x"))
                        .judge("x", "s@1", "2026-05-01")
                        .state());
    }

    @Test
    void a_refusal_is_added_to_a_clause() {
        Limb clause = contributors().limbs().head();
        IpPolicy refusable = ImmutableIpPolicy.copyOf(contributors())
                .withLimbs(List.of(new Limb(
                        clause.id(),
                        clause.text(),
                        clause.cause(),
                        clause.when(),
                        refusal().always(),
                        clause.grant(),
                        clause.citations())));
        assertEquals(
                Encumbrance.State.REVOCABLE,
                Case.under(refusable)
                        .told(CASE.replace("s@1 y", "s@1 x"))
                        .judge("x", "s@1", "2026-02-20")
                        .state());
    }

    @Test
    void the_mode_of_a_committee_decides_the_terms() {
        assertEquals(
                List.of(Grant.Terms.ROYALTY_FREE, Grant.Terms.ROYALTY_FREE),
                IpPolicies.randRf(KEEPER, Grant.Terms.ROYALTY_FREE)
                        .limbs()
                        .map(limb -> limb.grant().terms())
                        .toList());
    }
}
