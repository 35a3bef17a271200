package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.AtOnce;
import io.governance.core.CharterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.governance.Governance;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.Entry;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two processes, each a governance on a book of its own, that write to one alliance without pause. */
final class ContentionTest {

    private static final AllianceId ALLIANCE = AllianceId.of("contended");
    private static final PersonId SECRETARY = PersonId.of("secretary");

    static List<String> books() {
        return Books.all();
    }

    private static Governance on(String url) {
        return new LocalGovernance(
                JdbcMinuteBook.open(url),
                BuiltInCharters::named,
                InstantSource.system(),
                StateCouncilCalendar.published());
    }

    private static Receipt registered(Governance by, String member) {
        return by.submit(
                        ALLIANCE,
                        new RegisterMember(MemberId.of(member), member, "council-unit"),
                        SECRETARY,
                        OperationId.of(member))
                .toCompletableFuture()
                .join()
                .get();
    }

    /** Clients of the crowded process go on until those of the other one, which has few, have all their receipts. */
    @ParameterizedTest
    @MethodSource("books")
    void a_process_with_few_commands_is_not_starved_by_one_with_many(String url) {
        contend(url, 24, 2, 15, true);
    }

    /** The other way round: a large group takes longer to decide, and comes too late more often. */
    @ParameterizedTest
    @MethodSource("books")
    void a_process_with_many_commands_at_once_is_not_starved_by_one_with_few(String url) {
        contend(url, 24, 2, 5, false);
    }

    /**
     * Lets clients of two processes write.
     *
     * @param awaitsQuiet whether it is over when the clients of the quiet process have so many receipts each, or those of
     *     the crowded one
     */
    private static void contend(String url, int crowd, int few, int each, boolean awaitsQuiet) {
        AtomicInteger unfinished = new AtomicInteger(awaitsQuiet ? few : crowd);
        Seq<Receipt> receipts;
        try (Governance crowded = on(url);
                Governance quiet = on(url)) {
            crowded.found(ALLIANCE, new FoundAlliance(CharterId.of("aii"), "联盟"), SECRETARY, OperationId.of("found"))
                    .toCompletableFuture()
                    .join()
                    .get();
            receipts = AtOnce.run(crowd + few, client -> {
                        boolean isQuiet = client < few;
                        String name = (isQuiet ? "quiet-" : "crowded-") + client + "-";
                        java.util.List<Receipt> own = new ArrayList<>();
                        for (int i = 0; isQuiet == awaitsQuiet ? i < each : unfinished.get() > 0; i++) {
                            own.add(registered(isQuiet ? quiet : crowded, name + i));
                        }
                        if (isQuiet == awaitsQuiet) {
                            unfinished.decrementAndGet();
                        }
                        return List.ofAll(own);
                    })
                    .flatMap(own -> own);
        }
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            Seq<Entry> entries = book.read(ALLIANCE, 0, Integer.MAX_VALUE).tail();
            assertEquals(
                    entries.map(Entry::number),
                    receipts.map(Receipt::first).sorted(),
                    "each is acknowledged once, where it is recorded");
            Map<Boolean, Integer> done = entries.groupBy(
                            entry -> entry.operation().value().startsWith("quiet-"))
                    .mapValues(Seq::size);
            assertEquals(
                    awaitsQuiet ? few * each : crowd * each,
                    done.get(awaitsQuiet).get());
            assertTrue(done.containsKey(!awaitsQuiet), "the other process makes progress, too");
            System.out.println("contention: " + Engine.withoutSecrets(url).replaceFirst("^(jdbc:[a-z]+).*", "$1")
                    + ", the quiet process recorded " + done.get(true).get() + ", the crowded one "
                    + done.get(false).get() + "; at a stretch " + longestRunOf("quiet-", entries) + " and "
                    + longestRunOf("crowded-", entries));
        }
    }

    private static int longestRunOf(String prefix, Seq<Entry> entries) {
        int longest = 0;
        int run = 0;
        for (Entry entry : entries) {
            run = entry.operation().value().startsWith(prefix) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
