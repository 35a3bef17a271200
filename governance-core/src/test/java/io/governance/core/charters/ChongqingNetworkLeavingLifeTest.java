package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetworkLife.about;
import static io.governance.core.charters.ChongqingNetworkLife.file;
import static io.governance.core.charters.ChongqingNetworkLife.of36;
import static io.governance.core.charters.ChongqingNetworkLife.open;
import static io.governance.core.charters.ChongqingNetworkLife.take;
import static io.governance.core.charters.ChongqingNetworkLife.telling;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.questions.Duties;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a member of the Chongqing network alliance leaves or is expelled. */
final class ChongqingNetworkLeavingLifeTest {

    private static Subject leaving(String member, Option<String> on) {
        return about(Option.some(member), Option.none(), Option.none(), Option.none(), on);
    }

    private static Subject expelling(String member, String ground, Option<String> since) {
        return about(Option.some(member), Option.none(), Option.some(ground), since, Option.none());
    }

    private static ChongqingNetworkLife votedOut(String date, String... answers) {
        ChongqingNetworkLife life = of36(answers).on(date);
        life.by("office", file("e", "expulsion", expelling("m40", "breach-of-agreement", Option.none())));
        life.by("office", take("e", "verify"));
        assertEquals(Verdict.PASSED, life.council("e", "expel-member", 24, 12));
        return life;
    }

    private static ChongqingNetworkLife expelledOn(String date) {
        ChongqingNetworkLife life = votedOut(date, "R-cq-14-consent=ONE_INSTRUMENT");
        life.by("p1", take("e", "instrument", "council-instrument"));
        return life;
    }

    // Article 13

    @Test
    @Article({"cqncetia:13a", "cqncetia:10(7)"})
    void an_exit_ends_the_membership_after_twenty_five_working_days() {
        ChongqingNetworkLife life = of36().on("2026-07-01");
        life.refused("p39", file("x", "exit", leaving("m40", Option.none()), "exit-letter"), "NOT_COMPETENT", "13a");
        life.refused("p40", file("x", "exit", leaving("m40", Option.none())), "DOCUMENT_MISSING", "13a");
        life.by("p40", file("x", "exit", leaving("m40", Option.none()), "exit-letter"));
        assertTrue(life.on("2026-08-05").isMember("m40"));
        assertFalse(life.on("2026-08-06").isMember("m40"));
    }

    @Test
    @Article("cqncetia:13a")
    void an_exit_wanted_earlier_moves_to_the_first_lawful_day_and_a_later_one_stays() {
        ChongqingNetworkLife life = of36().on("2026-07-01");
        life.by("p40", file("x", "exit", leaving("m40", Option.some("2026-07-10")), "exit-letter"));
        life.by("p36", file("y", "exit", leaving("m36", Option.some("2026-09-01")), "exit-letter"));
        assertTrue(life.on("2026-08-05").isMember("m40"));
        assertFalse(life.on("2026-08-06").isMember("m40"));
        assertTrue(life.on("2026-09-01").isMember("m36"));
        assertFalse(life.on("2026-09-02").isMember("m36"));
        assertTrue(life.now().seats().find(SeatId.of("s36")).get().isVacant());
    }

    @Test
    @Article("cqncetia:13a")
    void a_member_whose_day_is_set_does_not_set_another_and_may_still_be_expelled() {
        ChongqingNetworkLife life = of36().on("2026-07-01");
        life.by("p40", file("x", "exit", leaving("m40", Option.none()), "exit-letter"));
        life.refused(
                "p40",
                file("y", "exit", leaving("m40", Option.some("2027-01-04")), "exit-letter"),
                "ALREADY_DONE",
                "13a");
        life.by("office", file("e", "expulsion", expelling("m40", "breach-of-agreement", Option.none())));
    }

    @Test
    @Article("cqncetia:13b")
    void the_council_hears_of_it_within_five_working_days_and_lateness_holds_up_nothing() {
        ChongqingNetworkLife life = of36().on("2026-07-01");
        life.by("p40", file("x", "exit", leaving("m40", Option.none()), "exit-letter"));
        StateCouncilCalendar calendar = StateCouncilCalendar.published();
        Occasion asked = new Occasion(PersonId.of("office"), Instant.parse("2026-07-01T02:00:00Z"), calendar);
        assertEquals(
                List.of(Option.some(LocalDate.of(2026, 7, 8))),
                Duties.until(life.now(), LocalDate.of(2026, 7, 31), asked)
                        .filter(due -> due.id().equals("x/tell-council"))
                        .map(due -> due.last()));
        List<String> seats = List.rangeClosed(1, 36).map(i -> "s" + i);
        life.refused("p1", telling("x", "tell-council", seats), "NOT_COMPETENT", "13b");
        life.refused("office", telling("x", "tell-council", seats.drop(1)), "DOCUMENT_MISSING", "13b");
        life.on("2026-08-06");
        assertFalse(life.isMember("m40"));
        life.by("office", telling("x", "tell-council", seats));
        assertEquals(Option.some(Proposal.Outcome.CARRIED), life.proposal("x").outcome());
    }

    @Test
    @Article({"cqncetia:13a", "cqncetia:10(7)"})
    void on_notice_the_council_does_not_vote_on_an_exit_and_where_approval_is_asked_it_does() {
        ChongqingNetworkLife onNotice = of36();
        onNotice.by("p40", file("x", "exit", leaving("m40", Option.none()), "exit-letter"));
        onNotice.refused("office", open("b", "council", "approve-exit", Option.some("x")), "NOT_COMPETENT", "13");

        ChongqingNetworkLife life =
                of36("R-cq-exit=APPROVAL", "R-cq-threshold=MAJORITY_OF_ALL").on("2026-07-01");
        life.by("p40", file("x", "exit", leaving("m40", Option.none()), "exit-letter"));
        life.by("office", telling("x", "tell-council", List.rangeClosed(1, 36).map(i -> "s" + i)));
        assertTrue(life.on("2026-08-06").isMember("m40"));
        assertEquals(Verdict.PASSED, life.council("x", "approve-exit", 19, 17));
        assertFalse(life.isMember("m40"));
    }

    // Article 14

    @Test
    @Article("cqncetia:14a")
    void only_the_grounds_of_the_charter_expel() {
        ChongqingNetworkLife life = of36().on("2026-03-09");
        assertEquals(
                Option.some("breach-of-agreement, breach-of-charter, inactivity"),
                life.refused(
                                "p1",
                                file("e", "expulsion", expelling("m40", "unpaid-fee", Option.none())),
                                "STEP_SKIPPED",
                                "14a")
                        .facts()
                        .get("known"));
        life.by("p1", file("e", "expulsion", expelling("m40", "breach-of-charter", Option.none())));
        of36("R-cq-14-grounds=AGREEMENT_ONLY")
                .refused(
                        "p1",
                        file("e", "expulsion", expelling("m40", "breach-of-charter", Option.none())),
                        "STEP_SKIPPED",
                        "14a");
    }

    @Test
    @Article("cqncetia:14a")
    void a_year_without_doing_duties_includes_the_anniversary() {
        ChongqingNetworkLife life = of36().on("2026-03-09");
        Subject idle = expelling("m40", "inactivity", Option.some("2025-03-10"));
        assertEquals(
                Option.some("2026-03-10"),
                life.refused("office", file("e", "expulsion", idle), "TOO_EARLY", "14a")
                        .facts()
                        .get("earliest"));
        life.on("2026-03-10").by("office", file("e", "expulsion", idle));
        life.refused("stranger", file("f", "expulsion", idle), "NOT_COMPETENT", "14a");
    }

    @Test
    @Article("cqncetia:14b")
    void the_secretariat_verifies_before_the_council_votes() {
        ChongqingNetworkLife life = of36();
        life.by("p1", file("e", "expulsion", expelling("m40", "breach-of-agreement", Option.none())));
        life.refused("p1", open("b", "council", "expel-member", Option.some("e")), "STEP_SKIPPED", "14b");
        life.refused("p1", take("e", "verify"), "NOT_COMPETENT", "14b");
        life.by("office", take("e", "verify"));
        life.by("p1", open("b", "council", "expel-member", Option.some("e")));
    }

    @Test
    @Article("cqncetia:14c")
    void the_twenty_fourth_written_consent_expels() {
        ChongqingNetworkLife life = votedOut("2026-04-01");
        life.on("2026-04-07");
        life.refused("p25", take("e", "consent"), "NOT_COMPETENT", "14c");
        for (int i = 1; i <= 23; i++) {
            life.by("p" + i, take("e", "consent"));
        }
        life.by("p23", take("e", "consent"));
        assertEquals(Option.none(), life.proposal("e").outcome());
        assertTrue(life.isMember("m40"));
        life.on("2026-04-08").by("p24", take("e", "consent"));
        assertFalse(life.isMember("m40"));
        assertEquals(Option.some(LocalDate.of(2026, 4, 8)), life.proposal("e").effective());
    }

    @Test
    @Article("cqncetia:14c")
    void where_those_present_are_the_base_two_thirds_of_them_vote_and_consent() {
        ChongqingNetworkLife life = of36("R-cq-14-base=PRESENT");
        life.by("office", file("e", "expulsion", expelling("m40", "breach-of-agreement", Option.none())));
        life.by("office", take("e", "verify"));
        assertEquals(Verdict.PASSED, life.council("e", "expel-member", 6, 3));
        for (int i = 1; i <= 5; i++) {
            life.by("p" + i, take("e", "consent"));
        }
        assertTrue(life.isMember("m40"));
        life.by("p6", take("e", "consent"));
        assertFalse(life.isMember("m40"));
    }

    @Test
    @Article("cqncetia:14c")
    void one_instrument_of_the_council_expels_where_the_charter_is_read_so() {
        ChongqingNetworkLife life = votedOut("2026-04-01", "R-cq-14-consent=ONE_INSTRUMENT");
        life.refused("p1", take("e", "consent"), "STEP_SKIPPED", "14c");
        life.refused("p1", take("e", "instrument"), "DOCUMENT_MISSING", "14c");
        life.refused("office", take("e", "instrument", "council-instrument"), "NOT_COMPETENT", "14c");
        life.on("2026-04-08").by("p1", take("e", "instrument", "council-instrument"));
        assertFalse(life.isMember("m40"));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-10, 2026-03-10, 2026-03-11", "2024-02-29, 2025-02-28, 2025-03-01"})
    @Article("cqncetia:14d")
    void an_expelled_member_may_apply_again_after_a_year(String expelled, String barred, String first) {
        ChongqingNetworkLife life = expelledOn(expelled);
        Subject again = about(Option.some("m40"), Option.none(), Option.none(), Option.none(), Option.none());
        String[] papers = {"application", "unit-profile", "field-report"};
        Refusal refusal = life.on(barred).refused("p40", file("j", "admission", again, papers), "BARRED_UNTIL", "14d");
        assertEquals(Option.some(first), refusal.facts().get("earliest"));
        life.on(first).by("p40", file("j", "admission", again, papers));
    }

    @Test
    @Article("cqncetia:14d")
    void who_left_may_apply_again_at_once() {
        ChongqingNetworkLife life = of36().on("2026-07-01");
        life.by("p40", file("x", "exit", leaving("m40", Option.none()), "exit-letter"));
        life.on("2026-08-06")
                .by(
                        "p40",
                        file(
                                "j",
                                "admission",
                                leaving("m40", Option.none()),
                                "application",
                                "unit-profile",
                                "field-report"));
    }

    @Test
    @Article("cqncetia:14¶")
    void after_a_director_left_intellectual_property_goes_by_the_agreement() {
        ChongqingNetworkLife life = of36();
        ExerciseRight without = new ExerciseRight(
                "settle-ip-after-leaving", Option.some("m36"), Option.none(), Option.none(), List.empty());
        life.refused("p36", without, "DOCUMENT_MISSING", "14¶");
        life.by(
                "p36",
                new ExerciseRight(
                        "settle-ip-after-leaving",
                        Option.some("m36"),
                        Option.none(),
                        Option.none(),
                        List.of("ip-agreement")));
    }
}
