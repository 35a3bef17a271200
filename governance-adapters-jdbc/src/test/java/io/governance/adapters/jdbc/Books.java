package io.governance.adapters.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Databases for tests, each with a name of its own. */
final class Books {

    private Books() {}

    /** One server for all tests of this process. It keeps what it commits, unlike embedded servers by default. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The URL of an empty database. */
    static String postgresql() {
        String name = "book_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** The URL of a file that is not there yet. */
    static String sqlite() {
        try {
            Path directory = Files.createDirectories(Path.of("target", "books"));
            return "jdbc:sqlite:" + Files.createTempDirectory(directory, "book").resolve("minutes.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
