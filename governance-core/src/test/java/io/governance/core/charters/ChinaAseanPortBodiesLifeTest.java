package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortLife.about;
import static io.governance.core.charters.ChinaAseanPortLife.close;
import static io.governance.core.charters.ChinaAseanPortLife.exercise;
import static io.governance.core.charters.ChinaAseanPortLife.file;
import static io.governance.core.charters.ChinaAseanPortLife.open;
import static io.governance.core.charters.ChinaAseanPortLife.seat;
import static io.governance.core.charters.ChinaAseanPortLife.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.office.Seat;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices, meetings and daily work under {@link ChinaAseanPort}: articles 7 to 10, 20, 22 and 23. */
final class ChinaAseanPortBodiesLifeTest {

    private static ConveneMeeting meeting(String id, String kind, MeetingKind.Mode mode, Option<String> reason) {
        return new ConveneMeeting(
                MeetingId.of(id), kind, LocalDate.of(2026, 5, 12), Option.none(), Option.some(mode), reason);
    }

    private static ConveneMeeting meeting(String id, String kind) {
        return meeting(id, kind, MeetingKind.Mode.IN_PERSON, Option.none());
    }

    // Meetings

    @Test
    @Article({"caih:22.1", "caih:23.1(2)"})
    void the_secretariat_convenes_the_assembly_and_by_letters_only_for_a_reason() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        MeetingKind.Mode letters = MeetingKind.Mode.CORRESPONDENCE;

        life.refused("p1", meeting("a", "assembly"), "NOT_COMPETENT", "23.1(2)");
        life.refused("sg", meeting("a", "assembly", letters, Option.none()), "DOCUMENT_MISSING", "22.1");
        life.refused(
                "sg", meeting("a", "assembly", MeetingKind.Mode.TELEPHONE, Option.some("x")), "NOT_COMPETENT", "22.1");
        life.by("deputy", meeting("a", "assembly", letters, Option.some("疫情")));
        life.by("sg", meeting("b", "assembly"));
    }

    @Test
    @Article({"caih:22.1", "caih:22.1(2)", "caih:7"})
    void an_assembly_a_report_and_an_annual_meeting_are_due_every_year() {
        assertEquals(
                List.of("annual-meeting-every-year 1", "assembly-every-year 1", "annual-report-every-year 1"),
                ChinaAseanPort.charter()
                        .recurringDuties()
                        .map(duty -> duty.id() + " " + duty.times())
                        .toList());
        assertEquals(
                List.of(Option.none(), Option.none(), Option.none()),
                ChinaAseanPort.charter()
                        .recurringDuties()
                        .map(RecurringDuty::every)
                        .toList());
    }

    @Test
    @Article("caih:7")
    void nothing_is_decided_at_the_annual_meeting() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("p1", meeting("gala", "annual-meeting"), "NOT_COMPETENT", "7");
        life.by("sg", meeting("gala", "annual-meeting"));
        life.on("2026-05-12").by("sg", new OpenMeeting(MeetingId.of("gala")));

        life.refused("sg", atMeeting("b", "assembly", "approve-annual-report", "gala"), "NOT_COMPETENT", "7");
    }

    private static Command atMeeting(String ballot, String body, String matter, String meeting) {
        return new OpenBallot(
                BallotId.of(ballot),
                BodyId.of(body),
                MatterId.of(matter),
                matter,
                Readings.recommended(),
                Session.IN_SESSION,
                Option.none(),
                Option.some(MeetingId.of(meeting)),
                Option.some("1"));
    }

    @Test
    @Article({"caih:22.2", "caih:23.2(3)"})
    void the_secretary_general_convenes_the_council_presides_and_does_not_break_a_tie() {
        ChinaAseanPortLife life = ChinaAseanPortLife.ofTen();

        life.refused("p1", meeting("c", "council"), "NOT_COMPETENT", "23.2(3)");
        life.refused("deputy", meeting("c", "council"), "NOT_COMPETENT", "23.2(3)");
        life.by("sg", meeting("c", "council"));
        life.on("2026-05-12").by("sg", new OpenMeeting(MeetingId.of("c")));
        life.by(
                "sg",
                new RecordAttendance(
                        MeetingId.of("c"),
                        List.range(1, 11).map(i -> PersonId.of("p" + i)).append(PersonId.of("sg")),
                        List.empty()));
        life.by("sg", open("b", "council", "other", Option.none()));
        for (int i = 1; i <= 10; i++) {
            life.by("p" + i, vote("b", "s" + i, i <= 5 ? Choice.FAVOUR : Choice.AGAINST));
        }
        life.refused("sg", vote("b", "presiding", Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "23.2(3)");
        life.by("sg", close("b"));

        assertEquals(
                Option.some(Verdict.UNDETERMINED),
                life.now().ballots().find(BallotId.of("b")).get().announced());
    }

    // Offices

    @Test
    @Article("caih:20.1(1)")
    void a_unit_recommends_one_director_for_itself() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-elector=ASSEMBLY");
        life.refused("p3", file("d", "director", about("member", "m3", "person", "second")), "SEATS_FULL", "20.1(1)");
        life.admit("n1");
        life.refused("p3", file("d", "director", about("member", "n1", "person", "pn1")), "NOT_COMPETENT", "20.1(1)");
        life.by("pn1", file("d", "director", about("member", "n1", "person", "pn1", "seat", "s11")));
        assertEquals(Verdict.PASSED, life.assembly("d", "decide-seats"));

        assertEquals(
                Option.some(PersonId.of("pn1")),
                life.now().seats().find(SeatId.of("s11")).flatMap(Seat::holder));
    }

    @ParameterizedTest
    @Article("caih:20.2(1)")
    @CsvSource({"chair, elect-head", "vice-chair, elect-deputy-head", "secretary-general, appoint-secretary-general"})
    void upper_units_nominate_and_nobody_elects_on_the_text(String office, String matter) {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        String vacated = office.equals("vice-chair") ? "new" : office.equals("chair") ? "chair" : "sg";
        life.refused("p3", file("n", office, about("person", "p5", "seat", vacated)), "WRONG_TIER", "20.2(1)");
        life.by("p2", file("n", office, about("person", "p5", "seat", vacated)));

        assertEquals(Verdict.UNDETERMINED, life.votes("assembly", "n", matter, 10));
        assertEquals(Option.none(), life.proposal("n").outcome());
    }

    @Test
    @Article({"caih:20.2(1)", "caih:18.2"})
    void where_a_reading_names_the_assembly_it_elects() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-elector=ASSEMBLY");
        life.by("p1", file("n", "vice-chair", about("person", "p2", "member", "m2", "seat", "deputy-chair")));
        life.assembly("n", "elect-deputy-head");

        assertEquals(
                Option.some(PersonId.of("p2")),
                life.now().seats().find(SeatId.of("deputy-chair")).flatMap(Seat::holder));
    }

    @Test
    @Article("caih:23")
    void there_is_one_secretary_general_and_any_number_of_deputies() {
        ChinaAseanPortLife life = ChinaAseanPortLife.founding();
        life.by("founder", seat("sg", "secretariat", "secretary-general", Option.none(), "sg"));
        life.refused(
                "founder", seat("sg2", "secretariat", "secretary-general", Option.none(), "x"), "SEATS_FULL", "23");
        for (int i = 1; i <= 20; i++) {
            life.by("founder", seat("d" + i, "secretariat", "deputy-secretary-general", Option.none(), "d" + i));
        }
        assertEquals(20, life.now().seats().count(BodyId.of("secretariat"), "deputy-secretary-general"));
    }

    @Test
    @Article({"caih:20.2(1)", "caih:23.2(2)"})
    void the_secretary_general_or_an_upper_unit_nominates_deputies_and_the_council_deliberates() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        String office = "deputy-secretary-general";
        life.refused("deputy", file("n", office, about("person", "x")), "NOT_COMPETENT", "23.2(2)");
        life.by("p2", file("n2", office, about("person", "y", "seat", "dy")));
        life.by("sg", file("n", office, about("person", "x", "seat", "dx")));
        life.council("n", "appoint-deputy-secretary-general");

        assertEquals(
                Option.some(PersonId.of("x")),
                life.now().seats().find(SeatId.of("dx")).flatMap(Seat::holder));
    }

    @Test
    @Article({"caih:20.1(2)", "caih:20.2(2)", "caih:22.2(5)", "caih:22.2(7)"})
    void where_the_council_forms_groups_members_join_them_nominate_heads_and_these_report() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority("R-caih-working-group=COUNCIL");
        life.by("p3", file("g", "working-group", about("title", "跨境电商组", "body", "commerce")));
        life.refused("p3", exercise("report-to-council", "g"), "NOT_COMPETENT", "22.2(5)");
        life.council("g", "create-working-group");
        life.by(
                "p4",
                new SendDelegate(
                        SeatId.of("g4"), BodyId.of("commerce"), "participant", MemberId.of("m4"), PersonId.of("q4")));
        life.refused(
                "p4",
                new SendDelegate(
                        SeatId.of("g5"), BodyId.of("commerce"), "participant", MemberId.of("m4"), PersonId.of("q5")),
                "SEATS_FULL",
                "20.1(2)");
        life.by("p4", file("h", "group-head", about("body", "commerce", "person", "q4", "seat", "head")));
        life.council("h", "appoint-group-head");
        life.refused("p5", exercise("hear-report", "q1"), "STEP_SKIPPED", "22.2(5)");
        life.by("q4", exercise("report-to-council", "q1"));
        life.by("p5", exercise("hear-report", "q1"));
    }

    // Daily work

    @ParameterizedTest
    @Article({"caih:9", "caih:23.1(1)", "caih:23.2(1)", "caih:23.2(4)", "caih:22.2(3)"})
    @CsvSource({
        "deputy, p3, run-portal, 9",
        "deputy, p3, organise-work, 23.1(1)",
        "sg, deputy, run-secretariat, 23.2(1)",
        "sg, p1, sign-and-represent, 23.2(4)",
        "p3, deputy, execute-resolution, 22.2(3)"
    })
    void these_do_the_daily_work_and_others_do_not(String who, String another, String right, String provision) {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.by(who, exercise(right, "x"));
        life.refused(another, exercise(right, "x"), "NOT_COMPETENT", provision);
    }

    @Test
    @Article("caih:10")
    void the_secretariat_appoints_correspondents_who_report_and_have_no_vote() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("p3", file("r", "correspondent", about("person", "reporter")), "NOT_COMPETENT", "10");
        life.by("deputy", file("r", "correspondent", about("person", "reporter", "seat", "reporter")));
        life.by("reporter", exercise("report-information", "越南"));
        life.refused("p3", exercise("report-information", "越南"), "NOT_COMPETENT", "10");
    }

    @Test
    @Article("caih:23.1(5)")
    void the_secretariat_does_what_the_assembly_gave_it() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("sg", exercise("do-assigned-task", "博览会"), "STEP_SKIPPED", "23.1(5)");
        life.by("sg", open("b", "assembly", "other", Option.none()));
        for (int i = 1; i <= 8; i++) {
            life.by("p" + i, vote("b", "m" + i, Choice.FAVOUR));
        }
        life.by("sg", close("b"));
        life.by("sg", exercise("do-assigned-task", "博览会", Option.some(BallotId.of("b"))));
    }

    @Test
    @Article({"caih:22.1(2)", "caih:22.1(3)", "caih:22.2(6)"})
    void the_assembly_approves_reports_and_the_council_the_management_rules() {
        ChinaAseanPortLife life = ChinaAseanPortLife.byMajority();
        life.refused("p3", file("year", "annual-report", about()), "NOT_COMPETENT", "22.1(2)");
        life.by("sg", file("year", "annual-report", about()));
        life.refused("sg", open("b", "council", "approve-annual-report", Option.some("year")), "NOT_COMPETENT", "22.2");
        life.assembly("year", "approve-annual-report");
        life.refused("sg", file("other", "council-report", about()), "NOT_COMPETENT", "22.1(3)");
        life.by("p3", file("other", "council-report", about()));
        life.assembly("other", "approve-report");
        life.by("sg", file("rules", "management-rules", about()));
        life.council("rules", "approve-management-rules");

        assertTrue(List.of("year", "other", "rules")
                .forAll(id -> life.proposal(id).outcome().contains(Proposal.Outcome.CARRIED)));
    }
}
