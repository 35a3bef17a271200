package io.governance.core.record;

import io.governance.core.AllianceId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A minute book whose database can be made slow or taken away: every call goes to another book, or fails, as it is told. */
public final class UnreliableMinuteBook implements MinuteBook {

    /** How it behaves. */
    public enum Mood {
        SOUND,
        /** Every call fails, and nothing is done. */
        AWAY,
        /** The next call fails, and nothing is done; then it is sound again. */
        AWAY_ONCE,
        /** Appends are stored, but nobody learns of it; then every call fails. */
        LOST_WITH_THE_NEXT_APPEND
    }

    /** Holds the appends to one alliance until it is opened. */
    public static final class Gate {
        private final AllianceId alliance;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        private Gate(AllianceId alliance) {
            this.alliance = alliance;
        }

        /** Waits until an append is held. */
        public void awaitAppend() throws InterruptedException {
            reached.await();
        }

        public void open() {
            open.countDown();
        }
    }

    private final MinuteBook book;
    private final AtomicInteger late = new AtomicInteger();
    private volatile Mood mood = Mood.SOUND;
    private volatile Option<Gate> gate = Option.none();

    public UnreliableMinuteBook(MinuteBook book) {
        this.book = book;
    }

    /** From now on behaves so. */
    public void become(Mood next) {
        mood = next;
    }

    /** Holds the appends to an alliance. */
    public Gate hold(AllianceId alliance) {
        Gate closed = new Gate(alliance);
        gate = Option.some(closed);
        return closed;
    }

    /** How many appends came too late. */
    public int late() {
        return late.get();
    }

    private MinuteBook reached() {
        Mood found = mood;
        if (found == Mood.AWAY_ONCE) {
            mood = Mood.SOUND;
        }
        if (found == Mood.AWAY || found == Mood.AWAY_ONCE) {
            throw new MinuteBookException("the database is away");
        }
        return book;
    }

    @Override
    public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        gate.filter(closed -> closed.alliance.equals(alliance)).forEach(UnreliableMinuteBook::pass);
        boolean stored = reached().append(alliance, after, entries);
        if (mood == Mood.LOST_WITH_THE_NEXT_APPEND) {
            mood = Mood.AWAY;
            throw new MinuteBookException("the answer of the database was lost");
        }
        if (!stored) {
            late.incrementAndGet();
        }
        return stored;
    }

    private static void pass(Gate closed) {
        closed.reached.countDown();
        try {
            closed.open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MinuteBookException("interrupted", e);
        }
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        return reached().read(alliance, after, atMost);
    }

    @Override
    public Seq<AllianceId> alliances() {
        return reached().alliances();
    }

    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        return reached().verify(alliance);
    }

    @Override
    public void close() {
        book.close();
    }
}
