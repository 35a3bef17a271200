package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BodyId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterRefusal;
import io.governance.core.charter.Competence;
import io.governance.core.charter.Matter;
import io.governance.core.charter.SeatKind;
import io.governance.core.charter.Session;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Tally;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ChinaAseanPortTest extends CharterQuestions {

    private static final Charter CHARTER = ChinaAseanPort.charter();

    ChinaAseanPortTest() {
        super(CHARTER);
    }

    // Admission: no threshold is stated

    @Test
    @Article({"caih:17", "caih:22.2(4)"})
    void six_of_ten_leave_an_admission_undetermined_and_the_fallbacks_disagree() {
        Roll roll = Roll.of(6, 4, 0, 0, 0);
        Ruling ruling = rule("council", "admit-member", roll);

        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(List.empty(), arithmetic(ruling));
        assertEquals(List.of("caih:17", "caih:22.2(4)", "caih:22.2"), citations(ruling));
        assertFalse(ruling.robust());
        assertEquals(
                List.of("R-caih-threshold=MAJORITY_PRESENT PASSED", "R-caih-threshold=TWO_THIRDS_PRESENT FAILED"),
                alternatives(ruling));
        assertEquals(List.of("3×10=30 ≥ 2×10=20", "2×6=12 > 10"), arithmetic(byMajority("admit-member", roll)));
        assertEquals(List.of("3×10=30 ≥ 2×10=20", "3×6=18 < 2×10=20"), arithmetic(byTwoThirds("admit-member", roll)));
    }

    @Test
    @Article({"caih:17", "caih:22.2(4)"})
    void seven_of_ten_admit_under_both_fallbacks() {
        Roll roll = Roll.of(7, 3, 0, 0, 0);
        Ruling ruling = rule("council", "admit-member", roll);

        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(
                List.of("R-caih-threshold=MAJORITY_PRESENT PASSED", "R-caih-threshold=TWO_THIRDS_PRESENT PASSED"),
                alternatives(ruling));
        assertEquals(List.of("3×10=30 ≥ 2×10=20", "2×7=14 > 10"), arithmetic(byMajority("admit-member", roll)));
        assertEquals(List.of("3×10=30 ≥ 2×10=20", "3×7=21 ≥ 2×10=20"), arithmetic(byTwoThirds("admit-member", roll)));
    }

    @Test
    @Article({"caih:17", "caih:22.2(4)"})
    void five_of_ten_admit_under_neither_fallback() {
        Roll roll = Roll.of(5, 5, 0, 0, 0);
        Ruling ruling = rule("council", "admit-member", roll);

        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(
                List.of("R-caih-threshold=MAJORITY_PRESENT FAILED", "R-caih-threshold=TWO_THIRDS_PRESENT FAILED"),
                alternatives(ruling));
        assertEquals(List.of("3×10=30 ≥ 2×10=20", "2×5=10 ≤ 10"), arithmetic(byMajority("admit-member", roll)));
        assertEquals(List.of("3×10=30 ≥ 2×10=20", "3×5=15 < 2×10=20"), arithmetic(byTwoThirds("admit-member", roll)));
    }

    @Test
    @Article("caih:22.2")
    void under_a_fallback_two_thirds_of_the_directors_must_be_present() {
        Ruling ruling = byMajority("admit-member", Roll.of(6, 0, 0, 4, 0));

        assertEquals(Verdict.NO_QUORUM, ruling.verdict());
        assertEquals(List.of("3×6=18 < 2×10=20", "2×6=12 > 6"), arithmetic(ruling));
    }

    @Test
    @Article({"caih:17.3", "caih:21.2"})
    void approval_makes_a_member_unless_the_certificate_is_read_as_constitutive() {
        Roll roll = Roll.of(7, 3, 0, 0, 0);

        assertEquals(Option.none(), byMajority("admit-member", roll).next());
        assertEquals(
                Option.some("CERTIFICATE"),
                rule("council", "admit-member", roll, "R-caih-certificate", "CONSTITUTIVE")
                        .next()
                        .map(NextStep::id));
    }

    @Test
    @Article({"caih:22.2", "caih:23.2(3)"})
    void five_of_ten_stay_undetermined_and_the_secretary_general_who_presides_has_no_vote() {
        Ruling ruling = rule("council", "other", Roll.of(5, 5, 0, 0, 0));

        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(
                List.of("R-caih-threshold=MAJORITY_PRESENT FAILED", "R-caih-threshold=TWO_THIRDS_PRESENT FAILED"),
                alternatives(ruling));
        SeatKind presiding = seat("council", "presiding-secretary-general");
        assertFalse(presiding.votes());
        assertEquals(Option.some(1), presiding.limit());
        assertEquals(at("23.2(3)"), presiding.citation());
    }

    @Property
    @Article({"caih:17", "caih:21", "caih:22", "caih:28"})
    boolean no_ballot_passes_or_fails_while_the_threshold_is_open(
            @ForAll @IntRange(max = 50) int favour,
            @ForAll @IntRange(max = 50) int against,
            @ForAll @IntRange(max = 50) int abstaining,
            @ForAll @IntRange(max = 50) int silent,
            @ForAll @IntRange(max = 50) int absent,
            @ForAll @IntRange(max = 50) int vacant) {
        Roll roll = Roll.of(new Tally(favour, against, abstaining, silent, absent, vacant));
        return CHARTER.competences()
                .flatMap(competence -> competence.rule().formula().outcomes())
                .filter(outcome -> outcome.readings()
                        .chosen(ReadingKey.of("R-caih-threshold"))
                        .forAll("UNDETERMINED"::equals))
                .map(ByReading.Outcome::value)
                .filter(formula -> !(formula instanceof Formula.Withheld))
                .forAll(formula -> formula.verdict(roll) == Verdict.UNDETERMINED);
    }

    // Exit and expulsion

    @Test
    @Article({"caih:21.3", "caih:18.7"})
    void an_exit_is_for_the_council_unless_leaving_is_read_as_free() {
        Ruling ruling = rule("council", "approve-exit", Roll.of(7, 3, 0, 0, 0));
        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(List.of("caih:21.3", "caih:18.7", "caih:22.2"), citations(ruling));
        assertTrue(ruling.alternatives().exists(alternative -> alternative.outcome() == Verdict.PASSED));
        assertEquals(
                Verdict.UNDETERMINED,
                rule("council", "approve-exit", Roll.of(7, 3, 0, 0, 0), "R-caih-exit", "APPROVAL_CONSTITUTIVE")
                        .verdict());

        CharterRefusal.NotCompetent refused = refusal("council", "approve-exit", "R-caih-exit", "FREE");
        assertEquals("NOT_COMPETENT", refused.code());
        assertEquals(List.of(at("18.7")), refused.citations());
    }

    @Test
    @Article({"caih:21.4", "caih:22.2(4)"})
    void the_assembly_and_the_secretariat_do_not_expel() {
        assertEquals(
                List.of(at("21.4"), at("22.1")),
                refusal("assembly", "expel-member").citations());
        assertEquals(
                List.of(at("21.4"), at("23")),
                refusal("secretariat", "expel-member").citations());
    }

    // Amendment

    @Test
    @Article({"caih:28", "caih:22.1(1)", "caih:30"})
    void an_amendment_passes_from_the_council_to_the_assembly_to_the_government() {
        Roll roll = Roll.of(8, 2, 0, 0, 0);

        Ruling council = byMajority("amend-charter", roll);
        assertEquals(Verdict.PASSED, council.verdict());
        assertEquals(Option.some("ASSEMBLY"), council.next().map(NextStep::id));
        assertEquals(List.of(at("28"), at("22.1(1)")), council.next().get().citations());

        Ruling assembly = rule("assembly", "amend-charter", roll, "R-caih-threshold", "MAJORITY_PRESENT");
        assertEquals(Verdict.PASSED, assembly.verdict());
        assertEquals(Option.some("GOVERNMENT"), assembly.next().map(NextStep::id));
        assertEquals(List.of(at("28"), at("30")), assembly.next().get().citations());

        Ruling adoptionOnly = rule(
                "assembly",
                "amend-charter",
                roll,
                "R-caih-threshold",
                "MAJORITY_PRESENT",
                "R-caih-30",
                "ADOPTION_ONLY");
        assertEquals(Option.none(), adoptionOnly.next());
    }

    @Test
    @Article("caih:30")
    void the_charter_itself_is_adopted_by_the_full_council_and_then_filed() {
        Ruling ruling = rule("council", "adopt-charter", Roll.of(8, 2, 0, 0, 0));
        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(List.of(at("30")), ruling.next().get().citations());
        assertEquals(List.of(at("30")), refusal("assembly", "adopt-charter").citations());
        assertEquals(
                List.of(at("30")),
                refusal("council", "adopt-charter", "R-caih-adopter", "ASSEMBLY")
                        .citations());
    }

    // What the charter gives to nobody

    @Test
    @Article({"caih:29", "caih:22.1"})
    void nobody_is_named_to_decide_on_termination() {
        Roll roll = Roll.of(8, 2, 0, 0, 0);
        Ruling assembly = rule("assembly", "terminate", roll);

        assertEquals(Verdict.UNDETERMINED, assembly.verdict());
        assertEquals(List.of("caih:29", "caih:22.1"), citations(assembly));
        assertEquals(
                List.of(
                        "R-caih-termination=ASSEMBLY, R-caih-threshold=UNDETERMINED UNDETERMINED",
                        "R-caih-termination=ASSEMBLY, R-caih-threshold=MAJORITY_PRESENT PASSED",
                        "R-caih-termination=ASSEMBLY, R-caih-threshold=TWO_THIRDS_PRESENT PASSED"),
                alternatives(assembly));
        assertEquals(Verdict.UNDETERMINED, rule("council", "terminate", roll).verdict());
        assertEquals(
                List.of(at("29")),
                refusal("assembly", "terminate", "R-caih-termination", "COUNCIL")
                        .citations());
        assertEquals(
                List.of(at("29")),
                refusal("council", "terminate", "R-caih-termination", "ASSEMBLY")
                        .citations());
        assertEquals(
                Verdict.PASSED,
                rule(
                                "assembly",
                                "terminate",
                                roll,
                                "R-caih-termination",
                                "ASSEMBLY",
                                "R-caih-threshold",
                                "TWO_THIRDS_PRESENT")
                        .verdict());
    }

    @Test
    @Article("caih:29")
    void only_the_council_proposes_termination() {
        assertEquals("D-caih-7 29 22.2", decidedBy("council", "propose-termination"));
        assertEquals(
                List.of(at("29"), at("22.1")),
                refusal("assembly", "propose-termination").citations());
    }

    @Test
    @Article({"caih:20", "caih:20.1", "caih:20.2", "caih:23"})
    void offices_tiers_and_working_groups_have_no_deciding_body() {
        List.of(
                        "elect-head",
                        "elect-deputy-head",
                        "appoint-secretary-general",
                        "decide-seats",
                        "change-tier",
                        "create-working-group",
                        "appoint-group-head")
                .forEach(matter -> List.of("assembly", "council").forEach(body -> {
                    Ruling ruling = rule(body, matter, Roll.of(8, 2, 0, 0, 0));
                    assertEquals(Verdict.UNDETERMINED, ruling.verdict(), () -> body + " on " + matter);
                    assertEquals("20", ruling.citations().head().article());
                    assertTrue(ruling.alternatives().exists(alternative -> alternative.outcome() == Verdict.PASSED));
                }));
        assertEquals(
                List.of(at("20")),
                refusal("council", "elect-head", "R-caih-elector", "ASSEMBLY").citations());
        assertEquals(
                List.of(at("20.1(2)")),
                refusal("assembly", "create-working-group", "R-caih-working-group", "COUNCIL")
                        .citations());
        assertEquals(
                List.of(at("20")),
                refusal("assembly", "change-tier", "R-caih-tier", "COUNCIL").citations());
    }

    @Test
    @Article({"caih:22.2(2)", "caih:31"})
    void the_council_and_the_secretariat_both_interpret_unless_the_secretariat_alone_does() {
        assertEquals("D-caih-13 22.2(2) 31 22.2", decidedBy("council", "interpret-charter"));
        assertEquals("D-caih-13 31 23", decidedBy("secretariat", "interpret-charter"));
        assertEquals(
                List.of(at("31")),
                refusal("council", "interpret-charter", "R-caih-interpret", "SECRETARIAT_EXCLUSIVE")
                        .citations());
        assertEquals(
                List.of(at("22.2(2)"), at("31"), at("22.1")),
                refusal("assembly", "interpret-charter").citations());
    }

    @Test
    @Article({"caih:23", "caih:31"})
    void the_secretariat_has_no_collegial_form_so_that_its_vote_is_undetermined() {
        Ruling ruling = rule("secretariat", "interpret-charter", Roll.of(2, 1, 0, 0, 0));

        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(
                List.of(
                        "R-caih-secretariat=COLLEGIAL, R-caih-threshold=UNDETERMINED UNDETERMINED",
                        "R-caih-secretariat=COLLEGIAL, R-caih-threshold=MAJORITY_PRESENT PASSED",
                        "R-caih-secretariat=COLLEGIAL, R-caih-threshold=TWO_THIRDS_PRESENT PASSED"),
                alternatives(ruling));
        assertEquals(
                List.of(at("23.2(1)")),
                refusal("secretariat", "interpret-charter", "R-caih-secretariat", "SECRETARY_GENERAL")
                        .citations());
    }

    @Test
    @Article({"caih:19.7", "caih:19.8", "caih:19.9"})
    void permissions_of_partners_and_a_failed_task_are_not_voted_on() {
        assertEquals(
                List.of(at("19.8")),
                refusal("council", "permit-technology-spread").citations());
        assertEquals(List.of(at("19.9")), refusal("council", "leave-project").citations());
        assertEquals("D-caih-18 19.7", decidedBy("council", "permit-publication"));
        assertEquals("D-caih-18 19.7", decidedBy("secretariat", "permit-publication"));
        assertEquals(
                List.of(at("19.7")),
                refusal("council", "permit-publication", "R-caih-publication", "SECRETARIAT")
                        .citations());
        assertEquals(
                List.of(at("19.7"), at("22.1")),
                refusal("assembly", "permit-publication").citations());
    }

    @Test
    @Article("caih:22")
    void every_vote_that_stays_undetermined_names_what_another_reading_makes_of_it() {
        for (Body body : CHARTER.bodies()) {
            for (Matter matter : CHARTER.matters()) {
                mandate(body.id().value(), matter.id().value(), Session.IN_RECESS)
                        .forEach(mandate -> {
                            Ruling ruling = mandate.rule().rule(Roll.of(9, 0, 0, 0, 0));
                            assertEquals(Verdict.UNDETERMINED, ruling.verdict());
                            assertTrue(
                                    ruling.alternatives()
                                            .exists(alternative -> alternative.outcome() == Verdict.PASSED),
                                    () -> body.id() + " on " + matter.id());
                        });
            }
        }
    }

    // Who decides what

    @Test
    @Article({"caih:22.1", "caih:28"})
    void the_assembly_decides_by_these_rules() {
        assertEquals("D-caih-1 22.1(2) 22.1", decidedBy("assembly", "approve-annual-report"));
        assertEquals("D-caih-1 22.1(3) 22.1", decidedBy("assembly", "approve-report"));
        assertEquals("D-caih-1 22.1", decidedBy("assembly", "other"));
        assertEquals("D-caih-3 28 22.1(1) 22.1", decidedBy("assembly", "amend-charter"));
        assertEquals("D-caih-16 22.1", decidedBy("assembly", "decide-by-correspondence"));
        assertEquals(
                List.of(at("17"), at("22.1")),
                refusal("assembly", "admit-member").citations());
        assertEquals(
                List.of(at("27"), at("22.1")),
                refusal("assembly", "approve-budget").citations());
    }

    @Test
    @Article({"caih:17", "caih:21.4", "caih:22.2", "caih:23.2", "caih:27", "caih:28"})
    void the_council_decides_by_these_rules() {
        assertEquals("D-caih-2 22.2(7) 22.2", decidedBy("council", "other"));
        assertEquals("D-caih-3 28 22.2(1) 22.2", decidedBy("council", "amend-charter"));
        assertEquals("D-caih-4 17 22.2(4) 22.2", decidedBy("council", "admit-member"));
        assertEquals("D-caih-5 21.4 22.2(4) 22.2", decidedBy("council", "expel-member"));
        assertEquals("D-caih-8 27 22.2", decidedBy("council", "approve-budget"));
        assertEquals("D-caih-9 27 22.2", decidedBy("council", "confirm-auditor"));
        assertEquals("D-caih-9 27 22.2", decidedBy("council", "review-audit"));
        assertEquals("D-caih-10 23.2(2) 22.2", decidedBy("council", "appoint-deputy-secretary-general"));
        assertEquals("D-caih-14 22.2(6) 22.2", decidedBy("council", "approve-management-rules"));
        assertEquals("D-caih-15 30 22.2", decidedBy("council", "adopt-charter"));
        assertEquals(
                List.of(at("22.1(2)"), at("22.2")),
                refusal("council", "approve-annual-report").citations());
    }

    @Test
    @Article({"caih:22.1", "caih:22.2(7)"})
    void other_major_matters_are_for_both_the_council_and_the_assembly() {
        List.of("approve-plan", "approve-project", "release-results", "engage-expert", "engage-guide")
                .forEach(matter -> {
                    assertEquals("D-caih-1 22.1", decidedBy("assembly", matter));
                    assertEquals("D-caih-2 22.2(7) 22.2", decidedBy("council", matter));
                    assertEquals(
                            List.of(at("22.1"), at("22.2(7)"), at("23")),
                            refusal("secretariat", matter).citations());
                });
    }

    // The charter as a whole

    @Test
    @Article({"caih:10", "caih:18.2", "caih:20", "caih:23"})
    void it_has_these_bodies_seats_and_tiers() {
        assertEquals(
                List.of("assembly", "council", "working-group", "secretariat", "competent-department"),
                CHARTER.bodies().map(body -> body.id().value()));
        assertEquals(
                Body.VotesPer.MEMBER, CHARTER.body(BodyId.of("assembly")).get().votesPer());
        assertTrue(seat("assembly", "member").votes());
        assertFalse(seat("assembly", "correspondent").votes());
        assertEquals(at("10"), seat("assembly", "correspondent").citation());
        assertTrue(seat("council", "director").votes());
        assertEquals(Option.some(1), seat("secretariat", "secretary-general").limit());
        assertEquals(
                Option.none(), seat("secretariat", "deputy-secretary-general").limit());
        assertEquals(
                List.of("council-unit", "vice-chair-unit", "chair-unit"),
                CHARTER.tiers().map(tier -> tier.id()));
    }

    @Test
    void every_decision_rule_of_the_charter_is_there() {
        Seq<String> ids = CHARTER.competences().map(Competence::rule).map(rule -> rule.id());
        for (int number = 1; number <= 18; number++) {
            String id = "D-caih-" + number;
            assertTrue(ids.contains(id), id);
        }
    }

    @Test
    void every_article_is_summarised_in_both_languages_in_its_order() {
        Seq<String> provisions =
                CHARTER.articles().map(article -> article.citation().provision());
        assertEquals(
                Stream.rangeClosed(1, 31).map(String::valueOf).toList(),
                provisions.filter(provision -> !provision.contains(".")).toList());
        assertEquals(
                List.of("20.1", "20.2", "21.1", "21.2", "21.3", "21.4", "22.1", "22.2", "23.1", "23.2"),
                provisions.filter(provision -> provision.contains(".")).toList());
        assertEquals(
                provisions.toList(),
                provisions.toList().sortBy(Double::parseDouble),
                "an article stands before its clauses");
        CHARTER.articles().forEach(article -> {
            assertTrue(article.summary().zh().matches("(?s).*\\p{IsHan}.*"), () -> article.citation() + " zh");
            assertTrue(article.summary().en().matches("[^\\p{IsHan}]+"), () -> article.citation() + " en");
        });
    }

    @Test
    void every_open_question_is_declared_with_its_recommended_answer_first() {
        assertEquals(
                List.of(
                        "R-caih-threshold=UNDETERMINED",
                        "R-caih-certificate=EVIDENCE",
                        "R-caih-filing-desk=SECRETARIAT",
                        "R-caih-exit=APPROVAL_MINISTERIAL",
                        "R-caih-publication=UNDETERMINED",
                        "R-caih-tier=UNDETERMINED",
                        "R-caih-working-group=UNDETERMINED",
                        "R-caih-elector=UNDETERMINED",
                        "R-caih-interpret=COUNCIL_ABOVE_SECRETARIAT",
                        "R-caih-secretariat=UNDETERMINED",
                        "R-caih-termination=UNDETERMINED",
                        "R-caih-30=GOVERNMENT_STAGE_FOR_AMENDMENTS",
                        "R-caih-adopter=COUNCIL",
                        "R-caih-partners=ALL_PARTNERS",
                        "R-caih-court-order=UNDETERMINED",
                        "R-caih-public-domain=UNDETERMINED",
                        "R-all-record-date=AT_OPENING",
                        "R-all-proxy=NOT_ALLOWED",
                        "R-all-recusal=NONE"),
                CHARTER.readings().map(ChinaAseanPortTest::written));
    }

    private Ruling byMajority(String matter, Roll roll) {
        return rule("council", matter, roll, "R-caih-threshold", "MAJORITY_PRESENT");
    }

    private Ruling byTwoThirds(String matter, Roll roll) {
        return rule("council", matter, roll, "R-caih-threshold", "TWO_THIRDS_PRESENT");
    }

    private static String written(Reading reading) {
        return reading.key() + "=" + reading.recommended();
    }

    private static SeatKind seat(String body, String kind) {
        return CHARTER.body(BodyId.of(body)).get().seat(kind).get();
    }
}
