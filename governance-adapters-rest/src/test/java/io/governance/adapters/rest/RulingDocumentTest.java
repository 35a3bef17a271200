package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.governance.core.Article;
import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Language;
import io.governance.core.MatterId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Session;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.voting.Roll;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The written form is a promise: it changes on purpose only, and then these files change with it. */
class RulingDocumentTest {

    private static final Charter AII =
            BuiltInCharters.named(CharterId.of("aii")).get();
    private static final BodyId COUNCIL = BodyId.of("council");

    @Test
    @Article({"aii:23", "aii:27"})
    void a_ruling_is_written_as_in_the_file() throws IOException {
        Mandate mandate = AII.mandate(
                        COUNCIL,
                        MatterId.of("amend-charter"),
                        Readings.recommended().with(ReadingKey.of("R-aii-amend-base"), "PRESENT_DIRECTORS"),
                        Session.IN_RECESS)
                .get();

        String written =
                RulingDocument.write(RulingDocument.of(AII, mandate, Roll.of(25, 9, 2, 9, 1), false, Language.EN));

        assertEquals(file("/ruling.json"), written + "\n");
    }

    @Test
    @Article("aii:15(1)")
    void a_refusal_is_written_as_in_the_file() throws IOException {
        String written = RulingDocument.write(RulingDocument.refusal(
                AII.mandate(COUNCIL, MatterId.of("approve-exit"), Readings.recommended(), Session.IN_RECESS)
                        .getLeft(),
                AII,
                Language.ZH));

        assertEquals(file("/refusal.json"), written + "\n");
    }

    @Test
    void every_citation_in_a_ruling_of_any_charter_has_its_summary_beside_it() {
        BuiltInCharters.all()
                .forEach(charter -> charter.competences()
                        .forEach(competence -> charter.mandate(
                                        competence.body(),
                                        competence.matter(),
                                        Readings.recommended(),
                                        Session.IN_RECESS)
                                .peek(mandate -> List.of(Language.values()).forEach(language -> {
                                    var document =
                                            RulingDocument.of(charter, mandate, Roll.of(3, 1, 1, 1, 1), true, language);
                                    document.findValues("citations")
                                            .forEach(citations -> citations.forEach(citation -> assertFalse(
                                                    document.get("articles")
                                                            .path(citation.asText())
                                                            .asText()
                                                            .isEmpty(),
                                                    () -> competence.rule().id() + " cites " + citation)));
                                }))));
    }

    private static String file(String name) throws IOException {
        try (InputStream in = RulingDocumentTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
