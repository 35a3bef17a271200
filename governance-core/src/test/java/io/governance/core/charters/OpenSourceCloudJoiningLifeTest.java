package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudSteps.about;
import static io.governance.core.charters.OpenSourceCloudSteps.file;
import static io.governance.core.charters.OpenSourceCloudSteps.open;
import static io.governance.core.charters.OpenSourceCloudSteps.send;
import static io.governance.core.charters.OpenSourceCloudSteps.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.membership.Member;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who becomes a member under {@link OpenSourceCloud}, and of which class. */
final class OpenSourceCloudJoiningLifeTest {

    private static final String ALL = "unit,legal-person,one-class";

    private static Command apply(String tier, String traits) {
        return file("j", "admission", about("member=x", "tier=" + tier, "traits=" + traits, "person=rep"));
    }

    @Test
    @Article("oscar:2")
    void a_natural_person_may_not_apply() {
        OpenSourceCloudLife.of(3).refused("rep", apply("user", "one-class"), "WRONG_TIER", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"council-class", "full", "enterprise", "user"})
    @Article({"oscar:21", "oscar:22", "oscar:23", "oscar:24", "oscar:25"})
    void an_organisation_without_legal_personality_may_not_apply_for_any_class(String tier) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        assertEquals(
                Option.some("legal-person"),
                life.refused("rep", apply(tier, "unit,one-class"), "WRONG_TIER", "21")
                        .facts()
                        .get("trait"));
        life.by("rep", apply(tier, ALL));
        life.council("j", "admit-member", 2, 1);
        life.by("rep", take("j", "sign", "application-form", "signed-charter"));
        assertEquals(tier, life.tier("x"));
    }

    @Test
    @Article("oscar:21")
    void there_are_four_classes_and_no_fifth() {
        OpenSourceCloudLife.of(3).refused("rep", apply("honorary", ALL), "WRONG_TIER", "23");
    }

    @Test
    @Article({"oscar:10(5)", "oscar:7a", "oscar:39b"})
    void an_applicant_is_a_member_once_the_council_decided_and_it_signed() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("rep", apply("full", ALL));
        life.refused("rep", take("j", "sign", "application-form", "signed-charter"), "STEP_SKIPPED", "10(5)");
        assertEquals(Verdict.PASSED, life.council("j", "admit-member", 2, 0));
        assertFalse(life.isMember("x"));
        life.refused("rep", take("j", "sign", "signed-charter"), "DOCUMENT_MISSING", "7a");
        assertEquals(
                Option.some("signed-charter"),
                life.refused("rep", take("j", "sign", "application-form"), "DOCUMENT_MISSING", "39b")
                        .facts()
                        .get("missing"));
        life.refused("p1", take("j", "sign", "application-form", "signed-charter"), "NOT_COMPETENT", "7a");
        life.by("rep", take("j", "sign", "application-form", "signed-charter"));
        assertTrue(life.isMember("x"));
        assertEquals(
                Option.some(PersonId.of("rep")),
                life.now().members().find(MemberId.of("x")).flatMap(Member::representative));
    }

    @Test
    @Article("oscar:10(5)")
    void an_applicant_that_the_council_turns_down_is_none_and_may_apply_again() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("rep", apply("full", ALL));
        assertEquals(Verdict.FAILED, life.council("j", "admit-member", 1, 2));
        assertEquals(Option.some(Proposal.Outcome.REJECTED), life.proposal("j").outcome());
        life.refused("rep", take("j", "sign", "application-form", "signed-charter"), "ALREADY_DONE", "10(5)");
        life.by("rep", file("again", "admission", about("member=x", "tier=full", "traits=" + ALL)));
    }

    @Test
    @Article("oscar:10(5)")
    void nobody_registers_members_directly_any_more() {
        OpenSourceCloudLife.of(3)
                .refused(
                        "founder",
                        new RegisterMember(MemberId.of("y"), "单位", "full", Option.none()),
                        "STEP_SKIPPED",
                        "10(5)");
    }

    @Test
    @Article("oscar:25")
    void a_firm_that_is_user_and_enterprise_gets_its_class_from_the_council() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("rep", apply("user", "unit,legal-person"), "WRONG_TIER", "25");
        life.by(
                "rep",
                file(
                        "j",
                        "admission-of-both-classes",
                        about("member=x", "tier=user", "traits=unit,legal-person,both-classes")));
        life.refused("p1", open("b", "council", "admit-member", "j"), "STEP_SKIPPED", "25");
        assertEquals(Verdict.PASSED, life.council("j", "classify-member", 2, 0));
        assertEquals(Verdict.PASSED, life.council("j", "admit-member", 3, 0));
        life.by("rep", take("j", "sign", "application-form", "signed-charter"));
        assertEquals("user", life.tier("x"));
    }

    @Test
    @Article({"oscar:10(4)", "oscar:23", "oscar:11d"})
    void a_full_member_that_the_council_takes_in_may_send_a_director() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.refused("pf", send("d9", "council", "director", "f1", "pf"), "WRONG_TIER", "11d");
        life.refused(
                "pf",
                file("up", "council-membership", about("member=f1", "tier=council-class")),
                "NOT_COMPETENT",
                "10(4)");
        life.by("p3", file("up", "council-membership", about("member=f1", "tier=council-class")));
        assertEquals(Verdict.PASSED, life.council("up", "change-tier", 2, 1));
        assertEquals("council-class", life.tier("f1"));
        life.by("pf", send("d9", "council", "director", "f1", "pf"));
        assertEquals("pf", life.holder("d9"));
    }

    @ParameterizedTest
    @CsvSource({"full", "enterprise", "user"})
    @Article("oscar:10(4)")
    void a_unit_that_leaves_the_council_class_loses_its_seat_and_its_place_in_the_base(String tier) {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(4);
        life.by("p1", file("down", "council-membership", about("member=m4", "tier=" + tier)));
        assertEquals(Verdict.PASSED, life.council("down", "change-tier", 3, 1));
        assertEquals(tier, life.tier("m4"));
        assertEquals("", life.holder("d4"));
        // Two of three, where two of four would not do.
        life.by("p1", file("plan", "plan", about("title=计划")));
        assertEquals(Verdict.PASSED, life.council("plan", "approve-plan", 2, 1));
    }

    @Test
    @Article("oscar:10(4)")
    void a_change_between_other_classes_is_unknown() {
        OpenSourceCloudLife.of(3)
                .refused("p1", file("x", "council-membership", about("member=f1", "tier=user")), "WRONG_TIER", "10(4)");
    }

    @Test
    @Article({"oscar:6b", "oscar:26a"})
    void breaches_of_the_charter_and_of_the_documents_can_be_recorded_and_end_nothing() {
        OpenSourceCloudLife life = OpenSourceCloudLife.of(3);
        life.by("p1", new RecordBreach(MemberId.of("e1"), "obey-charter", "擅自使用名义"));
        life.by("sg", new RecordBreach(MemberId.of("e1"), "obey-documents", "违背理事会决议"));
        life.refused("stranger", new RecordBreach(MemberId.of("e1"), "obey-charter", "传闻"), "NOT_COMPETENT", "6b");
        assertTrue(life.isMember("e1"));
        assertEquals(
                List.of("obey-charter", "obey-documents"),
                life.now().affairs().breaches().map(breach -> breach.duty()).toList());
    }
}
