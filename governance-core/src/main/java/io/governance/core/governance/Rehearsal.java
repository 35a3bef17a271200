package io.governance.core.governance;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.charter.Charter;
import io.governance.core.record.Entry;
import io.governance.core.time.Occasion;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A rehearsal (演练): commands decided one after the other, each on what those before it led to, and nothing stored.
 *
 * <p>Immutable; a step leads to another rehearsal. A refused step changes nothing but the time.
 *
 * @param alliance the alliance as the steps so far make it
 * @param calendar the calendar that periods are counted by
 * @param last the number of the last entry
 * @param at when the last step was taken, or the last entry recorded
 * @param entries what the steps so far would have recorded, in order; for a new alliance the founding first
 */
public record Rehearsal(Alliance alliance, WorkingCalendar calendar, long last, Instant at, Seq<Entry> entries) {

    /**
     * One thing that somebody does at some time.
     *
     * @param at when; milliseconds count, anything finer does not
     * @param actor who
     * @param command what
     */
    public record Step(Instant at, PersonId actor, Command command) {
        public Step {
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * What a step led to.
     *
     * @param step the step
     * @param result what it would have recorded, nothing if the record said it already; or why not
     * @param after the rehearsal after it
     */
    public record Outcome(Step step, Either<Refusal, Seq<Entry>> result, Rehearsal after) {}

    /**
     * Begins with a copy of an alliance.
     *
     * @param calendar the calendar that periods are counted by
     * @param last the number of the last entry of its record
     * @param at when that was recorded
     */
    public static Rehearsal of(Alliance alliance, WorkingCalendar calendar, long last, Instant at) {
        return new Rehearsal(alliance, calendar, last, at, Vector.empty());
    }

    /** Begins with the founding of a new alliance, which is the first entry. */
    public static Rehearsal founding(
            AllianceId id,
            FoundAlliance command,
            Charter charter,
            WorkingCalendar calendar,
            PersonId founder,
            Instant at) {
        Act act = Alliance.found(command, charter);
        Entry entry = entry(id, 1, at.truncatedTo(ChronoUnit.MILLIS), founder, act);
        Alliance founded = Alliance.founded(id, (AllianceAct.AllianceFounded) act, charter, entry.stamp());
        return new Rehearsal(founded, calendar, 1, entry.at(), Vector.of(entry));
    }

    /**
     * Takes one step.
     *
     * @throws IllegalArgumentException if it is before the step ahead of it
     */
    public Outcome take(Step step) {
        if (step.at().isBefore(at)) {
            throw new IllegalArgumentException("a rehearsal does not go back from " + at + " to " + step.at());
        }
        Either<Refusal, Decision> decision = decide(step);
        if (decision.isLeft()) {
            return new Outcome(
                    step, Either.left(decision.getLeft()), new Rehearsal(alliance, calendar, last, step.at(), entries));
        }
        Alliance next = alliance;
        Vector<Entry> recorded = Vector.empty();
        for (Act act : decision.get().acts()) {
            Entry entry = entry(alliance.id(), last + recorded.size() + 1, step.at(), step.actor(), act);
            next = next.after(act, entry.stamp());
            recorded = recorded.append(entry);
        }
        return new Outcome(
                step,
                Either.right(recorded),
                new Rehearsal(next, calendar, last + recorded.size(), step.at(), entries.appendAll(recorded)));
    }

    /** Takes several steps and tells what each led to. */
    public Seq<Outcome> take(Seq<Step> steps) {
        Rehearsal now = this;
        Vector<Outcome> outcomes = Vector.empty();
        for (Step step : steps) {
            Outcome outcome = now.take(step);
            outcomes = outcomes.append(outcome);
            now = outcome.after();
        }
        return outcomes;
    }

    private Either<Refusal, Decision> decide(Step step) {
        return alliance.handle(step.command(), new Occasion(step.actor(), step.at(), calendar));
    }

    private static Entry entry(AllianceId alliance, long number, Instant at, PersonId actor, Act act) {
        return new Entry(alliance, number, at, actor, OperationId.of("rehearsal-" + number), "", act);
    }
}
