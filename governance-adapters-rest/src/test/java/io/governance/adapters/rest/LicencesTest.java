package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Article;
import io.governance.core.CharterId;
import io.governance.core.Language;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.alliance.Alliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.procedure.Amendment;
import io.governance.core.questions.Licences;
import io.governance.core.time.Occasion;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about licences, over HTTP and in documents. */
class LicencesTest {

    private static final String A = "/api/v1/alliances/cloud";
    private static final Api API = Api.started();

    @BeforeAll
    static void two_alliances() {
        API.post("/api/v1/alliances", "{\"id\":\"cloud\",\"charter\":\"oscar\",\"name\":\"甲联盟\"}");
        API.post("/api/v1/alliances", "{\"id\":\"port\",\"charter\":\"caih\",\"name\":\"乙联盟\"}");
    }

    @AfterAll
    static void stop() {
        API.close();
    }

    /** The licences of the sample, as they stand in the end. */
    private static Licences sample() throws Exception {
        String text =
                Files.readString(Path.of("..", "governance-app", "samples", "rehearsals", "oscar-specification.yaml"));
        RehearsalDocument document = RehearsalDocument.parse(text, RehearsalDocument.Notation.YAML);
        Alliance alliance = document.play(document.founding(BuiltInCharters.all(), StateCouncilCalendar.published()))
                .alliance();
        return Licences.of(
                        alliance,
                        Instant.parse("2026-06-02T00:00:00Z"),
                        StateCouncilCalendar.published().zone())
                .get();
    }

    private static LicenceDocument.Asked asked(String party, String requester, String version, String leaving) {
        return new LicenceDocument.Asked(
                Option.when(!party.isEmpty(), () -> Party.parse(party)),
                Option.when(!requester.isEmpty(), () -> Party.parse(requester)),
                Grant.Purpose.IMPLEMENT,
                Option.when(!version.isEmpty(), () -> SpecVersion.parse(version)),
                Option.when(!leaving.isEmpty(), () -> Party.parse(leaving)));
    }

    @Test
    void without_a_question_the_reviews_what_is_open_and_the_licences_are_listed() {
        Api.Answer answer = API.get(A + "/licences");

        assertEquals(200, answer.status(), answer::text);
        assertTrue(answer.body().get("reviews").isEmpty());
        assertTrue(answer.body().get("unsettled").isEmpty());
        assertTrue(answer.body().get("duties").isNull());
        assertEquals("council", answer.body().get("decider").asText());
        assertEquals(
                "2026-01-01T00:00:00Z",
                API.get(A + "/licences?at=2026-01-01T00:00:00Z")
                        .body()
                        .get("at")
                        .asText());
    }

    @Test
    void who_is_not_known_does_not_just_owe_nothing() {
        assertEquals(404, API.get(A + "/licences?party=nobody").status());
        assertEquals("NOT_FOUND", API.get(A + "/licences?leaving=nobody").code());
        assertEquals("NOT_FOUND", API.get(A + "/licences?specification=none@9").code());
    }

    @Test
    void a_charter_that_says_nothing_of_licences_is_no_answer() {
        Api.Answer answer = API.get("/api/v1/alliances/port/licences");

        assertEquals(422, answer.status());
        assertEquals("NOT_REGULATED", answer.code());
        assertEquals("caih:18.3", answer.body().get("citation").asText(), answer::text);
        assertTrue(answer.text().contains("subject to a grant"), answer::text);
    }

    @ParameterizedTest
    @CsvSource({
        "party=a%20b, query:party",
        "requester=, query:requester",
        "purpose=PROFIT, query:purpose",
        "specification=storage, query:specification",
        "specification=storage@0, query:specification",
        "leaving=../x, query:leaving",
        "at=tomorrow, query:at",
        "party=a&party=b, query:party"
    })
    void hostile_values_are_named(String parameter, String pointer) {
        Api.Answer answer = API.get(A + "/licences?" + parameter);

        assertEquals(400, answer.status(), answer::text);
        assertEquals(pointer, answer.body().at("/errors/0/pointer").asText());
        assertEquals("BAD_FORM", answer.body().at("/errors/0/code").asText());
    }

    @Test
    @Article({"oscar:36(4)a", "oscar:36(4)b"})
    void a_duty_is_written_with_its_facts_its_articles_and_what_would_change_it() throws Exception {
        ObjectNode written = LicenceDocument.of(sample(), asked("m4", "m1", "storage@1", "m4"), Language.EN);

        assertEquals("SURVIVING", written.at("/duties/0/state").asText());
        assertEquals("FRAND", written.at("/duties/0/grant/terms").asText());
        assertTrue(written.at("/duties/0/citations").toString().contains("oscar:36(4)b"));
        assertFalse(written.at("/articles/oscar:36(4)b").asText().isEmpty());
        assertEquals("YES", written.at("/duties/0/reasons/0/answer").asText());
        assertFalse(written.at("/duties/0/reasons/0/parts/0/exhibits/0/value")
                .asText()
                .isEmpty());
        assertTrue(written.at("/duties/0/alternatives").isArray());
        assertEquals(4, written.get("encumbrances").size());
        assertEquals("ADOPTED", written.at("/specification/stage").asText());
        assertEquals(0, written.at("/leaving/ended").asInt());
        assertEquals("RUNS_OUT", written.at("/licences/0/worth").asText());
        assertTrue(written.get("claims").toString().contains("ENTITLED"));
    }

    @Test
    @Article("oscar:36(1)a")
    void what_is_undetermined_is_told_with_the_facts_that_are_missing() {
        RehearsalDocument document = RehearsalDocument.parse("""
                charter: oscar
                at: 2024-03-01
                steps:
                  - register-member: {member: m1, name: 单位, tier: full, representative: p1}
                  - start-draft: {version: storage@1, title: 对象存储}
                  - register-asset: {asset: pat, kind: PATENT, reference: CN1, holders: [m1]}
                  - assert-relation: {asset: pat, subject: storage@1}
                  - ask: unsettled
                    expect: {decider: council}
                """, RehearsalDocument.Notation.YAML);
        RehearsalDocument.Result played =
                document.play(document.founding(BuiltInCharters.all(), StateCouncilCalendar.published()));
        Occasion asked = new Occasion(
                PersonId.of("secretary"), Instant.parse("2024-03-02T00:00:00Z"), StateCouncilCalendar.published());
        ObjectNode facts = QuestionDocument.answer(played.alliance(), asked, "licences", "m1")
                .get()
                .facts();

        assertTrue(played.unexpected().isEmpty(), "the question is asked by its name alone");
        assertEquals("UNDETERMINED", facts.get("m1/pat/storage@1").asText(), facts::toString);
        assertFalse(
                facts.at("/missing")
                        .path("m1/pat/storage@1")
                        .path(0)
                        .path("en")
                        .asText()
                        .isEmpty(),
                facts::toString);
    }

    @Test
    void a_clause_loses_what_frees_from_it_in_changes_to_replay_under() {
        ChangesDocument changes = ChangesDocument.parse(
                "strike_opt_out: [background]",
                RehearsalDocument.Notation.YAML,
                BuiltInCharters.named(CharterId.of("oscar")).get());

        assertEquals(
                new Amendment.StrikeOptOut("background"), changes.amendments().single());
    }
}
