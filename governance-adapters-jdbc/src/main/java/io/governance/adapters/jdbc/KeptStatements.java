package io.governance.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements that are prepared once, and the connection they were prepared on: for an embedded database, where preparing takes
 * long beside inserting and one connection can write at a time. After a failure all are obtained anew.
 */
final class KeptStatements implements Statements {

    /** How many seconds somebody waits for their turn, as long as for a connection of a pool. */
    private static final int WAIT_SECONDS = 30;

    private final DataSource source;

    /** Whose turn it is; who came first goes first. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private @Nullable Connection connection;

    /** Whether nobody may begin any more; whoever is at work lets go of the connection. */
    private volatile boolean closed;

    KeptStatements(DataSource source) {
        this.source = source;
    }

    @Override
    public <T> T use(String sql, Use<T> use) throws SQLException {
        if (!isMyTurn()) {
            throw new SQLException("others have used the connection for " + WAIT_SECONDS + " seconds");
        }
        try {
            if (closed) {
                throw new SQLException("the connection is closed");
            }
            T result = use.on(prepared(sql));
            if (closed) {
                letGo();
            }
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            letGo(failure);
            throw failure;
        } finally {
            turn.unlock();
        }
    }

    private boolean isMyTurn() throws SQLException {
        try {
            return turn.tryLock(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while others used the connection", e);
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

    /** Gives the connection back once whoever uses it is done; nobody begins any more. */
    @Override
    public void close() throws SQLException {
        closed = true;
        if (turn.tryLock() || isMyTurn()) { // an interrupted thread, too, lets go of what nobody uses
            try {
                letGo();
            } finally {
                turn.unlock();
            }
        }
    }
}
