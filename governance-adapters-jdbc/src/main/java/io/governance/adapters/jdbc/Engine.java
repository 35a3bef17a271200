package io.governance.adapters.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/**
 * A kind of database: all that differs between them.
 *
 * @param name how it is called in URLs and resources
 * @param writers how many connections can append at the same time
 * @param isolation the isolation level to set; none where there is only one
 * @param driverSettings what its driver is told
 * @param required what it must answer, or it would not keep what it acknowledges
 */
record Engine(
        String name, int writers, Option<String> isolation, Map<String, String> driverSettings, Seq<Setting> required) {

    /** A setting of a database, how to ask for it and which answers will do. */
    record Setting(String question, Seq<String> answers) {}

    private static final Engine SQLITE = new Engine(
            "sqlite",
            1,
            Option.none(),
            LinkedHashMap.of(
                    "journal_mode", "WAL",
                    "synchronous", "FULL",
                    "busy_timeout", "10000",
                    "transaction_mode", "IMMEDIATE"),
            List.of(
                    new Setting("PRAGMA journal_mode", List.of("wal")),
                    new Setting("PRAGMA synchronous", List.of("2", "3"))));

    private static final Engine POSTGRESQL = new Engine(
            "postgresql",
            8,
            Option.some("TRANSACTION_READ_COMMITTED"),
            LinkedHashMap.of("ApplicationName", "alliance-governance"),
            List.of(
                    new Setting("SHOW transaction_isolation", List.of("read committed")),
                    new Setting("SHOW fsync", List.of("on")),
                    new Setting("SHOW full_page_writes", List.of("on")),
                    new Setting("SHOW synchronous_commit", List.of("on", "local", "remote_write", "remote_apply"))));

    private static final int READERS = 8;

    /**
     * The engine that a URL leads to.
     *
     * @throws IllegalArgumentException if it leads to none that is supported
     */
    static Engine of(String jdbcUrl) {
        return List.of(SQLITE, POSTGRESQL)
                .find(engine -> jdbcUrl.startsWith("jdbc:" + engine.name() + ":"))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "a minute book's URL begins with jdbc:sqlite: or jdbc:postgresql:, not "
                                + withoutSecrets(jdbcUrl)));
    }

    /** A URL without its parameters, which may hold a password. */
    static String withoutSecrets(String jdbcUrl) {
        return jdbcUrl.replaceFirst("[?;].*", "");
    }

    /** Connections to append with: as many as can do so at the same time. */
    HikariDataSource openWriters(String jdbcUrl) {
        return open(jdbcUrl, "minute-book-writers", writers);
    }

    HikariDataSource openReaders(String jdbcUrl) {
        return open(jdbcUrl, "minute-book-readers", READERS);
    }

    private HikariDataSource open(String jdbcUrl, String pool, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setPoolName(pool);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        isolation.forEach(config::setTransactionIsolation);
        driverSettings.forEach(config::addDataSourceProperty);
        return new HikariDataSource(config);
    }

    /** Brings the tables up to date. They may stand beside somebody else's. */
    void migrate(HikariDataSource database) {
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:io/governance/adapters/jdbc/" + name)
                .table("minute_book_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException first) {
            // Flyway looks before it locks, and fails once if another process has just created its table
            flyway.migrate();
        }
    }

    /**
     * Checks that the database keeps what it acknowledges.
     *
     * @throws IllegalStateException if it may lose it
     */
    void check(Handle handle) {
        for (Setting setting : required) {
            String answer =
                    handle.createQuery(setting.question()).mapTo(String.class).one();
            if (!setting.answers().contains(answer)) {
                throw new IllegalStateException("the database may lose what it has acknowledged: " + setting.question()
                        + " is " + answer + " and must be " + setting.answers().mkString(" or "));
            }
        }
    }
}
