package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Finding;
import io.governance.core.judgement.Element;
import io.governance.core.licensing.Cause;
import io.governance.core.licensing.Fact;
import io.governance.core.licensing.Gap;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.ImmutableIpPolicy;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.licensing.Limb;
import io.governance.core.licensing.OptOut;
import io.governance.core.licensing.Term;
import io.governance.core.licensing.Window;
import io.governance.core.right.Capacity;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What a charter lays down about intellectual property names only what the charter has, or it is not compiled. */
final class LicensingFaultsTest {

    private static final Text WORDS = Text.of("事", "thing");
    private static final Grant GRANT = new Grant(Grant.Terms.FRAND, Grant.Beneficiaries.MEMBERS, Grant.Purpose.ANY);
    private static final Reading DECLARED = question("R-known", "1");
    private static final Reading UNDECLARED = question("R-ghost", "1");

    private static Citation at(String provision) {
        return new Citation("x", provision);
    }

    private static Reading question(String key, String provision) {
        return Reading.of(
                ReadingKey.of(key),
                List.of(at(provision)),
                WORDS,
                new Reading.Option("A", Text.of("甲", "a")),
                new Reading.Option("B", Text.of("乙", "b")));
    }

    private static <T> ByReading<T> either(Reading reading, T a, T b) {
        return ByReading.<T>asking(reading).when("A", a).when("B", b).end();
    }

    private static Limb limb(String id, Element<Fact> when, ByReading<Option<OptOut>> optOut) {
        return new Limb(id, WORDS, Cause.BACKGROUND, when, optOut, GRANT, List.of(at("1")));
    }

    private static Gap gap(Reading reading) {
        return Gap.of(reading, either(reading, Gap.Outcome.OPEN, Gap.Outcome.FREE), GRANT);
    }

    private static ImmutableIpPolicy policy() {
        return ImmutableIpPolicy.builder()
                .limbs(List.of(limb("all", Element.nothing(), OptOut.none())))
                .gaps(List.empty())
                .window(new Window(
                        Window.Anchor.REVIEW,
                        Period.days(30),
                        Period.days(30),
                        ByReading.plain(true),
                        List.of(at("1"))))
                .reviewedOnce(ByReading.plain(true))
                .neverReviewed(gap(DECLARED))
                .term(Term.ALLIANCE)
                .survival(List.of(at("1")))
                .leaversMayAsk(ByReading.plain(false))
                .keeper(new Capacity.Anybody())
                .decider(BodyId.of("council"))
                .deciding(List.of(at("1")))
                .citations(List.of(at("1")))
                .build();
    }

    private static CharterBuilder charter(IpPolicy policy) {
        return CharterBuilder.charter("x", "章程", "charter")
                .article("1", "一", "one")
                .bodiesAreListedIn("1")
                .body("council", "理事会", "council", "1")
                .seats("council", "adviser", "顾问", "adviser", "1")
                .decides(
                        "council",
                        "other",
                        DecisionRule.of(
                                "x",
                                Text.of("规则", "rule"),
                                Formula.of(Requirement.atLeast(1, 2, Count.FAVOUR, Count.CAST)),
                                at("1")))
                .reading(DECLARED)
                .licensing(policy);
    }

    /** The charter has this fault and no other, with a citation and the word in both languages. */
    private static void assertFault(String code, IpPolicy policy, String word) {
        Seq<Finding> faults = charter(policy).compile().getLeft();
        assertEquals(HashSet.of(code), faults.map(Finding::code).toSet(), faults::toString);
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(
                faults.single().message().en().contains(word)
                        && faults.single().message().zh().contains(word)
                        && faults.single().citation().isDefined(),
                faults::toString);
    }

    @Test
    void a_sound_policy_is_compiled() {
        assertTrue(charter(policy()).compile().isRight());
        assertTrue(charter(policy().withAdviserSeat("adviser")).compile().isRight());
    }

    @Test
    void readings_that_a_policy_asks_are_declared() {
        Element<Fact> asked = Element.read(ByReading.<Element<Fact>>asking(UNDECLARED)
                .when("A", Element.nothing())
                .when("B", Element.asked(Fact.FOR_ALLIANCE, at("1"))));
        OptOut optOut = new OptOut(asked, Element.nothing(), List.of(at("1")));
        assertFault("UNKNOWN_READING", policy().withLimbs(List.of(limb("all", asked, OptOut.none()))), "R-ghost");
        assertFault(
                "UNKNOWN_READING",
                policy().withLimbs(List.of(limb("all", Element.nothing(), optOut.always()))),
                "R-ghost");
        assertFault(
                "UNKNOWN_READING",
                policy().withLimbs(List.of(
                        limb("all", Element.nothing(), either(UNDECLARED, Option.none(), Option.none())))),
                "R-ghost");
        assertFault("UNKNOWN_READING", policy().withGaps(List.of(gap(UNDECLARED))), "R-ghost");
        assertFault("UNKNOWN_READING", policy().withNeverReviewed(gap(UNDECLARED)), "R-ghost");
        assertFault("UNKNOWN_READING", policy().withLapsed(gap(UNDECLARED)), "R-ghost");
        assertFault("UNKNOWN_READING", policy().withSold(gap(UNDECLARED)), "R-ghost");
        assertFault("UNKNOWN_READING", policy().withReviewedOnce(either(UNDECLARED, true, false)), "R-ghost");
        assertFault("UNKNOWN_READING", policy().withLeaversMayAsk(either(UNDECLARED, true, false)), "R-ghost");
        assertFault(
                "UNKNOWN_READING",
                policy().withWindow(new Window(
                        Window.Anchor.REVIEW,
                        Period.days(30),
                        Period.days(30),
                        either(UNDECLARED, true, false),
                        List.of(at("1")))),
                "R-ghost");
    }

    @Test
    void articles_that_a_policy_cites_stand() {
        Element<Fact> asked = Element.asked(Fact.FOR_ALLIANCE, at("77"));
        OptOut optOut = new OptOut(Element.nothing(), asked, List.of(at("1")));
        assertFault("DANGLING_CITATION", policy().withLimbs(List.of(limb("all", asked, OptOut.none()))), "x:77");
        assertFault(
                "DANGLING_CITATION",
                policy().withLimbs(List.of(limb("all", Element.nothing(), optOut.always()))),
                "x:77");
        assertFault("DANGLING_CITATION", policy().withGaps(List.of(gap(DECLARED).where(asked))), "x:77");
        assertFault("DANGLING_CITATION", policy().withSurvival(List.of(at("77"))), "x:77");
        assertFault("DANGLING_CITATION", policy().withDeciding(List.of(at("77"))), "x:77");
        assertFault(
                "DANGLING_CITATION",
                policy().withSuspension(new IpPolicy.Suspension(IpPolicy.Suspension.Scope.UNPROVOKED, at("77"))),
                "x:77");
        assertFault("DANGLING_CITATION", policy().withReciprocity(at("77")), "x:77");
        assertFault("DANGLING_CITATION", policy().withRunsWithAsset(at("77")), "x:77");
        assertFault("DANGLING_CITATION", policy().withJoiners(new IpPolicy.Joiners(30, at("77"))), "x:77");
        assertFault("DANGLING_CITATION", policy().withAffiliates(new IpPolicy.Affiliates(50, at("77"))), "x:77");
        assertFault(
                "DANGLING_CITATION",
                policy().withParticipation(new IpPolicy.Participation(60, 90, 90, at("77"))),
                "x:77");
    }

    @Test
    void the_body_that_decides_and_the_seats_exist() {
        assertFault("UNKNOWN_BODY", policy().withDecider(BodyId.of("ghosts")), "ghosts");
        assertFault(
                "UNKNOWN_BODY",
                policy().withKeeper(new Capacity.OnSeat(BodyId.of("ghosts"), List.of("king"), WORDS)),
                "ghosts");
        assertFault("UNKNOWN_SEAT_KIND", policy().withAdviserSeat("king"), "king");
    }

    @Test
    void no_clause_is_given_twice() {
        assertFault(
                "REPEATED",
                policy().withLimbs(List.of(
                        limb("all", Element.nothing(), OptOut.none()), limb("all", Element.nothing(), OptOut.none()))),
                "all");
    }
}
