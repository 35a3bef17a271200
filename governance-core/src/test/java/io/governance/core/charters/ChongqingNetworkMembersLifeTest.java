package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetworkLife.about;
import static io.governance.core.charters.ChongqingNetworkLife.close;
import static io.governance.core.charters.ChongqingNetworkLife.file;
import static io.governance.core.charters.ChongqingNetworkLife.founding;
import static io.governance.core.charters.ChongqingNetworkLife.member;
import static io.governance.core.charters.ChongqingNetworkLife.of36;
import static io.governance.core.charters.ChongqingNetworkLife.open;
import static io.governance.core.charters.ChongqingNetworkLife.refusing;
import static io.governance.core.charters.ChongqingNetworkLife.take;
import static io.governance.core.charters.ChongqingNetworkLife.vote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Command;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.affairs.RecordBreach;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who becomes a member of the Chongqing network alliance, and what a member may and must do. */
final class ChongqingNetworkMembersLifeTest {

    private static final String[] PAPERS = {"application", "unit-profile", "field-report"};

    private static Subject applicant(String member) {
        return about(Option.some(member), Option.some("rep"), Option.none(), Option.none(), Option.none());
    }

    private static Subject without(String trait) {
        Subject all = applicant("x");
        return new Subject(
                all.title(),
                all.member(),
                all.name(),
                all.tier(),
                all.traits().remove(trait),
                all.person(),
                all.seat(),
                all.body(),
                all.project(),
                all.kind(),
                all.ground(),
                all.since(),
                all.on(),
                all.reading(),
                all.choice(),
                all.amendments());
    }

    private static Command exercise(String right, String... papers) {
        return new ExerciseRight(right, Option.some("事项"), Option.none(), Option.none(), List.of(papers));
    }

    // Articles 1 to 5

    @Test
    @Article({"cqncetia:1", "cqncetia:4"})
    void its_abbreviation_and_its_supervisor_are_facts_of_the_charter() {
        assertEquals(
                List.of("CQNCETIA", "Chongqing science and technology bureau"),
                founding()
                        .now()
                        .charter()
                        .particulars()
                        .map(fact -> fact.value().en()));
    }

    // Articles 8, 9 and 12

    @Test
    @Article({"cqncetia:8a", "cqncetia:9(1)"})
    void a_branch_without_legal_personality_may_not_apply() {
        ChongqingNetworkLife life = of36();
        life.refused("rep", file("j", "admission", without("legal-person"), PAPERS), "WRONG_TIER", "8a");
        life.refused("rep", file("j", "admission", without("works-in-field"), PAPERS), "WRONG_TIER", "8a");
        life.refused("rep", file("j", "admission", without("upholds-charter"), PAPERS), "WRONG_TIER", "9(1)");
    }

    @Test
    @Article("cqncetia:12(1)")
    void an_application_needs_all_three_papers() {
        ChongqingNetworkLife life = of36();
        assertEquals(
                Option.some("unit-profile, field-report"),
                life.refused("rep", file("j", "admission", applicant("x"), "application"), "DOCUMENT_MISSING", "12(1)")
                        .facts()
                        .get("missing"));
    }

    @Test
    @Article("cqncetia:12(1)")
    void a_paper_that_nobody_asks_for_is_a_mistake() {
        ChongqingNetworkLife life = of36();
        String known = unknown(
                life, "rep", file("j", "admission", applicant("x"), "aplication", "unit-profile"), "aplication");
        assertTrue(List.of(known.split(", ")).containsAll(List.of(PAPERS)), known);
        life.by(
                "rep",
                file(
                        "j",
                        "admission",
                        applicant("x"),
                        "application",
                        "unit-profile",
                        "field-report",
                        "patent-agreement"));
        life.by("office", take("j", "screen"));
        life.council("j", "admit-member", 24, 0);
        unknown(life, "rep", take("j", "sign", "alliance-agreement", "cheque"), "cheque");
        unknown(life, "p40", exercise("use-patent", "patent-agreement", "cheque"), "cheque");
    }

    /** What papers there are, as whoever hands in another one is told. */
    private static String unknown(ChongqingNetworkLife life, String actor, Command command, String paper) {
        Refusal refusal = life.refused(actor, command, "NOT_FOUND", "");
        assertEquals(Option.some("paper"), refusal.facts().get("kind"));
        assertEquals(Option.some(paper), refusal.facts().get("name"));
        return refusal.facts().get("known").get();
    }

    @Test
    @Article({"cqncetia:12(2)a", "cqncetia:9(2)"})
    void the_secretariat_examines_before_the_council_decides() {
        ChongqingNetworkLife life = of36();
        life.by("rep", file("j", "admission", applicant("x"), PAPERS));
        life.refused("p1", open("b", "council", "admit-member", Option.some("j")), "STEP_SKIPPED", "12(2)a");
        life.refused("rep", take("j", "sign", "alliance-agreement"), "STEP_SKIPPED", "12(2)a");
        life.refused("p1", take("j", "screen"), "NOT_COMPETENT", "9(2)");
        life.by("office", refusing("j", "screen"));
        assertEquals(Option.some(Proposal.Outcome.REJECTED), life.proposal("j").outcome());
        life.refused("office", take("j", "screen"), "ALREADY_DONE", "12(2)a");
    }

    @Test
    @Article({"cqncetia:9(3)", "cqncetia:12(2)b"})
    void twenty_four_of_thirty_six_admit_and_the_signature_makes_the_member() {
        ChongqingNetworkLife life = of36();
        life.by("rep", file("j", "admission", applicant("x"), PAPERS));
        life.by("office", take("j", "screen"));
        assertEquals(Verdict.PASSED, life.council("j", "admit-member", 24, 0));
        assertFalse(life.isMember("x"));
        life.refused("rep", exercise("join-exchange"), "NOT_COMPETENT", "10(5)");
        life.refused("p1", take("j", "sign", "alliance-agreement"), "NOT_COMPETENT", "12(2)b");
        life.refused("rep", take("j", "sign"), "DOCUMENT_MISSING", "12(2)b");
        life.by("rep", take("j", "sign", "alliance-agreement"));
        assertTrue(life.isMember("x"));
        life.by("rep", exercise("join-exchange"));
        life.refused("rep", exercise("issue-certificate"), "NOT_COMPETENT", "12(2)b");
        life.by("p1", exercise("issue-certificate"));
    }

    @Test
    @Article("cqncetia:9(3)")
    void twenty_three_are_too_few_although_almost_everybody_present_agrees() {
        ChongqingNetworkLife life = of36();
        life.by("rep", file("j", "admission", applicant("x"), PAPERS));
        life.by("office", take("j", "screen"));
        assertEquals(Verdict.FAILED, life.council("j", "admit-member", 23, 2));
        assertEquals(Option.some(Proposal.Outcome.REJECTED), life.proposal("j").outcome());
    }

    // Article 10

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-call-on-director 10(1)",
                "discuss-in-council 10(2)",
                "join-committee-work 10(3)",
                "first-call-on-cooperation 10(4)",
                "join-exchange 10(5)"
            })
    @Article({"cqncetia:10(1)", "cqncetia:10(2)", "cqncetia:10(3)", "cqncetia:10(4)", "cqncetia:10(5)"})
    void every_member_has_these_rights_and_nobody_else(String right) {
        ChongqingNetworkLife life = of36();
        String[] parts = right.split(" ", 2);
        life.by("p40", exercise(parts[0]));
        life.refused("stranger", exercise(parts[0]), "NOT_COMPETENT", parts[1]);
    }

    @Test
    @Article({"cqncetia:10(1)", "cqncetia:10(4)"})
    void two_of_these_rights_are_priorities() {
        assertEquals(
                List.of("first-call-on-director", "first-call-on-cooperation"),
                founding()
                        .now()
                        .charter()
                        .rights()
                        .filter(right -> right.priorityIn().isDefined())
                        .map(right -> right.id()));
    }

    @Test
    @Article("cqncetia:10(2)")
    void a_member_that_sits_in_has_no_vote() {
        ChongqingNetworkLife life = of36();
        life.by("office", open("b", "council", "admit-member", Option.none()));
        life.refused("p40", vote("b", 20, Choice.FAVOUR), "NOT_ENTITLED_TO_VOTE", "16");
    }

    @Test
    @Article("cqncetia:10(6)")
    void another_members_patent_takes_an_agreement() {
        ChongqingNetworkLife life = of36();
        life.refused("p40", exercise("use-patent"), "DOCUMENT_MISSING", "10(6)");
        life.refused("stranger", exercise("use-patent", "patent-agreement"), "NOT_COMPETENT", "10(6)");
        life.by("p40", exercise("use-patent", "patent-agreement"));
    }

    // Article 11

    @ParameterizedTest
    @ValueSource(
            strings = {"uphold-charter 11(1)", "build-alliance 11(2)", "keep-secrets 11(3)", "share-results 11(4)"})
    @Article({"cqncetia:11(1)", "cqncetia:11(2)", "cqncetia:11(3)", "cqncetia:11(4)"})
    void a_member_can_be_in_breach_of_these_duties(String duty) {
        ChongqingNetworkLife life = of36();
        String[] parts = duty.split(" ", 2);
        Command breach = new RecordBreach(MemberId.of("m40"), parts[0], "做了不该做的事");
        life.refused("stranger", breach, "NOT_COMPETENT", parts[1]);
        life.by("office", breach);
        assertEquals(1, life.now().affairs().breaches().size());
    }

    // During the founding

    @Test
    @Article("cqncetia:8a")
    void after_the_founding_nobody_registers_members() {
        ChongqingNetworkLife life = of36();
        life.refused("founder", member("x", "rep"), "STEP_SKIPPED", "12(2)a");
    }

    @Test
    @Article("cqncetia:15a")
    void the_chair_and_the_secretariat_put_things_to_the_council() {
        ChongqingNetworkLife life = of36();
        life.refused("p20", open("b", "council", "other", Option.none()), "NOT_COMPETENT", "15");
        life.by("p1", open("b", "council", "other", Option.none()));
        life.refused("p20", close("b"), "NOT_COMPETENT", "15");
        life.by("office", close("b"));
        assertTrue(life.now()
                .charter()
                .executions()
                .exists(found -> found.provision().equals(new Citation("cqncetia", "15a"))));
    }
}
