package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Capacity;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.UnreliableMinuteBook;
import io.vavr.collection.List;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a client is told when too much waits, and when the record takes too long. */
final class OverloadTest {

    private static final String ALLIANCES = "/api/v1/alliances";
    private static final String MEMBERS = ALLIANCES + "/alpha/members";

    private final UnreliableMinuteBook book = new UnreliableMinuteBook(new InMemoryMinuteBook());

    private Api founded(Capacity capacity) {
        Api api = Api.started(book, BuiltInCharters.all(), capacity);
        String founding = "{\"id\":\"alpha\",\"charter\":\"aii\",\"name\":\"X\"}";
        assertEquals(
                201,
                untilAnswered(() -> api.post(ALLIANCES, founding, "Idempotency-Key", "k"))
                        .status());
        return api;
    }

    private static Api.Answer join(Api api, String member) {
        String joining = "{\"id\":\"" + member + "\",\"name\":\"M\",\"tier\":\"ordinary\"}";
        return api.post(MEMBERS, joining, "Idempotency-Key", "key-of-" + member);
    }

    /** Repeats a request as long as the answer is to repeat it. */
    private static Api.Answer untilAnswered(Supplier<Api.Answer> request) {
        Api.Answer answer = request.get();
        while (answer.status() == 503) {
            answer = request.get();
        }
        return answer;
    }

    @Test
    void beyond_what_may_wait_it_is_told_at_once_that_nothing_was_done() throws Exception {
        try (Api api = founded(Capacity.standard().withWaiting(1))) {
            UnreliableMinuteBook.Gate gate = book.hold(AllianceId.of("alpha"));
            CompletableFuture<Api.Answer> taken = CompletableFuture.supplyAsync(() -> join(api, "m1"));
            gate.awaitAppend();
            List<CompletableFuture<Api.Answer>> others =
                    List.of("m2", "m3").map(member -> CompletableFuture.supplyAsync(() -> join(api, member)));

            Api.Answer refused = (Api.Answer) CompletableFuture.anyOf(others.toJavaArray(CompletableFuture[]::new))
                    .join();

            assertEquals(503, refused.status());
            assertEquals("OVERLOADED", refused.code());
            assertEquals("1", refused.header("Retry-After"));
            assertTrue(refused.text().contains("1 submissions to alpha are waiting already; nothing was done"));
            gate.open();
            assertEquals(201, taken.join().status());
            assertEquals(
                    List.of(201, 503),
                    others.map(other -> other.join().status()).sorted());
            for (String member : List.of("m1", "m2", "m3")) {
                assertEquals(201, join(api, member).status());
            }
            assertEquals(4, book.read(AllianceId.of("alpha"), 0, 100).size());
        }
    }

    @Test
    void after_the_deadline_it_is_told_that_nothing_is_known_and_the_same_request_gets_the_first_receipt()
            throws Exception {
        try (Api api = founded(Capacity.standard().withDeadline(Duration.ofMillis(300)))) {
            UnreliableMinuteBook.Gate gate = book.hold(AllianceId.of("alpha"));
            Api.Answer late = join(api, "m1");
            assertEquals(503, late.status());
            assertEquals("RECORD_UNAVAILABLE", late.code());
            assertEquals("1", late.header("Retry-After"));

            gate.open();
            Api.Answer again = untilAnswered(() -> join(api, "m1"));
            assertEquals(201, again.status());
            assertEquals(2, again.body().get("entry").asInt());
            assertEquals(2, book.read(AllianceId.of("alpha"), 0, 100).size());
        }
    }
}
