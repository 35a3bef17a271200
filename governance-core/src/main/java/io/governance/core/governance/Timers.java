package io.governance.core.governance;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * All that happens after a while.
 *
 * @param pauses lets whoever asks wait
 * @param later does something when the time is over
 */
record Timers(Consumer<Duration> pauses, BiConsumer<Duration, Runnable> later) {

    private static final Timers REAL = new Timers(
            time -> LockSupport.parkNanos(time.toNanos()),
            (time, work) -> CompletableFuture.delayedExecutor(
                            TimeUnit.NANOSECONDS.convert(time), TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(work));

    private static final Timers STOPPED = new Timers(time -> {}, (time, work) -> {});

    /** As time passes. */
    static Timers real() {
        return REAL;
    }

    /** Nothing is ever over, and nobody waits. */
    static Timers stopped() {
        return STOPPED;
    }
}
