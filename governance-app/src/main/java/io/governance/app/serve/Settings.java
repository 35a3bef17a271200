package io.governance.app.serve;

import io.governance.app.complaint.BadInput;
import io.governance.core.governance.Capacity;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a server is to be run.
 *
 * @param data the directory of the embedded database; not used with a database of one's own
 * @param databaseUrl the JDBC URL of a database of one's own; none for the embedded one
 * @param host the address to listen on
 * @param port the port, 0 for any free one
 * @param weakAllowed whether the database may be set to lose what it acknowledged
 * @param capacity how much is taken on, how long anything waits and how much is kept in memory
 * @param databaseWait how long to wait on starting for a database that cannot be reached yet
 */
public record Settings(
        Path data,
        Option<String> databaseUrl,
        String host,
        int port,
        boolean weakAllowed,
        Capacity capacity,
        Duration databaseWait) {

    /** Obtains settings under which the database has to keep what it acknowledges. */
    public Settings(Path data, Option<String> databaseUrl, String host, int port) {
        this(data, databaseUrl, host, port, false, Capacity.standard(), Duration.ZERO);
    }

    /** Returns these settings, with or without leave for a database that may lose what it acknowledged. */
    public Settings withWeakAllowed(boolean allowed) {
        return new Settings(data, databaseUrl, host, port, allowed, capacity, databaseWait);
    }

    /** Returns these settings with another capacity. */
    public Settings withCapacity(Capacity other) {
        return new Settings(data, databaseUrl, host, port, weakAllowed, other, databaseWait);
    }

    /** Returns these settings with another time to wait for the database. */
    public Settings withDatabaseWait(Duration longest) {
        return new Settings(data, databaseUrl, host, port, weakAllowed, capacity, longest);
    }

    /**
     * A directory that holds an embedded database already, so that none is made by looking into it.
     *
     * @throws BadInput if it holds none
     */
    public static Path existing(Path data) {
        if (!Files.isRegularFile(data.resolve(JdbcModule.FILE))) {
            throw new BadInput(
                    data + " 中没有 " + JdbcModule.FILE + "。", "there is no " + JdbcModule.FILE + " in " + data + ".");
        }
        return data;
    }
}
