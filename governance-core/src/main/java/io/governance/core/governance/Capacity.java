package io.governance.core.governance;

import java.time.Duration;

/**
 * How much a {@link LocalGovernance} takes on, how long it lets somebody wait and how much it keeps in memory.
 *
 * @param waiting how many submissions to one alliance may wait to be taken up, at least 1; ten times as many may be
 *     unanswered in all
 * @param deadline after how long a submission has an answer in any case, at least a millisecond; it is noticed about a
 *     sixteenth of it later, and by whoever lends its thread ({@link Governance#carryOut}) when the book lets go of that
 * @param loaded how many alliances are kept in memory, at least 1; those with which something is being done are kept beyond
 *     it
 * @param idle after how long without use an alliance is no longer kept in memory, at least a millisecond
 */
public record Capacity(int waiting, Duration deadline, int loaded, Duration idle) {

    /** How many times what one alliance may have waiting all of them together may have unanswered. */
    static final int IN_ALL = 10;

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private static final Capacity STANDARD =
            new Capacity(10_000, Duration.ofSeconds(30), 1_000, Duration.ofMinutes(15));

    /**
     * Checks that each is large enough.
     *
     * @throws IllegalArgumentException if one is not
     */
    public Capacity {
        if (waiting < 1 || waiting > Integer.MAX_VALUE / IN_ALL || loaded < 1) {
            throw new IllegalArgumentException("at least 1 must be able to wait and to be loaded, and at most "
                    + Integer.MAX_VALUE / IN_ALL + " to wait: " + waiting + ", " + loaded);
        }
        if (deadline.compareTo(SHORTEST) < 0 || idle.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "the deadline and the idle time must be at least a millisecond: " + deadline + ", " + idle);
        }
    }

    /** 10,000 waiting for each alliance, 30 seconds, 1,000 alliances in memory, for 15 minutes after their last use. */
    public static Capacity standard() {
        return STANDARD;
    }

    /** Returns this capacity with another number of submissions that may wait for one alliance. */
    public Capacity withWaiting(int most) {
        return new Capacity(most, deadline, loaded, idle);
    }

    /** Returns this capacity with another deadline. */
    public Capacity withDeadline(Duration longest) {
        return new Capacity(waiting, longest, loaded, idle);
    }

    /** Returns this capacity with another number of alliances in memory. */
    public Capacity withLoaded(int most) {
        return new Capacity(waiting, deadline, most, idle);
    }

    /** Returns this capacity with another time that an alliance is kept in memory without use. */
    public Capacity withIdle(Duration longest) {
        return new Capacity(waiting, deadline, loaded, longest);
    }
}
