package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterRefusal.NotCompetent;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Session;
import io.governance.core.voting.Alternative;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenSourceCloudTest {

    private static final Charter CHARTER = OpenSourceCloud.charter();
    private static final Readings RECOMMENDED = Readings.recommended();

    // Votes of the council.

    @Test
    @Article("oscar:12")
    void a_council_of_thirty_passes_with_exactly_two_thirds() {
        Ruling ruling = ruling("council", "other", RECOMMENDED, Roll.of(20, 3, 1, 6, 0));
        assertEquals(Verdict.PASSED, ruling.verdict());
        assertEquals(List.of("3×20=60 ≥ 2×30=60"), arithmetic(ruling));
        assertEquals(cited("37", "10(1)", "12"), ruling.citations());
        assertEquals(cited("12"), ruling.reasons().head().citations());
        assertTrue(ruling.robust());
        assertEquals(
                List.of("PRESENT PASSED", "FOR_PLUS_AGAINST PASSED"),
                ruling.alternatives().map(found -> choice(found, "R-oscar-base") + " " + found.outcome()));
    }

    @Test
    @Article("oscar:12")
    void a_council_of_thirty_passes_with_two_thirds_of_any_base() {
        Roll roll = Roll.of(20, 3, 1, 6, 0);
        assertEquals(
                List.of("3×20=60 ≥ 2×24=48"),
                arithmetic(ruling("council", "other", answered("R-oscar-base", "PRESENT"), roll)));
        assertEquals(
                List.of("3×20=60 ≥ 2×23=46"),
                arithmetic(ruling("council", "other", answered("R-oscar-base", "FOR_PLUS_AGAINST"), roll)));
    }

    @ParameterizedTest
    @CsvSource({"20, 11, FAILED, 3×20=60 < 2×31=62", "21, 10, PASSED, 3×21=63 ≥ 2×31=62"})
    @Article("oscar:12")
    void a_council_of_thirty_one_needs_twenty_one(long favour, long against, Verdict verdict, String arithmetic) {
        Ruling ruling = ruling("council", "other", RECOMMENDED, Roll.of(favour, against, 0, 0, 0));
        assertEquals(verdict, ruling.verdict());
        assertEquals(List.of(arithmetic), arithmetic(ruling));
        assertTrue(ruling.robust());
    }

    @Test
    @Article("oscar:12")
    void nineteen_present_of_thirty_fail_for_want_of_votes_and_not_of_a_quorum() {
        Ruling first = ruling("council", "other", RECOMMENDED, Roll.of(19, 0, 0, 11, 0));
        assertEquals(Verdict.FAILED, first.verdict());
        assertEquals(List.of("3×19=57 < 2×30=60"), arithmetic(first));
        assertFalse(first.robust());
        assertEquals(
                List.of(Verdict.PASSED, Verdict.PASSED), first.alternatives().map(Alternative::outcome));

        Ruling second = ruling("council", "other", RECOMMENDED, Roll.of(20, 0, 0, 10, 0));
        assertEquals(Verdict.PASSED, second.verdict());
        assertTrue(second.robust());
    }

    @Test
    @Article({"oscar:11", "oscar:12"})
    void a_unit_with_the_chair_and_a_director_counts_once() {
        Ruling once = ruling("council", "other", RECOMMENDED, Roll.of(7, 5, 0, 0, 0));
        assertEquals(Verdict.FAILED, once.verdict());
        assertEquals(List.of("3×7=21 < 2×12=24"), arithmetic(once));
        assertEquals(Body.VotesPer.MEMBER, body("council").votesPer());
        assertEquals(cite("12"), body("council").oneVote());
    }

    @Test
    @Article({"oscar:12", "oscar:27(2)"})
    void the_accused_unit_votes_on_its_expulsion_and_then_leaves_the_base() {
        Ruling expulsion = ruling("council", "expel-member", RECOMMENDED, Roll.of(20, 10, 0, 0, 0));
        assertEquals(Verdict.PASSED, expulsion.verdict());
        assertEquals(List.of("3×20=60 ≥ 2×30=60"), arithmetic(expulsion));
        assertEquals(cited("27(2)", "12"), expulsion.citations());

        Ruling afterwards = ruling("council", "other", RECOMMENDED, Roll.of(19, 10, 0, 0, 0));
        assertEquals(Verdict.FAILED, afterwards.verdict());
        assertEquals(List.of("3×19=57 < 2×29=58"), arithmetic(afterwards));
    }

    @Test
    @Article("oscar:12")
    void a_vote_without_any_unit_on_the_roll_never_passes() {
        assertEquals(
                Verdict.FAILED,
                ruling("council", "other", RECOMMENDED, Roll.of(0, 0, 0, 0, 0)).verdict());
    }

    @Test
    @Article("oscar:12")
    void against_abstaining_and_absent_come_to_the_same() {
        for (Roll roll : List.of(Roll.of(19, 11, 0, 0, 0), Roll.of(19, 0, 11, 0, 0), Roll.of(19, 0, 0, 11, 0))) {
            assertEquals(List.of("3×19=57 < 2×30=60"), arithmetic(ruling("council", "other", RECOMMENDED, roll)));
        }
    }

    // What the council decides.

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "admit-member | D-oscar-5 | 10(5) 12",
                "expel-member | D-oscar-7 | 27(2) 12",
                "change-tier | D-oscar-4 | 10(4) 11 12",
                "elect-head | D-oscar-2 | 10(3) 13 12",
                "replace-head | D-oscar-2 | 10(3) 13 12",
                "re-elect-head | D-oscar-3 | 13 10(3) 12",
                "appoint-secretary-general | D-oscar-16 | 16 12",
                "appoint-deputy-secretary-general | D-oscar-16 | 16 12",
                "decide-seats | D-oscar-4 | 10(4) 12",
                "engage-guide | D-oscar-17 | 9 12",
                "engage-expert | D-oscar-23 | 20 37 12",
                "invite-adviser | D-oscar-23 | 15 37 12",
                "appoint-project-leader | D-oscar-23 | 29(3) 37 12",
                "create-working-group | D-oscar-9 | 17 12",
                "appoint-group-head | D-oscar-1 | 17 12",
                "form-temporary-group | D-oscar-11 | 18 12",
                "appoint-temporary-group-head | D-oscar-11 | 18 12",
                "approve-project | D-oscar-1 | 10(8) 29(2) 12",
                "release-results | D-oscar-13 | 10(8) 29(2) 12",
                "change-structure | D-oscar-13 | 10(8) 29(2) 12",
                "decide-technical-matter | D-oscar-13 | 10(8) 12",
                "approve-plan | D-oscar-1 | 10(2) 12",
                "approve-budget | D-oscar-1 | 29(2) 12",
                "approve-annual-report | D-oscar-22 | 37 10(1) 12",
                "sign-outside-document | D-oscar-1 | 14(4) 12",
                "amend-charter | D-oscar-14 | 40 10(7) 6 12",
                "amend-documents | D-oscar-14 | 40 10(7) 7 12",
                "adopt-charter | D-oscar-22 | 39 12",
                "terminate | D-oscar-15 | 10(6) 12",
                "reorganise | D-oscar-15 | 10(6) 12",
                "interpret-charter | D-oscar-22 | 41 12",
                "permit-marks | D-oscar-18 | 30 12",
                "classify-member | D-oscar-19 | 25 12",
                "classify-file | D-oscar-20 | 33(1) 12",
                "exploit-joint-ip | D-oscar-21 | 36(3) 12",
                "deem-abandonment | D-oscar-8 | 26 27(2) 12",
                "other | D-oscar-22 | 37 10(1) 12"
            })
    @Article({"oscar:10", "oscar:12", "oscar:37"})
    void the_council_decides_by_two_thirds(String matter, String rule, String provisions) {
        Mandate mandate = mandate("council", matter, RECOMMENDED).get();
        assertEquals(rule, mandate.rule().rule().id());
        Ruling carried = mandate.rule().rule(Roll.of(20, 3, 1, 6, 0));
        assertEquals(Verdict.PASSED, carried.verdict());
        assertEquals(List.of("3×20=60 ≥ 2×30=60"), arithmetic(carried));
        assertEquals(cited(provisions.split(" ", -1)), carried.citations());
        assertEquals(
                Verdict.FAILED, mandate.rule().rule(Roll.of(19, 0, 0, 11, 0)).verdict());
    }

    @Test
    @Article({"oscar:7", "oscar:39", "oscar:40"})
    void only_admission_and_amendment_have_a_stage_after_the_council() {
        Seq<String> steps = CHARTER.competences()
                .filter(found -> found.body().equals(BodyId.of("council")))
                .flatMap(found -> found.rule()
                        .next()
                        .under(RECOMMENDED)
                        .map(step -> found.matter() + " " + step.id() + " "
                                + step.citations().mkString(" ")));
        assertEquals(
                List.of(
                        "admit-member SIGNATURE oscar:7 oscar:39",
                        "amend-charter NOTICE_30_DAYS oscar:40",
                        "amend-documents NOTICE_30_DAYS oscar:40"),
                steps);
    }

    @Test
    @Article("oscar:12")
    void a_lost_amendment_needs_no_notice() {
        assertEquals(
                Option.none(),
                ruling("council", "amend-charter", RECOMMENDED, Roll.of(19, 11, 0, 0, 0))
                        .next());
    }

    @Test
    void every_decision_rule_has_a_competence() {
        Seq<String> rules = CHARTER.competences().map(found -> found.rule().id());
        assertEquals(
                List.empty(),
                List.rangeClosed(1, 23).map(number -> "D-oscar-" + number).removeAll(rules));
    }

    @Test
    @Article("oscar:10")
    void nobody_acts_for_the_council_in_recess() {
        assertEquals(List.empty(), CHARTER.delegations());
    }

    @Test
    void nothing_is_undetermined_under_every_reading() {
        assertEquals(
                List.empty(),
                CHARTER.competences()
                        .filter(found -> found.rule()
                                .formula()
                                .outcomes()
                                .map(ByReading.Outcome::value)
                                .forAll(formula -> formula instanceof Formula.Unstated)));
    }

    // What nobody votes on, and who may not.

    @ParameterizedTest
    @CsvSource({
        "assembly, amend-charter, oscar:40 oscar:8",
        "assembly, other, oscar:37 oscar:8",
        "standing-council, terminate, oscar:10(6) oscar:8",
        "secretariat, admit-member, oscar:10(5) oscar:16",
        "secretariat, approve-annual-report, oscar:37 oscar:16",
        "secretariat, approve-exit, oscar:27(1) oscar:16",
        "plenary, terminate, oscar:10(6) oscar:29(1)",
        "plenary, other, oscar:37 oscar:29(1)",
        "guiding-committee, terminate, oscar:10(6) oscar:9",
        "expert-committee, approve-project, oscar:10(8) oscar:28 oscar:20",
        "working-group, create-working-group, oscar:17",
        "working-group, approve-plan, oscar:10(2) oscar:17",
    })
    @Article({"oscar:8", "oscar:10", "oscar:16", "oscar:29"})
    void a_body_that_may_not_decide_is_refused(String body, String matter, String citations) {
        NotCompetent refusal = refusal(body, matter, RECOMMENDED);
        assertEquals("NOT_COMPETENT", refusal.code());
        assertEquals(citations, refusal.citations().map(Citation::toString).mkString(" "));
    }

    @Test
    @Article({"oscar:8", "oscar:40"})
    void the_refusal_names_the_competent_body() {
        NotCompetent refusal = refusal("assembly", "amend-charter", RECOMMENDED);
        assertTrue(refusal.because().en().contains("council"), refusal.because().en());
        assertTrue(refusal.because().zh().contains("理事会"), refusal.because().zh());
    }

    @Test
    @Article({"oscar:27(1)", "oscar:40"})
    void an_exit_on_notice_is_not_voted_on() {
        NotCompetent refusal = refusal("council", "approve-exit", RECOMMENDED);
        assertEquals("NOT_COMPETENT", refusal.code());
        assertEquals(cited("27(1)", "40"), refusal.citations());
        assertEquals(
                "notice to the council's members is enough to leave; nobody votes on it.",
                refusal.because().en());
    }

    @Test
    @Article("oscar:10(5)")
    void an_exit_is_voted_on_where_approval_is_read_as_needed() {
        Ruling ruling = ruling(
                "council", "approve-exit", answered("R-oscar-exit", "ON_COUNCIL_APPROVAL"), Roll.of(20, 3, 1, 6, 0));
        assertEquals("D-oscar-6", ruling.applied().rule().id());
        assertEquals(Verdict.PASSED, ruling.verdict());
        assertEquals(List.of("3×20=60 ≥ 2×30=60"), arithmetic(ruling));
        assertEquals(cited("27(1)", "40", "10(5)", "12"), ruling.citations());
    }

    @Test
    @Article("oscar:11")
    void vice_chairs_are_delegated_and_not_elected() {
        assertEquals(
                cited("11"),
                refusal("council", "elect-deputy-head", RECOMMENDED).citations());
    }

    @Test
    @Article("oscar:27(3)")
    void losing_legal_personality_ends_membership_without_a_vote() {
        assertEquals(
                cited("27(3)"),
                refusal("council", "end-for-lost-personality", RECOMMENDED).citations());
    }

    @Test
    @Article({"oscar:26", "oscar:27(2)"})
    void a_breach_needs_no_finding_where_it_is_read_as_ending_membership_by_itself() {
        Readings selfExecuting = answered("R-oscar-breach", "SELF_EXECUTING");
        assertEquals(
                cited("26"),
                refusal("council", "deem-abandonment", selfExecuting).citations());
        assertTrue(mandate("council", "expel-member", selfExecuting).isRight());
    }

    // Votes of a working group.

    private static final Roll TWELVE_OF_TWENTY = Roll.of(12, 5, 1, 2, 0);

    @ParameterizedTest
    @ValueSource(strings = {"appoint-group-head", "approve-project"})
    @Article({"oscar:17", "oscar:28"})
    void a_group_votes_under_no_stated_rule(String matter) {
        Ruling ruling = ruling("working-group", matter, RECOMMENDED, TWELVE_OF_TWENTY);
        assertEquals(Verdict.UNDETERMINED, ruling.verdict());
        assertEquals(List.empty(), ruling.reasons());
        assertFalse(ruling.robust());
        assertEquals(
                List.of(
                        "MAJORITY_PRESENT  PASSED",
                        "TWO_THIRDS_BY_ANALOGY ALL_ENTITLED FAILED",
                        "TWO_THIRDS_BY_ANALOGY PRESENT PASSED",
                        "TWO_THIRDS_BY_ANALOGY FOR_PLUS_AGAINST PASSED"),
                ruling.alternatives()
                        .map(found -> choice(found, "R-oscar-group") + " " + choice(found, "R-oscar-base") + " "
                                + found.outcome()));
    }

    @Test
    @Article({"oscar:12", "oscar:17"})
    void a_group_may_be_read_to_vote_by_majority_or_by_analogy_with_the_council() {
        Ruling majority = ruling(
                "working-group",
                "appoint-group-head",
                answered("R-oscar-group", "MAJORITY_PRESENT"),
                Roll.of(9, 8, 1, 2, 0));
        assertEquals(Verdict.FAILED, majority.verdict());
        assertEquals(List.of("2×9=18 ≤ 18"), arithmetic(majority));
        assertEquals(cited("17"), majority.citations());

        Ruling analogy = ruling(
                "working-group",
                "appoint-group-head",
                answered("R-oscar-group", "TWO_THIRDS_BY_ANALOGY"),
                TWELVE_OF_TWENTY);
        assertEquals(List.of("3×12=36 < 2×20=40"), arithmetic(analogy));
        assertEquals(cited("17", "12"), analogy.citations());
    }

    @Test
    @Article("oscar:17")
    void the_council_appoints_the_leader_whom_the_group_elected() {
        Ruling elected = ruling("working-group", "appoint-group-head", RECOMMENDED, TWELVE_OF_TWENTY);
        assertEquals("D-oscar-10", elected.applied().rule().id());
        assertEquals("COUNCIL", elected.next().get().id());
        assertEquals(cited("17", "12"), elected.next().get().citations());
    }

    @Test
    @Article({"oscar:10(8)", "oscar:28", "oscar:29(2)"})
    void a_project_that_a_group_passed_is_filed_or_approved_as_the_charter_is_read() {
        Ruling filed = ruling("working-group", "approve-project", RECOMMENDED, TWELVE_OF_TWENTY);
        assertEquals("D-oscar-12", filed.applied().rule().id());
        assertEquals("FILING", filed.next().get().id());
        assertEquals(cited("28"), filed.next().get().citations());

        Ruling approved = ruling(
                "working-group", "approve-project", answered("R-oscar-project", "APPROVAL_FOR_ALL"), TWELVE_OF_TWENTY);
        assertEquals("COUNCIL", approved.next().get().id());
        assertEquals(cited("10(8)", "29(2)"), approved.next().get().citations());
    }

    // Appointments for which nobody is named.

    @ParameterizedTest
    @ValueSource(strings = {"invite-adviser", "engage-expert", "appoint-project-leader"})
    @Article({"oscar:15", "oscar:20", "oscar:29(3)", "oscar:37"})
    void an_appointment_that_names_nobody_falls_to_the_council_or_stays_open(String matter) {
        Roll roll = Roll.of(20, 3, 1, 6, 0);
        Ruling council = ruling("council", matter, RECOMMENDED, roll);
        assertEquals(Verdict.PASSED, council.verdict());
        assertEquals(
                List.of(Verdict.PASSED, Verdict.PASSED, Verdict.UNDETERMINED),
                council.alternatives().map(Alternative::outcome));
        assertEquals(
                Verdict.UNDETERMINED,
                ruling("council", matter, answered("R-oscar-appointer", "UNDETERMINED"), roll)
                        .verdict());
    }

    // What the charter is made of.

    @Test
    void all_forty_one_articles_are_summarised_in_both_languages() {
        assertEquals(
                List.rangeClosed(1, 41).map(number -> "oscar:" + number),
                CHARTER.articles().map(article -> article.citation().toString()));
        CHARTER.articles().forEach(article -> {
            assertTrue(
                    article.summary().zh().codePoints().anyMatch(Character::isIdeographic),
                    article.citation().toString());
            assertTrue(
                    article.summary().en().matches("[\\x20-\\x7e]+"),
                    article.citation().toString());
        });
    }

    @Test
    @Article({"oscar:21", "oscar:22", "oscar:23", "oscar:24", "oscar:25"})
    void members_are_of_four_classes() {
        assertEquals(
                List.of("council-class oscar:22", "full oscar:23", "enterprise oscar:24", "user oscar:25"),
                CHARTER.tiers().map(tier -> tier.id() + " " + tier.citation()));
    }

    @Test
    @Article("oscar:8")
    void the_council_is_the_highest_of_eight_bodies() {
        assertEquals(
                List.of(
                        "council",
                        "guiding-committee",
                        "secretariat",
                        "working-group",
                        "temporary-group",
                        "open-source-project",
                        "expert-committee",
                        "plenary"),
                CHARTER.bodies().map(body -> body.id().value()));
        assertEquals(cite("8"), CHARTER.bodiesCitation());
    }

    @Test
    @Article({"oscar:11", "oscar:16"})
    void advisers_have_no_vote_and_single_offices_one_seat() {
        assertEquals(
                List.of("caict 1", "chair 1", "executive-chair 1", "vice-chair *", "director *", "adviser * -"),
                seats("council"));
        assertEquals(List.of("secretary-general 1 -", "deputy-secretary-general 2 -"), seats("secretariat"));
        assertEquals(List.of("leader 1", "member *"), seats("working-group"));
        assertEquals(List.of("member * -"), seats("plenary"));
    }

    private Seq<String> seats(String body) {
        return body(body)
                .seats()
                .map(seat -> seat.id() + " "
                        + seat.limit().map(Object::toString).getOrElse("*") + (seat.votes() ? "" : " -"));
    }

    @ParameterizedTest
    @CsvSource({
        "R-oscar-base, ALL_ENTITLED PRESENT FOR_PLUS_AGAINST",
        "R-oscar-voters, TIER_UNITS ALL_NON_ADVISER_SEATS",
        "R-oscar-initiator, EXECUTIVE_CHAIR CHAIR_ONLY",
        "R-oscar-exit, ON_NOTICE ON_COUNCIL_APPROVAL",
        "R-oscar-breach, COUNCIL_FINDS SELF_EXECUTING",
        "R-oscar-group, UNDETERMINED MAJORITY_PRESENT TWO_THIRDS_BY_ANALOGY",
        "R-oscar-appointer, COUNCIL UNDETERMINED",
        "R-oscar-project, FILING APPROVAL_FOR_ALL",
        "R-oscar-support, TWO_BESIDES_APPLICANT APPLICANT_COUNTS",
        "R-oscar-marking, MARK_ON_BOTH MARK_ON_SINGLE_MEMBER",
        "R-oscar-classifier, UNDETERMINED COUNCIL_MEMBER NO_COUNCIL_MEMBER",
        "R-oscar-court-order, UNDETERMINED FREES NO_EXCEPTION",
        "R-oscar-public-domain, UNDETERMINED FREES NO_EXCEPTION",
        "R-oscar-tail, TWO_YEARS_FOR_ALL LEAVER_FREE_AT_DISSOLUTION",
        "R-oscar-optout, CUMULATIVE DISCLOSURE_AND_REFUSAL",
        "R-oscar-optout-scope, BACKGROUND_ONLY ANY_OLDER_THAN_SUBMISSION",
        "R-oscar-leaver-licensee, LEAVER_STOPS LEAVER_KEEPS",
        "R-oscar-adviser-bound, CONFIDENTIALITY_ONLY NOT_BOUND BOUND_BY_BOTH",
        "R-oscar-week, SEVEN_DAYS SEVEN_CLEAR_DAYS",
        "R-all-record-date, AT_OPENING AT_CLOSING",
        "R-all-proxy, NOT_ALLOWED ALLOWED",
        "R-all-recusal, NONE EXCLUDED",
    })
    void an_open_question_offers_its_answers_the_recommended_one_first(String key, String choices) {
        Reading reading = CHARTER.reading(ReadingKey.of(key)).get();
        assertEquals(choices, reading.options().map(Reading.Option::choice).mkString(" "));
    }

    @Test
    @Article({"oscar:11", "oscar:12", "oscar:17", "oscar:27", "oscar:28"})
    void the_only_doubts_are_unstated_group_votes_unvoted_matters_and_idle_bodies() {
        assertEquals(
                List.of(
                        "RULE_UNSTATED oscar:17",
                        "RULE_UNSTATED oscar:28",
                        "MATTER_WITHOUT_BODY elect a deputy head",
                        "MATTER_WITHOUT_BODY end membership for lost legal personality",
                        "IDLE_BODY oscar:9",
                        "IDLE_BODY oscar:16",
                        "IDLE_BODY oscar:18a",
                        "IDLE_BODY oscar:19",
                        "IDLE_BODY oscar:20",
                        "IDLE_BODY oscar:29(1)"),
                CHARTER.warnings()
                        .map(finding -> finding.code() + " "
                                + finding.citation()
                                        .map(Citation::toString)
                                        .getOrElse(
                                                () -> finding.message().en().replace("no body votes on this: ", ""))));
    }

    private static Ruling ruling(String body, String matter, Readings readings, Roll roll) {
        return mandate(body, matter, readings).get().rule().rule(roll);
    }

    private static NotCompetent refusal(String body, String matter, Readings readings) {
        return (NotCompetent) mandate(body, matter, readings).getLeft();
    }

    private static Either<Refusal, Mandate> mandate(String body, String matter, Readings readings) {
        return CHARTER.mandate(BodyId.of(body), MatterId.of(matter), readings, Session.IN_RECESS);
    }

    private static Body body(String id) {
        return CHARTER.body(BodyId.of(id)).get();
    }

    private static Readings answered(String key, String choice) {
        return RECOMMENDED.with(ReadingKey.of(key), choice);
    }

    private static String choice(Alternative<Verdict> alternative, String key) {
        return alternative.readings().chosen(ReadingKey.of(key)).getOrElse("");
    }

    private static Seq<String> arithmetic(Ruling ruling) {
        return ruling.reasons().map(reason -> reason.arithmetic().get().toString());
    }

    private static Seq<Citation> cited(String... provisions) {
        return List.of(provisions).map(OpenSourceCloudTest::cite);
    }

    private static Citation cite(String provision) {
        return new Citation("oscar", provision);
    }
}
