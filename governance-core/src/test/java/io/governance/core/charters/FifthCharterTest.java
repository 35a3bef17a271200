package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Session;
import io.governance.core.voting.Mark;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** An invented charter is decided by the same code, from its own file alone. */
final class FifthCharterTest {

    private static final Charter GUILD = HarbourGuild.charter();

    private static Either<Refusal, Mandate> mandate(String body, String matter, Readings readings) {
        return GUILD.mandate(BodyId.of(body), MatterId.of(matter), readings, Session.IN_RECESS);
    }

    private static Ruling rule(String body, String matter, Roll.Line... lines) {
        return mandate(body, matter, Readings.recommended()).get().rule().rule(Roll.of(List.of(lines)));
    }

    private static Roll.Line tonnes(String voters, long weight, Mark mark) {
        return new Roll.Line(Option.some(VoterClass.of(voters)), weight, mark, 1);
    }

    private static Roll.Line seats(String voters, Mark mark, long seats) {
        return new Roll.Line(Option.some(VoterClass.of(voters)), 1, mark, seats);
    }

    @Test
    void an_amendment_needs_three_fifths_of_the_tonnage_of_each_class() {
        Ruling carried = rule(
                "moot",
                "amend-charter",
                tonnes("shippers", 60, Mark.FAVOUR),
                tonnes("shippers", 40, Mark.AGAINST),
                tonnes("ports", 3, Mark.FAVOUR),
                tonnes("ports", 2, Mark.ABSENT));
        assertEquals(Verdict.PASSED, carried.verdict());
        assertEquals(Option.some("PROCLAMATION"), carried.next().map(NextStep::id));
        assertEquals(
                List.of("5×60=300 ≥ 3×100=300", "5×3=15 ≥ 3×5=15"),
                carried.reasons()
                        .head()
                        .reasons()
                        .map(reason -> reason.arithmetic().get().toString()));

        Ruling lost = rule(
                "moot",
                "amend-charter",
                tonnes("shippers", 1000, Mark.FAVOUR),
                tonnes("ports", 59, Mark.FAVOUR),
                tonnes("ports", 41, Mark.AGAINST));
        assertEquals(Verdict.FAILED, lost.verdict());
        assertTrue(lost.next().isEmpty());
    }

    @Test
    void a_tie_turns_on_a_reading_and_is_therefore_not_robust() {
        Ruling tie = rule("moot", "other", tonnes("shippers", 7, Mark.FAVOUR), tonnes("ports", 7, Mark.AGAINST));
        assertEquals(Verdict.FAILED, tie.verdict());
        assertFalse(tie.robust());
        Readings yes = Readings.recommended().with(ReadingKey.of("R-harbour-tie"), "YES");
        assertEquals(
                Verdict.PASSED,
                mandate("moot", "other", yes).get().rule().rule(tie.roll()).verdict());
    }

    @Test
    void what_no_article_names_is_decided_by_the_body_with_the_residual_competence() {
        assertEquals(
                "H-5-other",
                mandate("moot", "approve-budget", Readings.recommended())
                        .get()
                        .rule()
                        .rule()
                        .id());
        Refusal refusal =
                mandate("board", "approve-budget", Readings.recommended()).getLeft();
        assertEquals("NOT_COMPETENT", refusal.code());
        assertEquals(Citation.parse("harbour:5"), refusal.citations().head());
    }

    @Test
    void the_warden_alone_can_veto_and_few_must_be_of_one_mind() {
        assertEquals(
                Verdict.PASSED,
                rule("board", "admit-member", seats("warden", Mark.ABSTAIN, 1), seats("pilots", Mark.FAVOUR, 4))
                        .verdict());
        assertEquals(
                Verdict.FAILED,
                rule("board", "admit-member", seats("warden", Mark.AGAINST, 1), seats("pilots", Mark.FAVOUR, 4))
                        .verdict());
        assertEquals(
                Verdict.FAILED,
                rule(
                                "board",
                                "admit-member",
                                seats("warden", Mark.FAVOUR, 1),
                                seats("pilots", Mark.FAVOUR, 1),
                                seats("pilots", Mark.ABSTAIN, 1),
                                seats("pilots", Mark.ABSENT, 2))
                        .verdict());
    }

    @Test
    void a_body_that_the_charter_does_not_have_is_refused_with_the_article_that_lists_the_bodies() {
        Refusal refusal = mandate("standing-council", "amend-charter", Readings.recommended())
                .getLeft();
        assertTrue(refusal.citations().contains(Citation.parse("harbour:2")));
        assertTrue(refusal.explanation().zh().contains("常务理事会"));
    }
}
