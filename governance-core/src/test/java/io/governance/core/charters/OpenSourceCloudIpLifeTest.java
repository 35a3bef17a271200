package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.amending;
import static io.governance.core.charters.OpenSourceCloudSteps.exercise;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.PersonId;
import io.governance.core.Text;
import io.governance.core.charter.Particular;
import io.governance.core.procedure.Amendment;
import io.governance.core.questions.Entitlement;
import io.governance.core.questions.Rights;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks, the domain and the joint results of {@link OpenSourceCloud}, as far as a body decides on them. */
final class OpenSourceCloudIpLifeTest {

    private static Seq<String> rights(OpenSourceCloudLife life, String person) {
        return Rights.of(life.now(), PersonId.of(person), life.occasion(person)).map(Entitlement::id);
    }

    private static OpenSourceCloudLife ended() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.decided("marks", "permit-marks", Choice.FAVOUR);
        life.by("p1", file("end", "termination", about("title=终止")));
        assertEquals(Verdict.PASSED, life.council("end", "terminate", 3, 0));
        return life;
    }

    @Test
    @Article("oscar:30")
    void a_member_whose_request_the_council_turned_down_does_not_use_the_marks() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.decided("b", "permit-marks", Choice.AGAINST);
        life.refused("pe", exercise("use-marks", "展会", Option.some("b")), "STEP_SKIPPED", "30");
    }

    @Test
    @Article("oscar:31")
    void the_domain_belongs_to_the_alliance_until_an_amendment_of_the_charter_says_otherwise() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        assertEquals("归联盟所有和使用", domain(life));
        Amendment amendment = new Amendment.ReplaceParticular("website-domain", Text.of("归秘书处", "the secretariat"));
        life.refused("pf", file("x", "amendment", amending(about("title=域名"), amendment)), "NOT_COMPETENT", "40a");
        life.by("p3", file("x", "amendment", amending(about("title=域名"), amendment)));
        assertEquals(Verdict.PASSED, life.council("x", "amend-charter", 3, 0));
        life.by("sg", tell("x", "notify", List.of("m1", "m2", "m3", "f1", "e1", "u1")));
        assertEquals("归联盟所有和使用", domain(life.on("2026-03-31")));
        assertEquals("归秘书处", domain(life.on("2026-04-01")));
    }

    private static String domain(OpenSourceCloudLife life) {
        return life.now()
                .charter()
                .particulars()
                .find(found -> found.id().equals("website-domain"))
                .map(Particular::value)
                .get()
                .zh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"p1", "pf", "pe", "pu"})
    @Article("oscar:32")
    void when_the_alliance_has_ended_no_member_uses_its_marks(String person) {
        assertTrue(rights(OpenSourceCloudLife.of(3), person).contains("use-marks"));
        OpenSourceCloudLife life = ended();
        life.refused(person, exercise("use-marks", "展会", Option.some("marks")), "ALLIANCE_ENDED", "10(6)");
        assertFalse(rights(life, person).contains("use-marks"));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "b, permit-marks"})
    @Article("oscar:36(3)b")
    void nobody_files_or_exploits_a_joint_result_unless_the_council_decided_so(String ballot, String matter) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        if (!ballot.isEmpty()) {
            life.decided(ballot, matter, Choice.FAVOUR);
        }
        life.refused(
                "pe",
                exercise("exploit-joint-ip", "专利申请", Option.when(!ballot.isEmpty(), ballot)),
                "STEP_SKIPPED",
                "36(3)b");
    }

    @Test
    @Article("oscar:36(3)b")
    void the_council_decides_on_filing_and_exploiting_a_joint_result() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.decided("no", "exploit-joint-ip", Choice.AGAINST);
        life.refused("pe", exercise("exploit-joint-ip", "专利申请", Option.some("no")), "STEP_SKIPPED", "36(3)b");
        life.decided("yes", "exploit-joint-ip", Choice.FAVOUR);
        life.refused("guest1", exercise("exploit-joint-ip", "专利申请", Option.some("yes")), "NOT_COMPETENT", "36(3)b");
        life.by("pe", exercise("exploit-joint-ip", "专利申请", Option.some("yes")));
        assertEquals(
                BodyId.of("council"),
                life.now().ballots().find(BallotId.of("yes")).get().body());
    }
}
