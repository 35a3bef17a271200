package io.governance.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the packaged server promises, on its embedded database and on PostgreSQL. */
final class ServeIT {

    private static final int SEATS = 45;
    private static final int PRESENT = 36;
    private static final int MAJORITY = 30;
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);

    enum Database {
        EMBEDDED,
        POSTGRESQL
    }

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path directory;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    private List<String> where(Database database) {
        return database == Database.EMBEDDED
                ? List.of("--data", directory.resolve("data").toString())
                : List.of("--database-url", postgres.getJdbcUrl("postgres", "postgres"));
    }

    private Client founded(Application application, String alliance) throws IOException, InterruptedException {
        Client client = new Client(application, alliance);
        assertEquals(201, client.found("aii").status());
        assertEquals(201, client.post("/members", """
                {"id": "unit", "name": "示范单位", "tier": "council-unit"}""").status());
        for (int seat = 1; seat <= SEATS; seat++) {
            assertEquals(201, client.post("/seats", """
                    {"id": "seat-%1$d", "body": "council", "kind": "director", "member": "unit", "person": "person-%1$d"}""".formatted(seat)).status());
        }
        return client;
    }

    private static void open(Client client, String ballot) throws IOException, InterruptedException {
        assertEquals(201, client.post("/ballots", """
                {"id": "%s", "body": "council", "matter": "amend-charter", "subject": "修改第十九条"}""".formatted(ballot)).status());
    }

    @ParameterizedTest
    @EnumSource
    void nothing_acknowledged_is_lost_when_the_server_is_killed(Database database)
            throws IOException, InterruptedException {
        long seed = Long.getLong("kill.seed", new Random().nextLong());
        Random random = new Random(seed);
        Map<Integer, Integer> before = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            Map<Integer, Integer> acknowledged = new ConcurrentHashMap<>();
            try (Application application = Application.serve(where(database))) {
                Client client = round == 0 ? founded(application, "killed") : new Client(application, "killed");
                if (round > 0) {
                    keptAndCounted(client, "ballot-" + (round - 1), before, "seed " + seed);
                }
                String ballot = "ballot-" + round;
                open(client, ballot);
                CountDownLatch some = new CountDownLatch(1 + random.nextInt(MAJORITY));
                Thread voters = new Thread(() -> voteUntilKilled(client, ballot, acknowledged, some));
                voters.start();
                assertTrue(some.await(60, TimeUnit.SECONDS));
                application.kill();
                voters.join();
            }
            before = acknowledged;
        }
        try (Application application = Application.serve(where(database))) {
            keptAndCounted(new Client(application, "killed"), "ballot-" + (ROUNDS - 1), before, "seed " + seed);
            application.kill();
        }
        String ruling;
        try (Application application = Application.serve(where(database))) {
            ruling = ruled(new Client(application, "killed"), "ballot-0");
            application.stop();
        }
        try (Application application = Application.serve(where(database))) {
            assertEquals(ruling, ruled(new Client(application, "killed"), "ballot-0"));
        }
    }

    /** Checks that each acknowledged vote is there once, lets the others vote, and closes the ballot. */
    private static void keptAndCounted(Client client, String ballot, Map<Integer, Integer> acknowledged, String which)
            throws IOException, InterruptedException {
        int cast = client.get("/ballots/" + ballot).json().at("/turnout/cast").asInt();
        assertTrue(
                cast == acknowledged.size() || cast == acknowledged.size() + 1,
                which + ": " + cast + " of " + acknowledged);
        for (Map.Entry<Integer, Integer> vote : acknowledged.entrySet()) {
            Client.Answer again = vote(client, ballot, vote.getKey());
            assertEquals(200, again.status(), again.text());
            assertEquals(vote.getValue(), again.json().get("entry").asInt());
        }
        for (int seat = 1; seat <= PRESENT; seat++) {
            vote(client, ballot, seat);
        }
        Client.Answer closed = client.post("/ballots/" + ballot + "/closure", "");
        assertEquals(201, closed.status(), closed.text());
        ruled(client, ballot);
    }

    private static void voteUntilKilled(
            Client client, String ballot, Map<Integer, Integer> acknowledged, CountDownLatch some) {
        try {
            for (int seat = 1; seat <= PRESENT; seat++) {
                Client.Answer answer = vote(client, ballot, seat);
                assertEquals(201, answer.status(), answer.text());
                acknowledged.put(seat, answer.json().get("entry").asInt());
                some.countDown();
            }
        } catch (IOException killed) {
            // what was under way is in doubt, and not counted as acknowledged
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Client.Answer vote(Client client, String ballot, int seat) throws IOException, InterruptedException {
        return client.vote(ballot, "seat-" + seat, "person-" + seat, seat <= MAJORITY ? "FAVOUR" : "AGAINST");
    }

    /** The ruling as it was sent, which is that of the worked case: 36 of 45 present, 30 in favour. */
    private static String ruled(Client client, String ballot) throws IOException, InterruptedException {
        Client.Answer answer = client.get("/ballots/" + ballot + "/ruling");
        assertAll(
                () -> assertEquals(200, answer.status(), answer.text()),
                () -> assertEquals("PASSED", answer.json().get("verdict").asText()),
                () -> assertEquals(
                        "3×30=90 ≥ 2×45=90",
                        answer.json().at("/reasons/1/arithmetic").asText()),
                () -> assertEquals("aii:27", answer.json().at("/citations/0").asText()));
        return answer.text();
    }

    @ParameterizedTest
    @EnumSource
    void of_fifty_votes_at_once_for_one_seat_exactly_one_counts(Database database) throws Exception {
        try (Application application = Application.serve(where(database))) {
            Client client = founded(application, "crowded");
            open(client, "ballot");
            ExecutorService crowd = Executors.newFixedThreadPool(50);
            try {
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Client.Answer>> answers = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    String choice = List.of("FAVOUR", "AGAINST", "ABSTAIN").get(i % 3);
                    answers.add(crowd.submit(() -> {
                        start.await();
                        return client.vote("ballot", "seat-1", "person-1", choice);
                    }));
                }
                start.countDown();
                int counted = 0;
                for (Future<Client.Answer> future : answers) {
                    Client.Answer answer = future.get();
                    switch (answer.status()) {
                        case 201 -> counted++;
                        case 200 -> assertTrue(answer.json().has("entry"), answer.text());
                        default ->
                            assertEquals(
                                    "ALREADY_VOTED", answer.json().path("code").asText(), answer.text());
                    }
                }
                assertEquals(1, counted);
            } finally {
                crowd.shutdownNow();
            }
            assertEquals(
                    1, client.get("/ballots/ballot").json().at("/turnout/cast").asInt());
        }
    }

    @Test
    void it_closes_its_database_when_asked_to_end() throws IOException, InterruptedException {
        Path data = directory.resolve("data");
        try (Application application = Application.serve(where(Database.EMBEDDED))) {
            assertEquals(201, new Client(application, "closed").found("aii").status());
            assertTrue(Files.exists(data.resolve("governance.db-wal")));
            application.stop();
        }
        assertTrue(Files.exists(data.resolve("governance.db")));
        assertFalse(Files.exists(data.resolve("governance.db-wal")), "SQLite's log is gone once the book is closed");
    }
}
