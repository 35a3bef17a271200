package io.governance.core.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.judgement.Judgement;
import io.governance.core.right.Capacity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What each policy to start from makes of cases. A row asks {@code x s@1 2026-06-01}, what x owes, or {@code z asks x s@1
 * 2026-06-01}, whether z may ask x for a licence, with {@code ANY} behind it for a use other than implementing.
 */
class IpPoliciesTest {

    private static final Capacity KEEPER =
            new Capacity.OfMember(List.empty(), Option.none(), Text.of("会员", "a member"));

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(
            resources = "/licensing/frand.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            maxCharsPerColumn = 9999)
    void fair_terms_between_members(
            String row, String happened, String asked, String outcome, String reason, String cites) {
        comesTo(IpPolicies.frand(KEEPER), row, happened, asked, outcome, reason, cites);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(
            resources = "/licensing/rf150-60.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            maxCharsPerColumn = 9999)
    void royalty_free_by_taking_part(
            String row, String happened, String asked, String outcome, String reason, String cites) {
        comesTo(IpPolicies.rf150_60(KEEPER), row, happened, asked, outcome, reason, cites);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(
            resources = "/licensing/rand-rf.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            maxCharsPerColumn = 9999)
    void reasonable_terms_by_contributing_or_taking_part_for_long(
            String row, String happened, String asked, String outcome, String reason, String cites) {
        comesTo(IpPolicies.randRf(KEEPER, Grant.Terms.RAND), row, happened, asked, outcome, reason, cites);
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "/licensing/rf45.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 9999)
    void royalty_free_unless_excluded_after_a_contribution(
            String row, String happened, String asked, String outcome, String reason, String cites) {
        comesTo(IpPolicies.rf45(KEEPER), row, happened, asked, outcome, reason, cites);
    }

    private static void comesTo(
            IpPolicy policy, String row, String happened, String asked, String outcome, String reason, String cites) {
        Case told = Case.under(policy).told(happened);
        List<String> words = List.of(asked.split(" "));
        if (!words.contains("asks")) {
            Encumbrance found = told.judge(words.get(0), words.get(1), words.get(2));
            assertEquals(outcome, found.state().name(), () -> row + " " + found.reasons());
            gives(row, found.reasons(), Fact.valueOf(reason).text().en());
            assertTrue(found.citations().contains(Citation.parse(cites)), () -> row + " cites " + found.citations());
            return;
        }
        Encumbrance owed = told.judge(words.get(2), words.get(3), words.get(4));
        Claim claim = told.docket()
                .claim(
                        Case.party(words.get(0)),
                        owed,
                        words.size() > 5 ? Grant.Purpose.ANY : Grant.Purpose.IMPLEMENT,
                        Case.instant(words.get(4)));
        assertEquals(outcome, claim.answer().name(), () -> row + " " + claim.reasons());
        gives(row, claim.reasons().appendAll(owed.reasons()), reason);
        assertTrue(claim.citations().contains(Citation.parse(cites)), () -> row + " cites " + claim.citations());
    }

    private static void gives(String row, Seq<Judgement> reasons, String reason) {
        assertTrue(
                reasons.flatMap(Judgement::flattened)
                        .exists(judged -> judged.statement().en().contains(reason)),
                () -> row + " gives no reason " + reason + ": " + reasons);
    }
}
