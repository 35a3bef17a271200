package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import org.junit.jupiter.api.Test;

/**
 * Three PostgreSQL servers under Patroni with synchronous replication. The leader is killed under load, again and again, and
 * once hands over in good order; two instances of the governance follow by themselves.
 */
final class PostgresqlClusterTrial {

    private static final int ROUNDS = Integer.getInteger("cluster.rounds", 3);
    private static final int CLIENTS = 4;
    private static final AllianceId ALLIANCE = AllianceId.of("aii");

    @Test
    void nothing_acknowledged_is_lost_when_the_leader_is_killed_and_the_instances_follow() throws Exception {
        try (Cluster cluster = new Cluster("postgresql-cluster.sh");
                JdbcMinuteBook one = JdbcMinuteBook.open(cluster.url());
                JdbcMinuteBook other = JdbcMinuteBook.open(cluster.url())) {
            Load first = new Load(one, ALLIANCE, CLIENTS, "one-");
            Load second = new Load(other, ALLIANCE, CLIENTS, "other-");
            try (first;
                    second) {
                for (int round = 0; round < ROUNDS; round++) {
                    both(first, second, 100);
                    first.longestGap();
                    second.longestGap();
                    int leader = cluster.leader();
                    cluster.kill(leader);
                    follow(first, second, "round " + round + ": leader " + leader + " killed, ");
                    cluster.startAgain(leader);
                }
                first.longestGap();
                second.longestGap();
                cluster.letAnotherLead();
                follow(first, second, "handed over in good order, ");
            }
            first.check(one, "first instance");
            System.out.println("PostgreSQL cluster: " + second.check(other, "second instance") + " entries, none lost");
        }
    }

    private static void follow(Load first, Load second, String what) throws InterruptedException {
        both(first, second, CLIENTS + 1);
        System.out.println(
                what + "nothing acknowledged for " + Math.max(first.longestGap(), second.longestGap()) + " ms");
    }

    private static void both(Load first, Load second, int acknowledgements) throws InterruptedException {
        first.await(acknowledgements);
        second.await(acknowledgements);
    }
}
