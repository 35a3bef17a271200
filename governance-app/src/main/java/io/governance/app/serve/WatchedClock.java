package io.governance.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * A clock that is looked at: when it jumps, somebody is told. A record never goes back in time; what is recorded after a jump
 * back bears the time of the last act, and what was recorded after a jump forward is ahead for good. Thread-safe.
 */
final class WatchedClock implements InstantSource {

    /** What a clock may be set right by without a word. */
    private static final Duration SLIGHT = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final LongSupplier ticks;
    private final Consumer<String> tell;
    private Instant shown;
    private long ticked;

    /**
     * @param clock the clock
     * @param ticks nanoseconds that go on whatever the clock does
     * @param tell whom to tell, in a sentence
     */
    WatchedClock(InstantSource clock, LongSupplier ticks, Consumer<String> tell) {
        this.clock = clock;
        this.ticks = ticks;
        this.tell = tell;
        this.shown = clock.instant();
        this.ticked = ticks.getAsLong();
    }

    @Override
    public synchronized Instant instant() {
        Instant now = clock.instant();
        long tick = ticks.getAsLong();
        Duration jump = Duration.between(shown.plusNanos(tick - ticked), now);
        shown = now;
        ticked = tick;
        if (jump.abs().compareTo(SLIGHT) > 0) {
            tell.accept(jump.isNegative() ? back(jump, now) : forward(jump, now));
        }
        return now;
    }

    private static String back(Duration jump, Instant now) {
        return "the clock went back by " + jump.abs().truncatedTo(ChronoUnit.SECONDS) + " to " + now
                + "; until it has caught up, what is recorded bears the time of the last act";
    }

    private static String forward(Duration jump, Instant now) {
        return "the clock went forward by " + jump.truncatedTo(ChronoUnit.SECONDS) + " to " + now
                + "; unless this machine slept, set it right: what is recorded meanwhile stays ahead";
    }
}
