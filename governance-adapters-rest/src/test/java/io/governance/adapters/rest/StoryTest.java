package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Article;
import io.vavr.collection.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An alliance from its founding to a ruling, over HTTP. */
class StoryTest {

    private static final String A = "/api/v1/alliances/alpha";

    private final Api api = Api.started();

    @BeforeEach
    void an_alliance_with_three_directors() {
        assertEquals(
                201,
                api.post("/api/v1/alliances", "{\"id\":\"alpha\",\"charter\":\"aii\",\"name\":\"甲联盟𠮷\"}")
                        .status());
        for (String unit : List.of("one", "two", "three")) {
            created(api.post(
                    A + "/members",
                    "{\"id\":\"%s\",\"name\":\"Unit %s\",\"tier\":\"council-unit\"}".formatted(unit, unit)));
            created(api.post(
                    A + "/seats",
                    "{\"id\":\"seat-%1$s\",\"body\":\"council\",\"kind\":\"director\",\"member\":\"%1$s\",\"person\":\"p-%1$s\"}"
                            .formatted(unit)));
        }
    }

    @AfterEach
    void stop() {
        api.close();
    }

    private static Api.Answer created(Api.Answer answer) {
        assertEquals(201, answer.status(), answer::text);
        return answer;
    }

    private Api.Answer open(String ballot) {
        return api.post(
                A + "/ballots",
                "{\"id\":\"%s\",\"body\":\"council\",\"matter\":\"amend-charter\",\"subject\":\"Article 9\"}"
                        .formatted(ballot));
    }

    private Api.Answer vote(String ballot, String unit, String choice) {
        return api.as("p-" + unit)
                .put(A + "/ballots/" + ballot + "/votes/seat-" + unit, "{\"choice\":\"" + choice + "\"}");
    }

    @Test
    @Article({"aii:23", "aii:27"})
    void two_of_three_directors_carry_an_amendment_and_the_assembly_follows() {
        Api.Answer opened = created(open("b1"));
        assertEquals(A + "/ballots/b1", opened.header("Location"));
        assertEquals(
                "OPEN",
                api.get(A + "/ballots/b1").body().at("/forecast/verdict").asText());

        created(vote("b1", "one", "FAVOUR"));
        created(vote("b1", "two", "favour"));
        JsonNode ballot = api.get(A + "/ballots/b1").body();
        assertEquals("CERTAIN_PASSED", ballot.at("/forecast/verdict").asText());
        assertEquals(2, ballot.at("/turnout/cast").asInt());

        Api.Answer closed = created(api.post(A + "/ballots/b1/closure", "{\"present\":[\"seat-three\"]}"));
        JsonNode ruling = api.get(closed.header("Location")).body();
        assertEquals("PASSED", ruling.get("verdict").asText());
        assertEquals("3×2=6 ≥ 2×3=6", ruling.at("/reasons/1/arithmetic").asText());
        assertEquals("aii:27", ruling.at("/citations/0").asText());
        assertEquals(1, ruling.at("/figures/silent").asInt());
        assertEquals("ASSEMBLY", ruling.at("/next/id").asText());
        assertEquals("CLOSED", api.get(A + "/ballots/b1").body().get("state").asText());
        assertFalse(api.get(A + "/ballots/b1").body().has("forecast"));
    }

    @Test
    void a_ruling_is_read_in_chinese_and_in_english_and_says_the_same() {
        created(open("b1"));
        created(api.post(A + "/ballots/b1/closure", ""));

        Api.Answer zh = api.in("zh-CN").get(A + "/ballots/b1/ruling");
        Api.Answer en = api.in("en-GB").get(A + "/ballots/b1/ruling");

        assertEquals("zh-CN", zh.header("Content-Language"));
        assertEquals("en", en.header("Content-Language"));
        assertEquals("理事会表决章程修改", zh.body().at("/rule/title").asText());
        assertEquals(
                "the council's vote on amending the charter",
                en.body().at("/rule/title").asText());
        assertEquals(zh.body().get("verdict"), en.body().get("verdict"));
        assertEquals(zh.body().get("citations"), en.body().get("citations"));
    }

    @Test
    @Article("aii:23")
    void the_same_vote_again_has_the_same_receipt_and_another_is_refused_with_the_first() {
        created(open("b1"));

        Api.Answer first = vote("b1", "one", "FAVOUR");
        Api.Answer again = vote("b1", "one", "FAVOUR");
        Api.Answer other = vote("b1", "one", "AGAINST");

        assertEquals(201, first.status());
        assertEquals(200, again.status());
        assertEquals(first.body(), again.body());
        assertEquals("seat-one", first.body().get("seat").asText());
        assertEquals(409, other.status());
        assertEquals("ALREADY_VOTED", other.code());
        assertEquals(
                first.body().get("entry").asText(),
                other.body().at("/facts/first_entry").asText());
        assertEquals("FAVOUR", other.body().at("/facts/first_choice").asText());
        assertFalse(other.body().at("/articles").isEmpty());
    }

    @Test
    void of_fifty_clients_who_cast_one_vote_at_once_exactly_one_is_the_first() {
        created(open("b1"));
        ExecutorService clients = Executors.newFixedThreadPool(50);
        try {
            java.util.List<CompletableFuture<Api.Answer>> votes = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> vote("b1", "one", "FAVOUR"), clients))
                    .toList();
            java.util.List<Api.Answer> answers =
                    votes.stream().map(CompletableFuture::join).toList();

            assertEquals(
                    1, answers.stream().filter(answer -> answer.status() == 201).count());
            assertEquals(
                    49,
                    answers.stream().filter(answer -> answer.status() == 200).count());
            assertEquals(1, answers.stream().map(Api.Answer::body).distinct().count());
            assertEquals(
                    1, api.get(A + "/ballots/b1").body().at("/turnout/cast").asInt());
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void of_fifty_clients_who_disagree_through_one_seat_one_is_counted() {
        created(open("b1"));
        ExecutorService clients = Executors.newFixedThreadPool(50);
        try {
            java.util.List<CompletableFuture<Api.Answer>> votes = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> vote("b1", "one", i % 2 == 0 ? "FAVOUR" : "AGAINST"), clients))
                    .toList();
            java.util.List<Api.Answer> answers =
                    votes.stream().map(CompletableFuture::join).toList();

            assertEquals(
                    1, answers.stream().filter(answer -> answer.status() == 201).count());
            assertEquals(
                    24,
                    answers.stream().filter(answer -> answer.status() == 200).count());
            assertEquals(
                    25,
                    answers.stream().filter(answer -> answer.status() == 409).count());
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void an_open_ballot_has_no_ruling_and_a_closed_one_takes_no_vote() {
        created(open("b1"));
        assertEquals("VOTE_OPEN", api.get(A + "/ballots/b1/ruling").code());
        assertEquals(409, api.get(A + "/ballots/b1/ruling").status());

        created(api.post(A + "/ballots/b1/closure", "{}"));
        Api.Answer late = vote("b1", "one", "FAVOUR");
        assertEquals(409, late.status());
        assertEquals("VOTE_CLOSED", late.code());
        assertEquals("VOTE_CLOSED", api.post(A + "/ballots/b1/closure", "{}").code());
    }

    @Test
    void a_vote_is_the_holder_s_and_not_whoever_asks() {
        created(open("b1"));

        Api.Answer answer = api.as("p-two").put(A + "/ballots/b1/votes/seat-one", "{\"choice\":\"FAVOUR\"}");

        assertEquals(422, answer.status());
        assertEquals("NOT_ENTITLED_TO_VOTE", answer.code());
        assertTrue(answer.body().get("citations").size() > 0);
    }

    @Test
    @Article("aii:15")
    void a_member_that_leaves_loses_its_seats_and_its_vote() {
        created(open("b1"));
        created(api.post(A + "/members/one/exit", "{\"reason\":\"written notice\"}"));

        assertEquals(
                Api.NOW.toString(),
                api.get(A + "/members/one").body().get("until").asText());
        assertTrue(api.get(A + "/seats/seat-one").body().get("person").isNull());
        Api.Answer late = vote("b1", "one", "FAVOUR");
        assertEquals(422, late.status());
        assertEquals("NOT_A_MEMBER", late.code());
        assertEquals(
                "NOT_A_MEMBER",
                api.post(A + "/members/one/exit", "{\"reason\":\"again\"}").code());
    }

    @Test
    void a_seat_changes_hands_and_falls_vacant() {
        assertEquals(
                200,
                api.put(A + "/seats/seat-one/holder", "{\"member\":\"one\",\"person\":\"p-new\"}")
                        .status());
        assertEquals(
                "p-new", api.get(A + "/seats/seat-one").body().get("person").asText());

        assertEquals(200, api.delete(A + "/seats/seat-one/holder").status());
        assertTrue(api.get(A + "/seats/seat-one").body().get("person").isNull());
        assertEquals(404, api.delete(A + "/seats/nobody/holder").status());
    }

    @Test
    void the_charter_refuses_what_it_does_not_provide_and_says_where() {
        Api.Answer tier = api.post(A + "/members", "{\"name\":\"X\",\"tier\":\"emperor\"}");
        Api.Answer kind = api.post(A + "/seats", "{\"body\":\"council\",\"kind\":\"throne\"}");
        Api.Answer matter =
                api.post(A + "/ballots", "{\"body\":\"council\",\"matter\":\"approve-exit\",\"subject\":\"X\"}");
        Api.Answer empty = api.post(
                A + "/ballots", "{\"body\":\"standing-council\",\"matter\":\"admit-member\",\"subject\":\"X\"}");

        assertEquals(
                List.of(422, 422, 422, 422), List.of(tier, kind, matter, empty).map(Api.Answer::status));
        assertEquals(
                List.of("WRONG_TIER", "NO_SUCH_SEAT", "NOT_COMPETENT", "EMPTY_ROLL"),
                List.of(tier, kind, matter, empty).map(Api.Answer::code));
        List.of(tier, kind, matter, empty).forEach(answer -> {
            String citation = answer.body().get("citation").asText();
            assertTrue(citation.startsWith("aii:"));
            assertFalse(answer.body().get("articles").get(citation).asText().isBlank());
        });
    }

    @Test
    @Article("aii:24")
    void the_charter_s_single_chair_is_taken_once() {
        created(api.post(A + "/seats", "{\"body\":\"standing-council\",\"kind\":\"chair\",\"person\":\"p1\"}"));

        Api.Answer second =
                api.post(A + "/seats", "{\"body\":\"standing-council\",\"kind\":\"chair\",\"person\":\"p2\"}");

        assertEquals(422, second.status());
        assertEquals("SEATS_FULL", second.code());
        assertEquals("1", second.body().at("/facts/limit").asText());
    }

    @Test
    void an_id_is_used_once() {
        assertEquals(
                "ALREADY_EXISTS",
                api.post("/api/v1/alliances", "{\"id\":\"alpha\",\"charter\":\"aii\",\"name\":\"X\"}")
                        .code());
        assertEquals(
                409,
                api.post(A + "/members", "{\"id\":\"one\",\"name\":\"X\",\"tier\":\"council-unit\"}")
                        .status());
        assertEquals(
                409,
                api.post(A + "/seats", "{\"id\":\"seat-one\",\"body\":\"council\",\"kind\":\"director\"}")
                        .status());
        created(open("b1"));
        assertEquals(409, open("b1").status());
    }

    @Test
    void a_request_repeated_under_its_key_is_done_once_and_answered_alike() {
        String member = "{\"name\":\"Fourth\",\"tier\":\"council-unit\"}";

        Api.Answer first = created(api.post(A + "/members", member, "Idempotency-Key", "k-1"));
        Api.Answer again = created(api.post(A + "/members", member, "Idempotency-Key", "k-1"));
        Api.Answer without = created(api.post(A + "/members", member));

        assertEquals(first.body(), again.body());
        assertEquals(first.header("Location"), again.header("Location"));
        assertFalse(first.body().equals(without.body()));
        assertEquals(5, api.get(A + "/members").body().get("items").size());
    }

    @Test
    void founding_repeated_under_its_key_founds_once() {
        String alliance = "{\"charter\":\"aii\",\"name\":\"Beta\"}";

        Api.Answer first = created(api.post("/api/v1/alliances", alliance, "Idempotency-Key", "k-1"));
        Api.Answer again = created(api.post("/api/v1/alliances", alliance, "Idempotency-Key", "k-1"));

        assertEquals(first.body(), again.body());
        assertEquals(2, api.get("/api/v1/alliances").body().get("items").size());
    }

    @Test
    void a_key_used_for_another_request_or_by_another_person_is_refused() {
        String body = "{\"id\":\"m4\",\"name\":\"Fourth\",\"tier\":\"council-unit\"}";
        created(api.post(A + "/members", body, "Idempotency-Key", "k-1"));

        Api.Answer other = api.post(A + "/members", body.replace("Fourth", "Fifth"), "Idempotency-Key", "k-1");
        Api.Answer another = api.as("p-one").post(A + "/members", body, "Idempotency-Key", "k-1");

        assertEquals(422, other.status());
        assertEquals("OPERATION_REUSED", other.code());
        assertEquals("OPERATION_REUSED", another.code());
    }

    @Test
    void a_list_is_read_page_by_page() {
        JsonNode first = api.get(A + "/members?limit=2").body();
        JsonNode second = api.get(
                        A + "/members?limit=2&cursor=" + first.get("next").asText())
                .body();

        assertEquals(
                List.of("one", "three"),
                List.ofAll(first.get("items")).map(item -> item.get("id").asText()));
        assertEquals(
                List.of("two"),
                List.ofAll(second.get("items")).map(item -> item.get("id").asText()));
        assertTrue(second.get("next").isNull());
        assertEquals("甲联盟𠮷", api.get(A).body().get("name").asText());
        assertEquals(3, api.get(A + "/seats").body().get("items").size());
        assertEquals(0, api.get(A + "/ballots").body().get("items").size());
        created(open("b1"));
        assertEquals("b1", api.get(A + "/ballots").body().at("/items/0/id").asText());
    }

    @Test
    void what_nobody_founded_or_registered_is_not_found() {
        for (String path : List.of(
                "/api/v1/alliances/beta",
                "/api/v1/alliances/beta/members",
                A + "/members/nobody",
                A + "/seats/nobody",
                A + "/ballots/nothing",
                A + "/ballots/nothing/ruling",
                "/api/v1/charters/magna-carta")) {
            assertEquals(404, api.get(path).status(), path);
            assertEquals("NOT_FOUND", api.get(path).code(), path);
        }
        assertEquals(404, vote("nothing", "one", "FAVOUR").status());
        assertEquals(
                404,
                api.post("/api/v1/alliances/beta/members", "{\"name\":\"X\",\"tier\":\"council-unit\"}")
                        .status());
    }
}
