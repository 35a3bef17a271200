package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.amending;
import static io.governance.core.charters.OpenSourceCloudSteps.close;
import static io.governance.core.charters.OpenSourceCloudSteps.exercise;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.take;
import static io.governance.core.charters.OpenSourceCloudSteps.tell;
import static io.governance.core.charters.OpenSourceCloudSteps.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.ReadingKey;
import io.governance.core.Text;
import io.governance.core.alliance.Command;
import io.governance.core.charter.Particular;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.questions.Acceptance;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents under {@link OpenSourceCloud}: what they fix, and how they are amended, accepted and interpreted. */
final class OpenSourceCloudDocumentsLifeTest {

    private static final Amendment RENAMED = new Amendment.ReplaceParticular("name", Text.of("开源云联盟", "Open Cloud"));

    private static Subject renaming(String on) {
        return amending(on.isEmpty() ? about("title=更名") : about("title=更名", "on=" + on), RENAMED);
    }

    private static String fact(OpenSourceCloudLife life, String id) {
        return life.now()
                .charter()
                .particulars()
                .find(found -> found.id().equals(id))
                .map(Particular::value)
                .get()
                .zh();
    }

    private static Seq<String> members(OpenSourceCloudLife life) {
        return life.now()
                .members()
                .currentAt(life.occasion("sg").at())
                .map(member -> member.id().value());
    }

    /** An amendment of the name that the council carried on 1 March, for some day or for the first that is lawful. */
    static OpenSourceCloudLife decided(String on) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3).on("2026-03-02");
        life.by("p3", file("x", "amendment", renaming(on)));
        assertEquals(Verdict.PASSED, life.council("x", "amend-charter", 2, 1));
        return life;
    }

    private static Command leaving(String member, String... papers) {
        return file("leave-" + member, "exit-on-amendment", about("member=" + member), papers);
    }

    // Facts, articles 1, 3, 5 and 38

    @ParameterizedTest
    @CsvSource({"name, 云计算开源产业联盟", "supervisor, 中国通信标准化协会", "precedence, 章程在先，其他组织文件在后"})
    @Article({"oscar:1", "oscar:3", "oscar:38"})
    void the_name_the_supervisor_and_the_precedence_of_the_charter_are_facts(String id, String value) {
        assertEquals(value, fact(OpenSourceCloudLife.of(3), id));
    }

    @ParameterizedTest
    @CsvSource({"membership-measures, 5", "application-form, 7c", "other-document, 5"})
    @Article({"oscar:5", "oscar:7c", "oscar:10(7)", "oscar:40a"})
    void the_council_amends_the_other_documents_and_only_what_it_has_made_one(String document, String provision) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("p1", file("d", "document-amendment", about("ground=newsletter")), "STEP_SKIPPED", provision);
        life.refused("pf", file("d", "document-amendment", about("ground=" + document)), "NOT_COMPETENT", "40a");
        life.by("p1", file("d", "document-amendment", about("ground=" + document, "on=2026-04-02")));
        life.refused("sg", tell("d", "notify", members(life)), "STEP_SKIPPED", "10(7)");
        assertEquals(Verdict.PASSED, life.council("d", "amend-documents", 2, 0));
        life.on("2026-03-04").refused("sg", tell("d", "notify", members(life)), "NOTICE_TOO_SHORT", "40b");
    }

    @Test
    @Article({"oscar:40a", "oscar:40b"})
    void another_document_changes_thirty_days_after_the_notice_too() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", file("d", "document-amendment", about("ground=application-form", "on=2026-04-01")));
        life.council("d", "amend-documents", 3, 0);
        life.by("sg", tell("d", "notify", members(life)));
        assertEquals(Option.some(LocalDate.of(2026, 4, 1)), life.proposal("d").effective());
        life.on("2026-03-31").by("pe", leaving("e1", "written-notice"));
    }

    // Marks

    @Test
    @Article("oscar:30")
    void a_member_uses_the_marks_as_the_council_decided() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pe", exercise("use-marks", "展会", Option.none()), "STEP_SKIPPED", "30");
        life.by("p1", open("b", "council", "permit-marks", ""));
        life.by("p1", vote("b", "d1", Choice.FAVOUR))
                .by("p2", vote("b", "d2", Choice.FAVOUR))
                .by("p1", close("b"));
        life.refused("guest1", exercise("use-marks", "展会", Option.some("b")), "NOT_COMPETENT", "30");
        life.by("pe", exercise("use-marks", "展会", Option.some("b")));
    }

    // Amendment, articles 6 and 40

    @Test
    @Article({"oscar:6c", "oscar:40a", "oscar:10(7)"})
    void only_the_council_amends_the_charter() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pf", file("x", "amendment", renaming("")), "NOT_COMPETENT", "6c");
        life.refused("guest1", file("x", "amendment", renaming("")), "NOT_COMPETENT", "40a");
        life.by("p3", file("x", "amendment", renaming("")));
        life.refused("p1", open("b", "plenary", "amend-charter", "x"), "NOT_COMPETENT", "40");
        life.refused("sg", tell("x", "notify", members(life)), "STEP_SKIPPED", "40a");
        assertEquals(Verdict.FAILED, life.council("x", "amend-charter", 1, 2));
        life.refused("sg", tell("x", "notify", members(life)), "ALREADY_DONE", "40a");
    }

    @Test
    @Article("oscar:40b")
    void an_amendment_takes_effect_thirty_days_after_the_last_member_was_told() {
        OpenSourceCloudLife life = decided("");
        life.refused("pf", tell("x", "notify", members(life)), "NOT_COMPETENT", "40b");
        life.refused("sg", tell("x", "notify", List.empty()), "DOCUMENT_MISSING", "40b");
        life.by("sg", tell("x", "notify", List.of("m1", "m2", "m3", "f1", "e1")));
        assertEquals(Option.none(), life.proposal("x").outcome());
        life.on("2026-03-05").by("p1", tell("x", "notify", List.of("u1")));
        assertEquals(Option.some(LocalDate.of(2026, 4, 4)), life.proposal("x").effective());
        assertEquals("云计算开源产业联盟", fact(life.on("2026-04-03"), "name"));
        assertEquals("开源云联盟", fact(life.on("2026-04-04"), "name"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, false", "2026-04-01, true", "2026-05-01, true"})
    @Article("oscar:40b")
    void a_day_before_the_thirtieth_after_the_notice_is_refused_and_a_later_one_stands(String on, boolean lawful) {
        OpenSourceCloudLife life = decided(on);
        if (lawful) {
            life.by("sg", tell("x", "notify", members(life)));
            assertEquals(Option.some(LocalDate.parse(on)), life.proposal("x").effective());
        } else {
            assertEquals(
                    Option.some("2026-04-01"),
                    life.refused("sg", tell("x", "notify", members(life)), "NOTICE_TOO_SHORT", "40b")
                            .facts()
                            .get("earliest"));
        }
    }

    @Test
    @Article("oscar:40c")
    void a_member_that_was_told_may_leave_in_writing_until_the_day_before() {
        OpenSourceCloudLife life = decided("");
        life.refused("pe", leaving("e1", "written-notice"), "STEP_SKIPPED", "40c");
        life.by("sg", tell("x", "notify", members(life)));
        life.refused("pe", leaving("e1"), "DOCUMENT_MISSING", "40c");
        life.refused("pf", leaving("e1", "written-notice"), "NOT_COMPETENT", "40c");
        life.on("2026-03-31").by("pe", leaving("e1", "written-notice"));
        assertFalse(life.isMember("e1"));
        life.on("2026-04-01");
        assertEquals(
                Option.some("2026-03-31"),
                life.refused("pu", leaving("u1", "written-notice"), "TOO_LATE", "40c")
                        .facts()
                        .get("last"));
        assertTrue(life.isMember("u1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON_NOTICE", "ON_COUNCIL_APPROVAL"})
    @Article("oscar:40c")
    void leaving_because_of_an_amendment_needs_no_approval_however_exit_is_read(String choice) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3, "R-oscar-exit=" + choice);
        life.by("p3", file("x", "amendment", renaming("")));
        life.council("x", "amend-charter", 3, 0);
        life.by("sg", tell("x", "notify", List.of("e1")));
        life.refused("pu", leaving("u1", "written-notice"), "STEP_SKIPPED", "40c");
        life.by("pe", leaving("e1", "written-notice"));
        assertFalse(life.isMember("e1"));
    }

    @Test
    @Article("oscar:40d")
    void who_stays_accepts_and_who_joins_meanwhile_signs_the_edition_in_force() {
        OpenSourceCloudLife life = decided("");
        life.by("sg", tell("x", "notify", members(life)));
        life.on("2026-03-20");
        life.by("rep", file("j", "admission", about("member=late", "tier=full", "traits=unit,legal-person,one-class")));
        life.council("j", "admit-member", 3, 0);
        life.by("rep", take("j", "sign", "application-form", "signed-charter"));
        assertEquals(List.of("1 false"), accepted(life, "late"));
        assertEquals(List.of("1 false"), accepted(life.on("2026-03-31"), "u1"));
        assertEquals(List.of("2 true"), accepted(life.on("2026-04-01"), "u1"));
        life.by(
                "again",
                file("k", "admission", about("member=new", "tier=user", "traits=unit,legal-person,one-class")));
        life.council("k", "admit-member", 3, 0);
        life.by("again", take("k", "sign", "application-form", "signed-charter"));
        assertEquals(List.of("2 false"), accepted(life, "new"));
        assertTrue(Acceptance.of(life.now(), life.occasion("sg"))
                .find(found -> found.member().equals(MemberId.of("u1")))
                .get()
                .citations()
                .contains(new Citation("oscar", "40d")));
    }

    private static Seq<String> accepted(OpenSourceCloudLife life, String member) {
        return Acceptance.of(life.now(), life.occasion("sg"))
                .filter(found -> found.member().equals(MemberId.of(member)))
                .map(found -> found.edition() + " " + found.bySilence());
    }

    // Interpretation, article 41

    @Test
    @Article("oscar:41")
    void the_council_answers_an_open_question_and_the_answer_holds() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        Subject answer = about("reading=R-oscar-exit", "choice=ON_COUNCIL_APPROVAL");
        life.refused("sg", file("i", "interpretation", answer), "NOT_COMPETENT", "41");
        life.refused("p1", file("i", "interpretation", about("reading=R-oscar-exit", "choice=NEVER")), "NOT_FOUND", "");
        life.by("p1", file("i", "interpretation", answer));
        assertEquals(Verdict.PASSED, life.council("i", "interpret-charter", 2, 0));
        assertEquals(
                Option.some("ON_COUNCIL_APPROVAL"),
                life.now().interpretation(ReadingKey.of("R-oscar-exit")).map(found -> found.choice()));
        life.by("pe", file("x", "exit", about("member=e1")));
        life.refused("pe", tell("x", "mail", List.of("d1")), "STEP_SKIPPED", "27(1)");
    }
}
