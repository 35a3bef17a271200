package io.governance.core.charters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.charter.Charter;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Roll;
import io.governance.core.voting.Ruling;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndustrialInternetTest extends CharterQuestions {

    private static final Charter CHARTER = IndustrialInternet.charter();

    IndustrialInternetTest() {
        super(CHARTER);
    }

    // The assembly: two thirds attend, half of those attending carry

    @ParameterizedTest
    @CsvSource({
        "200, 100, PASSED, 3×200=600 ≥ 2×300=600, 2×200=400 ≥ 200",
        "199, 101, NO_QUORUM, 3×199=597 < 2×300=600, 2×199=398 ≥ 199",
        "66, 34, NO_QUORUM, 3×66=198 < 2×100=200, 2×66=132 ≥ 66",
        "67, 33, PASSED, 3×67=201 ≥ 2×100=200, 2×67=134 ≥ 67",
    })
    @Article("aii:19")
    void an_assembly_opens_with_two_thirds_of_the_members(
            long attending, long away, Verdict verdict, String quorum, String majority) {
        Ruling ruling = rule("assembly", "other", Roll.of(attending, 0, 0, away, 0));

        assertEquals(verdict, ruling.verdict());
        assertEquals(List.of(quorum, majority), arithmetic(ruling));
        assertEquals(List.of("aii:18(5)", "aii:19"), citations(ruling));
        assertEquals(List.of("R-aii-half=STRICT " + verdict), alternatives(ruling));
        assertTrue(ruling.robust());
        assertEquals(Option.none(), ruling.next());
    }

    @ParameterizedTest
    @CsvSource({
        "99, 1, FAILED, 2×99=198 < 200, FAILED, true",
        "100, 0, PASSED, 2×100=200 ≥ 200, FAILED, false",
        "101, 0, PASSED, 2×101=202 ≥ 200, PASSED, true",
    })
    @Article("aii:19")
    void half_of_those_attending_carry_and_who_abstains_attends(
            long favour, long against, Verdict verdict, String majority, Verdict strictly, boolean robust) {
        Roll roll = Roll.of(favour, against, 200 - favour - against, 0, 0);
        Ruling ruling = rule("assembly", "other", roll);

        assertEquals(verdict, ruling.verdict());
        assertEquals(List.of("3×200=600 ≥ 2×200=400", majority), arithmetic(ruling));
        assertEquals(List.of("R-aii-half=STRICT " + strictly), alternatives(ruling));
        assertEquals(robust, ruling.robust());
    }

    @Test
    @Article("aii:19")
    void more_than_half_leaves_out_exactly_half() {
        Ruling ruling = rule("assembly", "other", Roll.of(100, 0, 100, 0, 0), "R-aii-half", "STRICT");

        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals(List.of("3×200=600 ≥ 2×200=400", "2×100=200 ≤ 200"), arithmetic(ruling));
        assertEquals(List.of("R-aii-half=INCLUSIVE PASSED"), alternatives(ruling));
    }

    // An amendment: two thirds of all directors, then the assembly

    @Test
    @Article("aii:27")
    void two_thirds_of_the_directors_present_do_not_amend_unless_only_they_count() {
        Roll roll = Roll.of(27, 9, 0, 9, 0);
        Ruling ruling = rule("council", "amend-charter", roll);

        assertEquals(Verdict.FAILED, ruling.verdict());
        assertEquals(List.of("3×36=108 ≥ 2×45=90", "3×27=81 < 2×45=90"), arithmetic(ruling));
        assertEquals(List.of("R-aii-amend-base=PRESENT_DIRECTORS PASSED"), alternatives(ruling));
        assertFalse(ruling.robust());
        assertEquals(Option.none(), ruling.next());
        assertEquals(
                List.of("3×36=108 ≥ 2×45=90", "3×27=81 ≥ 2×36=72"),
                arithmetic(rule("council", "amend-charter", roll, "R-aii-amend-base", "PRESENT_DIRECTORS")));
    }

    @Test
    @Article({"aii:27", "aii:18(1)", "aii:30"})
    void two_thirds_of_all_directors_send_an_amendment_to_the_assembly() {
        Ruling council = rule("council", "amend-charter", Roll.of(30, 6, 0, 9, 0));

        assertEquals(Verdict.PASSED, council.verdict());
        assertEquals(List.of("3×36=108 ≥ 2×45=90", "3×30=90 ≥ 2×45=90"), arithmetic(council));
        assertEquals(at("27"), council.citations().head());
        assertTrue(council.robust());
        assertEquals(Option.some("ASSEMBLY"), council.next().map(NextStep::id));

        Ruling assembly = rule("assembly", "amend-charter", Roll.of(100, 50, 50, 100, 0));
        assertEquals(Verdict.PASSED, assembly.verdict());
        assertEquals(List.of("3×200=600 ≥ 2×300=600", "2×100=200 ≥ 200"), arithmetic(assembly));
        assertEquals(Option.none(), assembly.next());
    }

    // The standing council: by analogy with the council

    @Test
    @Article({"aii:16", "aii:24", "aii:23"})
    void a_standing_council_of_nine_expels_with_four_of_six_present() {
        Ruling ruling = rule("standing-council", "expel-member", Roll.of(4, 2, 0, 3, 0));

        assertEquals(Verdict.PASSED, ruling.verdict());
        assertEquals(List.of("3×6=18 ≥ 2×9=18", "3×4=12 ≥ 2×6=12"), arithmetic(ruling));
        assertEquals(at("16"), ruling.citations().head());
        assertTrue(ruling.citations().containsAll(List.of(at("24"), at("23"))), () -> "cites " + citations(ruling));
        assertEquals(
                List.of("R-aii-standing=SIMPLE_MAJORITY_PRESENT PASSED", "R-aii-standing=UNDETERMINED UNDETERMINED"),
                alternatives(ruling));
        assertFalse(ruling.robust(), "the text alone leaves it undetermined");
        assertEquals(Option.none(), ruling.next());
    }

    @Test
    @Article({"aii:16", "aii:24"})
    void five_of_nine_are_no_quorum_of_a_standing_council_unless_a_simple_majority_is_enough() {
        Roll roll = Roll.of(5, 0, 0, 4, 0);
        Ruling ruling = rule("standing-council", "expel-member", roll);

        assertEquals(Verdict.NO_QUORUM, ruling.verdict());
        assertEquals(List.of("3×5=15 < 2×9=18", "3×5=15 ≥ 2×5=10"), arithmetic(ruling));
        assertEquals(
                List.of("R-aii-standing=SIMPLE_MAJORITY_PRESENT PASSED", "R-aii-standing=UNDETERMINED UNDETERMINED"),
                alternatives(ruling));
        assertFalse(ruling.robust());
        Ruling majority = rule("standing-council", "expel-member", roll, "R-aii-standing", "SIMPLE_MAJORITY_PRESENT");
        assertEquals(List.of("2×5=10 > 5"), arithmetic(majority));
        assertEquals(
                Verdict.UNDETERMINED,
                rule("standing-council", "expel-member", roll, "R-aii-standing", "UNDETERMINED")
                        .verdict());
    }
}
