package io.governance.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where statements are obtained, ready to have their parameters set. Thread-safe. */
interface Statements extends AutoCloseable {

    /** What is done with a statement; it may hold the parameters of whoever used it before. */
    interface Use<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** Does something with a statement. */
    <T> T use(String sql, Use<T> use) throws SQLException;

    @Override
    void close() throws SQLException;

    /** Prepares a statement for each use, on any connection that is free: PostgreSQL's driver remembers what it prepared. */
    static Statements eachAnew(DataSource source) {
        return new Statements() {
            @Override
            public <T> T use(String sql, Use<T> use) throws SQLException {
                try (Connection connection = source.getConnection();
                        PreparedStatement statement = connection.prepareStatement(sql)) {
                    return use.on(statement);
                }
            }

            @Override
            public void close() {}
        };
    }
}
