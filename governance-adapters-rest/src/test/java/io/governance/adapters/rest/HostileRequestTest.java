package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookAround;
import io.governance.core.record.MinuteBookException;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Requests that are wrong, by mistake or on purpose: each is told what is wrong, and none is a fault of the server. */
class HostileRequestTest {

    private static final Api API = Api.started();
    private static final String RULINGS = "/api/v1/rulings";
    private static final String ALLIANCES = "/api/v1/alliances";
    private static final String ROLL = "{\"favour\":1,\"against\":0,\"abstain\":0,\"absent\":0,\"vacant\":0}";

    @AfterAll
    static void stop() {
        API.close();
    }

    private static String ruling(String charter, String body, String matter, String roll) {
        return "{\"charter\":\"%s\",\"body\":\"%s\",\"matter\":\"%s\",\"roll\":%s}"
                .formatted(charter, body, matter, roll);
    }

    private static String roll(String roll) {
        return ruling("aii", "council", "amend-charter", roll);
    }

    private static Seq<String> faults(Api.Answer answer) {
        assertEquals(400, answer.status(), answer::text);
        return List.ofAll(answer.body().get("errors"))
                .map(error ->
                        error.get("code").asText() + " " + error.get("pointer").asText())
                .sorted();
    }

    @Test
    void every_fault_is_named_at_once() {
        Api.Answer answer = API.post(
                RULINGS,
                "{\"charter\":\"aii\",\"body\":\"senate\",\"matter\":7,\"open\":\"yes\",\"colour\":\"red\","
                        + "\"readings\":{\"R-none\":\"X\",\"R-aii-amend-base\":\"NOBODY\"},"
                        + "\"roll\":{\"favour\":-1,\"against\":1.5,\"abstain\":\"2\",\"absent\":null,\"extra\":0}}");

        assertEquals(
                List.of(
                        "OUT_OF_RANGE /roll/favour",
                        "UNKNOWN_PROPERTY /colour",
                        "UNKNOWN_PROPERTY /roll/extra",
                        "UNKNOWN_VALUE /body",
                        "UNKNOWN_VALUE /readings/R-aii-amend-base",
                        "UNKNOWN_VALUE /readings/R-none",
                        "WRONG_TYPE /matter",
                        "WRONG_TYPE /open",
                        "WRONG_TYPE /roll/abstain",
                        "WRONG_TYPE /roll/against"),
                faults(answer));
    }

    @Test
    void what_is_unknown_is_answered_with_what_there_is() {
        String detail = API.post(RULINGS, ruling("magna-carta", "council", "amend-charter", ROLL))
                .body()
                .at("/errors/0/message")
                .asText();
        String matter = API.post(RULINGS, ruling("aii", "council", "lunch", ROLL))
                .body()
                .at("/errors/0/message")
                .asText();

        assertTrue(detail.contains("magna-carta") && detail.contains("aii"));
        assertTrue(matter.contains("lunch") && matter.contains("amend-charter"));
    }

    @Test
    void who_acts_is_asked_for_by_name_together_with_everything_else() {
        Api.Answer answer = API.send(API.request(ALLIANCES)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "has a blank")
                .POST(BodyPublishers.ofString("{\"charter\":\"aii\"}")));

        assertEquals(
                List.of("BAD_FORM header:Idempotency-Key", "MISSING /name", "MISSING header:Acting-Person"),
                faults(answer));
        assertEquals(
                List.of("BAD_FORM header:Acting-Person"),
                faults(API.as("not an id").post(ALLIANCES, "{\"charter\":\"aii\",\"name\":\"X\"}")));
        assertEquals(
                List.of("BAD_FORM header:Idempotency-Key"),
                faults(API.post(
                        ALLIANCES, "{\"charter\":\"aii\",\"name\":\"X\"}", "Idempotency-Key", "k".repeat(256))));
    }

    @Test
    void problems_come_in_the_language_asked_for_and_in_chinese_otherwise() {
        for (String chinese : List.of("zh-CN", "zh", "fr", "*", "zh;q=1, en;q=0.5", ";;;", "%%%")) {
            Api.Answer answer = API.in(chinese).get("/nowhere");
            assertEquals("不存在", answer.body().get("title").asText(), chinese);
            assertEquals("zh-CN", answer.header("Content-Language"));
        }
        for (String english : List.of("en", "en-US", "fr, en;q=0.1", "zh;q=0.1, en")) {
            assertEquals(
                    "not found",
                    API.in(english).get("/nowhere").body().get("title").asText(),
                    english);
        }
        assertEquals(
                "缺失",
                API.in("zh")
                        .post(ALLIANCES, "{\"charter\":\"aii\"}")
                        .body()
                        .at("/errors/0/message")
                        .asText());
    }

    @Test
    void what_is_no_json_is_refused_where_it_stops_being_json() {
        for (String body : List.of(
                "",
                "{",
                "nonsense",
                "{\"a\":1,}",
                "{\"charter\":\"aii\",\"charter\":\"aii\"}",
                "{} {}",
                "{\"a\":NaN}",
                "{\"a\":00}",
                "[]",
                "null",
                "7",
                "\"text\"",
                "{\"a\":\"\\uZZZZ\"}",
                "{\"a\":" + "9".repeat(1000) + "}")) {
            Api.Answer answer = API.post(RULINGS, body);
            assertEquals(400, answer.status(), body);
            assertEquals("MALFORMED_JSON", answer.code(), body);
        }
        assertTrue(
                API.post(RULINGS, "{\n  \"a\": }").body().get("detail").asText().contains("line 2"));
    }

    @Test
    void deep_json_is_refused() {
        for (String deep : List.of("[", "{\"a\":")) {
            Api.Answer answer = API.post(RULINGS, "{\"roll\":" + deep.repeat(100_000));
            assertEquals("MALFORMED_JSON", answer.code());
        }
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        Api.Answer answer = API.send(API.request(RULINGS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'})));

        assertEquals("MALFORMED_JSON", answer.code());
    }

    @Test
    void a_body_of_two_megabytes_is_refused_however_it_is_sent() {
        String body = "{\"charter\":\"" + "x".repeat(2 << 20) + "\"}";

        Api.Answer announced = API.post(RULINGS, body);
        Api.Answer chunked = API.send(API.request(RULINGS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));

        assertEquals(413, announced.status());
        assertEquals("BODY_TOO_LARGE", announced.code());
        assertEquals(413, chunked.status());
        assertEquals("BODY_TOO_LARGE", chunked.code());
    }

    @Test
    void another_media_type_is_refused() {
        for (String type :
                List.of("text/plain", "application/xml", "application/jsonx", "application/x-www-form-urlencoded")) {
            Api.Answer answer = API.post(RULINGS, roll(ROLL), "Content-Type", type);
            assertEquals(415, answer.status(), type);
            assertEquals("UNSUPPORTED_MEDIA_TYPE", answer.code());
        }
        assertEquals(
                200,
                API.post(RULINGS, roll(ROLL), "Content-Type", "Application/JSON; charset=UTF-8")
                        .status());
    }

    @Test
    void an_unknown_address_is_not_found_and_another_method_is_not_allowed() {
        assertEquals(404, API.get("/api/v1/nothing").status());
        assertEquals(404, API.get("/").status());
        Api.Answer answer = API.get(RULINGS);
        assertEquals(405, answer.status());
        assertEquals("METHOD_NOT_ALLOWED", answer.code());
        assertEquals("POST", answer.header("Allow"));
        assertEquals(405, API.delete(ALLIANCES).status());
        assertEquals(
                405,
                API.send(API.request("/health/live").method("TRACE", BodyPublishers.noBody()))
                        .status());
    }

    @Test
    void names_may_be_any_words_and_come_back_as_they_were() {
        for (String name :
                List.of("𠮷野家", "工业　互联网", "<script>alert(1)</script>", "=1+1", "\u200Bz", "e\u0301", "🏛️")) {
            JsonNode receipt = API.post(
                            ALLIANCES,
                            "{\"charter\":\"aii\",\"name\":"
                                    + Json.MAPPER.getNodeFactory().textNode(name) + "}")
                    .body();
            assertEquals(
                    name,
                    API.get(ALLIANCES + "/" + receipt.get("alliance").asText())
                            .body()
                            .get("name")
                            .asText());
        }
    }

    @Test
    void text_that_hides_or_reorders_is_refused() {
        for (String name : List.of(
                "\\u202Egnp.exe",
                "\\u2066x",
                "a\\u0000b",
                "a\\nb",
                "\\u001B[31m",
                "\\uD800",
                "x\\uDC00",
                "\\u3000",
                " ",
                "")) {
            assertEquals(
                    List.of("BAD_FORM /name"),
                    faults(API.post(ALLIANCES, "{\"charter\":\"aii\",\"name\":\"" + name + "\"}")),
                    name);
        }
        assertEquals(
                List.of("OUT_OF_RANGE /name"),
                faults(API.post(ALLIANCES, "{\"charter\":\"aii\",\"name\":\"" + "长".repeat(2_001) + "\"}")));
    }

    @Test
    void ids_are_ascii_and_numbers_are_numbers() {
        for (String id : List.of("１２３", "联盟", "a b", "../x", "-x", "a".repeat(65), "ſ")) {
            assertEquals(
                    List.of("BAD_FORM /id"),
                    faults(API.post(ALLIANCES, "{\"id\":\"" + id + "\",\"charter\":\"aii\",\"name\":\"X\"}")),
                    id);
        }
        for (String limit : List.of("0", "501", "-1", "１０", "1.0", "x", "", "99999999999999999999")) {
            assertEquals(
                    List.of("OUT_OF_RANGE query:limit"),
                    faults(API.get(ALLIANCES + "?limit=" + java.net.URLEncoder.encode(limit, StandardCharsets.UTF_8))),
                    limit);
        }
        assertEquals(List.of("BAD_FORM query:cursor"), faults(API.get(ALLIANCES + "?cursor=%E2%80%AE")));
        assertEquals(200, API.get(ALLIANCES + "?limit=500").status());
    }

    @Test
    void a_choice_is_one_of_the_ballots_in_ascii() {
        for (String choice : List.of("YES", "Favour", "ＦＡＶＯＵＲ", "ſilent", "favour ", "赞成")) {
            assertEquals(
                    List.of("UNKNOWN_VALUE /roll/seats/0/choice"),
                    faults(API.post(RULINGS, roll("{\"seats\":[{\"seat\":\"s\",\"choice\":\"" + choice + "\"}]}"))),
                    choice);
        }
    }

    @Test
    void a_roll_of_seats_has_each_seat_once_and_no_counts_beside_it() {
        assertEquals(
                List.of("BAD_FORM /roll/seats", "UNKNOWN_PROPERTY /roll/favour"),
                faults(
                        API.post(
                                RULINGS,
                                roll(
                                        "{\"favour\":1,\"seats\":[{\"seat\":\"s\",\"choice\":\"FAVOUR\"},{\"seat\":\"s\",\"choice\":\"FAVOUR\"}]}"))));
        assertEquals(
                List.of("OUT_OF_RANGE /roll/seats/0/weight", "WRONG_TYPE /roll/seats/1"),
                faults(API.post(
                        RULINGS,
                        roll("{\"seats\":[{\"seat\":\"s\",\"choice\":\"FAVOUR\",\"weight\":9007199254740993},[]]}"))));
        assertEquals(
                List.of("OUT_OF_RANGE /roll/seats"),
                faults(API.post(RULINGS, roll("{\"seats\":[" + "1,".repeat(10_000) + "1]}"))));
        assertEquals(List.of("WRONG_TYPE /roll/seats"), faults(API.post(RULINGS, roll("{\"seats\":{}}"))));
    }

    @Test
    void a_property_s_name_that_hides_text_is_shown_without_it() {
        Api.Answer answer = API.post(ALLIANCES, "{\"charter\":\"aii\",\"name\":\"X\",\"\\u202Ea/b~c\":1}");
        Api.Answer halved = API.post(ALLIANCES, "{\"charter\":\"aii\",\"name\":\"X\",\"\\uD800\":1}");

        assertEquals(List.of("UNKNOWN_PROPERTY /\uFFFDa~1b~0c"), faults(answer));
        assertEquals(400, halved.status());
    }

    @Test
    void figures_of_any_size_have_an_answer_in_a_moment() {
        long most = Long.MAX_VALUE;
        assertEquals(
                List.of("OUT_OF_RANGE /roll"),
                faults(API.post(
                        RULINGS,
                        roll("{\"favour\":%d,\"against\":1,\"abstain\":0,\"absent\":0,\"vacant\":0}"
                                .formatted(most)))));
        String counts =
                "{\"favour\":%1$d,\"against\":%1$d,\"abstain\":0,\"absent\":%1$d,\"vacant\":%1$d}".formatted(most / 4);
        BuiltInCharters.all()
                .forEach(charter -> charter.competences()
                        .distinctBy(competence -> competence.rule().id())
                        .zipWithIndex()
                        .forEach(asked -> {
                            String body = asked._1.body().value();
                            String matter = asked._1.matter().value();
                            String ruling = ruling(charter.id().value(), body, matter, counts)
                                    .replaceFirst("\\{", "{\"open\":" + (asked._2 % 2 == 0) + ",");
                            int status = API.post(RULINGS, ruling).status();
                            assertTrue(status == 200 || status == 422, ruling);
                        }));
    }

    @Test
    void an_address_that_is_no_address_is_a_problem_too() throws IOException {
        for (String path :
                List.of("/api/v1/alliances/%00", "/api/v1/alliances/%E0%A4%A", "/%zz", "/a%2F..%2Fb", "/\u0001")) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), path + answer);
            assertTrue(answer.contains("application/problem+json"), path + answer);
            assertFalse(answer.contains("jetty") || answer.contains("Exception"), answer);
        }
        for (String request : List.of(
                "NONSENSE\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n")) {
            String answer = raw(request);
            assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
    }

    @Test
    void a_foreign_host_name_is_refused_so_that_no_web_page_reaches_the_server_under_its_own() throws IOException {
        String answer = raw("GET /health/live HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 421 "), answer);
        for (String own : List.of("localhost", "LOCALHOST", "127.0.0.1:8080", "[::1]:80")) {
            assertTrue(
                    raw("GET /health/live HTTP/1.1\r\nHost: " + own + "\r\nConnection: close\r\n\r\n")
                            .startsWith("HTTP/1.1 200 "),
                    own);
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", API.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_answer_keeps_a_browser_from_misusing_it_and_has_an_id() {
        for (String path : List.of("/api/v1/charters", "/nowhere", "/api", "/openapi.yaml", "/health/live")) {
            Api.Answer answer = API.get(path);
            assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
            assertEquals("no-store", answer.header("Cache-Control"));
            assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
            assertFalse(answer.header("Request-Id").isBlank());
            assertEquals("", answer.header("Server"));
        }
        Api.Answer missing = API.get("/nowhere");
        assertEquals(
                missing.header("Request-Id"), missing.body().get("request_id").asText());
    }

    @Test
    void the_page_for_people_loads_nothing_from_elsewhere_and_names_every_code() {
        String page = API.get("/api").text();

        assertFalse(page.contains("http://") || page.contains("https://") || page.contains("<script"));
        List.of(ProblemCode.values()).forEach(code -> assertTrue(page.contains("id=\"" + code + "\"")));
    }

    @Test
    void the_server_listens_on_this_machine_only() {
        for (String host : List.of("0.0.0.0", "::", "192.0.2.1")) {
            String message = assertThrows(
                            IllegalArgumentException.class,
                            () -> RestServer.start(null, BuiltInCharters.all(), host, 0, () -> "id"))
                    .getMessage();
            assertTrue(message.contains(host), message);
        }
    }

    /** A book that can be closed for a while, like a database that restarts. */
    private static final class RestartingBook extends MinuteBookAround {
        private final MinuteBook book = new InMemoryMinuteBook();
        private volatile boolean away;
        private final RuntimeException failure;

        private RestartingBook(RuntimeException failure) {
            this.failure = failure;
        }

        @Override
        protected MinuteBook book() {
            if (away) {
                throw failure;
            }
            return book;
        }

        @Override
        public void close() {
            book.close();
        }
    }

    @Test
    void a_record_that_is_away_is_told_as_such_and_the_same_request_succeeds_when_it_is_back() {
        RestartingBook book = new RestartingBook(
                new MinuteBookException("read secret-host:5432", new IOException("connection refused")));
        String founding = "{\"id\":\"alpha\",\"charter\":\"aii\",\"name\":\"X\"}";
        String joining = "{\"id\":\"m\",\"name\":\"M\",\"tier\":\"ordinary\"}";
        try (Api api = Api.started(book, BuiltInCharters.all())) {
            assertEquals(200, api.get("/health/ready").status());
            assertEquals(201, api.post(ALLIANCES, founding).status());

            book.away = true;
            for (Api.Answer answer : List.of(
                    api.get("/health/ready"),
                    api.get(ALLIANCES + "/alpha"),
                    api.post(ALLIANCES + "/alpha/members", joining, "Idempotency-Key", "k"))) {
                assertEquals(503, answer.status());
                assertEquals("RECORD_UNAVAILABLE", answer.code());
                assertEquals("1", answer.header("Retry-After"));
                assertFalse(answer.text().contains("secret-host"));
            }
            assertEquals(200, api.get("/health/live").status());

            book.away = false;
            assertEquals(
                    201,
                    api.post(ALLIANCES + "/alpha/members", joining, "Idempotency-Key", "k")
                            .status());
        }
    }

    @Test
    void a_fault_of_ours_is_told_without_its_insides() {
        RestartingBook book = new RestartingBook(new IllegalStateException("insides"));
        book.away = true;
        try (Api api = Api.started(book, BuiltInCharters.all())) {
            Api.Answer answer = api.get(ALLIANCES);

            assertEquals(500, answer.status());
            assertEquals("INTERNAL_ERROR", answer.code());
            assertFalse(answer.text().contains("insides"));
        }
    }
}
