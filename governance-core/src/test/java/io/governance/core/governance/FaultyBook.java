package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Tampering;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A minute book as one process sees it on a bad day: appends fail before or after they are stored, or are stored when nobody
 * waits for them any more; reads fail; the process ends; others work in between. Not thread-safe.
 */
final class FaultyBook implements MinuteBook {

    private final Storage storage;
    private final Random dice;
    private final int percent;
    private final Runnable others;
    private final Consumer<Event> happened;
    private boolean calm;
    private boolean dead;

    /** The process that used the book is no more; what it is told now nobody hears. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the process has ended");
        }
    }

    /**
     * @param percent how many of a hundred appends and reads go wrong
     * @param others lets others work
     */
    FaultyBook(Storage storage, Random dice, int percent, Runnable others, Consumer<Event> happened) {
        this.storage = storage;
        this.dice = dice;
        this.percent = percent;
        this.others = others;
        this.happened = happened;
    }

    /** Lets nothing go wrong from now on, or again. */
    void calm(boolean now) {
        calm = now;
    }

    /** Ends the process: it neither reads nor appends any more. */
    void end() {
        dead = true;
    }

    boolean isDead() {
        return dead;
    }

    @Override
    public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        between();
        if (entries.map(Entry::operation).distinct().size() > 1) {
            happened.accept(Event.GROUPED);
        }
        if (!calm && chance(percent)) {
            return fail(alliance, after, entries);
        }
        boolean stored = storage.served.append(alliance, after, entries);
        if (!stored) {
            happened.accept(Event.LATE_FOR_APPEND);
        }
        between();
        return stored;
    }

    private boolean fail(AllianceId alliance, long after, Seq<Entry> entries) {
        switch (dice.nextInt(8)) {
            case 0, 1:
                happened.accept(Event.TORN);
                throw new MinuteBookException("torn: nothing is stored");
            case 2, 3:
                storage.served.append(alliance, after, entries);
                happened.accept(Event.ANSWER_LOST);
                throw new MinuteBookException("the answer is lost");
            case 4, 5:
                storage.storeLater(alliance, after, entries);
                happened.accept(Event.STORED_LATER);
                throw new MinuteBookException("no answer in time");
            case 6:
                dead = true;
                happened.accept(Event.CRASHED_BEFORE);
                throw new Crash();
            default:
                storage.served.append(alliance, after, entries);
                dead = true;
                happened.accept(Event.CRASHED_AFTER);
                throw new Crash();
        }
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        between();
        if (!calm && chance(percent / 2)) {
            happened.accept(Event.UNREADABLE);
            throw new MinuteBookException("cannot be read");
        }
        return storage.served.read(alliance, after, atMost);
    }

    /** What happens between a call and what it does. */
    private void between() {
        if (dead) {
            throw new Crash();
        }
        if (!calm) {
            if (chance(30)) {
                storage.storeNow();
            }
            if (chance(15)) {
                others.run();
            }
        }
        if (dead) {
            throw new Crash();
        }
    }

    private boolean chance(int ofHundred) {
        return dice.nextInt(100) < ofHundred;
    }

    @Override
    public Seq<AllianceId> alliances() {
        return storage.served.alliances();
    }

    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        return storage.served.verify(alliance);
    }

    @Override
    public void close() {
        // the storage outlives its processes
    }
}
