package io.governance.core.governance;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How a writer shares a record with the writers of other processes. Whoever was too late takes half as much, so that it is
 * quicker next time; whoever was first, and knows of others, lets them have as much time as it took itself. Not thread-safe.
 */
final class Pace {

    /** The most submissions that one append carries. */
    static final int MOST = 1_000;

    /** After how many appends that nobody else came between a writer takes it that it is alone. */
    private static final int ALONE = 16;

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private int most = MOST;
    private int pauses;

    /** How many submissions to take at a time. */
    int most() {
        return most;
    }

    /** Takes note that another process was faster. */
    void lost(int taken) {
        most = Math.max(1, taken / 2);
        pauses = ALONE;
    }

    /** Takes note that an append was stored. */
    void won() {
        most = Math.min(MOST, most * 2);
    }

    /**
     * How long to leave the record to others now; nothing if there seem to be none.
     *
     * @param took how long the last append took, with reading and deciding
     */
    Duration pause(Supplier<Duration> took) {
        if (pauses == 0) {
            return Duration.ZERO;
        }
        pauses--;
        Duration found = took.get();
        return found.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : found;
    }
}
