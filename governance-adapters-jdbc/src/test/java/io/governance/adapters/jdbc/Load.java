package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.governance.core.AllianceId;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.Receipt;
import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that register members as fast as they are answered, and a ledger of what they were told. */
final class Load implements AutoCloseable {

    /** How often a client is told that nobody knows before it gives up: more than a server's restart takes. */
    private static final int MOST_FAULTS = 1_000;

    private final LocalGovernance governance;
    private final AllianceId alliance;
    private final ConcurrentMap<String, Receipt> ledger = new ConcurrentHashMap<>();
    private final BlockingQueue<Receipt> told = new LinkedBlockingQueue<>();
    private final java.util.List<FutureTask<?>> clients = new ArrayList<>();

    /** As which entry each operation was found in the book. */
    private final java.util.Map<String, Long> recorded = new java.util.HashMap<>();

    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong longestGap = new AtomicLong();
    private volatile boolean over;

    /** Founds an alliance and begins. */
    Load(MinuteBook book, AllianceId alliance, int threads) {
        this(book, alliance, threads, "c");
    }

    /**
     * Founds an alliance unless another load has, and begins.
     *
     * @param name what tells its clients from those of others
     */
    Load(MinuteBook book, AllianceId alliance, int threads, String name) {
        this.governance = Scenario.governing(book);
        this.alliance = alliance;
        ledger.put("found", Scenario.acknowledged(() -> Scenario.found(governance, alliance), MOST_FAULTS));
        for (int i = 0; i < threads; i++) {
            String prefix = name + i + "-";
            FutureTask<?> client = new FutureTask<>(() -> register(prefix), null);
            clients.add(client);
            Thread thread = new Thread(client, "client-" + i);
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void register(String prefix) {
        for (int i = 0; !over; i++) {
            String name = prefix + i;
            Receipt receipt = Scenario.acknowledged(() -> Scenario.register(governance, alliance, name), MOST_FAULTS);
            ledger.put(name, receipt);
            told.add(receipt);
            longestGap.accumulateAndGet(System.nanoTime() - last.getAndSet(System.nanoTime()), Math::max);
        }
    }

    /** Waits until so many more registrations were acknowledged. */
    void await(int acknowledgements) throws InterruptedException {
        told.clear();
        for (int i = 0; i < acknowledgements; i++) {
            if (told.poll(2, TimeUnit.MINUTES) == null) {
                throw new AssertionError("nothing was acknowledged for two minutes");
            }
        }
    }

    /** The longest time during which nothing was acknowledged since this was last asked, in milliseconds. */
    long longestGap() {
        return TimeUnit.NANOSECONDS.toMillis(longestGap.getAndSet(0));
    }

    /** Stops the clients. */
    @Override
    public void close() throws ExecutionException, InterruptedException {
        over = true;
        for (FutureTask<?> client : clients) {
            client.get();
        }
    }

    /** Checks that all that was acknowledged is in the book, once, and that the book is sound. */
    int check(MinuteBook book, String which) {
        recorded.clear();
        int entries = goOnChecking(book, which);
        assertEquals(Option.none(), book.verify(alliance), which);
        return entries;
    }

    /** Checks that all that was acknowledged is in the book, once; what was read for an earlier check is not read again. */
    int goOnChecking(MinuteBook book, String which) {
        HashMap<String, Receipt> acknowledged = HashMap.ofAll(ledger); // before reading: the clients may go on
        for (Entry entry : book.read(alliance, recorded.size(), Integer.MAX_VALUE)) {
            assertEquals(recorded.size() + 1, entry.number(), which);
            Long earlier = recorded.put(entry.operation().value(), entry.number());
            assertNull(earlier, () -> which + ": doubled " + entry);
        }
        acknowledged.forEach((operation, receipt) ->
                assertEquals(receipt.first(), recorded.get(operation), which + ": lost " + operation));
        return recorded.size();
    }
}
