package io.governance.adapters.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/**
 * A kind of database: all that differs between them.
 *
 * @param name how it is called in URLs and resources
 * @param writers how many connections can append at the same time; one that is alone is kept, see {@link KeptStatements}
 * @param isolation the isolation level to set; none where there is only one
 * @param driverSettings what its driver is told
 * @param unlessThere what makes an insert do nothing where a key is taken; empty where it fails, see {@link #isTaken}
 * @param needed what it must answer in any case
 * @param durable what it must answer, or it would not keep what it acknowledges
 */
record Engine(
        String name,
        int writers,
        Option<String> isolation,
        Map<String, String> driverSettings,
        String unlessThere,
        Seq<Setting> needed,
        Seq<Setting> durable) {

    private static final System.Logger LOG = System.getLogger(Engine.class.getName());

    private static final String DO_NOTHING = "ON CONFLICT DO NOTHING";

    /** After how many seconds a database that says nothing counts as gone; else whoever waits for it would wait for ever. */
    private static final String SILENT_SECONDS = "30";

    private static final int MARIADB_DUPLICATE_KEY = 1062;
    private static final int MARIADB_DEADLOCK = 1213;

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
                    "transaction_mode", "IMMEDIATE",
                    "jdbc.get_generated_keys", "false"),
            DO_NOTHING,
            List.empty(),
            List.of(
                    new Setting("PRAGMA journal_mode", List.of("wal")),
                    new Setting("PRAGMA synchronous", List.of("2", "3"))));

    private static final Engine POSTGRESQL = new Engine(
            "postgresql",
            8,
            Option.some("TRANSACTION_READ_COMMITTED"),
            LinkedHashMap.of(
                    "ApplicationName", "alliance-governance", "tcpKeepAlive", "true", "socketTimeout", SILENT_SECONDS),
            DO_NOTHING,
            List.of(new Setting("SHOW transaction_isolation", List.of("read committed"))),
            List.of(
                    new Setting("SHOW fsync", List.of("on")),
                    new Setting("SHOW full_page_writes", List.of("on")),
                    new Setting("SHOW synchronous_commit", List.of("on", "local", "remote_write", "remote_apply"))));

    /** The binary log, where there is one, decides after a crash what was committed: it must be as durable as the tables. */
    private static final Engine MARIADB = new Engine(
            "mariadb",
            8,
            Option.some("TRANSACTION_READ_COMMITTED"),
            LinkedHashMap.of(
                    "sessionVariables",
                    "sql_mode='STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",
                    "socketTimeout",
                    SILENT_SECONDS + "000"),
            "",
            List.of(
                    new Setting(
                            "SELECT VARIABLE_VALUE FROM information_schema.SESSION_VARIABLES"
                                    + " WHERE VARIABLE_NAME IN ('TX_ISOLATION', 'TRANSACTION_ISOLATION') LIMIT 1",
                            List.of("READ-COMMITTED")),
                    new Setting("SELECT @@sql_mode", List.of("STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION"))),
            List.of(
                    new Setting("SELECT @@innodb_flush_log_at_trx_commit", List.of("1", "3")),
                    new Setting("SELECT @@innodb_doublewrite", List.of("1", "ON", "fast")),
                    new Setting("SELECT IF(@@log_bin, @@sync_binlog, 1)", List.of("1"))));

    private static final int READERS = 8;

    /** How long a reader waits for a connection, in milliseconds: less than usual, for there may be many of them. */
    private static final long READERS_WAIT = 10_000;

    /**
     * The engine that a URL leads to.
     *
     * @throws IllegalArgumentException if it leads to none that is supported
     */
    static Engine of(String jdbcUrl) {
        return List.of(SQLITE, POSTGRESQL, MARIADB)
                .find(engine -> jdbcUrl.startsWith("jdbc:" + engine.name() + ":"))
                .getOrElseThrow(() -> new IllegalArgumentException(
                        "a minute book's URL begins with jdbc:sqlite:, jdbc:postgresql: or jdbc:mariadb:, not "
                                + withoutSecrets(jdbcUrl)));
    }

    /** A URL without its parameters, which may hold a password. */
    static String withoutSecrets(String jdbcUrl) {
        return jdbcUrl.replaceFirst("[?;].*", "");
    }

    /** Connections to append with: as many as can do so at the same time. */
    HikariDataSource openWriters(String jdbcUrl) {
        return open(jdbcUrl, "minute-book-writers", writers, 30_000);
    }

    HikariDataSource openReaders(String jdbcUrl) {
        return open(jdbcUrl, "minute-book-readers", READERS, READERS_WAIT);
    }

    private HikariDataSource open(String jdbcUrl, String pool, int connections, long wait) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setPoolName(pool);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(wait);
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
            try {
                if (List.of(flyway.info().all())
                        .exists(migration -> migration.getState().isFailed())) {
                    flyway.repair(); // MariaDB commits each statement by itself: an earlier try did not get to its end
                }
                flyway.migrate();
            } catch (FlywayException second) {
                second.addSuppressed(first);
                throw second;
            }
        }
    }

    private boolean isMariadb() {
        return name.equals("mariadb");
    }

    /** Checks if an insert failed because another page begins or ends with the same number. */
    boolean isTaken(SQLException failure) {
        return isMariadb() && failure.getErrorCode() == MARIADB_DUPLICATE_KEY;
    }

    /** Checks if a database could not be reached (SQLSTATE class 08), is starting or shutting down (57P01 to 57P03). */
    static boolean isUnreachable(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.matches("57P0[1-3]"));
    }

    /** Checks if an insert was undone so that another one could go on. */
    boolean isUndone(SQLException failure) {
        return isMariadb() && failure.getErrorCode() == MARIADB_DEADLOCK;
    }

    /**
     * Checks that the database keeps what it acknowledges.
     *
     * @throws IllegalStateException if it may lose it, and that is not allowed
     */
    void check(Handle handle, Durability durability) {
        for (Setting setting : needed) {
            refused(handle, setting).forEach(wrong -> {
                throw new IllegalStateException("the database is not set as a minute book needs it: " + wrong);
            });
        }
        for (Setting setting : durable) {
            refused(handle, setting).forEach(wrong -> {
                String sentence = "the database may lose what it has acknowledged: " + wrong;
                if (durability == Durability.REQUIRED) {
                    throw new IllegalStateException(sentence);
                }
                LOG.log(System.Logger.Level.WARNING, sentence + ", which was allowed");
            });
        }
    }

    private static Option<String> refused(Handle handle, Setting setting) {
        String answer =
                handle.createQuery(setting.question()).mapTo(String.class).one();
        return Option.when(
                !setting.answers().contains(answer),
                () -> setting.question() + " is " + answer + " and must be "
                        + setting.answers().mkString(" or "));
    }
}
