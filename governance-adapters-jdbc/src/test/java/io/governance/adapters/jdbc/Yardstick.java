package io.governance.adapters.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** The same rows in the same database with nothing around them: what limits whoever records. */
final class Yardstick implements AutoCloseable {

    /** As long as the stored form of a vote. */
    private static final String ROW =
            "{\"number\":123456,\"at\":\"2026-11-21T10:53:38.612Z\",\"actor\":\"p123456\",\"operation\":\"b12-123456-FAVOUR\","
                    + "\"fingerprint\":\"da6d321b3d14e4dc4c205f21b1f6cd23\",\"act\":{\"type\":\"VoteCast\",\"ballot\":\"b12\","
                    + "\"seat\":\"s123456\",\"choice\":\"FAVOUR\",\"citations\":[\"aii:23\"]}}";

    private final Connection connection;
    private long next = 1;

    Yardstick(String url) throws SQLException {
        boolean postgresql = url.startsWith("jdbc:postgresql:");
        Properties settings = new Properties();
        if (postgresql) {
            settings.setProperty("reWriteBatchedInserts", "true");
        } else {
            settings.setProperty("jdbc.get_generated_keys", "false");
        }
        this.connection = DriverManager.getConnection(url, settings);
        try (Statement statement = connection.createStatement()) {
            if (!postgresql) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
            }
            statement.execute("CREATE TABLE IF NOT EXISTS yardstick"
                    + " (alliance TEXT, number BIGINT, entry TEXT NOT NULL, PRIMARY KEY (alliance, number))");
            try (ResultSet last = statement.executeQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM yardstick")) {
                last.next();
                next = last.getLong(1);
            }
        }
        connection.setAutoCommit(false);
    }

    /** Inserts rows in batches, a commit for each batch. */
    void batches(int rows, int batch) throws SQLException {
        for (int done = 0; done < rows; done += batch) {
            insert(Math.min(batch, rows - done));
        }
    }

    /** Inserts one batch and commits. */
    void insert(int rows) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO yardstick (alliance, number, entry) VALUES (?, ?, ?)")) {
            for (int row = 0; row < rows; row++) {
                statement.setString(1, "polling");
                statement.setLong(2, next++);
                statement.setString(3, ROW);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        connection.commit();
    }

    /** How many pages a book has: each is committed by itself, and made durable before it counts. */
    static long commits(String url) throws SQLException {
        try (Connection asking = DriverManager.getConnection(url);
                Statement statement = asking.createStatement();
                ResultSet answer = statement.executeQuery("SELECT COUNT(*) FROM minute_page")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Clients whose rows are committed in groups by one writer, and nothing else. */
    static final class Grouped implements AutoCloseable {

        private static final int MOST = 1_000;
        private static final CompletableFuture<Void> END = new CompletableFuture<>();

        private final LinkedBlockingQueue<CompletableFuture<Void>> waiting = new LinkedBlockingQueue<>();
        private final Thread writer;

        Grouped(Yardstick rows) {
            this.writer = new Thread(() -> write(rows), "yardstick");
            writer.start();
        }

        private void write(Yardstick rows) {
            List<CompletableFuture<Void>> group = new ArrayList<>();
            while (true) {
                try {
                    group.clear();
                    group.add(waiting.take());
                    waiting.drainTo(group, MOST);
                    boolean last = group.remove(END);
                    if (!group.isEmpty()) {
                        rows.insert(group.size());
                        group.forEach(row -> row.complete(null));
                    }
                    if (last) {
                        return;
                    }
                } catch (SQLException | InterruptedException failure) {
                    group.forEach(row -> row.completeExceptionally(failure));
                    return;
                }
            }
        }

        /** Has a row committed. */
        CompletableFuture<Void> record() {
            CompletableFuture<Void> row = new CompletableFuture<>();
            waiting.add(row);
            return row;
        }

        @Override
        public void close() throws InterruptedException {
            waiting.add(END);
            writer.join();
        }
    }
}
