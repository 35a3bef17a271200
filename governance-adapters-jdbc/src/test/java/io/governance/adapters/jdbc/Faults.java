package io.governance.adapters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Lets one JDBC call of many fail: the one whose turn it is, counted over all connections. */
final class Faults {

    /** How a call fails. */
    enum Kind {
        /** The connection breaks before the database has heard of the call. */
        BEFORE("08006", 0),
        /** The database has done it, and the connection breaks before it can say so. */
        AFTER("08006", 0),
        /** Nothing was done, and the driver blames a key that is taken. */
        BEFORE_WITH_A_WRONG_STATE("23505", 1062),
        /** The database has done it, and the driver blames a key that is taken. */
        AFTER_WITH_A_WRONG_STATE("23505", 1062);

        private final String state;
        private final int code;

        Kind(String state, int code) {
            this.state = state;
            this.code = code;
        }

        private boolean does() {
            return this == AFTER || this == AFTER_WITH_A_WRONG_STATE;
        }
    }

    private final AtomicInteger calls = new AtomicInteger();
    private volatile int turn = Integer.MAX_VALUE;
    private volatile Kind kind = Kind.BEFORE;

    /** Counts from here, and lets a call fail. */
    void arm(int nthCall, Kind how) {
        kind = how;
        turn = nthCall;
        calls.set(0);
    }

    /** Lets nothing fail any more; says whether something has. */
    boolean disarm() {
        boolean failed = calls.get() >= turn;
        turn = Integer.MAX_VALUE;
        return failed;
    }

    /** A source of connections that fail. */
    DataSource on(DataSource real) {
        return proxy(DataSource.class, real);
    }

    private <T> T proxy(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                Faults.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> wrapped(called(real, method, arguments))));
    }

    private Object wrapped(Object result) {
        if (result instanceof Connection) {
            return proxy(Connection.class, result);
        }
        if (result instanceof PreparedStatement) {
            return proxy(PreparedStatement.class, result);
        }
        if (result instanceof Statement) {
            return proxy(Statement.class, result);
        }
        return result instanceof ResultSet ? proxy(ResultSet.class, result) : result;
    }

    private Object called(Object real, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return invoked(real, method, arguments);
        }
        if (calls.incrementAndGet() != turn) {
            return invoked(real, method, arguments);
        }
        // what is taken from the pool and not closed would be missing there
        if (method.getName().equals("close")) {
            invoked(real, method, arguments);
        } else if (kind.does()) {
            Object result = invoked(real, method, arguments);
            if (result instanceof Connection unheard) {
                unheard.close();
            }
        }
        throw new SQLException("fault at call " + turn + ", " + method.getName(), kind.state, kind.code);
    }

    private static Object invoked(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
