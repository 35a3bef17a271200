package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.record.MinuteBookException;
import io.vavr.collection.List;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Isolated;

/** MariaDB is used only as it has to be set. Alone, because it changes the settings of the server that all tests share. */
@Isolated
@EnabledIf("io.governance.adapters.jdbc.Books#hasMariadb")
final class MariadbSettingsTest {

    private final String url = Books.mariadb();

    private void set(String variable, String value) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("SET GLOBAL " + variable + " = " + value);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertRefused(String variable, String weak) {
        set(variable, weak);
        try {
            IllegalStateException no = assertThrows(IllegalStateException.class, () -> JdbcMinuteBook.open(url));
            assertTrue(no.getMessage().startsWith("the database may lose what it has acknowledged"), no.getMessage());
            assertTrue(no.getMessage().contains(variable), no.getMessage());
            JdbcMinuteBook.open(url, Durability.WEAK_ALLOWED).close();
        } finally {
            set(variable, "1");
        }
    }

    @Test
    void a_server_that_may_lose_what_it_acknowledged_is_refused_unless_that_is_allowed() {
        assertRefused("innodb_flush_log_at_trx_commit", "2");
        assertRefused("innodb_flush_log_at_trx_commit", "0");
        assertRefused("sync_binlog", "0");
        assertRefused("sync_binlog", "100");
        JdbcMinuteBook.open(url).close();
    }

    @Test
    void the_isolation_level_and_the_sql_mode_do_not_depend_on_the_servers_defaults() {
        set("transaction_isolation", "'READ-UNCOMMITTED'");
        set("sql_mode", "''");
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            assertEquals(List.empty(), book.alliances());
        } finally {
            set("transaction_isolation", "'REPEATABLE-READ'");
            set("sql_mode", "DEFAULT");
        }
    }

    @Test
    void what_does_not_fit_a_column_is_refused_and_not_cut_off() {
        AllianceId alliance = AllianceId.of("aii");
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            Page longer = new Page(alliance, 1, 1, Page.NO_HASH + "0", Page.NO_HASH, "", "[]");
            assertThrows(IllegalArgumentException.class, () -> book.append(longer), "it is not sound");
            PageTable table = book.table();
            assertThrows(MinuteBookException.class, () -> table.insert(longer));
            assertEquals(List.empty(), book.alliances());
        }
    }
}
