package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.AllianceId;
import io.vavr.collection.List;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * MariaDB commits each statement that makes the tables by itself. A process that is killed between two of them leaves some made;
 * the next one makes the others.
 */
@EnabledIf("io.governance.adapters.jdbc.Books#hasMariadb")
final class HalfMadeTablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM minute_book_history WHERE version = '1'",
                "UPDATE minute_book_history SET success = 0 WHERE version = '1'",
                "DROP TABLE minute_book_history"
            })
    void are_made_whole_and_what_they_hold_stays(String unfinished) throws SQLException {
        String url = Books.mariadb();
        AllianceId alliance = AllianceId.of("aii");
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            Scenario.live(alliance, book);
        }
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(unfinished);
            statement.execute("DROP VIEW minute_entry");
        }

        try (JdbcMinuteBook book = JdbcMinuteBook.open(url);
                Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertEquals(List.of(alliance), book.alliances());
            statement.execute("SELECT COUNT(*) FROM minute_entry");
            Scenario.live(AllianceId.of("oscar"), book);
        }
        JdbcMinuteBook.open(url).close();
    }
}
