package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed under load and started again; the governance stays up and goes on by itself. */
final class PostgresqlKillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);
    private static final int CLIENTS = 8;

    @Test
    void nothing_acknowledged_is_lost_or_doubled_when_postgresql_is_killed_under_load() throws Exception {
        long seed = Long.getLong("kill.seed", new Random().nextLong());
        Random random = new Random(seed);
        try (Postgres server = new Postgres(Books.directory());
                JdbcMinuteBook book = JdbcMinuteBook.open(server.url())) {
            Load load = new Load(book, AllianceId.of("aii"), CLIENTS);
            int before = 1;
            try (load) {
                for (int round = 0; round < ROUNDS; round++) {
                    load.await(1 + random.nextInt(100));
                    server.kill();
                    server.startAgain();
                    load.await(CLIENTS + 1); // none of these waited for an answer when it was killed
                    int entries = load.goOnChecking(book, "seed " + seed + ", round " + round);
                    assertTrue(entries > before, "nothing was recorded in round " + round);
                    before = entries;
                }
            }
            int entries = load.check(book, "seed " + seed + ", at the end");
            System.out.println("PostgreSQL killed " + ROUNDS + " times under load: " + entries + " entries, none lost");
        }
    }
}
