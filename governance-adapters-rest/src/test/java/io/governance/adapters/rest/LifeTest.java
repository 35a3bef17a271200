package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Article;
import io.vavr.collection.List;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may do, what is due and what was recorded, now and as of an instant, over HTTP. */
class LifeTest {

    private static final String A = "/api/v1/alliances/alpha";
    private static final Api API = Api.started();

    @BeforeAll
    static void an_alliance_with_an_open_ballot() {
        created("/api/v1/alliances", "{\"id\":\"alpha\",\"charter\":\"aii\",\"name\":\"甲联盟\"}");
        for (int i = 1; i <= 3; i++) {
            created(A + "/members", "{\"id\":\"m%1$d\",\"name\":\"单位\",\"tier\":\"council-unit\"}".formatted(i));
            created(
                    A + "/seats",
                    "{\"id\":\"s%1$d\",\"body\":\"council\",\"kind\":\"director\",\"member\":\"m%1$d\",\"person\":\"p%1$d\"}"
                            .formatted(i));
        }
        created(
                A + "/ballots",
                "{\"id\":\"b1\",\"body\":\"council\",\"matter\":\"amend-charter\",\"subject\":\"修改章程\"}");
    }

    private static void created(String path, String body) {
        Api.Answer answer = API.post(path, body);
        assertEquals(201, answer.status(), answer::text);
    }

    @AfterAll
    static void stop() {
        API.close();
    }

    @Test
    @Article("aii:23")
    void a_director_may_vote_on_what_is_open_and_a_stranger_may_do_nothing() {
        JsonNode rights = API.get(A + "/rights?person=p1").body();
        JsonNode vote = List.ofAll(rights.get("items"))
                .find(item -> item.get("kind").asText().equals("VOTE"))
                .get();

        assertEquals("p1", rights.get("person").asText());
        assertEquals(Api.NOW.toString(), rights.get("as_of").asText());
        assertEquals("b1", vote.get("id").asText());
        assertEquals("m1", vote.get("on_behalf_of").asText());
        assertEquals("s1", vote.get("through").asText());
        assertEquals("aii:23", vote.at("/citations/0").asText());
        assertFalse(rights.at("/articles/aii:23").asText().isEmpty());
        assertTrue(API.get(A + "/rights?person=nobody").body().get("items").isEmpty());
    }

    @Test
    void duties_are_looked_for_ninety_days_ahead_unless_the_request_says_how_far() {
        assertEquals("2026-08-04", API.get(A + "/duties").body().get("until").asText());
        JsonNode until = API.get(A + "/duties?until=2030-12-31").body();
        assertEquals("2030-12-31", until.get("until").asText());
        assertEquals(until.get("ids").size(), until.get("items").size());
    }

    @Test
    void the_record_comes_in_pages_and_in_its_order() {
        ArrayList<Integer> numbers = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = API.get(A + "/record?limit=3" + cursor).body();
            page.get("items").forEach(item -> numbers.add(item.get("number").asInt()));
            if (page.get("next").isNull()) {
                break;
            }
            cursor = "&cursor=" + page.get("next").asText();
        }
        assertEquals(List.rangeClosed(1, 8).toJavaList(), numbers);

        JsonNode first = API.get(A + "/record?limit=2").body().at("/items/1");
        assertEquals("MemberRegistered", first.get("act").asText());
        assertEquals("secretary", first.get("by").asText());
        assertEquals("m1", first.at("/says/member").asText());
        assertEquals("aii:12", first.at("/citations/0").asText());
    }

    @Test
    void a_page_that_ends_with_the_record_is_the_last() {
        assertTrue(API.get(A + "/record?limit=8").body().get("next").isNull());
        assertFalse(API.get(A + "/record?limit=7").body().get("next").isNull());
    }

    @Test
    void the_state_of_an_alliance_is_told() {
        assertEquals("FOUNDING", API.get(A).body().get("state").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "/members?",
                "/members/m1?",
                "/seats?",
                "/seats/s1?",
                "/ballots?",
                "/ballots/b1?",
                "/duties?",
                "/record?",
                "/rights?person=p1&"
            })
    void everything_answers_as_of_an_instant_and_before_the_founding_there_is_nothing(String path) {
        assertEquals(200, API.get(A + path + "as_of=" + Api.NOW).status());
        assertEquals(
                200, API.get(A + path + "as_of=2026-05-06T15:08:09%2B08:00").status());
        assertEquals(200, API.get(A + path + "as_of=2031-01-01T00:00:00Z").status());

        Api.Answer before = API.get(A + path + "as_of=2026-05-06T07:08:08.999Z");
        assertEquals(404, before.status());
        assertEquals("NOT_FOUND", before.code());
        assertEquals("alpha", before.body().at("/facts/name").asText());

        for (String malformed : List.of(
                "now",
                "06/05/2026",
                "2026-05-06T15:08:09+08:00",
                "%2B999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "1778051289",
                "",
                "%E2%80%AE",
                "2026-05-06T07:08:09Z&as_of=2026-05-06T07:08:10Z")) {
            Api.Answer answer = API.get(A + path + "as_of=" + malformed);
            assertEquals(400, answer.status(), malformed);
            assertEquals("query:as_of", answer.body().at("/errors/0/pointer").asText());
            assertEquals("BAD_FORM", answer.body().at("/errors/0/code").asText());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/rights, query:person, MISSING",
        "/rights?person=, query:person, BAD_FORM",
        "/rights?person=a%20b, query:person, BAD_FORM",
        "/rights?person=../../x, query:person, BAD_FORM",
        "/rights?person=a&person=b, query:person, BAD_FORM",
        "/duties?until=tomorrow, query:until, BAD_FORM",
        "/duties?until=2026-02-30, query:until, BAD_FORM",
        "/duties?until=%2B999999999-12-31, query:until, BAD_FORM",
        "/record?limit=0, query:limit, OUT_OF_RANGE",
        "/record?limit=501, query:limit, OUT_OF_RANGE",
        "/record?cursor=x, query:cursor, BAD_FORM",
        "/record?cursor=OTk5OTk5OTk5OTk5OTk5OTk5, query:cursor, BAD_FORM",
        "/record?cursor=LTE, query:cursor, BAD_FORM",
        "/members?limit=0&as_of=x, query:limit, OUT_OF_RANGE"
    })
    void hostile_values_are_named(String path, String pointer, String code) {
        Api.Answer answer = API.get(A + path);

        assertEquals(400, answer.status(), answer::text);
        assertEquals(pointer, answer.body().at("/errors/0/pointer").asText());
        assertEquals(code, answer.body().at("/errors/0/code").asText());
    }

    @Test
    void a_day_means_its_end_as_on_the_command_line() {
        assertEquals(
                "2026-05-06T15:59:59.999Z",
                API.get(A + "/duties?as_of=2026-05-06").body().get("as_of").asText());
        assertEquals(
                "2026-05-06T07:30:00Z",
                API.get(A + "/duties?as_of=2026-05-06T15:30")
                        .body()
                        .get("as_of")
                        .asText());
        assertEquals(404, API.get(A + "?as_of=2026-05-05").status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?zzz=1                   | zzz   | there is as_of
            /members?as-of=2026-05-06 | as-of | there is limit, cursor, as_of
            /rights?person=p1&As_of=x | As_of | there is person, as_of
            """)
    void a_parameter_that_nobody_knows_is_refused(String path, String name, String known) {
        Api.Answer answer = API.get(A + path);

        assertEquals(400, answer.status(), answer::text);
        assertEquals("query:" + name, answer.body().at("/errors/0/pointer").asText());
        assertEquals("UNKNOWN_PROPERTY", answer.body().at("/errors/0/code").asText());
        assertEquals(
                "query:" + name + " is no parameter; " + known + ".",
                answer.body().get("detail").asText());
        assertEquals(400, API.get("/health/live?x=").status());
    }

    @Test
    void what_is_missing_is_named_once() {
        assertEquals(
                "query:person is missing.",
                API.get(A + "/rights").body().get("detail").asText());
    }

    @Test
    void every_fault_of_an_address_is_told_at_once() {
        Api.Answer answer = API.get(A + "/members?limit=0&as_of=x");

        assertEquals(2, answer.body().get("errors").size());
    }

    @Test
    void an_unknown_alliance_has_no_life() {
        for (String path : List.of("/rights?person=p", "/duties", "/record")) {
            assertEquals(404, API.get("/api/v1/alliances/nobody" + path).status());
        }
    }
}
