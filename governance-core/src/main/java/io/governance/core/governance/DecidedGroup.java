package io.governance.core.governance;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Charter;
import io.governance.core.record.Entry;
import io.governance.core.record.Receipt;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Submissions decided one after the other, each on what those before it led to. None of it is durable before the whole is stored. */
final class DecidedGroup {

    private final AllianceId alliance;
    private final Instant time;
    private final Function<CharterId, Option<Charter>> charters;
    private final List<Entry> entries = new ArrayList<>();
    private Chronicle chronicle;

    /**
     * Begins a group.
     *
     * @param alliance whose submissions
     * @param base the record to decide on
     * @param now what time it is; a clock that was put back does not bring the record out of order
     * @param charters the charters an alliance can be under, by name
     */
    DecidedGroup(AllianceId alliance, Chronicle base, Instant now, Function<CharterId, Option<Charter>> charters) {
        Instant rounded = now.truncatedTo(ChronoUnit.MILLIS);
        this.alliance = alliance;
        this.chronicle = base.tentative();
        this.time = rounded.isBefore(base.at()) ? base.at() : rounded;
        this.charters = charters;
    }

    /** What a submission is told once its group is durable: a receipt, a refusal, or that its deciding failed. */
    record Answered(Submission submission, Either<RuntimeException, Either<Refusal, Receipt>> outcome) {
        void give() {
            outcome.peek(submission.answer::complete).peekLeft(submission.answer::completeExceptionally);
        }
    }

    /** What has to be stored. */
    Seq<Entry> entries() {
        return Array.ofAll(entries);
    }

    /** The record once that is stored. */
    Chronicle chronicle() {
        return chronicle;
    }

    /** Decides one submission; a fault in deciding it is its own and leaves the group as it was. */
    Answered answer(Submission submission) {
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
        Option<Operations.Done> done = chronicle.done(submission.operation);
        if (done.isDefined()) {
            return done.get().fingerprint().equals(submission.fingerprint)
                    ? Either.right(done.get().receipt())
                    : Either.left(new RequestRefusal.OperationReused(submission.operation));
        }
        return submission.decide(chronicle.alliance(), time).map(decision -> record(submission, decision));
    }

    private Receipt record(Submission submission, Decision decision) {
        if (decision.recorded().isDefined()) {
            return new Receipt(decision.recorded().get(), decision.recorded().get(), true);
        }
        long first = chronicle.last() + 1;
        for (Act act : decision.acts()) {
            Entry entry = new Entry(
                    alliance,
                    chronicle.last() + 1,
                    time,
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
