package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudGroupsLifeTest.withLeader;
import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.agenda;
import static io.governance.core.charters.OpenSourceCloudSteps.amending;
import static io.governance.core.charters.OpenSourceCloudSteps.convene;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.MeetingId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Command;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.meetings.ConfirmMinutes;
import io.governance.core.commands.meetings.DraftMinutes;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.PublishMinutes;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.meetings.RequestMeeting;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.commands.meetings.SendPaper;
import io.governance.core.commands.meetings.WaiveNotice;
import io.governance.core.meeting.Item;
import io.governance.core.meeting.Minute;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The meetings under {@link OpenSourceCloud}: who calls them, how long before, who comes, what is written down. */
final class OpenSourceCloudMeetingsLifeTest {

    private static final MeetingId M = MeetingId.of("m");

    private static Command come(String... people) {
        return new RecordAttendance(M, List.of(people).map(PersonId::of), List.empty());
    }

    private static Command paper(String item) {
        return new SendPaper(M, item, "材料");
    }

    private static Command minutes(String raisedBy, String discussion, String conclusion) {
        return new DraftMinutes(M, List.of(new Minute("i1", raisedBy, discussion, conclusion)));
    }

    /** Holds a meeting from its agenda, sent the day it is convened, to its close. */
    static void held(OpenSourceCloudLife life, String id, String kind, String by, String day) {
        life.by(by, convene(id, kind, day)).by(by, agenda(id, "i1"));
        life.on(day).by(by, new OpenMeeting(MeetingId.of(id))).by(by, new CloseMeeting(MeetingId.of(id)));
    }

    // Who calls, articles 14 and 29

    @Test
    @Article({"oscar:14(2)", "oscar:14(3)", "oscar:29(1)", "oscar:29(2)b"})
    void both_heads_call_plenaries_and_councils_and_nobody_else_does() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        for (String other : List.of("p3", "sg", "guest1")) {
            life.refused(other, convene("m", "plenary", "2026-05-20"), "NOT_COMPETENT", "14(2)");
            life.refused(other, convene("m", "council", "2026-05-20"), "NOT_COMPETENT", "14(3)");
        }
        life.by("p1", convene("m", "plenary", "2026-05-20")).by("p2", convene("n", "council", "2026-05-20"));
    }

    @Test
    @Article("oscar:29(1)")
    void a_plenary_is_for_every_member_and_resolves_nothing() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", convene("m", "plenary", "2026-05-20")).by("p1", agenda("m", "i1"));
        life.on("2026-05-20").by("p1", new OpenMeeting(M));
        life.by("p1", come("p1", "pf", "pe", "pu", "guest1", "sg"));
        life.refused("p1", come("stranger"), "NOT_COMPETENT", "29(1)");
        life.refused("p1", open("b", "plenary", "other", ""), "NOT_COMPETENT", "29(1)");
        life.by("p1", file("plan", "plan", about("title=计划")));
        life.refused(
                "p1",
                open("b", "council", "approve-plan", Option.some("plan"), Option.some("m"), Option.some("i1")),
                "STEP_SKIPPED",
                "29(1)");
    }

    @Test
    @Article("oscar:29(2)c")
    void the_secretary_general_group_leaders_and_user_members_attend_a_council_without_a_vote() {
        OpenSourceCloudLife life = withLeader();
        life.by("p1", convene("m", "council", "2026-05-20")).by("p1", agenda("m", "i1"));
        life.on("2026-05-20").by("p1", new OpenMeeting(M));
        life.by("p1", come("p1", "p2", "p3", "guest1", "sg", "w1", "pu"));
        life.refused("p1", come("pe"), "NOT_COMPETENT", "29(2)b");
        life.by("p1", file("plan", "plan", about("title=计划")));
        life.by("p1", open("b", "council", "approve-plan", Option.some("plan"), Option.some("m"), Option.some("i1")));
        life.refused("guest1", vote("b", "a1", Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "11");
        life.by("p3", vote("b", "d3", Choice.FAVOUR));
    }

    @Test
    @Article("oscar:29(2)d")
    void a_council_member_asks_for_an_ad_hoc_council_and_a_head_may_call_it_by_telephone() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        Command asking = new RequestMeeting("ad-hoc-council", "项目受阻");
        life.refused("pf", asking, "NOT_COMPETENT", "29(2)d");
        life.by("p3", asking).by("guest1", asking);
        life.refused(
                "p3",
                convene("m", "ad-hoc-council", "2026-05-20", Option.none(), MeetingKind.Mode.TELEPHONE),
                "NOT_COMPETENT",
                "29(2)d");
        life.refused(
                "p2",
                convene("m", "ad-hoc-council", "2026-05-20", Option.none(), MeetingKind.Mode.CORRESPONDENCE),
                "NOT_COMPETENT",
                "29(2)d");
        life.refused(
                "p2",
                convene("m", "council", "2026-05-20", Option.none(), MeetingKind.Mode.TELEPHONE),
                "NOT_COMPETENT",
                "14(3)");
        life.by("p2", convene("m", "ad-hoc-council", "2026-05-20", Option.none(), MeetingKind.Mode.TELEPHONE));
    }

    @Test
    @Article("oscar:29(3)")
    void leaders_call_the_meetings_of_their_groups_and_projects() {
        OpenSourceCloudLife life = withLeader();
        Option<String> standards = Option.some("standards");
        life.refused(
                "p1",
                convene("m", "group", "2026-05-20", standards, MeetingKind.Mode.IN_PERSON),
                "NOT_COMPETENT",
                "29(3)");
        life.by("w1", convene("m", "group", "2026-05-20", standards, MeetingKind.Mode.TELEPHONE));
        life.by("p1", file("pl", "project-leader", about("person=pe", "member=e1", "seat=il")));
        life.council("pl", "appoint-project-leader", 3, 0);
        life.refused("w1", convene("n", "project", "2026-05-20"), "NOT_COMPETENT", "29(3)");
        life.refused(
                "pe",
                convene("n", "project", "2026-05-20", Option.none(), MeetingKind.Mode.TELEPHONE),
                "NOT_COMPETENT",
                "29(3)");
        life.by("pe", convene("n", "project", "2026-05-20"));
    }

    @Test
    @Article("oscar:29(3)")
    void the_leader_of_a_temporary_group_calls_its_meetings() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("t", "temporary-group", about("title=专题", "body=study", "on=2026-06-30")));
        life.council("t", "form-temporary-group", 3, 0);
        life.by("p1", file("l", "temporary-group-leader", about("person=pf", "body=study")));
        life.council("l", "appoint-temporary-group-head", 3, 0);
        Option<String> study = Option.some("study");
        life.refused(
                "p1",
                convene("m", "temporary-group", "2026-05-20", study, MeetingKind.Mode.IN_PERSON),
                "NOT_COMPETENT",
                "29(3)");
        life.by("pf", convene("m", "temporary-group", "2026-05-20", study, MeetingKind.Mode.TELEPHONE));
    }

    // A week before, article 29(5)

    @ParameterizedTest
    @CsvSource({"SEVEN_DAYS, 2026-05-13", "SEVEN_CLEAR_DAYS, 2026-05-12"})
    @Article("oscar:29(5)")
    void the_agenda_is_sent_a_week_ahead_as_the_week_is_read(String week, String last) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3, "R-oscar-week=" + week);
        life.by("p1", convene("m", "council", "2026-05-20"));
        life.on(LocalDate.parse(last).plusDays(1).toString());
        assertEquals(
                Option.some(last),
                life.refused("p1", agenda("m", "i1"), "NOTICE_TOO_SHORT", "29(5)")
                        .facts()
                        .get("last"));
        life = OpenSourceCloudLife.of(3, "R-oscar-week=" + week);
        life.by("p1", convene("m", "council", "2026-05-20"));
        life.refused("p3", agenda("m", "i1"), "NOT_COMPETENT", "29(2)b");
        life.on(last).by("p1", agenda("m", "i1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"council", "ad-hoc-council", "plenary"})
    @Article("oscar:29(5)")
    void no_meeting_opens_without_its_agenda_or_before_its_day(String kind) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", convene("m", kind, "2026-05-20"));
        life.refused("p1", new OpenMeeting(M), "TOO_EARLY", "");
        life.on("2026-05-14").refused("p1", agenda("m", "i1"), "NOTICE_TOO_SHORT", "29(5)");
        life.on("2026-05-20").refused("p1", new OpenMeeting(M), "STEP_SKIPPED", "29(5)");
    }

    @Test
    @Article("oscar:29(5)")
    void a_late_agenda_goes_if_every_unit_that_votes_waives_its_notice() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", convene("m", "council", "2026-05-20")).on("2026-05-18");
        life.by("p1", new WaiveNotice(M, SeatId.of("d1"))).by("p2", new WaiveNotice(M, SeatId.of("d2")));
        life.refused("p1", agenda("m", "i1"), "NOTICE_TOO_SHORT", "29(5)");
        life.refused("p1", new WaiveNotice(M, SeatId.of("d3")), "NOT_COMPETENT", "29(2)b");
        life.by("p3", new WaiveNotice(M, SeatId.of("d3")));
        life.by("p1", agenda("m", "i1"));
    }

    @Test
    @Article("oscar:29(5)")
    void a_late_paper_is_discussed_and_not_voted_on() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", convene("m", "council", "2026-05-20")).on("2026-05-13");
        life.by("p1", agenda("m", "i1", "i2")).by("p1", paper("i1"));
        life.on("2026-05-14").by("p1", paper("i2"));
        life.on("2026-05-20").by("p1", new OpenMeeting(M)).by("p1", come("p1", "p2", "p3"));
        life.by("p1", file("plan", "plan", about("title=计划")));
        assertEquals(
                Option.some("2026-05-14"),
                life.refused(
                                "p1",
                                open(
                                        "b",
                                        "council",
                                        "approve-plan",
                                        Option.some("plan"),
                                        Option.some("m"),
                                        Option.some("i2")),
                                "NOTICE_TOO_SHORT",
                                "29(5)")
                        .facts()
                        .get("sent"));
        life.by("p1", open("b", "council", "approve-plan", Option.some("plan"), Option.some("m"), Option.some("i1")));
    }

    @Test
    @Article("oscar:29(5)")
    void under_an_item_that_names_a_proposal_only_that_one_is_voted_on_and_nowhere_else() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("plan", "plan", about("title=计划"))).by("p1", file("other", "plan", about("title=另议")));
        life.by("p1", convene("m", "council", "2026-05-20")).on("2026-05-13");
        Item about = new Item("i1", "计划", Option.some(ProposalId.of("plan")));
        Item strange = new Item("i1", "计划", Option.some(ProposalId.of("nothing")));
        life.refused("p1", new SendAgenda(M, List.of(strange)), "NOT_FOUND", "");
        life.by("p1", new SendAgenda(M, List.of(about, new Item("i2", "其他"))));
        life.on("2026-05-14").by("p1", paper("i1"));
        life.on("2026-05-20").by("p1", new OpenMeeting(M)).by("p1", come("p1", "p2", "p3"));
        life.refused("p1", at("i1", "plan"), "NOTICE_TOO_SHORT", "29(5)");
        life.refused("p1", at("i1", "other"), "STEP_SKIPPED", "29(5)");
        assertEquals(
                Option.some("i1"),
                life.refused("p1", at("i2", "plan"), "STEP_SKIPPED", "29(5)")
                        .facts()
                        .get("item"));
        life.refused(
                "p1",
                open("b", "council", "approve-plan", Option.none(), Option.some("m"), Option.some("i1")),
                "STEP_SKIPPED",
                "29(5)");
        life.by("p1", at("i2", "other"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SendAgenda(M, List.of(about, new Item("i2", "计划", Option.some(ProposalId.of("plan"))))));
    }

    private static Command at(String item, String proposal) {
        return open("b", "council", "approve-plan", Option.some(proposal), Option.some("m"), Option.some(item));
    }

    @ParameterizedTest
    @CsvSource({
        "amendment, amend-charter, 40a",
        "document-amendment, amend-documents, 40a",
        "adoption, adopt-charter, 39a",
        "working-group, create-working-group, 17c"
    })
    @Article({"oscar:17c", "oscar:39a", "oscar:40a"})
    void what_the_council_decides_at_a_meeting_is_not_voted_on_outside_one(
            String procedure, String matter, String provision) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        Subject subject = amending(
                about("title=事项", "ground=other-document", "body=g"),
                new Amendment.ReplaceParticular("name", Text.of("开源云产业联盟", "Open Cloud Alliance")));
        life.by("p3", file("x", procedure, subject));
        life.refused("p1", open("b", "council", matter, "x"), "STEP_SKIPPED", provision);
        assertEquals(Verdict.PASSED, life.council("x", matter, 2, 0));
    }

    // Minutes, article 29(6)

    private static OpenSourceCloudLife afterMeeting() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", convene("m", "council", "2026-06-09")).by("p1", agenda("m", "i1"));
        life.on("2026-06-09").by("p1", new OpenMeeting(M)).by("p1", come("p1", "p2", "p3"));
        life.refused("p1", minutes("p3", "讨论", "结论"), "STEP_SKIPPED", "29(6)a");
        return life.by("p1", new CloseMeeting(M));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {"'', 讨论, 结论, raised_by", "p3, '', 结论, discussion", "p3, 讨论, '', conclusion"})
    @Article("oscar:29(6)a")
    void minutes_say_who_raised_it_what_was_said_and_how_it_ended(
            String raisedBy, String discussion, String conclusion, String missing) {
        assertEquals(
                Option.some(missing),
                afterMeeting()
                        .refused("p1", minutes(raisedBy, discussion, conclusion), "DOCUMENT_MISSING", "29(6)a")
                        .facts()
                        .get("missing"));
    }

    @Test
    @Article("oscar:29(6)b")
    void minutes_are_confirmed_by_the_third_day_and_silence_confirms_them() {
        OpenSourceCloudLife life = afterMeeting();
        Command confirming = new ConfirmMinutes(M, Option.none());
        life.refused("p3", minutes("p3", "讨论", "结论"), "NOT_COMPETENT", "29(2)b");
        life.refused("p3", confirming, "STEP_SKIPPED", "29(6)b");
        life.by("p1", minutes("p3", "讨论", "结论"));
        life.refused("pf", confirming, "NOT_COMPETENT", "29(6)b");
        life.on("2026-06-12").by("p3", new ConfirmMinutes(M, Option.some("补充一处")));
        life.refused("p1", new PublishMinutes(M), "TOO_EARLY", "29(6)b");
        life.on("2026-06-13");
        assertEquals(
                Option.some("2026-06-12"),
                life.refused("p2", confirming, "TOO_LATE", "29(6)b").facts().get("last"));
        life.by("p1", new PublishMinutes(M));
        life.refused("p1", minutes("p3", "讨论", "改动"), "ALREADY_DONE", "29(6)a");
    }

    @Test
    @Article("oscar:29(6)b")
    void minutes_that_everybody_has_confirmed_need_not_wait() {
        OpenSourceCloudLife life = afterMeeting();
        life.by("p1", minutes("p3", "讨论", "结论"));
        life.by("p2", new ConfirmMinutes(M, Option.none())).by("p3", new ConfirmMinutes(M, Option.none()));
        life.by("p1", new PublishMinutes(M));
        assertTrue(life.now().meetings().find(M).get().published().isDefined());
    }
}
