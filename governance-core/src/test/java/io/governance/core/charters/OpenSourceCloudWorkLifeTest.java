package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudGroupsLifeTest.group;
import static io.governance.core.charters.OpenSourceCloudGroupsLifeTest.withLeader;
import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.exercise;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.saying;
import static io.governance.core.charters.OpenSourceCloudSteps.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.ProposalId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.members.NameRepresentative;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.project.Project;
import io.governance.core.proposal.Proposal;
import io.governance.core.questions.Due;
import io.governance.core.questions.Duties;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How projects are set up under {@link OpenSourceCloud}, and what comes round every year. */
final class OpenSourceCloudWorkLifeTest {

    private static Command applying(String kind) {
        return file("x", "project", about("title=云镜像", "project=image", "kind=" + kind, "person=pe"));
    }

    private static Option<Project> started(OpenSourceCloudLife life) {
        return life.now().projects().find(ProjectId.of("image"));
    }

    private static Seq<String> done(OpenSourceCloudLife life) {
        return life.proposal("x").done().keySet().toList().sorted();
    }

    // Setting up, article 28

    @ParameterizedTest
    @ValueSource(strings = {"pf", "pu"})
    @Article("oscar:28a")
    void full_and_user_members_may_not_apply_for_a_project(String representative) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused(representative, applying("industry"), "WRONG_TIER", "28a");
        life.refused("stranger", applying("industry"), "NOT_COMPETENT", "28a");
        life.by("p3", applying("industry"));
    }

    @Test
    @Article("oscar:19")
    void projects_are_of_two_kinds() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pe", applying("artistic"), "NOT_FOUND", "");
        life.refused("pe", file("x", "project", about("project=image")), "INCOMPLETE", "");
        life.by("pe", applying("technical"));
    }

    @Test
    @Article({"oscar:28b", "oscar:28c", "oscar:28d"})
    void a_project_needs_two_supporters_then_a_group_then_the_file() {
        OpenSourceCloudLife life = withLeader();
        life.by("pe", applying("industry"));
        life.refused("w1", open("b", "standards", "approve-project", "x"), "STEP_SKIPPED", "28b");
        assertEquals(
                Option.some("0"),
                life.refused("pe", take("x", "support"), "STEP_SKIPPED", "28b")
                        .facts()
                        .get("supporters"));
        life.by("pf", take("x", "support")).by("pf", take("x", "support"));
        assertEquals(List.of("apply"), done(life));
        life.by("pu", take("x", "support"));
        assertEquals(List.of("apply", "support"), done(life));
        life.refused("sg", take("x", "file"), "STEP_SKIPPED", "28c");
        assertEquals(Verdict.PASSED, group(life, "standards", "approve-project", "x"));
        life.refused("p1", take("x", "file"), "NOT_COMPETENT", "28c");
        life.by("w1", take("x", "file"));
        assertEquals(Option.some(MemberId.of("e1")), started(life).flatMap(Project::sponsor));
        assertEquals(Option.some("industry"), started(life).flatMap(Project::kind));
        assertTrue(started(life).get().drivers().contains(PersonId.of("pe")));
    }

    @Test
    @Article("oscar:28b")
    void who_represents_two_members_says_for_which_they_apply_and_support() {
        OpenSourceCloudLife life = withLeader();
        life.by("pf", new NameRepresentative(MemberId.of("f1"), PersonId.of("two")));
        life.by("pu", new NameRepresentative(MemberId.of("u1"), PersonId.of("two")));
        life.refused("two", file("guess", "major-matter", about("title=事项")), "NOT_COMPETENT", "10(1)");
        life.by("pe", applying("industry"));
        assertEquals(
                Option.some("f1, u1"),
                life.refused("two", take("x", "support"), "INCOMPLETE", "")
                        .facts()
                        .get("known"));
        life.refused("two", supporting("e1"), "NOT_COMPETENT", "28b");
        life.refused("two", supporting("nobody"), "NOT_FOUND", "");
        life.by("two", supporting("f1")).by("two", supporting("f1"));
        assertEquals(List.of("apply"), done(life));
        life.by("two", supporting("u1"));
        assertEquals(List.of("apply", "support"), done(life));
    }

    @Test
    @Article({"oscar:28a", "oscar:28d"})
    void who_could_apply_for_two_members_says_for_which() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p3", new NameRepresentative(MemberId.of("m3"), PersonId.of("pe")));
        FileProposal plain = (FileProposal) applying("industry");
        assertEquals(
                Option.some("e1, m3"),
                life.refused("pe", plain, "INCOMPLETE", "").facts().get("known"));
        life.refused("pe", of(plain, "f1"), "NOT_COMPETENT", "28a");
        life.by("pe", of(plain, "m3"));
        assertEquals(Option.some(MemberId.of("m3")), life.proposal("x").filedFor());
    }

    private static Command of(FileProposal filing, String member) {
        return new FileProposal(
                filing.proposal(),
                filing.procedure(),
                filing.subject(),
                filing.papers(),
                Option.some(MemberId.of(member)));
    }

    private static Command supporting(String member) {
        return new TakeStage(
                ProposalId.of("x"),
                "support",
                List.empty(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.some(MemberId.of(member)));
    }

    @Test
    @Article("oscar:28b")
    void the_support_of_a_member_that_has_left_does_not_count() {
        OpenSourceCloudLife life = withLeader();
        life.by("pe", applying("industry")).by("pu", take("x", "support"));
        life.by("sg", new RecordLapse(MemberId.of("u1"), "loss-of-legal-personality", "注销公告"));
        life.by("pf", take("x", "support"));
        assertEquals(List.of("apply"), done(life));
        life.by("p3", take("x", "support"));
        assertEquals(List.of("apply", "support"), done(life));
    }

    @Test
    @Article("oscar:28b")
    void two_supporters_may_be_waived_for_a_reason_that_is_recorded() {
        OpenSourceCloudLife life = withLeader();
        life.by("pe", applying("industry"));
        life.by("pe", saying("x", "support", "首个项目，尚无支持者"));
        assertEquals(List.of("apply", "support"), done(life));
    }

    @Test
    @Article("oscar:28b")
    void where_the_applicant_counts_one_more_supporter_is_enough() {
        OpenSourceCloudLife life = withLeader("R-oscar-support=APPLICANT_COUNTS");
        life.by("pe", applying("industry"));
        life.by("pf", take("x", "support"));
        assertEquals(List.of("apply", "support"), done(life));
    }

    @Test
    @Article({"oscar:28c", "oscar:10(8)", "oscar:29(2)a"})
    void where_every_project_is_approved_the_council_votes_instead_of_filing_it() {
        OpenSourceCloudLife life = withLeader("R-oscar-project=APPROVAL_FOR_ALL");
        life.by("pe", applying("industry")).by("pf", take("x", "support")).by("pu", take("x", "support"));
        group(life, "standards", "approve-project", "x");
        life.refused("w1", take("x", "file"), "STEP_SKIPPED", "10(8)");
        assertEquals(Option.none(), started(life));
        assertEquals(Verdict.PASSED, life.council("x", "approve-project", 2, 1));
        assertTrue(started(life).isDefined());
    }

    @Test
    @Article("oscar:28c")
    void a_group_whose_rule_is_open_passes_nothing() {
        OpenSourceCloudLife life = OpenSourceCloudGroupsLifeTest.withGroup();
        life.by("pe", applying("industry")).by("pf", take("x", "support")).by("pu", take("x", "support"));
        assertEquals(Verdict.UNDETERMINED, group(life, "standards", "approve-project", "x"));
        life.refused("sg", take("x", "file"), "STEP_SKIPPED", "28c");
        assertEquals(Option.none(), life.proposal("x").outcome());
    }

    @Test
    @Article({"oscar:10(8)", "oscar:28a"})
    void any_other_project_is_approved_by_the_council() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pu", file("x", "other-project", about("project=image")), "WRONG_TIER", "28a");
        life.by("pe", file("x", "other-project", about("project=image")));
        assertEquals(Verdict.PASSED, life.council("x", "approve-project", 2, 0));
        assertTrue(started(life).isDefined());
        assertEquals(Option.some(Proposal.Outcome.CARRIED), life.proposal("x").outcome());
    }

    @Test
    @Article("oscar:29(3)")
    void the_council_appoints_the_leader_of_a_project_as_nobody_else_is_named() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pe", file("l", "project-leader", about("person=pe", "seat=il")), "NOT_COMPETENT", "29(3)");
        life.by("p1", file("l", "project-leader", about("title=云镜像", "person=pe", "member=e1", "seat=il")));
        assertEquals(Verdict.PASSED, life.council("l", "appoint-project-leader", 2, 0));
        assertEquals("pe", life.holder("il"));
    }

    // What comes round, article 29

    private static Option<Due> due(OpenSourceCloudLife life, String id) {
        return Duties.until(life.now(), LocalDate.of(2026, 12, 31), life.occasion("sg"))
                .find(found -> found.id().equals(id));
    }

    @Test
    @Article({"oscar:29(1)", "oscar:14(2)"})
    void two_plenaries_are_due_each_calendar_year() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        Due due = due(life, "plenary-twice-a-year").get();
        assertEquals(Option.some(LocalDate.of(2026, 12, 31)), due.last());
        assertTrue(due.text().en().contains("2 to go"), due.text().en());
        OpenSourceCloudMeetingsLifeTest.held(life, "first", "plenary", "p1", "2026-05-20");
        assertTrue(due(life, "plenary-twice-a-year").get().text().en().contains("1 to go"));
        OpenSourceCloudMeetingsLifeTest.held(life, "second", "plenary", "p2", "2026-11-20");
        assertEquals(Option.none(), due(life, "plenary-twice-a-year"));
    }

    @Test
    @Article("oscar:29(2)b")
    void a_council_meeting_is_due_half_a_year_after_the_last() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        assertEquals(
                Option.some(LocalDate.of(2026, 9, 2)),
                due(life, "council-each-half-year").flatMap(Due::last));
        OpenSourceCloudMeetingsLifeTest.held(life, "c1", "council", "p1", "2026-05-20");
        assertEquals(
                Option.some(LocalDate.of(2026, 11, 20)),
                due(life, "council-each-half-year").flatMap(Due::last));
    }

    @Test
    @Article("oscar:29(4)")
    void the_secretariat_and_the_groups_hold_an_event_a_year() {
        OpenSourceCloudLife life = withLeader();
        assertTrue(due(life, "event-of-the-secretariat").isDefined());
        assertTrue(due(life, "event-of-a-group").isDefined());
        life.refused("p1", exercise("hold-event", "沙龙", Option.none()), "NOT_COMPETENT", "29(4)");
        life.by("sg", exercise("hold-event", "沙龙", Option.none()));
        assertEquals(Option.none(), due(life, "event-of-the-secretariat"));
        life.refused("sg", exercise("hold-group-event", "沙龙", Option.none()), "NOT_COMPETENT", "29(4)");
        life.by("w1", exercise("hold-group-event", "沙龙", Option.none()));
        assertEquals(Option.none(), due(life, "event-of-a-group"));
    }
}
