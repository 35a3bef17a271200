package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.UnsoundRecordException;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * The one writer of an alliance in this process. It takes all submissions that wait, decides them in order in memory,
 * appends what they lead to at once, and answers when that is durable.
 *
 * <p>Other processes may write too: an append that comes too late is decided again on what they wrote.
 */
final class Writer {

    /** How often the book may fail on one group before its submitters learn of it. */
    private static final int FAILURES = 3;

    private final AllianceId alliance;
    private final Workplace at;
    private final BlockingQueue<Submission> waiting;
    private final Pace pace = new Pace();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Watch watch;
    private final Reading reading;
    private volatile java.util.List<Submission> inHand = java.util.List.of();
    private volatile Chronicle known = Chronicle.EMPTY;

    /** Whether the book failed on the last group, so that it may hold what is not known here; whoever is busy may ask. */
    private boolean doubtful;

    Writer(AllianceId alliance, Workplace at) {
        this.alliance = alliance;
        this.at = at;
        this.waiting = new LinkedBlockingQueue<>(at.capacity().waiting());
        this.reading = new Reading(alliance, at.book(), at.charters());
        this.watch = new Watch(at.capacity().deadline(), at.timers(), this::isAllAnswered, this::giveUpWhatIsOver);
    }

    /** Lets a submission wait to be taken up; if too many wait already, it fails at once. */
    void submit(Submission submission) {
        if (takesIn(submission)) {
            wake();
        }
    }

    /** Lets a submission wait to be taken up, and takes it up on this thread unless another one is at work. */
    void submitAndWork(Submission submission) {
        if (takesIn(submission) && busy.compareAndSet(false, true)) {
            work(() -> false);
        }
    }

    private boolean takesIn(Submission submission) {
        watch.over(submission);
        if (waiting.offer(submission)) {
            watch.wake();
            return true;
        }
        submission.answer.completeExceptionally(
                Overloaded.waiting(alliance, at.capacity().waiting()));
        return false;
    }

    private boolean isAllAnswered() {
        return waiting.isEmpty() && inHand.isEmpty();
    }

    private void giveUpWhatIsOver(Watch over) {
        List.ofAll(waiting).appendAll(inHand).filter(over::isOver).forEach(this::giveUp);
    }

    /**
     * Answers a submission whose time is over: if it still waits, it is withdrawn and nothing was done; else it may be done
     * yet.
     */
    private void giveUp(Submission submission) {
        Duration deadline = at.capacity().deadline();
        RuntimeException late = waiting.remove(submission)
                ? Overloaded.notTakenUp(alliance, deadline)
                : new MinuteBookException(
                        "the record of " + alliance + " took more than " + Overloaded.seconds(deadline)
                                + " seconds; it is not known if it has recorded what was submitted");
        submission.answer.completeExceptionally(late);
    }

    /** Checks if there is nothing to do. Whoever asks has to keep others from submitting meanwhile. */
    boolean isIdle() {
        return waiting.isEmpty() && !busy.get();
    }

    /** Checks if the record was empty when it was last read. */
    boolean isUnknown() {
        return known.last() == 0;
    }

    /** The record as it stands, what other processes appended included. */
    Chronicle current() {
        return isUnknown() ? first() : read();
    }

    /** Reads the record for the first time, one reader at a time: for the others there is not much left to read. */
    private synchronized Chronicle first() {
        return read();
    }

    private Chronicle read() {
        return advance(reading.goOn(known));
    }

    /** Keeps the longer of two foldings of the same record. */
    private synchronized Chronicle advance(Chronicle to) {
        if (to.last() > known.last()) {
            known = to.settled(known);
        }
        return known;
    }

    /** Lets the writer work; while the governance closes, on the thread of whoever still submits. */
    private void wake() {
        if (busy.compareAndSet(false, true)) {
            Runnable work = () -> work(() -> !at.crowded().getAsBoolean());
            try {
                at.executor().execute(work);
            } catch (RejectedExecutionException closed) {
                work.run();
            }
        }
    }

    /** Takes up a group, and the next one while it may go on; what is left then has its turn after other alliances that wait. */
    private void work(BooleanSupplier mayGoOn) {
        try {
            do {
                java.util.List<Submission> group = new ArrayList<>();
                waiting.drainTo(group, pace.most());
                inHand = group;
                watch.wake(); // it may have looked just before
                answer(group);
            } while (!waiting.isEmpty() && mayGoOn.getAsBoolean());
        } finally {
            inHand = java.util.List.of();
            busy.set(false);
            if (waiting.isEmpty()) {
                at.rested().accept(alliance);
            } else {
                wake();
            }
        }
    }

    private void answer(java.util.List<Submission> group) {
        int answered = 0;
        while (answered < group.size()) {
            java.util.List<Submission> rest = group.subList(answered, group.size());
            try {
                Instant begun = at.clock().instant();
                answered += store(rest);
                letOthersGoFirst(begun);
            } catch (RuntimeException | Error failure) {
                rest.forEach(submission -> submission.answer.completeExceptionally(failure));
                return;
            }
        }
    }

    private void letOthersGoFirst(Instant begun) {
        Duration pause = pace.pause(() -> Duration.between(begun, at.clock().instant()));
        if (pause.compareTo(Duration.ZERO) > 0) {
            at.timers().pauses().accept(pause);
        }
    }

    /**
     * Decides a group and stores it; after a failure or a lost race, decides it again on what the book then holds, without
     * those whose submitters wait no longer.
     *
     * @return how many of the group, from the first on, have their answers
     */
    private int store(java.util.List<Submission> group) {
        List<MinuteBookException> failures = List.empty();
        boolean read = doubtful || isUnknown();
        boolean late = false;
        doubtful = true;
        while (true) {
            java.util.List<Submission> some = group.subList(0, Math.min(pace.most(), group.size()));
            try {
                if (read) {
                    catchUp(late);
                }
                late = false;
                Option<Array<DecidedGroup.Answered>> stored = attempt(some);
                if (stored.isDefined()) {
                    doubtful = false;
                    pace.won();
                    stored.get().forEach(DecidedGroup.Answered::give);
                    return some.size();
                }
                pace.lost(some.size());
                late = true;
            } catch (
                    UnsoundRecordException
                            unsound) { // reading again does not help; nor is known what an earlier try stored
                throw failures.lastOption().getOrElse(unsound);
            } catch (MinuteBookException unknown) {
                failures.reject(earlier -> earlier == unknown).forEach(unknown::addSuppressed);
                failures = failures.append(unknown);
                if (failures.size() >= FAILURES) {
                    throw unknown;
                }
            }
            read = true;
        }
    }

    /**
     * Reads what was appended meanwhile. If an append was too late and there is nothing, the record is not what it was, as after
     * a backup was restored: it is read from its beginning.
     */
    private void catchUp(boolean late) {
        long before = known.last();
        if (current().last() == before && late) {
            forget();
            current();
        }
    }

    private synchronized void forget() {
        known = Chronicle.EMPTY;
    }

    /** Decides a group on what is known and stores it; none if the record has moved on. */
    private Option<Array<DecidedGroup.Answered>> attempt(java.util.List<Submission> group) {
        Chronicle base = known;
        DecidedGroup decided = new DecidedGroup(alliance, base, at.clock().instant(), at.charters());
        Array<DecidedGroup.Answered> answers = Array.ofAll(group)
                .reject(submission -> submission.answer.isDone())
                .map(decided::answer);
        Seq<Entry> entries = decided.entries();
        if (entries.isEmpty()) {
            return Option.when(answers.isEmpty() || current().last() == base.last(), answers);
        }
        if (!at.book().append(alliance, base.last(), entries)) {
            return Option.none();
        }
        advance(decided.chronicle());
        return Option.some(answers);
    }
}
