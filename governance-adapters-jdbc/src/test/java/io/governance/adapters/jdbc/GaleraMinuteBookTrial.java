package io.governance.adapters.jdbc;

import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookContract;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The contract of the minute book on a MariaDB Galera cluster: what one node has stored, another one is asked for. */
@ResourceLock("galera")
final class GaleraMinuteBookTrial extends MinuteBookContract {

    private static Cluster cluster;
    private static String url;

    private final String database = "book_" + UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        cluster = new Cluster("mariadb-galera.sh");
        url = cluster.url();
    }

    @AfterAll
    static void stop() throws IOException {
        if (cluster != null) { // it did not start
            cluster.close();
        }
    }

    @Override
    protected MinuteBook open() {
        // once, and not by each connection: on Galera a statement that changes tables or databases halts every node
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return JdbcMinuteBook.open(in(url));
    }

    private String in(String cluster) {
        return cluster.replace("/governance?", "/" + database + "?");
    }

    @Override
    protected MinuteBook openAgain(MinuteBook opened) {
        String[] hosts = url.replaceFirst("^.*//", "").replaceFirst("/.*$", "").split(",");
        return JdbcMinuteBook.open(
                in(url.replace(String.join(",", hosts), hosts[1] + "," + hosts[2] + "," + hosts[0])));
    }
}
