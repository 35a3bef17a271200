package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetLife.ballot;
import static io.governance.core.charters.IndustrialInternetLife.exercising;
import static io.governance.core.charters.IndustrialInternetLife.filing;
import static io.governance.core.charters.IndustrialInternetLife.found;
import static io.governance.core.charters.IndustrialInternetLife.ofEveryClass;
import static io.governance.core.charters.IndustrialInternetLife.stage;
import static io.governance.core.charters.IndustrialInternetSubjects.group;
import static io.governance.core.charters.IndustrialInternetSubjects.head;
import static io.governance.core.charters.IndustrialInternetSubjects.project;
import static io.governance.core.charters.IndustrialInternetSubjects.rising;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.charter.Session;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.commands.projects.AssignTask;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.seats.DissolveGroup;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.meeting.Item;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups, projects and meetings of the Alliance for Industrial Internet, and its secretariat. */
final class IndustrialInternetCouncilTest {

    private static IndustrialInternetLife alliance() {
        return ofEveryClass().withCommittees();
    }

    // Groups and projects

    @Test
    @Article({"aii:22(8)", "aii:12b(2)"})
    void a_council_unit_joins_a_group_and_an_ordinary_member_does_not() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        assertEquals("WRONG_TIER aii:22(8)", life.refused("p4", filing("w", "working-group", group("5g"))));
        life.act("p3", filing("w", "working-group", group("5g")));
        life.vote("standing-council", "create-working-group", "w", "chair-p1", "vice-chair-p2");

        life.act("p3", joining("s3", "u3", "p3"));
        assertEquals("WRONG_TIER aii:12b(2)", life.refused("p4", joining("s4", "u4", "p4")));
        assertEquals("SEATS_FULL aii:12b(2)", life.refused("p3", joining("s5", "u3", "q")));
        assertEquals(Option.some("p3"), life.holder("s3"));
        assertEquals("NOT_COMPETENT aii:22(8)", life.refused("p1", new DissolveGroup(BodyId.of("5g"), "任务完成")));
    }

    private static void setUpGroup(IndustrialInternetLife life) {
        life.act("p3", filing("w", "working-group", group("5g")));
        life.councilAgrees("create-working-group", "w");
    }

    private static SendDelegate joining(String seat, String member, String person) {
        return new SendDelegate(
                SeatId.of(seat), BodyId.of("5g"), "participant", MemberId.of(member), PersonId.of(person));
    }

    @Test
    @Article({"aii:22(8)", "aii:24b"})
    void the_standing_council_sets_groups_up_only_while_the_council_is_in_recess() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        life.act("p3", filing("w", "working-group", group("5g")));

        assertEquals(
                "NOT_COMPETENT aii:24",
                life.refused(
                        "sec",
                        ballot("b", "standing-council", "create-working-group", Option.some("w"), Session.IN_SESSION)));
        assertEquals(
                "NOT_COMPETENT aii:22(3) aii:24",
                life.refused("sec", ballot("b", "standing-council", "elect-head", Option.none(), Session.IN_RECESS)));
    }

    @Test
    @Article("aii:12b(2)")
    void a_council_unit_proposes_a_head_and_nobody_is_named_to_appoint_one() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        setUpGroup(life);
        assertEquals("WRONG_TIER aii:12b(2)", life.refused("p4", filing("h", "group-head", head("5g", "p4"))));
        life.act("p3", filing("h", "group-head", head("5g", "p3")));

        life.vote("council", "appoint-group-head", "h", "director-p1", "director-p2", "director-p3");

        assertEquals(
                Option.some(Verdict.UNDETERMINED),
                life.alliance().ballots().find(BallotId.of("ballot-2")).get().announced());
        assertEquals(Option.none(), life.proposal("h").outcome());
    }

    @Test
    @Article("aii:12b(2)")
    void the_council_appoints_a_head_where_it_is_read_so() {
        IndustrialInternetLife life =
                alliance().withOfficers().reading("R-aii-group-head", "COUNCIL").completed();
        setUpGroup(life);
        life.act("p3", filing("h", "group-head", head("5g", "p3")));
        life.vote("council", "appoint-group-head", "h", "director-p1", "director-p2", "director-p3");

        life.is("h", Proposal.Outcome.CARRIED);
        assertEquals(Option.some("p3"), life.holder("h"));
    }

    @Test
    @Article({"aii:21(2)", "aii:22(10)"})
    void a_major_project_is_reviewed_by_the_experts_first_whose_opinion_is_no_veto() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        life.act("x", filing("p", "major-project", project("twin")));
        assertEquals(
                "STEP_SKIPPED aii:21(2)",
                life.refused("sec", ballot("b", "council", "approve-project", Option.some("p"), Session.IN_SESSION)));
        assertEquals("NOT_COMPETENT aii:21(2)", life.refused("p1", stage("p", "review")));
        TakeStage veto = new TakeStage(
                ProposalId.of("p"), "review", List.empty(), List.empty(), Option.some(true), Option.some("不可行"));
        assertEquals("NOT_COMPETENT aii:21(2)", life.refused("x", veto));

        life.act("x", stage("p", "review"));
        life.vote("standing-council", "approve-project", "p", "chair-p1", "vice-chair-p2");

        assertTrue(life.alliance().projects().find(ProjectId.of("twin")).isDefined());
    }

    @Test
    @Article({"aii:12b(3)", "aii:22(10)"})
    void a_council_unit_takes_on_a_task_and_an_ordinary_member_does_not() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        life.act("p3", filing("p", "project", project("map")));
        life.councilAgrees("approve-project", "p");

        life.act("p3", task("u3"));
        assertEquals("WRONG_TIER aii:12b(3)", life.refused("p4", task("u4")));
    }

    private static AssignTask task(String member) {
        return new AssignTask(
                ProjectId.of("map"), "task-" + member, MemberId.of(member), "测绘", LocalDate.of(2026, 6, 30));
    }

    // Meetings

    @Test
    @Article({"aii:19a", "aii:26(2)"})
    void an_assembly_opens_with_two_thirds_of_the_members_and_not_with_fewer() {
        IndustrialInternetLife life = found(
                        IntStream.range(0, 299).mapToObj(i -> "ordinary").toArray(String[]::new))
                .completed();
        assertEquals("NOT_COMPETENT aii:19a aii:26(2)", life.refused("p1", convening("a", "assembly", life)));
        life.act("sec", convening("a", "assembly", life));
        life.act("sec", arriving("a", 199));
        assertEquals("NO_QUORUM aii:19a", life.refused("sec", new OpenMeeting(MeetingId.of("a"))));
        assertEquals(
                Option.some("3×199=597 < 2×299=598"),
                life.refusal("sec", new OpenMeeting(MeetingId.of("a")))
                        .getLeft()
                        .facts()
                        .get("arithmetic"));

        life.act("sec", arriving("a", 200));
        life.act("sec", new OpenMeeting(MeetingId.of("a")));

        assertTrue(life.alliance().meetings().find(MeetingId.of("a")).get().isOpen());
    }

    private static ConveneMeeting convening(String meeting, String kind, IndustrialInternetLife life) {
        return new ConveneMeeting(
                MeetingId.of(meeting), kind, life.today(), Option.none(), Option.none(), Option.none());
    }

    private static RecordAttendance arriving(String meeting, int people) {
        return new RecordAttendance(
                MeetingId.of(meeting), List.rangeClosed(1, people).map(i -> PersonId.of("p" + i)), List.empty());
    }

    @Test
    @Article({"aii:23a", "aii:26(2)"})
    void a_council_opens_with_two_thirds_of_its_directors() {
        IndustrialInternetLife life = alliance().completed();
        life.act("sec", convening("c", "council", life));
        life.act("sec", arriving("c", 1));
        assertEquals("NO_QUORUM aii:23a", life.refused("sec", new OpenMeeting(MeetingId.of("c"))));

        life.act("sec", arriving("c", 2));
        life.act("sec", new OpenMeeting(MeetingId.of("c")));
        assertTrue(life.alliance().meetings().find(MeetingId.of("c")).get().isOpen());
    }

    @Test
    @Article("aii:23a")
    void who_left_before_the_vote_is_not_there_when_it_opens_or_closes() {
        IndustrialInternetLife life = alliance().completed();
        life.act("sec", convening("c", "council", life));
        life.act("sec", new SendAgenda(MeetingId.of("c"), List.of(new Item("a", "事项"))));
        life.act("sec", arriving("c", 2)).act("sec", new OpenMeeting(MeetingId.of("c")));
        life.act("sec", leaving("c", "p2"));
        assertEquals("NO_QUORUM aii:23a", life.refused("sec", opening("b")));

        life.act("sec", arriving("c", 2)).act("sec", opening("b"));
        life.act("p1", new CastVote(BallotId.of("b"), SeatId.of("director-p1"), Choice.FAVOUR));
        life.act("sec", leaving("c", "p2"));
        life.act("sec", new CloseBallot(BallotId.of("b"), List.empty()));
        assertEquals(
                Verdict.NO_QUORUM,
                life.alliance().ruling(BallotId.of("b")).get().verdict());

        life.act("sec", arriving("c", 2)).act("sec", opening("again"));
        life.act("p1", new CastVote(BallotId.of("again"), SeatId.of("director-p1"), Choice.FAVOUR));
        life.act("p2", new CastVote(BallotId.of("again"), SeatId.of("director-p2"), Choice.FAVOUR));
        life.act("sec", leaving("c", "p2"));
        life.act("sec", new CloseBallot(BallotId.of("again"), List.empty()));
        assertEquals(
                Verdict.PASSED,
                life.alliance().ruling(BallotId.of("again")).get().verdict());
    }

    @Test
    @Article("aii:23a")
    void who_left_after_voting_still_learns_that_the_vote_stands() {
        IndustrialInternetLife life = alliance().completed();
        life.act("sec", convening("c", "council", life));
        life.act("sec", new SendAgenda(MeetingId.of("c"), List.of(new Item("a", "事项"))));
        life.act("sec", arriving("c", 2)).act("sec", new OpenMeeting(MeetingId.of("c")));
        life.act("sec", opening("b"));
        CastVote vote = new CastVote(BallotId.of("b"), SeatId.of("director-p1"), Choice.FAVOUR);
        life.act("p1", vote);
        life.act("sec", leaving("c", "p1"));
        Alliance before = life.alliance();

        life.act("p1", vote);
        assertEquals(before.ballots(), life.alliance().ballots(), "nothing changes");
        assertEquals(
                "NOT_PRESENT aii:23a aii:26(2)",
                life.refused("p1", new CastVote(BallotId.of("b"), SeatId.of("director-p1"), Choice.AGAINST)));
    }

    private static RecordAttendance leaving(String meeting, String person) {
        return new RecordAttendance(MeetingId.of(meeting), List.empty(), List.of(PersonId.of(person)));
    }

    private static OpenBallot opening(String ballot) {
        return new OpenBallot(
                BallotId.of(ballot),
                BodyId.of("council"),
                MatterId.of("approve-plan"),
                "事项",
                Readings.recommended(),
                Session.IN_SESSION,
                Option.none(),
                Option.some(MeetingId.of("c")),
                Option.some("a"));
    }

    @Test
    @Article("aii:23c")
    void a_council_exchanges_letters_only_for_a_special_reason_and_an_assembly_never() {
        IndustrialInternetLife life = alliance().completed();

        assertEquals("DOCUMENT_MISSING aii:23c", life.refused("sec", letters("council", Option.none())));
        assertEquals("NOT_COMPETENT aii:19a aii:26(2)", life.refused("sec", letters("assembly", Option.some("疫情"))));
        life.act("sec", letters("council", Option.some("疫情")));
        assertEquals(
                MeetingKind.Mode.CORRESPONDENCE,
                life.alliance().meetings().find(MeetingId.of("l")).get().mode());
    }

    @ParameterizedTest
    @CsvSource({"3, NO_QUORUM", "4, PASSED"})
    @Article({"aii:23c", "aii:23a"})
    void by_letter_two_thirds_of_the_directors_have_to_reply(int replies, Verdict verdict) {
        IndustrialInternetLife life = found(
                        "council-unit", "council-unit", "council-unit", "council-unit", "council-unit", "council-unit")
                .completed();
        life.on(3, 2).act("sec", letters("council", Option.some("疫情")));
        life.act("sec", new SendAgenda(MeetingId.of("l"), List.of(new Item("a", "事项"))));
        life.act("sec", new OpenMeeting(MeetingId.of("l")));
        life.act(
                "sec",
                new OpenBallot(
                        BallotId.of("b"),
                        BodyId.of("council"),
                        MatterId.of("decide-by-correspondence"),
                        "事项",
                        Readings.recommended(),
                        Session.IN_SESSION,
                        Option.none(),
                        Option.some(MeetingId.of("l")),
                        Option.some("a")));
        for (int i = 1; i <= replies; i++) {
            life.act("p" + i, new CastVote(BallotId.of("b"), SeatId.of("director-p" + i), Choice.FAVOUR));
        }
        life.act("sec", new CloseBallot(BallotId.of("b"), List.empty()));

        assertEquals(verdict, life.alliance().ruling(BallotId.of("b")).get().verdict());
    }

    private static ConveneMeeting letters(String kind, Option<String> reason) {
        return new ConveneMeeting(
                MeetingId.of("l"),
                kind,
                LocalDate.of(2026, 3, 2),
                Option.none(),
                Option.some(MeetingKind.Mode.CORRESPONDENCE),
                reason);
    }

    @Test
    @Article({"aii:23b", "aii:22"})
    void two_thirds_of_the_directors_present_carry() {
        IndustrialInternetLife life = alliance().completed();
        life.act("p4", filing("up", "council-unit", rising("u4", "council-unit")));

        life.vote("council", "change-tier", "up", "director-p1");
        assertEquals(Option.none(), life.proposal("up").outcome(), "no quorum leaves it pending");
        life.vote("council", "change-tier", "up", List.of("director-p1", "director-p2"), Choice.AGAINST);

        life.is("up", Proposal.Outcome.REJECTED);
    }

    @Test
    @Article({"aii:23c", "aii:22(6)", "aii:26(3)"})
    void a_council_meeting_a_report_and_a_plan_are_due_every_year() {
        Seq<RecurringDuty> duties = alliance().alliance().charter().recurringDuties();

        assertEquals(
                List.of(
                        "annual-report council 1 Carried[procedure=annual-report]",
                        "council-once-a-year council 1 MeetingsHeld[kinds=List(council)]",
                        "annual-plan secretariat 1 Exercised[right=draft-annual-plan]"),
                duties.map(duty -> duty.id() + " " + duty.bearer() + " " + duty.times() + " " + duty.counted()));
    }

    // The secretariat and those it answers to

    @Test
    @Article({"aii:22(1)", "aii:22(9)", "aii:24b", "aii:26(1)", "aii:26(3)"})
    void the_councils_carry_out_and_supervise_and_the_secretariat_works() {
        IndustrialInternetLife life = alliance().withOfficers().completed();
        life.act("p3", exercising("carry-out-resolutions", "会员大会决议"));
        life.act("sg", exercising("supervise-secretariat", "工作汇报"));
        life.act("sec", exercising("carry-out-council-resolutions", "理事会决议"));
        life.act("sec", exercising("draft-annual-plan", "2026"));

        assertEquals("NOT_COMPETENT aii:22(9)", life.refused("p4", exercising("supervise-secretariat", "工作汇报")));
        assertEquals("NOT_COMPETENT aii:26(1)", life.refused("p4", exercising("carry-out-council-resolutions", "决议")));
        assertEquals("NOT_COMPETENT aii:26(3)", life.refused("p4", exercising("draft-annual-plan", "2026")));
    }

    @Test
    @Article("aii:26(7)")
    void the_secretariat_does_other_tasks_that_were_given_to_it() {
        IndustrialInternetLife life = alliance().withOfficers().completed();

        assertEquals("STEP_SKIPPED aii:26(7)", life.refused("sec", exercising("do-assigned-task", "调研")));
        life.act("p1", exercising("assign-to-secretariat", "调研"));
        life.act("sec", exercising("do-assigned-task", "调研"));
        assertTrue(life.alliance().affairs().exercised("do-assigned-task", "调研"));
    }
}
