package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.CharterId;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A charter's document has everything that a command may name, and whoever names something else is told what there is. */
class CharterDocumentTest {

    private static final Api API = Api.started();

    @AfterAll
    static void stop() {
        API.close();
    }

    private static Seq<String> ids(JsonNode array) {
        return List.ofAll(array).map(element -> element.get("id").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "aii", "cqncetia", "caih"})
    void it_lists_what_procedures_meetings_and_money_are_called(String id) {
        Charter charter = BuiltInCharters.named(CharterId.of(id)).get();
        JsonNode written = API.get("/api/v1/charters/" + id).body();

        assertEquals(charter.procedures().map(found -> found.id()), ids(written.get("procedures")));
        charter.procedures().zipWithIndex().forEach(procedure -> {
            JsonNode one = written.get("procedures").get(procedure._2);
            assertEquals(procedure._1.title().en(), one.get("name").asText());
            assertEquals(procedure._1.stages().map(stage -> stage.id()), ids(one.get("stages")));
            assertEquals(procedure._1.eligibility().map(asked -> asked.trait()), ids(one.get("traits")));
            assertEquals(procedure._1.grounds().map(ground -> ground.id()), ids(one.get("grounds")));
            assertEquals(
                    procedure._1.stages().flatMap(stage -> stage.papers()).map(paper -> paper.kind()),
                    List.ofAll(one.get("stages")).flatMap(stage -> ids(stage.get("papers"))));
        });
        assertEquals(charter.meetings().map(found -> found.id()), ids(written.get("meetings")));
        assertEquals(charter.rights().map(found -> found.id()), ids(written.get("rights")));
        assertEquals(charter.duties().map(found -> found.id()), ids(written.get("duties")));
        assertEquals(charter.lapses().map(found -> found.id()), ids(written.get("lapses")));
        assertEquals(charter.marks().map(found -> found.id()), ids(written.get("marks")));
        assertEquals(charter.silences().map(found -> found.topic()), ids(written.get("silences")));
        assertEquals(
                charter.secrecy()
                        .toList()
                        .flatMap(secrets -> secrets.contents())
                        .map(found -> found.id()),
                ids(written.get("contents")));
        assertEquals(charter.projectKinds().keySet().toList(), ids(written.get("project_kinds")));
        assertEquals(
                charter.funding().toList().flatMap(money -> money.purposes()).map(found -> found.id()),
                ids(written.get("purposes")));
        assertTrue(List.ofAll(written.get("sources"))
                .forAll(found -> found.at("/citations/0").asText().startsWith(id)));
    }

    private static JsonNode refused(String charter, String command) {
        Api.Answer answer = API.post(
                "/api/v1/rehearsals",
                "charter: " + charter + "\nat: 2026-01-05\nsteps:\n"
                        + "  - register-member: {member: m1, name: 单位, tier: "
                        + (charter.equals("aii") ? "ordinary" : "full")
                        + "}\n  - " + command + "\n",
                "Content-Type",
                "application/yaml");
        assertEquals(200, answer.status(), answer::text);
        return answer.body().at("/steps/1/refusal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            procedure       | file-proposal: {proposal: p, procedure: nothing, subject: {title: 题}}
            right           | exercise-right: {right: nothing}
            duty            | record-breach: {member: m1, duty: nothing, what: 事}
            lapse           | record-lapse: {member: m1, lapse: nothing, evidence: 证}
            mark            | mark-member: {member: m1, mark: nothing}
            kind of meeting | convene-meeting: {meeting: x, kind: nothing, day: 2026-03-01}
            reading         | adopt-reading: {reading: nothing, choice: X}
            body            | register-seat: {seat: {id: s, body: nothing, kind: chair}}
            """)
    void whoever_names_what_is_not_there_is_told_what_is(String kind, String command) {
        JsonNode refusal = refused("oscar", command);

        assertEquals("NOT_FOUND", refusal.get("code").asText(), refusal::toString);
        assertEquals(kind, refusal.at("/facts/kind").asText());
        String known = refusal.at("/facts/known").asText();
        assertEquals(
                "there is no " + kind + " nothing" + (known.isEmpty() ? "." : "; there is " + known + "."),
                refusal.at("/text/en").asText());
        assertTrue(!known.isEmpty() || kind.equals("mark"), refusal::toString);
    }

    @Test
    void a_charter_that_is_not_there_is_refused_with_those_that_are() {
        Api.Answer answer = API.get("/api/v1/charters/nothing");

        assertEquals(404, answer.status());
        assertEquals(
                "oscar, aii, cqncetia, caih", answer.body().at("/facts/known").asText());
    }
}
