package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.close;
import static io.governance.core.charters.OpenSourceCloudSteps.convene;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.send;
import static io.governance.core.charters.OpenSourceCloudSteps.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.alliance.Command;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.seats.DissolveGroup;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.questions.Duties;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Working groups, temporary groups and experts under {@link OpenSourceCloud}. */
final class OpenSourceCloudGroupsLifeTest {

    private static final String MAJORITY = "R-oscar-group=MAJORITY_PRESENT";

    /** An alliance with the working group {@code standards}, in which units m1 to m3 take part. */
    static OpenSourceCloudLife withGroup(String... answers) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3, answers);
        life.by("p3", file("g", "working-group", about("title=标准组", "body=standards", "kind=standards")));
        life.council("g", "create-working-group", 3, 0);
        for (int i = 1; i <= 3; i++) {
            life.by("p" + i, send("w" + i, "standards", "member", "m" + i, "w" + i));
        }
        return life;
    }

    /** The same with w1 as its leader. */
    static OpenSourceCloudLife withLeader(String... answers) {
        OpenSourceCloudLife life = withGroup(List.of(answers).append(MAJORITY).toJavaArray(String[]::new));
        life.by("p3", file("l", "group-leader", about("person=w1", "member=m1", "body=standards", "seat=lead")));
        group(life, "standards", "appoint-group-head", "l");
        life.council("l", "appoint-group-head", 3, 0);
        return life;
    }

    static Verdict group(OpenSourceCloudLife life, String group, String matter, String proposal) {
        String ballot = "g-" + proposal;
        life.by("w1", open(ballot, group, matter, proposal));
        life.by("w1", vote(ballot, "w1", Choice.FAVOUR)).by("w2", vote(ballot, "w2", Choice.FAVOUR));
        life.by("w1", close(ballot));
        return life.now().ballots().find(BallotId.of(ballot)).get().announced().get();
    }

    // Working groups, article 17

    @Test
    @Article({"oscar:17a", "oscar:17c"})
    void a_council_class_unit_proposes_a_working_group_and_the_council_forms_it() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        for (String other : List.of("pf", "pe", "pu", "guest1", "sg")) {
            life.refused(other, file("g", "working-group", about("body=media")), "NO_PROPOSER", "17c");
        }
        life.by("p3", file("g", "working-group", about("title=媒体组", "body=media", "kind=media")));
        life.refused("p3", send("w", "media", "member", "m3", "w3"), "NOT_FOUND", "");
        assertEquals(Verdict.PASSED, life.council("g", "create-working-group", 2, 0));
        life.by("pu", send("w", "media", "member", "u1", "wu"));
        assertTrue(life.now().groups().find(BodyId.of("media")).get().isLive());
    }

    @Test
    @Article("oscar:17c")
    void a_vice_chair_unit_proposes_a_group_where_it_is_read_as_voting() {
        for (String choice : List.of("TIER_UNITS", "ALL_NON_ADVISER_SEATS")) {
            OpenSourceCloudLife life = OpenSourceCloudLife.of(3, "R-oscar-voters=" + choice);
            life.by("p1", file("v", "user-council-unit", about("member=u1")));
            life.council("v", "decide-seats", 3, 0);
            life.by("pu", send("v1", "council", "vice-chair", "u1", "pu"));
            Command proposing = file("g", "working-group", about("body=media"));
            if (choice.equals("TIER_UNITS")) {
                life.refused("pu", proposing, "NO_PROPOSER", "17c");
            } else {
                life.by("pu", proposing);
            }
        }
    }

    @Test
    @Article("oscar:17b")
    void a_leader_is_recommended_then_elected_then_appointed() {
        OpenSourceCloudLife life = withGroup(MAJORITY);
        life.refused("guest1", file("l", "group-leader", about("person=w1", "body=standards")), "NOT_COMPETENT", "17b");
        life.by("pf", file("l", "group-leader", about("person=w1", "member=m1", "body=standards", "seat=lead")));
        life.refused("p1", open("b", "council", "appoint-group-head", "l"), "STEP_SKIPPED", "17b");
        life.refused("pf", open("b", "standards", "appoint-group-head", "l"), "NOT_COMPETENT", "17");
        assertEquals(Verdict.PASSED, group(life, "standards", "appoint-group-head", "l"));
        assertEquals("", life.holder("lead"));
        assertEquals(Verdict.PASSED, life.council("l", "appoint-group-head", 2, 0));
        assertEquals("w1", life.holder("lead"));
        assertEquals(
                Option.some("1"),
                life.refused(
                                "pf",
                                file("m", "group-leader", about("person=w2", "body=standards", "seat=lead2")),
                                "SEATS_FULL",
                                "17")
                        .facts()
                        .get("limit"));
    }

    @Test
    @Article("oscar:17b")
    void the_council_may_send_the_election_of_a_leader_back() {
        OpenSourceCloudLife life = withGroup(MAJORITY);
        life.by("pf", file("l", "group-leader", about("person=w1", "member=m1", "body=standards", "seat=lead")));
        group(life, "standards", "appoint-group-head", "l");
        assertEquals(Verdict.FAILED, life.council("l", "appoint-group-head", 1, 2));
        assertEquals("", life.holder("lead"));
        life.by("pf", file("again", "group-leader", about("person=w2", "member=m2", "body=standards", "seat=lead")));
    }

    @Test
    @Article("oscar:17b")
    void a_group_whose_rule_is_open_elects_nobody_until_the_council_has_interpreted_it() {
        OpenSourceCloudLife life = withGroup();
        life.by("pf", file("l", "group-leader", about("person=w1", "member=m1", "body=standards")));
        assertEquals(Verdict.UNDETERMINED, group(life, "standards", "appoint-group-head", "l"));
        life.refused("p1", open("b", "council", "appoint-group-head", "l"), "STEP_SKIPPED", "17b");
    }

    @Test
    @Article("oscar:17b")
    void another_group_neither_elects_the_leader_nor_opens_the_vote() {
        OpenSourceCloudLife life = withGroup(MAJORITY);
        life.by("p3", file("g2", "working-group", about("title=媒体组", "body=media")));
        life.council("g2", "create-working-group", 3, 0);
        life.by("pu", send("x1", "media", "member", "u1", "wu"));
        life.by("pf", file("l", "group-leader", about("person=w1", "member=m1", "body=standards")));
        life.refused("wu", open("b", "media", "appoint-group-head", "l"), "STEP_SKIPPED", "17b");
        life.refused("wu", open("b", "standards", "appoint-group-head", "l"), "NOT_COMPETENT", "17");
    }

    // Temporary groups, article 18

    private static OpenSourceCloudLife withTemporaryGroup() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("t", "temporary-group", about("title=专题研究", "body=study", "on=2026-06-30")));
        assertEquals(Verdict.PASSED, life.council("t", "form-temporary-group", 2, 0));
        return life;
    }

    @Test
    @Article("oscar:18a")
    void the_council_forms_a_temporary_group_with_an_end_and_appoints_its_leader() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p1", file("t", "temporary-group", about("body=study")), "INCOMPLETE", "");
        life.refused("pf", file("t", "temporary-group", about("body=study", "on=2026-06-30")), "NOT_COMPETENT", "18a");
        OpenSourceCloudLife formed = withTemporaryGroup();
        formed.by("p1", file("l", "temporary-group-leader", about("person=pf", "body=study", "seat=lead")));
        assertEquals(Verdict.PASSED, formed.council("l", "appoint-temporary-group-head", 2, 0));
        assertEquals("pf", formed.holder("lead"));
        formed.refused(
                "p1", file("m", "temporary-group-leader", about("person=pe", "body=study")), "SEATS_FULL", "18a");
        formed.by("pe", send("s1", "study", "member", "e1", "pe"));
    }

    @Test
    @Article({"oscar:18a", "oscar:18b"})
    void the_end_of_a_temporary_group_is_named_and_lies_ahead_when_it_is_formed() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        Subject since = new Subject(
                "专题研究",
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.some(BodyId.of("study")),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.some(LocalDate.of(2026, 6, 30)),
                Option.none(),
                Option.none(),
                Option.none(),
                List.empty());
        life.refused("p1", file("t", "temporary-group", since), "INCOMPLETE", "");
        life.refused("p1", file("t", "temporary-group", about("body=study", "on=2026-03-01")), "TOO_LATE", "18a");
        life.by("p1", file("t", "temporary-group", about("body=study", "on=2026-03-02")));
        life.on("2026-03-03").council("t", "form-temporary-group", 3, 0);
        assertEquals(Option.some(Proposal.Outcome.REJECTED), life.proposal("t").outcome());
        assertTrue(life.now().groups().find(BodyId.of("study")).isEmpty());
    }

    @Test
    @Article({"oscar:18a", "oscar:17b"})
    void a_working_group_gets_no_leader_by_the_way_of_a_temporary_one() {
        OpenSourceCloudLife life = withGroup(MAJORITY);
        life.refused("p1", file("l", "temporary-group-leader", about("person=w1", "body=standards")), "NOT_FOUND", "");
    }

    @Test
    @Article("oscar:18b")
    void a_temporary_group_should_dissolve_at_its_end_and_does_nothing_after_it_did() {
        OpenSourceCloudLife life = withTemporaryGroup();
        life.by("p1", file("l", "temporary-group-leader", about("person=pf", "body=study", "seat=lead")));
        life.council("l", "appoint-temporary-group-head", 3, 0);
        assertTrue(Duties.until(life.now(), LocalDate.of(2026, 6, 30), life.occasion("sg"))
                .exists(due -> due.id().contains("study")));
        life.on("2026-07-01");
        assertTrue(Duties.until(life.now(), LocalDate.of(2026, 7, 1), life.occasion("sg"))
                .find(due -> due.id().contains("study"))
                .get()
                .isOverdueOn(LocalDate.of(2026, 7, 1)));
        Command dissolving = new DissolveGroup(BodyId.of("study"), "期限届满");
        life.refused("pe", dissolving, "NOT_COMPETENT", "18b");
        life.by("pf", dissolving);
        assertFalse(life.now().groups().find(BodyId.of("study")).get().isLive());
        life.refused("pf", dissolving, "ALREADY_DONE", "18b");
        life.refused("pe", send("s1", "study", "member", "e1", "pe"), "ALREADY_DONE", "18a");
        life.refused(
                "pf",
                convene("m", "temporary-group", "2026-07-20", Option.some("study"), MeetingKind.Mode.TELEPHONE),
                "ALREADY_DONE",
                "18a");
    }

    @Test
    @Article("oscar:18b")
    void a_working_group_is_not_dissolved_like_a_temporary_one() {
        OpenSourceCloudLife life = withLeader();
        life.refused("w1", new DissolveGroup(BodyId.of("standards"), "完成"), "NOT_COMPETENT", "17");
    }

    // Experts, article 20

    @Test
    @Article("oscar:20")
    void an_expert_needs_no_unit_and_has_no_vote() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("e", "expert", about("person=professor", "seat=x1")));
        assertEquals(Verdict.PASSED, life.council("e", "engage-expert", 2, 0));
        assertEquals("professor", life.holder("x1"));
        life.refused("professor", open("b", "expert-committee", "approve-project", ""), "NOT_COMPETENT", "20");
    }
}
