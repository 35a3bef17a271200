package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Three servers, and the one that takes commits is killed under load, again and again; two instances of the governance follow by
 * themselves.
 */
final class ClusterTrial {

    private static final int ROUNDS = Integer.getInteger("cluster.rounds", 3);
    private static final int CLIENTS = 4;
    private static final AllianceId ALLIANCE = AllianceId.of("aii");

    @Test
    void nothing_acknowledged_is_lost_when_the_leader_of_postgresql_is_killed_or_hands_over() throws Exception {
        try (Cluster cluster = new Cluster("postgresql-cluster.sh")) {
            follow(cluster, true);
        }
    }

    @Test
    @ResourceLock("galera")
    void nothing_acknowledged_is_lost_when_a_node_of_galera_is_killed() throws Exception {
        try (Cluster cluster = new Cluster("mariadb-galera.sh")) {
            follow(cluster, false);
        }
    }

    private static void follow(Cluster cluster, boolean handsOver) throws Exception {
        try (JdbcMinuteBook one = JdbcMinuteBook.open(cluster.url());
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
                    went(first, second, "round " + round + ": node " + leader + " killed");
                    cluster.startAgain(leader);
                }
                if (handsOver) {
                    first.longestGap();
                    second.longestGap();
                    cluster.letAnotherLead();
                    went(first, second, "handed over in good order");
                }
            }
            first.check(one, "first instance");
            System.out.println(Engine.of(cluster.url()).name() + " cluster: " + second.check(other, "second instance")
                    + " entries, none lost");
        }
    }

    private static void went(Load first, Load second, String what) throws InterruptedException {
        both(first, second, CLIENTS + 1);
        System.out.println(
                what + ", nothing acknowledged for " + Math.max(first.longestGap(), second.longestGap()) + " ms");
    }

    private static void both(Load first, Load second, int acknowledgements) throws InterruptedException {
        first.await(acknowledgements);
        second.await(acknowledgements);
    }
}
