package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Article;
import io.vavr.collection.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Once a founding is completed, whoever wants to write a register is told how the charter has the same come about. */
class AfterFoundingTest {

    private static final Api API = Api.started();

    @AfterAll
    static void stop() {
        API.close();
    }

    /** Why a command is refused after the founding. */
    private static JsonNode refused(String charter, String command) {
        Api.Answer answer = API.post(
                "/api/v1/rehearsals",
                "charter: " + charter
                        + """

                at: 2026-01-05
                steps:
                  - register-member: {member: m1, name: 单位1, tier: %s}
                  - register-seat: {seat: {id: d1, body: council, kind: %s, member: m1}}
                  - complete-founding: {}
                  - %s
                """.formatted(
                                        charter.equals("aii") ? "council-unit" : "full",
                                        charter.equals("aii") ? "director" : "chair",
                                        command),
                "Content-Type",
                "application/yaml");
        assertEquals(200, answer.status(), answer::text);
        return answer.body().at("/steps/3/refusal");
    }

    private static void assertWays(JsonNode refusal, String ways, String... citations) {
        assertEquals("STEP_SKIPPED", refusal.get("code").asText(), refusal::toString);
        assertEquals(ways, refusal.at("/facts/ways").asText());
        assertEquals(List.of(citations), List.ofAll(refusal.get("citations")).map(JsonNode::asText), refusal::toString);
        List.of(ways.split(", ")).forEach(way -> {
            assertTrue(refusal.at("/text/en").asText().contains(way + " ("), refusal::toString);
            assertTrue(refusal.at("/text/zh").asText().contains(" " + way + "（"), refusal::toString);
        });
    }

    @Test
    @Article("aii:11")
    void a_member_is_admitted_by_the_procedure_of_the_charter() {
        JsonNode refusal = refused("aii", "register-member: {member: m2, name: 单位2, tier: ordinary}");

        assertEquals("aii:11", refusal.at("/citations/0").asText(), refusal::toString);
        assertTrue(refusal.at("/facts/ways").asText().startsWith("admission"), refusal::toString);
        assertTrue(refusal.at("/text/en").asText().contains("; file-proposal begins a procedure."), refusal::toString);
    }

    @Test
    void a_seat_a_reading_and_a_group_come_about_as_the_charter_lays_down() {
        assertWays(refused("aii", "fill-seat: {seat: d1, holder: li}"), "director", "aii:12b(1)", "aii:22(3)");
        assertWays(
                refused("oscar", "register-seat: {seat: {id: c2, body: council, kind: chair}}"),
                "election-of-chair, re-election",
                "oscar:13a",
                "oscar:10(3)",
                "oscar:13d");
        assertWays(refused("oscar", "adopt-reading: {reading: x, choice: X}"), "interpretation", "oscar:41");
        assertWays(
                refused("oscar", "register-group: {group: g, template: working-group, name: 组}"),
                "working-group",
                "oscar:17a",
                "oscar:17c");
    }

    @Test
    @Article("oscar:27(2)")
    void a_membership_ends_by_a_procedure_of_the_charter() {
        JsonNode refusal = refused("oscar", "end-membership: {member: m1, reason: 除名}");

        assertTrue(List.of(refusal.at("/facts/ways").asText().split(", ")).contains("expulsion"), refusal::toString);
        assertTrue(
                List.ofAll(refusal.get("citations")).map(JsonNode::asText).contains("oscar:27(2)"), refusal::toString);
    }

    @Test
    void a_founding_is_completed_once() {
        assertEquals(
                "the founding is completed already.",
                refused("oscar", "complete-founding: {}").at("/text/en").asText());
    }
}
