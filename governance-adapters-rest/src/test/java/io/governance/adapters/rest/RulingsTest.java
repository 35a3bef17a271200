package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Article;
import io.governance.core.charters.BuiltInCharters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Questions that need no recorded alliance. */
class RulingsTest {

    private static final Api API = Api.started();

    private static final String AMENDMENT = "{\"charter\":\"aii\",\"body\":\"council\",\"matter\":\"amend-charter\","
            + "\"roll\":{\"favour\":%d,\"against\":%d,\"abstain\":0,\"absent\":%d,\"vacant\":0}%s}";

    @AfterAll
    static void stop() {
        API.close();
    }

    private static Api.Answer ask(String body) {
        return API.post("/api/v1/rulings", body);
    }

    private static Api.Answer amendment(int favour, int against, int absent, String more) {
        return ask(AMENDMENT.formatted(favour, against, absent, more));
    }

    @Test
    @Article({"aii:23", "aii:27"})
    void thirty_of_forty_five_directors_carry_an_amendment_and_one_fewer_does_not() {
        JsonNode carried = amendment(30, 6, 9, "").body();
        JsonNode lost = amendment(29, 7, 9, "").body();

        assertEquals("PASSED", carried.get("verdict").asText());
        assertEquals("3×36=108 ≥ 2×45=90", carried.at("/reasons/0/arithmetic").asText());
        assertEquals("QUORUM", carried.at("/reasons/0/part").asText());
        assertEquals("THRESHOLD", carried.at("/reasons/1/part").asText());
        assertEquals("FAILED", lost.get("verdict").asText());
        assertEquals("PASSED", lost.at("/distance/verdict").asText());
        assertEquals(1, lost.at("/distance/seats").asInt());
        assertTrue(lost.get("next").isNull());
        assertFalse(carried.at("/articles/aii:27").asText().isEmpty());
    }

    @Test
    void a_chosen_reading_is_marked_as_chosen_and_the_others_are_named() {
        JsonNode recommended = amendment(25, 11, 9, "").body();
        JsonNode chosen = amendment(25, 11, 9, ",\"readings\":{\"R-aii-amend-base\":\"PRESENT_DIRECTORS\"}")
                .body();

        assertEquals("FAILED", recommended.get("verdict").asText());
        assertEquals("RECOMMENDED", recommended.at("/readings/0/source").asText());
        assertEquals("PASSED", chosen.get("verdict").asText());
        assertEquals("CHOSEN", chosen.at("/readings/0/source").asText());
        assertEquals("PRESENT_DIRECTORS", chosen.at("/readings/0/choice").asText());
        assertFalse(chosen.get("robust").asBoolean());
        assertEquals("FAILED", chosen.at("/alternatives/0/verdict").asText());
    }

    @Test
    @Article("aii:24")
    void a_reading_of_when_a_body_may_act_is_shown_as_it_was_chosen() {
        String asked =
                "{\"charter\":\"aii\",\"body\":\"standing-council\",\"matter\":\"expel-member\",\"in_session\":%s,"
                        + "\"roll\":{\"favour\":9,\"against\":0,\"abstain\":0,\"silent\":0,\"absent\":0,\"vacant\":0},"
                        + "\"readings\":{\"R-aii-expel-standing\":\"RECESS_ONLY\"}}";

        JsonNode inRecess = ask(asked.formatted("false")).body();
        Api.Answer inSession = ask(asked.formatted("true"));

        assertEquals("CHOSEN", inRecess.at("/readings/1/source").asText());
        assertTrue(inRecess.get("condition").asText().contains("council is not in session"));
        assertEquals(422, inSession.status());
        assertEquals("NOT_COMPETENT", inSession.code());
    }

    @Test
    void an_open_vote_tells_what_is_certain_already() {
        assertEquals(
                "OPEN",
                amendment(29, 7, 9, ",\"open\":true").body().get("verdict").asText());
        assertEquals(
                "FAILED",
                amendment(29, 7, 9, ",\"open\":true")
                        .body()
                        .get("if_closed_now")
                        .asText());
        assertEquals(
                "CERTAIN_FAILED",
                amendment(10, 26, 9, ",\"open\":true").body().get("verdict").asText());
    }

    @Test
    void what_the_charter_leaves_unstated_is_named_and_undetermined() {
        JsonNode ruling = ask("{\"charter\":\"aii\",\"body\":\"standing-council\",\"matter\":\"expel-member\","
                        + "\"roll\":{\"favour\":9,\"against\":0,\"abstain\":0,\"absent\":0,\"vacant\":0},"
                        + "\"readings\":{\"R-aii-standing\":\"UNDETERMINED\"}}")
                .body();

        assertEquals("UNDETERMINED", ruling.get("verdict").asText());
        assertTrue(ruling.get("missing").asText().contains("quorum"));
        assertTrue(ruling.get("distance").isNull());
        assertEquals(0, ruling.get("reasons").size());
    }

    @Test
    void a_roll_can_be_given_seat_by_seat_in_either_case() {
        JsonNode ruling =
                ask("{\"charter\":\"aii\",\"body\":\"council\",\"matter\":\"amend-charter\",\"roll\":{\"seats\":["
                                + "{\"seat\":\"一号\",\"choice\":\"FAVOUR\"},{\"seat\":\"二号\",\"choice\":\"favour\",\"weight\":3,\"class\":\"founders\"},"
                                + "{\"seat\":\"三号\",\"choice\":\"Absent\"},{\"seat\":\"四号\",\"choice\":\"vacant\"}]}}"
                                        .replace("Absent", "ABSENT"))
                        .body();

        assertEquals("PASSED", ruling.get("verdict").asText());
        assertEquals(2, ruling.at("/figures/favour").asInt());
        assertEquals(4, ruling.at("/figures/weight/favour").asInt());
        assertEquals(3, ruling.at("/figures/classes/founders/weight/favour").asInt());
        assertEquals(1, ruling.at("/figures/vacant").asInt());
    }

    @Test
    void every_charter_can_be_read_in_both_languages_and_asked_about_everything() {
        JsonNode list = API.get("/api/v1/charters").body();
        assertEquals(BuiltInCharters.all().size(), list.get("items").size());
        for (JsonNode item : list.get("items")) {
            String id = item.get("id").asText();
            JsonNode zh = API.in("zh").get("/api/v1/charters/" + id).body();
            JsonNode en = API.get("/api/v1/charters/" + id).body();
            assertEquals(zh.at("/articles/0/citation"), en.at("/articles/0/citation"));
            assertFalse(zh.at("/articles/0/summary").equals(en.at("/articles/0/summary")));
            for (JsonNode body : en.get("bodies")) {
                for (JsonNode matter : en.get("matters")) {
                    boolean open = matter.get("id").asText().length() % 2 == 0;
                    int status = ask(("{\"charter\":\"%s\",\"body\":\"%s\",\"matter\":\"%s\",\"open\":%s,\"roll\":"
                                            + "{\"favour\":5,\"against\":2,\"abstain\":1,\"silent\":1,\"absent\":3,\"vacant\":1}}")
                                    .formatted(
                                            id,
                                            body.get("id").asText(),
                                            matter.get("id").asText(),
                                            open))
                            .status();
                    assertTrue(status == 200 || status == 422, id + " " + body + " " + matter);
                }
            }
        }
    }

    @Test
    void a_body_that_only_other_charters_have_is_not_competent_here() {
        Api.Answer answer = ask(AMENDMENT.formatted(1, 0, 0, "").replace("\"council\"", "\"working-group\""));

        assertEquals(422, answer.status());
        assertEquals("NOT_COMPETENT", answer.code());
        assertEquals("aii:18(1)", answer.body().get("citation").asText());
    }
}
