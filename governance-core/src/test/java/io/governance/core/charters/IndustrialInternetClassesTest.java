package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetLife.ballot;
import static io.governance.core.charters.IndustrialInternetLife.exercising;
import static io.governance.core.charters.IndustrialInternetLife.filing;
import static io.governance.core.charters.IndustrialInternetLife.found;
import static io.governance.core.charters.IndustrialInternetLife.ofEveryClass;
import static io.governance.core.charters.IndustrialInternetLife.stage;
import static io.governance.core.charters.IndustrialInternetSubjects.rising;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.Article;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.charter.Session;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.members.MarkMember;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.Seat;
import io.governance.core.right.Right;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How units rise and fall among the four classes of the Alliance for Industrial Internet, and what each may do. */
final class IndustrialInternetClassesTest {

    private static Seq<Act> miss(IndustrialInternetLife life, int times, String kind, String... there) {
        Seq<Act> last = List.empty();
        for (int i = 0; i < times; i++) {
            LocalDate next = life.today().plusDays(1);
            life.on(next.getMonthValue(), next.getDayOfMonth());
            last = life.meet("meeting-" + next, kind, there);
        }
        return last;
    }

    // Rising

    @Test
    @Article({"aii:13a", "aii:22(3)"})
    void an_ordinary_member_applies_and_the_council_makes_it_a_council_unit() {
        IndustrialInternetLife life = ofEveryClass().completed();
        assertEquals(
                "NOT_COMPETENT aii:13a",
                life.refused("p1", filing("up", "council-unit", rising("u4", "council-unit"))));
        assertEquals(
                "WRONG_TIER aii:13a", life.refused("p3", filing("up", "council-unit", rising("u3", "council-unit"))));

        life.act("p4", filing("up", "council-unit", rising("u4", "council-unit")));
        life.councilAgrees("change-tier", "up");

        assertEquals("council-unit", life.member("u4").tier());
    }

    @Test
    @Article({"aii:13b", "aii:22(3)"})
    void a_council_unit_becomes_a_vice_chair_unit_once_its_nominee_is_elected() {
        IndustrialInternetLife life = ofEveryClass()
                .seat("p3", "standing-council", "vice-chair", Option.some("u3"))
                .completed();
        life.act("p3", filing("up", "vice-chair-unit", rising("u3", "vice-chair-unit")));

        life.act("p3", stage("up", "elected"));

        assertEquals("vice-chair-unit", life.member("u3").tier());
    }

    @Test
    @Article("aii:13b")
    void before_the_election_a_unit_waits_and_nobody_votes_on_its_status() {
        IndustrialInternetLife life = ofEveryClass().completed();
        life.act("p3", filing("up", "vice-chair-unit", rising("u3", "vice-chair-unit")));

        assertEquals("STEP_SKIPPED aii:22(3) aii:25", life.refused("p3", stage("up", "elected")));
        assertEquals(
                "NOT_COMPETENT aii:22(3) aii:25",
                life.refused(
                        "sec", ballot("b", "council", "grant-vice-chair-unit", Option.some("up"), Session.IN_SESSION)));
    }

    @Test
    @Article("aii:13b")
    void an_ordinary_member_becomes_a_vice_chair_unit_only_if_it_is_representative() {
        IndustrialInternetLife life = ofEveryClass()
                .seat("p4", "standing-council", "vice-chair", Option.some("u4"))
                .completed();
        assertEquals(
                "WRONG_TIER aii:13b",
                life.refused("p4", filing("up", "vice-chair-unit", rising("u4", "vice-chair-unit"))));
        assertEquals("NOT_COMPETENT aii:13b", life.refused("p4", new MarkMember(MemberId.of("u4"), "representative")));

        life.act("sec", new MarkMember(MemberId.of("u4"), "representative"));
        life.act("p4", filing("up", "vice-chair-unit", rising("u4", "vice-chair-unit")));
        life.act("sec", stage("up", "elected"));

        assertEquals("vice-chair-unit", life.member("u4").tier());
    }

    @Test
    @Article({"aii:13b", "aii:22(3)"})
    void the_council_decides_on_a_vice_chair_unit_where_it_is_read_so() {
        IndustrialInternetLife life = ofEveryClass()
                .reading("R-aii-vice-tier", "SEPARATE_COUNCIL_DECISION")
                .completed();
        life.act("p3", filing("up", "vice-chair-unit", rising("u3", "vice-chair-unit")));
        assertEquals("STEP_SKIPPED aii:22(3)", life.refused("p3", stage("up", "decide")));

        life.councilAgrees("grant-vice-chair-unit", "up");

        assertEquals("vice-chair-unit", life.member("u3").tier());
    }

    @Test
    @Article("aii:13c")
    void the_chair_unit_is_a_main_founder() {
        IndustrialInternetLife life = ofEveryClass()
                .seat("p2", "standing-council", "chair", Option.some("u2"))
                .completed();
        assertEquals("WRONG_TIER aii:13c", life.refused("p2", filing("up", "chair-unit", rising("u2", "chair-unit"))));

        life.act("sec", new MarkMember(MemberId.of("u2"), "main-founder"));
        life.act("p2", filing("up", "chair-unit", rising("u2", "chair-unit")));
        life.act("p2", stage("up", "elected"));

        assertEquals("chair-unit", life.member("u2").tier());
    }

    // Falling

    @Test
    @Article({"aii:13d", "aii:13e", "aii:12b(1)"})
    void three_absences_in_a_row_make_a_council_unit_ordinary_and_cost_its_director_the_seat() {
        IndustrialInternetLife life = ofEveryClass().completed();
        assertEquals(1, miss(life, 2, "council", "p1", "p2").size());
        assertEquals("council-unit", life.member("u3").tier());

        Seq<Act> acts = miss(life, 1, "council", "p1", "p2");

        assertEquals("ordinary", life.member("u3").tier());
        assertEquals(
                List.of("aii:13e", "aii:13d"),
                ((MembershipAct.TierChanged) acts.get(1)).citations().map(Object::toString));
        assertTrue(life.alliance().seats().find(SeatId.of("director-p3")).forAll(Seat::isVacant));
    }

    @Test
    @Article({"aii:13d", "aii:13e"})
    void attending_starts_the_count_again_and_a_representative_who_is_no_director_attends_for_its_unit() {
        IndustrialInternetLife life = found("council-unit", "council-unit")
                .member("u3", "council-unit", "p3")
                .completed();
        miss(life, 2, "council", "p1", "p2");
        miss(life, 1, "council", "p1", "p2", "p3");
        miss(life, 2, "council", "p1", "p2");
        assertEquals("council-unit", life.member("u3").tier());

        miss(life, 1, "council", "p1", "p2");
        assertEquals("ordinary", life.member("u3").tier());
    }

    @Test
    @Article("aii:13e")
    void a_chair_unit_needs_nine_absences_in_a_row_to_become_ordinary() {
        IndustrialInternetLife life = found("council-unit", "council-unit", "council-unit")
                .member("u4", "chair-unit", "p4")
                .completed();
        miss(life, 3, "council", "p1", "p2", "p3");
        assertEquals("vice-chair-unit", life.member("u4").tier());
        miss(life, 3, "council", "p1", "p2", "p3");
        assertEquals("council-unit", life.member("u4").tier());
        miss(life, 2, "council", "p1", "p2", "p3");
        assertEquals("council-unit", life.member("u4").tier());
        miss(life, 1, "council", "p1", "p2", "p3");
        assertEquals("ordinary", life.member("u4").tier());
    }

    @Test
    @Article("aii:13e")
    void three_absences_lead_to_the_bottom_where_it_is_read_so() {
        IndustrialInternetLife life = found("council-unit", "council-unit", "council-unit")
                .member("u4", "chair-unit", "p4")
                .reading("R-aii-downgrade-step", "TO_ORDINARY")
                .completed();
        miss(life, 3, "council", "p1", "p2", "p3");

        assertEquals("ordinary", life.member("u4").tier());
    }

    @ParameterizedTest
    @CsvSource({
        "COUNCIL_MEETINGS, council, ordinary",
        "COUNCIL_MEETINGS, assembly, council-unit",
        "COUNCIL_MEETINGS, upper-units, council-unit",
        "MEMBER_ASSEMBLY, council, council-unit",
        "MEMBER_ASSEMBLY, assembly, ordinary",
        "UPPER_TIER_PLENARY, council, council-unit",
        "UPPER_TIER_PLENARY, upper-units, ordinary",
    })
    @Article("aii:13d")
    void which_meetings_count_depends_on_how_the_charter_is_read(String choice, String kind, String tier) {
        IndustrialInternetLife life =
                ofEveryClass().reading("R-aii-downgrade-body", choice).completed();
        String[] there = kind.equals("assembly") ? new String[] {"p1", "p2", "p4"} : new String[] {"p1", "p2"};
        miss(life, 3, kind, there);

        assertEquals(tier, life.member("u3").tier());
    }

    @Test
    @Article({"aii:13e", "aii:22(3)"})
    void nobody_votes_on_a_downgrade() {
        assertEquals(
                "NOT_COMPETENT aii:13",
                ofEveryClass()
                        .completed()
                        .refused("sec", ballot("b", "council", "downgrade", Option.none(), Session.IN_SESSION)));
    }

    // Rights, adding up

    @ParameterizedTest
    @CsvSource({
        "receive-information, 1234",
        "use-services, 1234",
        "supervise, 1234",
        "propose-group-head, 123",
        "take-project, 123",
        "first-in-group-heads, 12",
        "first-in-projects, 12",
        "first-in-publicity, 12",
    })
    @Article({
        "aii:12",
        "aii:12a(1)",
        "aii:12a(3)",
        "aii:12a(4)",
        "aii:12b(2)",
        "aii:12b(3)",
        "aii:12c(2)",
        "aii:12c(3)",
        "aii:12c(4)"
    })
    void every_class_has_its_own_rights_and_those_of_the_classes_below(String right, String units) {
        IndustrialInternetLife life = ofEveryClass().completed();
        Right granted = life.alliance().charter().right(right).get();
        for (int unit = 1; unit <= 4; unit++) {
            String said = life.refused("p" + unit, exercising(right, "事项"));
            assertEquals(
                    units.contains("" + unit)
                            ? "done"
                            : "WRONG_TIER " + granted.citations().head(),
                    said.startsWith("done") ? "done" : said);
        }
    }

    @Test
    @Article({"aii:12c(2)", "aii:12c(3)", "aii:12c(4)"})
    void going_first_is_a_priority_and_no_veto() {
        assertEquals(
                List.of(
                        "first-in-group-heads in propose-group-head",
                        "first-in-projects in take-project",
                        "first-in-publicity in use-services"),
                ofEveryClass()
                        .alliance()
                        .charter()
                        .rights()
                        .filter(right -> right.priorityIn().isDefined())
                        .map(right -> right.id() + " in " + right.priorityIn().get()));
    }

    @Test
    @Article({"aii:12a(2)", "aii:12b(4)"})
    void every_member_attends_general_meetings_and_council_units_exchange_meetings() {
        IndustrialInternetLife life = ofEveryClass().completed();
        life.meet("g", "general", "p1", "p4");
        life.meet("e", "exchange", "p3");

        assertEquals(
                HashSet.of(MemberId.of("u1"), MemberId.of("u4")),
                life.alliance().meetings().find(MeetingId.of("g")).get().attendedFor());
        life.act(
                "sec",
                new ConveneMeeting(
                        MeetingId.of("e2"), "exchange", life.today(), Option.none(), Option.none(), Option.none()));
        assertEquals(
                "NOT_COMPETENT aii:12b(4)",
                life.refused(
                        "sec", new RecordAttendance(MeetingId.of("e2"), List.of(PersonId.of("p4")), List.empty())));
    }
}
