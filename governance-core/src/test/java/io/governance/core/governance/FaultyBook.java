package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Tampering;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A minute book as one process sees it on a bad day: appends fail before or after they are stored, or are stored when nobody
 * waits for them any more; reads fail; the process ends; others work in between. Not thread-safe.
 */
final class FaultyBook implements MinuteBook {

    private final World world;
    private final Runnable others;
    private boolean dead;

    /** The process that used the book is no more; what it is told now nobody hears. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the process has ended");
        }
    }

    /**
     * @param others lets others work
     */
    FaultyBook(World world, Runnable others) {
        this.world = world;
        this.others = others;
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
            world.happened(Event.GROUPED);
        }
        if (!world.calm && chance(world.percent)) {
            return fail(alliance, after, entries);
        }
        boolean stored = world.storage.served.append(alliance, after, entries);
        if (!stored) {
            world.happened(Event.LATE_FOR_APPEND);
        }
        between();
        return stored;
    }

    private boolean fail(AllianceId alliance, long after, Seq<Entry> entries) {
        switch (world.dice.nextInt(8)) {
            case 0, 1:
                world.happened(Event.TORN);
                throw new MinuteBookException("torn: nothing is stored");
            case 2, 3:
                world.storage.served.append(alliance, after, entries);
                world.happened(Event.ANSWER_LOST);
                throw new MinuteBookException("the answer is lost");
            case 4, 5:
                world.storage.storeLater(alliance, after, entries);
                world.happened(Event.STORED_LATER);
                throw new MinuteBookException("no answer in time");
            case 6:
                dead = true;
                world.happened(Event.CRASHED_BEFORE);
                throw new Crash();
            default:
                world.storage.served.append(alliance, after, entries);
                dead = true;
                world.happened(Event.CRASHED_AFTER);
                throw new Crash();
        }
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        between();
        if (!world.calm && chance(world.percent / 2)) {
            world.happened(Event.UNREADABLE);
            throw new MinuteBookException("cannot be read");
        }
        return world.storage.served.read(alliance, after, atMost);
    }

    /** What happens between a call and what it does. */
    private void between() {
        if (dead) {
            throw new Crash();
        }
        if (!world.calm) {
            if (chance(30)) {
                world.storage.storeNow();
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
        return world.dice.nextInt(100) < ofHundred;
    }

    @Override
    public Seq<AllianceId> alliances() {
        return world.storage.served.alliances();
    }

    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        return world.storage.served.verify(alliance);
    }

    @Override
    public void close() {
        // the storage outlives its processes
    }
}
