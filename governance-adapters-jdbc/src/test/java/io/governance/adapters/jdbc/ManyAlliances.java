package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.governance.Capacity;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.Receipt;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * Many alliances in one process, of a founding and registered members each, read and written at random: what keeping them in
 * memory takes, and what not keeping them costs. Whether they mix is checked all along. For benchmarks.
 */
final class ManyAlliances {

    private static final int WRITTEN_AT_ONCE = 20;

    private final JdbcMinuteBook book;
    private final int alliances;

    /** How many each has. */
    private final int[] members;

    /** Founds them. */
    ManyAlliances(JdbcMinuteBook book, int alliances, int members) {
        this.book = book;
        this.alliances = alliances;
        this.members = new int[alliances];
        Arrays.fill(this.members, members);
        try (LocalGovernance governance = Scenario.governing(new LeftOpen(book))) {
            ArrayList<CompletableFuture<Either<Refusal, Receipt>>> under = new ArrayList<>();
            for (int alliance = 0; alliance < alliances; alliance++) {
                under.add(Scenario.found(governance, id(alliance)).toCompletableFuture());
                for (int member = 0; member < members; member++) {
                    under.add(register(governance, alliance, member));
                }
                if (alliance % WRITTEN_AT_ONCE == WRITTEN_AT_ONCE - 1 || alliance == alliances - 1) {
                    under.forEach(answer -> Polling.expect(answer.join()));
                    under.clear();
                }
            }
        }
    }

    private static AllianceId id(int alliance) {
        return AllianceId.of("alliance-" + alliance);
    }

    private static CompletableFuture<Either<Refusal, Receipt>> register(
            LocalGovernance governance, int alliance, int member) {
        return Scenario.register(governance, id(alliance), id(alliance) + "-" + member)
                .toCompletableFuture();
    }

    /** Reads them at random, while so many are kept in memory, registers members in some, and looks at each at the end. */
    void use(int kept, int times, Measured delays, Measured heap) {
        Random random = new Random(7);
        Capacity capacity = Capacity.standard().withLoaded(kept);
        try (LocalGovernance governance = Scenario.governing(new LeftOpen(book), capacity)) {
            for (int alliance = 0; alliance < alliances; alliance++) {
                check(governance, alliance);
            }
            long begun = System.nanoTime();
            for (int time = 0; time < times; time++) {
                check(governance, random.nextInt(alliances));
            }
            delays.add(line(kept), (System.nanoTime() - begun) / 1e3 / times);
            for (int time = 0; time < times; time++) {
                int alliance = random.nextInt(alliances);
                Polling.expect(
                        register(governance, alliance, members[alliance]++).join());
            }
            for (int alliance = 0; alliance < alliances; alliance++) {
                check(governance, alliance);
            }
            heap.add(line(kept), RecordBenchmark.used() / 1e6);
        }
    }

    private String line(int kept) {
        return kept + " of " + alliances + " kept in memory";
    }

    /** Each has its own members, all of them and no others. */
    private void check(LocalGovernance governance, int alliance) {
        Set<MemberId> own =
                governance.alliance(id(alliance)).get().members().byId().keySet();
        if (own.size() != members[alliance]
                || !own.forAll(member -> member.value().startsWith(id(alliance) + "-"))) {
            throw new IllegalStateException("the members of " + id(alliance) + " are not its own");
        }
    }
}
