package io.governance.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are prepared once, and the connection they were prepared on: for an embedded database, where preparing takes
 * long beside inserting and one connection can write at a time. After a failure all are obtained anew.
 */
final class KeptStatements implements Statements {

    private final DataSource source;

    /** Whose turn it is; who came first goes first. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private @Nullable Connection connection;

    KeptStatements(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T use(String sql, Use<T> use) throws SQLException {
        turn.lock();
        try {
            return use.on(prepared(sql));
        } catch (SQLException | RuntimeException | Error failure) {
            letGo(failure);
            throw failure;
        } finally {
            turn.unlock();
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
        }
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private void letGo(Throwable failure) {
        try {
            letGo();
        } catch (SQLException atClosing) {
            failure.addSuppressed(atClosing);
        }
    }

    /** Gives the connection back, whose pool closes the statements. */
    private void letGo() throws SQLException {
        prepared.clear();
        try (Connection over = connection) {
            connection = null;
        }
    }

    @Override
    public void close() throws SQLException {
        turn.lock();
        try {
            letGo();
        } finally {
            turn.unlock();
        }
    }
}
