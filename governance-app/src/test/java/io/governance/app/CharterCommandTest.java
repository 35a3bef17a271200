package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.adapters.rest.CharterDocument;
import io.governance.adapters.rest.RulingDocument;
import io.governance.core.CharterId;
import io.governance.core.Language;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CharterCommandTest {

    @Test
    void the_list_has_a_line_for_each_charter_with_its_numbers() {
        List<String> lines = Terminal.line("charters --lang en").out().lines().toList();
        assertEquals(
                List.of("id", "alliance", "articles", "bodies", "rules", "warnings"),
                List.of(lines.get(0).split("\\s{2,}")));
        assertEquals(BuiltInCharters.all().size(), lines.size() - 1);
        for (Charter charter : BuiltInCharters.all()) {
            List<String> line = List.of(lines.stream()
                    .filter(found -> found.startsWith(charter.id() + " "))
                    .findFirst()
                    .orElseThrow()
                    .split("\\s{2,}"));
            assertEquals(charter.name().en(), line.get(1));
            assertEquals(charter.articles().size(), Integer.parseInt(line.get(2)));
            assertEquals(charter.bodies().size(), Integer.parseInt(line.get(3)));
            assertEquals(charter.warnings().size(), Integer.parseInt(line.get(5)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "aii", "cqncetia", "caih"})
    void a_charter_is_shown_with_everything_it_says(String id) {
        Charter charter = BuiltInCharters.all()
                .find(found -> found.id().value().equals(id))
                .get();
        String page = unwrapped(Terminal.line("charter show " + id).out());
        charter.articles()
                .forEach(article -> assertShown(page, article.summary().zh()));
        charter.bodies().forEach(body -> assertShown(page, body.name().zh()));
        charter.bodies().flatMap(body -> body.seats()).forEach(seat -> assertShown(page, seat.id()));
        charter.competences()
                .forEach(competence -> assertShown(
                        page, competence.body() + " " + competence.rule().id()));
        charter.readings().forEach(reading -> {
            assertShown(page, reading.key() + " " + reading.question().zh());
            reading.options()
                    .forEach(option -> assertShown(
                            page, option.choice() + " " + option.meaning().zh()));
        });
        charter.warnings()
                .forEach(warning -> assertShown(page, warning.message().zh()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "aii", "cqncetia", "caih"})
    void a_charter_is_shown_with_every_id_that_a_command_may_name(String id) {
        Charter charter = BuiltInCharters.named(CharterId.of(id)).get();
        String page = unwrapped(Terminal.line("charter show " + id).out());
        String english =
                unwrapped(Terminal.line("charter show " + id + " --lang en").out());
        charter.procedures().forEach(procedure -> {
            assertShown(page, procedure.id() + procedure.title().zh());
            assertShown(english, procedure.id() + procedure.title().en());
            procedure
                    .stages()
                    .forEach(stage ->
                            assertShown(page, "阶段 " + stage.id() + stage.title().zh()));
            procedure.stages().flatMap(stage -> stage.papers()).forEach(paper -> {
                assertShown(page, paper.kind() + paper.name().zh());
                assertShown(english, paper.kind() + paper.name().en());
            });
            procedure
                    .eligibility()
                    .forEach(asked -> assertShown(
                            english, "trait " + asked.trait() + asked.text().en()));
            procedure
                    .grounds()
                    .forEach(ground ->
                            assertShown(page, "事由" + ground.id() + ground.text().zh() + ground.citation()));
        });
        charter.projectKinds().keySet().forEach(kind -> assertShown(page, kind));
        charter.meetings()
                .forEach(kind -> assertShown(page, kind.id() + kind.name().zh()));
        charter.rights()
                .forEach(right -> assertShown(english, right.id() + right.text().en()));
        charter.duties()
                .forEach(duty -> assertShown(page, duty.id() + duty.text().zh() + duty.citation()));
        charter.lapses()
                .forEach(lapse -> assertShown(page, lapse.id() + lapse.text().zh() + lapse.citation()));
        charter.silences().forEach(silence -> {
            assertShown(page, silence.topic() + silence.statement().zh());
            silence.citations().forEach(citation -> assertShown(english, citation.toString()));
        });
        charter.secrecy()
                .toList()
                .flatMap(secrets -> secrets.contents())
                .forEach(content ->
                        assertShown(english, content.id() + content.text().en()));
        charter.funding()
                .toList()
                .flatMap(funding -> funding.sources())
                .forEach(source -> assertShown(page, source.id() + source.text().zh() + source.citation()));
        charter.funding()
                .toList()
                .flatMap(funding -> funding.purposes())
                .forEach(purpose ->
                        assertShown(english, purpose.id() + purpose.text().en() + purpose.citation()));
    }

    @Test
    void a_rule_is_shown_under_each_reading() {
        String page = Terminal.line("charter show aii --lang en").out();
        assertTrue(
                page.contains(
                        "R-aii-half=INCLUSIVE  quorum present ≥ 2/3 × in office; threshold in favour ≥ 1/2 × present"),
                page);
        assertTrue(
                page.contains(
                        "R-aii-half=STRICT     quorum present ≥ 2/3 × in office; threshold in favour > 1/2 × present"),
                page);
    }

    @Test
    void as_json_it_is_the_charter_document() {
        Charter charter = BuiltInCharters.named(CharterId.of("aii")).get();
        assertEquals(
                RulingDocument.write(CharterDocument.of(charter, Language.EN)) + "\n",
                Terminal.line("charter show aii --format json --lang en").out());
    }

    private static void assertShown(String page, String words) {
        assertTrue(page.contains(unwrapped(words)), words);
    }

    /** A text without the blanks and line ends that its layout added. */
    private static String unwrapped(String page) {
        return page.replaceAll("\\s+", "");
    }
}
