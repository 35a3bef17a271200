package io.governance.core.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.judgement.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who has to license what under article 36 of the charter {@code oscar}, case by case. */
class OpenSourceCloudLicensingTest {

    private static final IpPolicy POLICY =
            BuiltInCharters.named(CharterId.of("oscar")).get().licensing().get();

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(
            resources = "/licensing/oscar.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            maxCharsPerColumn = 9999)
    void a_case_comes_to_its_state_by_its_reason_and_its_article(
            String row, String happened, String asked, Encumbrance.State state, Fact reason, String cites) {
        String[] words = asked.split(" ");
        Encumbrance found = Case.under(POLICY).told(happened).judge(words[0], words[1], words[2]);
        assertEquals(state, found.state(), () -> row + " " + found.reasons());
        assertTrue(
                found.reasons()
                        .flatMap(Judgement::flattened)
                        .exists(judged ->
                                judged.statement().en().contains(reason.text().en())),
                () -> row + " gives no reason " + reason + ": " + found.reasons());
        assertTrue(found.citations().contains(Citation.parse(cites)), () -> row + " cites " + found.citations());
    }
}
