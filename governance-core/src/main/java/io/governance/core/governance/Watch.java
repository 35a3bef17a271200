package io.governance.core.governance;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Watches over the deadline of what is submitted to one alliance. It looks from time to time, and only as long as there is
 * something to do: a timer for each submission would cost as much as deciding it. Thread-safe.
 */
final class Watch {

    /** How often it looks before a deadline is over; it is noticed once more of these have passed. */
    static final int LOOKS = 16;

    private final Duration often;
    private final Timers timers;
    private final BooleanSupplier idle;
    private final Consumer<Watch> look;
    private final AtomicBoolean watching = new AtomicBoolean();
    private volatile int looks;

    /**
     * Obtains a watch.
     *
     * @param deadline how long a submission may take
     * @param timers how it waits
     * @param idle checks if there is nothing to watch over; whoever takes something from where it looks has to wake the watch
     * @param look gives up the submissions that {@link #isOver} says so of
     */
    Watch(Duration deadline, Timers timers, BooleanSupplier idle, Consumer<Watch> look) {
        this.often = deadline.dividedBy(LOOKS);
        this.timers = timers;
        this.idle = idle;
        this.look = look;
    }

    /** Begins to watch over a submission, which must not be seen by others yet. */
    void over(Submission submission) {
        submission.since = looks;
    }

    /** Checks if a submission has taken more than its time. */
    boolean isOver(Submission submission) {
        return looks - submission.since > LOOKS;
    }

    /** Takes note that there is something to watch over. */
    void wake() {
        if (!watching.get() && watching.compareAndSet(false, true)) {
            later();
        }
    }

    private void later() {
        timers.later().accept(often, this::look);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // there is one look at a time
    private void look() {
        looks++;
        look.accept(this);
        if (!idle.getAsBoolean()) {
            later();
            return;
        }
        watching.set(false);
        if (!idle.getAsBoolean()) {
            wake();
        }
    }
}
