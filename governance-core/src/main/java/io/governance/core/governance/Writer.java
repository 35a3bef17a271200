package io.governance.core.governance;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Charter;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The one writer of an alliance in this process. It takes all submissions that wait, decides them in order in memory,
 * appends what they lead to at once, and answers when that is durable.
 *
 * <p>Other processes may write too: an append that comes too late is decided again on what they wrote.
 */
final class Writer {

    /** The most submissions that one append carries. */
    private static final int GROUP = 1_000;

    private static final int PAGE = 10_000;

    /** How often a group is decided again before its submitters learn that it could not be stored. */
    private static final int ATTEMPTS = 100;

    /** How often the book may fail on one group before its submitters learn of it. */
    private static final int FAILURES = 3;

    private final AllianceId alliance;
    private final MinuteBook book;
    private final Function<CharterId, Option<Charter>> charters;
    private final InstantSource clock;
    private final Executor executor;
    private final Queue<Submission> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Chronicle known = Chronicle.EMPTY;

    Writer(
            AllianceId alliance,
            MinuteBook book,
            Function<CharterId, Option<Charter>> charters,
            InstantSource clock,
            Executor executor) {
        this.alliance = alliance;
        this.book = book;
        this.charters = charters;
        this.clock = clock;
        this.executor = executor;
    }

    void submit(Submission submission) {
        waiting.add(submission);
        wake();
    }

    /** Checks if nothing waits and the record is empty. */
    boolean isIdleAndUnknown() {
        return !busy.get() && waiting.isEmpty() && known.last() == 0;
    }

    /** The record as it stands, what other processes appended included. */
    Chronicle current() {
        Chronicle now = known;
        while (true) {
            Seq<Entry> more = book.read(alliance, now.last(), PAGE);
            if (more.isEmpty()) {
                return advance(now);
            }
            now = more.foldLeft(now, (chronicle, entry) -> chronicle.after(entry, charters));
        }
    }

    /** Keeps the longer of two foldings of the same record. */
    private synchronized Chronicle advance(Chronicle to) {
        if (to.last() > known.last()) {
            known = to;
        }
        return known;
    }

    /** Lets the writer work; while the governance closes, on the thread of whoever still submits. */
    private void wake() {
        if (busy.compareAndSet(false, true)) {
            try {
                executor.execute(this::work);
            } catch (RejectedExecutionException closed) {
                work();
            }
        }
    }

    private void work() {
        try {
            while (true) {
                java.util.List<Submission> group = takeWaiting();
                if (group.isEmpty()) {
                    return;
                }
                answer(group);
            }
        } finally {
            busy.set(false);
            if (!waiting.isEmpty()) {
                wake();
            }
        }
    }

    private java.util.List<Submission> takeWaiting() {
        java.util.List<Submission> group = new ArrayList<>();
        while (group.size() < GROUP) {
            Submission next = waiting.poll();
            if (next == null) {
                break;
            }
            group.add(next);
        }
        return group;
    }

    private void answer(java.util.List<Submission> group) {
        try {
            store(group).forEach(answered -> answered.give());
        } catch (RuntimeException | Error failure) {
            group.forEach(submission -> submission.answer.completeExceptionally(failure));
        }
    }

    /** Decides a group and stores it; after a failure or a lost race, decides it again on what the book then holds. */
    private List<Answered> store(java.util.List<Submission> group) {
        if (known.last() == 0) {
            current();
        }
        List<MinuteBookException> failures = List.empty();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Chronicle base = known;
            Group decided = new Group(base);
            List<Answered> answers = List.ofAll(group).map(decided::answer).toList();
            if (decided.entries.isEmpty()) {
                if (current().last() == base.last()) {
                    return answers;
                }
                continue;
            }
            try {
                if (book.append(alliance, base.last(), List.ofAll(decided.entries))) {
                    advance(decided.chronicle);
                    return answers;
                }
            } catch (MinuteBookException unknown) {
                failures.forEach(unknown::addSuppressed);
                failures = failures.append(unknown);
                if (failures.size() >= FAILURES) {
                    throw unknown;
                }
            }
            current();
        }
        throw new MinuteBookException("other writers of " + alliance + " were faster " + ATTEMPTS + " times");
    }

    /** What a submission is told once its group is durable: a receipt, a refusal, or that its deciding failed. */
    private record Answered(Submission submission, Either<RuntimeException, Either<Refusal, Receipt>> outcome) {
        private void give() {
            outcome.peek(submission.answer::complete).peekLeft(submission.answer::completeExceptionally);
        }
    }

    /** Submissions decided one after the other, each on what those before it led to. */
    private final class Group {
        private final java.util.List<Entry> entries = new ArrayList<>();
        private final Instant at;
        private Chronicle chronicle;

        private Group(Chronicle base) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            this.chronicle = base;
            this.at = now.isBefore(base.at()) ? base.at() : now;
        }

        /** Decides one submission; a fault in deciding it is its own and leaves the group as it was. */
        private Answered answer(Submission submission) {
            Chronicle before = chronicle;
            int recorded = entries.size();
            try {
                return new Answered(submission, Either.right(decide(submission)));
            } catch (RuntimeException fault) {
                chronicle = before;
                entries.subList(recorded, entries.size()).clear();
                return new Answered(submission, Either.left(fault));
            }
        }

        private Either<Refusal, Receipt> decide(Submission submission) {
            Option<Chronicle.Done> done = chronicle.done().get(submission.operation);
            if (done.isDefined()) {
                return done.get().fingerprint().equals(submission.fingerprint)
                        ? Either.right(done.get().receipt())
                        : Either.left(new RequestRefusal.OperationReused(submission.operation));
            }
            return submission.decide(chronicle.alliance(), at).map(decision -> record(submission, decision));
        }

        private Receipt record(Submission submission, Decision decision) {
            if (decision.recorded().isDefined()) {
                return new Receipt(
                        decision.recorded().get(), decision.recorded().get(), true);
            }
            long first = chronicle.last() + 1;
            for (Act act : decision.acts()) {
                Entry entry = new Entry(
                        alliance,
                        chronicle.last() + 1,
                        at,
                        submission.actor,
                        submission.operation,
                        submission.fingerprint,
                        act);
                entries.add(entry);
                chronicle = chronicle.after(entry, charters);
            }
            return new Receipt(first, chronicle.last());
        }
    }
}
