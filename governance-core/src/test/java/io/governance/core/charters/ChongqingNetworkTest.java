package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BodyId;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterRefusal;
import io.governance.core.charter.Finding;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Matter;
import io.governance.core.charter.SeatKind;
import io.governance.core.charter.Session;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ChongqingNetworkTest extends CharterQuestions {

    private static final Charter CHARTER = ChongqingNetwork.charter();

    ChongqingNetworkTest() {
        super(CHARTER);
    }

    // Admission

    @Test
    @Article({"cqncetia:9(3)", "cqncetia:12"})
    void twenty_four_of_thirty_six_admit_and_the_agreement_is_still_to_be_signed() {
        Ruling ruling = rule("council", "admit-member", Roll.of(24, 0, 0, 12, 0));

        assertEquals(Verdict.PASSED, ruling.verdict());
        assertEquals(List.of("3×24=72 ≥ 2×36=72"), arithmetic(ruling));
        assertEquals(List.of("cqncetia:9(3)", "cqncetia:12"), citations(ruling));
        assertTrue(ruling.robust());
        assertEquals(Option.some("SIGNATURE"), ruling.next().map(NextStep::id));
        assertEquals(List.of(at("12")), ruling.next().get().citations());
    }

    @Test
    @Article("cqncetia:9(3)")
    void twenty_three_of_twenty_five_present_do_not_admit() {
        Ruling ruling = rule("council", "admit-member", Roll.of(23, 2, 0, 11, 0));

        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals(List.of("3×23=69 < 2×36=72"), arithmetic(ruling));
        assertTrue(ruling.robust());
        assertEquals(Option.none(), ruling.next());
    }

    @Test
    @Article("cqncetia:9(3)")
    void one_vacancy_does_not_raise_the_bar_for_admission() {
        Ruling full = rule("council", "admit-member", Roll.of(24, 11, 0, 0, 0));
        Ruling vacant = rule("council", "admit-member", Roll.of(24, 11, 0, 0, 1));

        assertEquals(List.of("3×24=72 ≥ 2×35=70"), arithmetic(vacant));
        assertEquals(arithmetic(full), arithmetic(vacant));
        assertTrue(vacant.robust());
    }

    @Test
    @Article({"cqncetia:9(3)", "cqncetia:16"})
    void two_vacancies_make_the_base_of_admission_matter() {
        Roll roll = Roll.of(23, 11, 0, 0, 2);

        Ruling inOffice = rule("council", "admit-member", roll);
        assertEquals(Verdict.PASSED, inOffice.verdict());
        assertEquals(List.of("3×23=69 ≥ 2×34=68"), arithmetic(inOffice));
        assertFalse(inOffice.robust());
        assertEquals(List.of("R-cq-base=ALL_SEATS FAILED"), alternatives(inOffice));

        Ruling allSeats = rule("council", "admit-member", roll, "R-cq-base", "ALL_SEATS");
        assertEquals(Verdict.FAILED, allSeats.verdict());
        assertEquals(List.of("3×23=69 < 2×36=72"), arithmetic(allSeats));
    }

    @Test
    @Article({"cqncetia:9(3)", "cqncetia:10(2)", "cqncetia:15", "cqncetia:16"})
    void observers_and_experts_have_no_vote_and_thirteen_against_defeat_an_admission() {
        Ruling ruling = rule("council", "admit-member", Roll.of(23, 13, 0, 0, 0));

        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals(List.of("3×23=69 < 2×36=72"), arithmetic(ruling));
        assertTrue(ruling.robust());
        SeatKind observer = seat("council", "observer");
        assertFalse(observer.votes());
        assertEquals(at("10(2)"), observer.citation());
        assertTrue(CHARTER.body(BodyId.of("expert-committee")).get().seats().forAll(kind -> !kind.votes()));
        assertEquals(Option.some(13), seat("council", "vice-chair").limit());
    }

    @Property
    @Article("cqncetia:9(3)")
    boolean admission_depends_on_the_votes_in_favour_and_the_number_in_office_only(
            @ForAll @IntRange(max = 60) int favour,
            @ForAll @IntRange(max = 20) int against,
            @ForAll @IntRange(max = 20) int abstaining,
            @ForAll @IntRange(max = 20) int absent) {
        int others = against + abstaining + absent;
        Verdict verdict = rule("council", "admit-member", Roll.of(favour, against, abstaining, absent, 0))
                .verdict();
        Verdict nobodyElsePresent = rule("council", "admit-member", Roll.of(favour, 0, 0, others, 0))
                .verdict();
        int base = favour + others;
        Verdict expected = base > 0 && 3 * favour >= 2 * base ? Verdict.PASSED : Verdict.FAILED;
        return verdict == expected && nobodyElsePresent == expected;
    }

    // Expulsion and exit

    @Test
    @Article("cqncetia:14")
    void twenty_four_of_thirty_six_expel_once_their_written_consent_is_there() {
        Ruling ruling = rule("council", "expel-member", Roll.of(24, 12, 0, 0, 0));

        assertEquals(Verdict.PASSED, ruling.verdict());
        assertEquals("D-cq-2", ruling.applied().rule().id());
        assertEquals(List.of("3×24=72 ≥ 2×36=72"), arithmetic(ruling));
        assertEquals(List.of("cqncetia:14"), citations(ruling));
        assertTrue(ruling.robust());
        assertEquals(Option.some("WRITTEN_CONSENT"), ruling.next().map(NextStep::id));
        Ruling oneInstrument =
                rule("council", "expel-member", Roll.of(24, 12, 0, 0, 0), "R-cq-14-consent", "ONE_INSTRUMENT");
        assertEquals(
                "one written instrument of the council",
                oneInstrument.next().get().description().en());
    }

    @Test
    @Article("cqncetia:14")
    void absent_directors_make_the_base_of_an_expulsion_matter() {
        Ruling ruling = rule("council", "expel-member", Roll.of(20, 10, 0, 6, 0));

        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals(List.of("3×20=60 < 2×36=72"), arithmetic(ruling));
        assertEquals(List.of("R-cq-14-base=PRESENT PASSED"), alternatives(ruling));
    }

    @Test
    @Article("cqncetia:13")
    void nobody_votes_on_an_exit_unless_it_is_read_as_an_application() {
        CharterRefusal.NotCompetent refused = refusal("council", "approve-exit");
        assertEquals(List.of(at("13")), refused.citations());

        Ruling ruling = rule("council", "approve-exit", Roll.of(36, 0, 0, 0, 0), "R-cq-exit", "APPROVAL");
        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(at("13"), ruling.citations().head());
        assertEquals(
                List.of(
                        "R-cq-exit=APPROVAL, R-cq-threshold=MAJORITY_OF_ALL PASSED",
                        "R-cq-exit=APPROVAL, R-cq-threshold=TWO_THIRDS_OF_ALL PASSED"),
                alternatives(ruling));
    }

    // Termination

    @Test
    @Article({"cqncetia:21", "cqncetia:22"})
    void one_abstention_defeats_termination_under_every_reading() {
        Ruling ruling = rule("council", "terminate", Roll.of(35, 0, 1, 0, 0));

        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals(List.of("35 < 36"), arithmetic(ruling));
        assertEquals(List.of("cqncetia:22", "cqncetia:21"), citations(ruling));
        assertTrue(ruling.robust());
    }

    @Test
    @Article("cqncetia:22")
    void one_absence_defeats_termination_unless_only_those_present_count() {
        Ruling ruling = rule("council", "terminate", Roll.of(35, 0, 0, 1, 0));

        assertEquals(Verdict.FAILED, ruling.verdict());
        assertFalse(ruling.robust());
        assertEquals(List.of("R-cq-unanimity=ALL_PRESENT PASSED"), alternatives(ruling));
        Ruling present = rule("council", "terminate", Roll.of(35, 0, 0, 1, 0), "R-cq-unanimity", "ALL_PRESENT");
        assertEquals(List.of("35 ≥ 35"), arithmetic(present));
    }

    @Test
    @Article("cqncetia:22")
    void a_unanimous_termination_waits_for_the_bureau() {
        Ruling ruling = rule("council", "terminate", Roll.of(36, 0, 0, 0, 0));

        assertEquals(Verdict.PASSED, ruling.verdict());
        assertEquals(List.of("36 ≥ 36"), arithmetic(ruling));
        assertTrue(ruling.robust());
        assertEquals(Option.some("BUREAU"), ruling.next().map(NextStep::id));
        assertEquals(List.of(at("22")), ruling.next().get().citations());
    }

    @Test
    @Article("cqncetia:22")
    void a_council_without_anybody_in_office_terminates_nothing() {
        assertEquals(
                Verdict.FAILED,
                rule("council", "terminate", Roll.of(0, 0, 0, 0, 36)).verdict());
    }

    @Test
    @Article({"cqncetia:21", "cqncetia:22"})
    void only_the_secretariat_moves_termination_and_only_the_council_votes_on_it() {
        assertEquals(
                List.of(at("21"), at("15")),
                refusal("council", "move-termination").citations());
        assertEquals(
                List.of(at("22"), at("15")), refusal("secretariat", "terminate").citations());
    }

    @Property
    @Article("cqncetia:22")
    boolean one_more_director_who_is_not_in_favour_always_defeats_termination(
            @ForAll @IntRange(max = 60) int favour,
            @ForAll @IntRange(max = 5) int against,
            @ForAll @IntRange(max = 5) int absent) {
        return Stream.of(
                        Roll.of(favour, against + 1, 0, absent, 0),
                        Roll.of(favour, against, 1, absent, 0),
                        Roll.of(favour, against, 0, absent + 1, 0))
                .forAll(roll -> rule("council", "terminate", roll).verdict() == Verdict.FAILED);
    }

    // What the charter leaves open

    @Test
    @Article("cqncetia:24")
    void an_amendment_is_undetermined_with_two_fallbacks() {
        Ruling ruling = rule("council", "amend-charter", Roll.of(19, 17, 0, 0, 0));

        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(List.of("cqncetia:24"), citations(ruling));
        assertEquals(
                List.of("R-cq-amend=TWO_THIRDS_OF_ALL FAILED", "R-cq-amend=MAJORITY_OF_ALL PASSED"),
                alternatives(ruling));
        Ruling majority = rule("council", "amend-charter", Roll.of(18, 18, 0, 0, 0), "R-cq-amend", "MAJORITY_OF_ALL");
        assertEquals(Verdict.FAILED, majority.verdict());
        assertEquals(List.of("2×18=36 ≤ 36"), arithmetic(majority));
    }

    @Test
    @Article({"cqncetia:16", "cqncetia:17"})
    void who_elects_the_officers_is_open() {
        Ruling ruling = rule("council", "elect-head", Roll.of(36, 0, 0, 0, 0));

        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(List.of("cqncetia:17", "cqncetia:15"), citations(ruling));
        assertEquals(List.of("R-cq-elector=COUNCIL_MAJORITY_OF_ALL PASSED"), alternatives(ruling));
        assertEquals(
                List.of(at("17")),
                refusal("council", "elect-deputy-head", "R-cq-elector", "DIRECTOR_UNITS")
                        .citations());
    }

    @Test
    @Article("cqncetia:15")
    void every_vote_that_stays_undetermined_names_what_another_reading_makes_of_it() {
        for (var body : CHARTER.bodies()) {
            for (Matter matter : CHARTER.matters()) {
                mandate(body.id().value(), matter.id().value(), Session.IN_RECESS)
                        .map(mandate -> mandate.rule().rule(Roll.of(36, 0, 0, 0, 0)))
                        .filter(ruling -> ruling.verdict() == Verdict.UNDETERMINED)
                        .forEach(undetermined -> undetermined.forEach(ruling ->
                                assertFalse(ruling.alternatives().isEmpty(), () -> body.id() + " on " + matter.id())));
            }
        }
    }

    // Who decides what

    @Test
    @Article({"cqncetia:9(3)", "cqncetia:14", "cqncetia:15", "cqncetia:18", "cqncetia:22", "cqncetia:24"})
    void the_council_decides_by_these_rules() {
        assertEquals("D-cq-1 9(3) 12", decidedBy("council", "admit-member"));
        assertEquals("D-cq-2 14", decidedBy("council", "expel-member"));
        assertEquals("D-cq-3 22 21", decidedBy("council", "terminate"));
        assertEquals("D-cq-4 24", decidedBy("council", "amend-charter"));
        assertEquals("D-cq-5 17 15", decidedBy("council", "elect-head"));
        assertEquals("D-cq-6 16 15", decidedBy("council", "elect-deputy-head"));
        assertEquals("D-cq-6 16 15", decidedBy("council", "decide-seats"));
        assertEquals("D-cq-6 19 15", decidedBy("council", "appoint-secretary-general"));
        assertEquals("D-cq-6 19 15", decidedBy("council", "appoint-deputy-secretary-general"));
        assertEquals("D-cq-7 18 15", decidedBy("council", "engage-expert"));
        assertEquals("D-cq-8 19 15", decidedBy("council", "approve-plan"));
        assertEquals("D-cq-8 19 15", decidedBy("council", "approve-budget"));
        assertEquals("D-cq-8 22 15", decidedBy("council", "form-liquidation-group"));
        assertEquals("D-cq-11 23 15", decidedBy("council", "adopt-charter"));
        List.of(
                        "change-tier",
                        "engage-guide",
                        "create-working-group",
                        "appoint-group-head",
                        "approve-project",
                        "release-results",
                        "approve-annual-report",
                        "interpret-charter",
                        "other")
                .forEach(matter -> assertEquals("D-cq-8 15", decidedBy("council", matter)));
    }

    @Test
    @Article({"cqncetia:12", "cqncetia:14", "cqncetia:19"})
    void the_secretariat_administers_and_does_not_vote() {
        List.of("approve-plan", "approve-budget", "engage-expert", "approve-project", "other")
                .forEach(matter -> assertEquals(
                        List.of(at("19")), refusal("secretariat", matter).citations()));
        assertEquals(
                List.of(at("12")), refusal("secretariat", "examine-application").citations());
        assertEquals(
                List.of(at("14")),
                refusal("secretariat", "verify-expulsion-facts").citations());
    }

    @Test
    @Article({"cqncetia:9(3)", "cqncetia:14", "cqncetia:19", "cqncetia:22"})
    void the_secretariat_never_admits_expels_amends_elects_or_terminates() {
        assertEquals(
                List.of(at("9(3)"), at("15")),
                refusal("secretariat", "admit-member", "R-cq-recess", "FULL").citations());
        assertEquals(
                List.of(at("14"), at("15")),
                refusal("secretariat", "expel-member", "R-cq-recess", "FULL").citations());
        assertEquals(
                List.of(at("22"), at("15")),
                refusal("secretariat", "terminate", "R-cq-recess", "FULL").citations());
        assertEquals(
                List.of(at("24"), at("15")),
                refusal("secretariat", "amend-charter", "R-cq-recess", "FULL").citations());
        assertEquals(
                List.of(at("17"), at("15")),
                refusal("secretariat", "elect-head", "R-cq-recess", "FULL").citations());
    }

    @Test
    @Article("cqncetia:19")
    void a_full_delegation_binds_the_secretariat_to_the_recess() {
        Readings full = readings("R-cq-recess", "FULL");
        for (Matter matter : CHARTER.matters()) {
            Either<Refusal, Mandate> inSession =
                    CHARTER.mandate(BodyId.of("secretariat"), matter.id(), full, Session.IN_SESSION);
            assertTrue(inSession.isLeft(), () -> "in session: " + matter.id());
        }
        Mandate inRecess = mandate("secretariat", "other", Session.IN_RECESS, "R-cq-recess", "FULL")
                .get();
        assertEquals(at("19"), inRecess.inRecessOf().get().citation());
        assertEquals(
                Verdict.UNDETERMINED,
                inRecess.rule().rule(Roll.of(1, 0, 0, 0, 0)).verdict());
    }

    @Test
    @Article("cqncetia:15")
    void there_is_no_assembly_and_the_experts_only_advise() {
        assertEquals(
                List.of(at("24"), at("15")),
                refusal("assembly", "amend-charter").citations());
        assertEquals(
                List.of(at("9(3)"), at("15")),
                refusal("expert-committee", "admit-member").citations());
        assertEquals("NOT_COMPETENT", refusal("expert-committee", "other").code());
    }

    // The charter as a whole

    @Test
    @Article({"cqncetia:8", "cqncetia:15", "cqncetia:16", "cqncetia:18"})
    void it_has_these_bodies_seats_and_tiers() {
        assertEquals(
                List.of("council", "expert-committee", "secretariat", "bureau"),
                CHARTER.bodies().map(body -> body.id().value()));
        assertEquals(Option.some(1), seat("council", "chair").limit());
        assertEquals(Option.some(1), seat("council", "executive-vice-chair").limit());
        assertEquals(Option.some(13), seat("council", "vice-chair").limit());
        assertEquals(Option.some(21), seat("council", "director").limit());
        assertEquals(
                List.of("honorary", "head", "executive-deputy-head", "deputy-head", "member"),
                CHARTER.body(BodyId.of("expert-committee")).get().seats().map(SeatKind::id));
        assertEquals(Option.none(), seat("expert-committee", "honorary").limit());
        assertEquals(Option.some(1), seat("expert-committee", "head").limit());
        assertEquals(
                Option.some(1),
                seat("expert-committee", "executive-deputy-head").limit());
        assertEquals(Option.some(9), seat("expert-committee", "deputy-head").limit());
        assertEquals(Option.some(14), seat("expert-committee", "member").limit());
        assertEquals(List.of("member"), CHARTER.tiers().map(tier -> tier.id()));
    }

    @Test
    void every_decision_rule_of_the_charter_is_there() {
        Seq<String> ids =
                CHARTER.competences().map(competence -> competence.rule().id());
        for (int number = 1; number <= 11; number++) {
            String id = "D-cq-" + number;
            assertTrue(ids.contains(id), id);
        }
    }

    @Test
    void every_article_is_summarised_in_both_languages_in_its_order() {
        assertEquals(
                Stream.rangeClosed(1, 24).map(String::valueOf).toList(),
                CHARTER.articles()
                        .map(article -> article.citation().provision())
                        .toList());
        CHARTER.articles().forEach(article -> {
            assertTrue(article.summary().zh().matches("(?s).*\\p{IsHan}.*"), () -> article.citation() + " zh");
            assertTrue(article.summary().en().matches("[^\\p{IsHan}]+"), () -> article.citation() + " en");
        });
    }

    @Test
    void every_open_question_is_declared_with_its_recommended_answer_first() {
        assertEquals(
                List.of(
                        "R-cq-base=IN_OFFICE",
                        "R-cq-exit=NOTICE",
                        "R-cq-14-base=ALL_IN_OFFICE",
                        "R-cq-14-consent=EACH_YES_IN_WRITING",
                        "R-cq-14-grounds=CHARTER_INCLUDED",
                        "R-cq-threshold=UNDETERMINED",
                        "R-cq-seats=THIRTY_SIX",
                        "R-cq-elector=UNDETERMINED",
                        "R-cq-recess=NARROW",
                        "R-cq-unanimity=ALL_IN_OFFICE",
                        "R-cq-amend=UNDETERMINED",
                        "R-cq-ip-after-leaving=UNDETERMINED",
                        "R-cq-sharing=SECRECY_FIRST",
                        "R-cq-court-order=UNDETERMINED",
                        "R-cq-public-domain=UNDETERMINED",
                        "R-all-record-date=AT_OPENING",
                        "R-all-proxy=NOT_ALLOWED",
                        "R-all-recusal=NONE"),
                CHARTER.readings().map(ChongqingNetworkTest::written));
    }

    @Test
    void its_warnings_are_the_unstated_rules_the_unvoted_matters_and_the_idle_committee() {
        assertEquals(
                List.of("RULE_UNSTATED", "MATTER_WITHOUT_BODY", "IDLE_BODY"),
                CHARTER.warnings().map(Finding::code).distinct());
    }

    private static String written(Reading reading) {
        return reading.key() + "=" + reading.recommended();
    }

    private static SeatKind seat(String body, String kind) {
        return CHARTER.body(BodyId.of(body)).get().seat(kind).get();
    }
}
