package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.convene;
import static io.governance.core.charters.OpenSourceCloudSteps.exercise;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.seats.EntrustOffice;
import io.governance.core.questions.Due;
import io.governance.core.questions.Duties;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The offices under {@link OpenSourceCloud}: heads and advisers of the council, and the secretariat. */
final class OpenSourceCloudOfficesLifeTest {

    static Command entrust(String from, String to) {
        return new EntrustOffice(SeatId.of(from), SeatId.of(to), "召集会议", Option.none());
    }

    private static Seq<Due> dues(OpenSourceCloudLife life, String last) {
        return Duties.until(life.now(), LocalDate.parse(last), life.occasion("sg"));
    }

    // Elections and terms, article 13

    @Test
    @Article({"oscar:13a", "oscar:10(3)"})
    void a_chair_is_elected_by_two_thirds_of_the_council() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p3", file("c", "election-of-chair", about("person=p3", "member=m3", "seat=chair")));
        assertEquals(Verdict.FAILED, life.council("c", "elect-head", 1, 2));
        assertEquals("p1", life.holder("chair"));
        life.by("p3", file("again", "election-of-chair", about("person=p3", "member=m3", "seat=chair")));
        assertEquals(Verdict.PASSED, life.council("again", "elect-head", 2, 1));
        assertEquals("p3", life.holder("chair"));
        life.by("p2", file("e", "election-of-executive-chair", about("person=p1", "member=m1", "seat=executive")));
        life.by("p3", open("b", "council", "elect-head", "e"));
    }

    @Test
    @Article({"oscar:11", "oscar:13b"})
    void a_chair_whose_term_is_over_goes_on_in_the_seat_that_is_named() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3).on("2031-03-03");
        Refusal unnamed =
                life.refused("p1", file("c", "election-of-chair", about("person=p1", "member=m1")), "SEATS_FULL", "11");
        assertEquals(Option.some("chair"), unnamed.facts().get("known"));
        assertEquals(
                "council 的 chair 席位共 1 个，已全部登记：chair。", unnamed.explanation().zh());
        life.by("p1", file("c", "election-of-chair", about("person=p1", "member=m1", "seat=chair")));
        assertEquals(Verdict.PASSED, life.council("c", "elect-head", 2, 1));
        assertEquals("p1", life.holder("chair"));
    }

    @Test
    @Article("oscar:13b")
    void both_heads_serve_for_five_years_and_hold_over() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        assertTrue(dues(life, "2031-03-01").forAll(due -> !due.id().contains("chair")));
        Seq<Due> ending = dues(life, "2031-03-02").filter(due -> due.last().contains(LocalDate.of(2031, 3, 2)));
        assertEquals(
                2,
                ending.count(due ->
                        due.citations().exists(citation -> citation.provision().equals("13b"))));
        life.on("2031-03-03").by("p1", file("plan", "plan", about("title=计划")));
        life.by("p1", open("b", "council", "approve-plan", "plan"));
        life.by("p1", file("c", "election-of-chair", about("person=p1", "member=m1", "seat=chair")));
    }

    @Test
    @Article("oscar:13c")
    void the_chair_entrusts_the_executive_chair_and_nobody_else() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p1", entrust("chair", "d3"), "NOT_COMPETENT", "11");
        life.refused("p2", entrust("executive", "chair"), "NOT_COMPETENT", "11");
        life.refused("p2", entrust("chair", "executive"), "NOT_COMPETENT", "13c");
        life.by("p1", entrust("chair", "executive"));
    }

    @Test
    @Article("oscar:13d")
    void when_the_chair_has_resigned_the_executive_chair_calls_an_ad_hoc_council_to_re_elect() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p2", file("r", "resignation-of-chair", about("title=辞职")), "NOT_COMPETENT", "13d");
        life.by("p1", entrust("chair", "executive"));
        life.refused("p2", file("r", "resignation-of-chair", about("title=辞职")), "NOT_COMPETENT", "13d");
        life.by("p1", file("r", "resignation-of-chair", about("title=辞职")));
        assertEquals("", life.holder("chair"));
        life.refused("p1", convene("m", "ad-hoc-council", "2026-03-20"), "NOT_COMPETENT", "13d");
        life.by("p2", convene("m", "ad-hoc-council", "2026-03-20"));
        life.refused("p3", file("c", "re-election", about("person=p3", "ground=boredom")), "STEP_SKIPPED", "13d");
        life.by("p3", file("c", "re-election", about("person=p3", "member=m3", "ground=resignation")));
        life.by("p2", open("b", "council", "re-elect-head", "c"));
        for (int i = 1; i <= 2; i++) {
            life.by("p" + i, OpenSourceCloudSteps.vote("b", "d" + i, Choice.FAVOUR));
        }
        life.by("p2", OpenSourceCloudSteps.close("b"));
        assertEquals("p3", life.holder("chair"));
    }

    @Test
    @Article({"oscar:13d", "oscar:11b"})
    void the_executive_chair_may_resign_too() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p1", file("r", "resignation-of-executive-chair", about("title=辞职")), "NOT_COMPETENT", "13d");
        life.by("p2", file("r", "resignation-of-executive-chair", about("title=辞职")));
        assertEquals("", life.holder("executive"));
    }

    @Test
    @Article("oscar:10(3)")
    void the_council_replaces_a_head_and_no_other() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p3", file("r", "removal-of-head", about("seat=d2")), "NOT_FOUND", "");
        life.by("p3", file("r", "removal-of-head", about("seat=chair")));
        assertEquals(Verdict.PASSED, life.council("r", "replace-head", 3, 0));
        assertEquals("", life.holder("chair"));
        // An empty office carries no vote of its own: two of three still do.
        life.by("p2", file("plan", "plan", about("title=计划")));
        life.by("p2", open("b", "council", "approve-plan", "plan"));
        assertEquals(
                3,
                life.now()
                        .ballots()
                        .find(BallotId.of("b"))
                        .get()
                        .electorate()
                        .electors()
                        .size());
    }

    // Representation and signing, article 14

    @Test
    @Article({"oscar:14", "oscar:14(1)"})
    void both_heads_represent_the_alliance() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", exercise("represent", "开源大会", Option.none()));
        life.by("p2", exercise("represent", "开源大会", Option.none()));
        life.refused("p3", exercise("represent", "开源大会", Option.none()), "NOT_COMPETENT", "14(1)");
    }

    @Test
    @Article("oscar:14(4)")
    void an_outside_document_is_signed_as_the_council_decided() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p1", exercise("sign-outside-document", "合作协议", Option.none()), "STEP_SKIPPED", "14(4)");
        life.by("p1", open("b", "council", "sign-outside-document", ""));
        life.refused("p1", exercise("sign-outside-document", "合作协议", Option.some("b")), "STEP_SKIPPED", "14(4)");
        for (int i = 1; i <= 2; i++) {
            life.by("p" + i, OpenSourceCloudSteps.vote("b", "d" + i, Choice.FAVOUR));
        }
        life.by("p1", OpenSourceCloudSteps.close("b"));
        life.refused("p3", exercise("sign-outside-document", "合作协议", Option.some("b")), "NOT_COMPETENT", "14(4)");
        life.by("p2", exercise("sign-outside-document", "合作协议", Option.some("b")));
    }

    // Advisers, article 15

    @Test
    @Article({"oscar:15", "oscar:39b"})
    void an_adviser_is_invited_by_the_council_and_signs_the_charter_with_the_letter() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pf", file("a", "adviser", about("person=guest3")), "NOT_COMPETENT", "15");
        life.by("p1", file("a", "adviser", about("person=guest3", "seat=a3")));
        life.refused("sg", take("a", "sign", "appointment-letter", "signed-charter"), "STEP_SKIPPED", "15");
        assertEquals(Verdict.PASSED, life.council("a", "invite-adviser", 2, 0));
        life.refused("sg", take("a", "sign", "appointment-letter"), "DOCUMENT_MISSING", "39b");
        life.by("sg", take("a", "sign", "appointment-letter", "signed-charter"));
        assertEquals("guest3", life.holder("a3"));
    }

    @Test
    @Article("oscar:15")
    void where_nobody_is_read_as_inviting_the_invitation_stays_undetermined() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3, "R-oscar-appointer=UNDETERMINED");
        life.by("p1", file("a", "adviser", about("person=guest3")));
        assertEquals(Verdict.UNDETERMINED, life.council("a", "invite-adviser", 3, 0));
        life.refused("sg", take("a", "sign", "appointment-letter", "signed-charter"), "STEP_SKIPPED", "15");
    }

    // The secretariat, article 16

    @Test
    @Article("oscar:16a")
    void the_secretariat_runs_the_business_and_decides_nothing() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("sg", exercise("run-daily-business", "年会", Option.none()));
        life.refused("p1", exercise("run-daily-business", "年会", Option.none()), "NOT_COMPETENT", "16a");
        life.refused("sg", open("b", "secretariat", "other", ""), "NOT_COMPETENT", "16");
    }

    @Test
    @Article({"oscar:16b", "oscar:29(2)a"})
    void the_council_appoints_one_secretary_general_and_two_deputies() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p1", file("s", "secretary-general", about("person=x", "seat=sg2")), "SEATS_FULL", "16");
        for (String deputy : List.of("x", "y")) {
            life.by("p1", file(deputy, "deputy-secretary-general", about("person=" + deputy, "seat=" + deputy)));
            assertEquals(Verdict.PASSED, life.council(deputy, "appoint-deputy-secretary-general", 3, 0));
            assertEquals(deputy, life.holder(deputy));
        }
        assertEquals(
                Option.some("2"),
                life.refused("p1", file("z", "deputy-secretary-general", about("person=z")), "SEATS_FULL", "16")
                        .facts()
                        .get("limit"));
        assertFalse(life.now().seats().find(SeatId.of("z")).isDefined());
    }
}
