package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.life.Crowd;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A year or two of an alliance that two processes govern on one storage, on one thread: people act, storage and processes
 * fail, clocks jump, and an auditor looks on. All of it comes from the seed, so that the same seed gives the same again.
 */
final class Simulation {

    /** How many things happen. */
    static final int STEPS = 500;

    private static final AllianceId ALLIANCE = AllianceId.of("a");
    private static final Instant BEGIN = Instant.parse("2025-03-03T01:00:00Z");
    private static final WorkingCalendar CALENDAR = StateCouncilCalendar.published();

    /** How many of the last things that happened are told of a simulation that failed. */
    private static final int TOLD = 30;

    private final long seed;
    private final Charter charter;
    private final Random dice;
    private final Crowd crowd;
    private final Storage storage;
    private final Auditor auditor;
    private final Map<Event, Integer> tally;
    private final Process[] processes = new Process[2];
    private final ArrayList<Asked> asked = new ArrayList<>();
    private final ArrayList<Attempt> attempts = new ArrayList<>();
    private final ArrayDeque<Asked> unknown = new ArrayDeque<>();
    private final ArrayDeque<Supplier<String>> trail = new ArrayDeque<>();
    private final int percent;
    private Instant time = BEGIN;
    private boolean calm;
    private boolean nested;
    private int names;
    private int step;
    private Auditor.@Nullable Broken broken;

    /** One process: its governance, its clock and its way to the storage. */
    private final class Process {
        private final int number;
        private final Worklist work = new Worklist();
        private final ArrayList<Instant> told = new ArrayList<>();
        private final FaultyBook book;
        private final LocalGovernance governance;
        private Duration skew;

        private Process(int number, Duration skew) {
            this.number = number;
            this.skew = skew;
            this.book = new FaultyBook(storage, dice, percent, () -> interleave(this), Simulation.this::happened);
            this.book.calm(calm);
            this.governance = new LocalGovernance(book, BuiltInCharters::named, this::now, CALENDAR, work);
        }

        private Instant now() {
            if (!calm && dice.nextInt(80) == 0) {
                jump(this);
            }
            time = time.plusMillis(dice.nextInt(3));
            Instant now = time.plus(skew);
            told.add(now);
            auditor.told(now);
            return now;
        }

        @Override
        public String toString() {
            return "process " + number;
        }
    }

    private record Attempt(Asked what, Process at, int since, CompletableFuture<Either<Refusal, Receipt>> answer) {}

    /**
     * @param serving what processes see of a storage
     * @param tally where to count what happens
     */
    Simulation(long seed, Function<MinuteBook, MinuteBook> serving, Map<Event, Integer> tally) {
        this.seed = seed;
        this.tally = tally;
        this.dice = new Random(seed);
        this.charter = BuiltInCharters.all()
                .get((int) Math.floorMod(seed, (long) BuiltInCharters.all().size()));
        this.crowd = new Crowd(charter, seed);
        this.percent = List.of(0, 5, 12, 30).get(dice.nextInt(4));
        this.storage = new Storage(serving);
        this.auditor = new Auditor(ALLIANCE, storage, CALENDAR, this::happened);
        start(0, Duration.ZERO);
        start(1, Duration.ZERO);
    }

    /**
     * Lets everything happen.
     *
     * @throws AssertionError if something comes about that cannot be; it tells the seed, the step and how to see it again
     */
    void run() {
        try {
            submit(any(), new Asked(OperationId.of("found"), Crowd.FOUNDER, new FoundAlliance(charter.id(), "联盟")));
            for (step = 1; step <= STEPS; step++) {
                happen();
                settle();
            }
            comeToRest();
        } catch (Auditor.Broken | RuntimeException wrong) {
            throw new AssertionError(
                    "simulation " + seed + " under " + charter.id() + ", step " + step + " of " + STEPS + ": "
                            + wrong.getMessage() + "\nBefore that:\n  "
                            + List.ofAll(trail).map(Supplier::get).mkString("\n  ")
                            + "\nAgain: ./mvnw -ntp -pl governance-core test -Dtest=SimulationTest -Dsimulation.seed="
                            + seed,
                    wrong);
        }
    }

    /** What was recorded. */
    Seq<Entry> record() {
        return storage.truth.read(ALLIANCE, 0, Integer.MAX_VALUE);
    }

    private void happen() {
        int kind = dice.nextInt(100);
        Process process = any();
        if (kind < 38) {
            submit(process, next(process));
        } else if (kind < 70) {
            work(process);
        } else if (kind < 77) {
            happened(Event.REPEATED);
            submit(process, recent());
        } else if (kind < 80) {
            happened(Event.REUSED);
            Asked other = next(process);
            submit(process, new Asked(recent().operation(), other.actor(), other.what()));
        } else if (kind < 88) {
            askAgain(process);
        } else if (kind < 93) {
            look(process);
        } else if (kind < 96) {
            jump(process);
        } else if (kind < 98) {
            end(process);
        } else {
            startAnother();
        }
    }

    /** What happens while a process waits for the storage. */
    private void interleave(Process waiting) {
        if (nested || calm) {
            return;
        }
        nested = true;
        try {
            happened(Event.INTERLEAVED);
            switch (dice.nextInt(4)) {
                case 0, 1 -> work(processes[1 - waiting.number]);
                case 2 -> submit(waiting, next(waiting));
                default -> look(waiting);
            }
        } catch (Auditor.Broken seen) {
            broken = seen;
        } finally {
            nested = false;
        }
    }

    // ── What happens ────────────────────────────────────────────────────────────────────────────────────────────────

    /** What somebody would do, from how the alliance stands. */
    private Asked next(Process process) {
        auditor.look();
        Option<Alliance> alliance = auditor.alliance();
        OperationId operation = OperationId.of("o" + ++names);
        if (alliance.isEmpty()) {
            return new Asked(operation, Crowd.FOUNDER, new FoundAlliance(charter.id(), "联盟"));
        }
        Instant clocked = time.plus(process.skew);
        Instant now = clocked.isBefore(auditor.at()) ? auditor.at() : clocked;
        Rehearsal.Step next = crowd.next(Rehearsal.of(alliance.get(), CALENDAR, auditor.length(), auditor.at()), now);
        time = time.plus(Duration.between(now, next.at()));
        return new Asked(operation, next.actor(), next.command());
    }

    private void submit(Process process, Asked what) {
        if (!asked.contains(what)) {
            asked.add(what);
            auditor.asked(what);
        }
        trail(() -> process + " is asked for " + what);
        int since = auditor.length();
        try {
            attempts.add(new Attempt(
                    what,
                    process,
                    since,
                    what.submitTo(process.governance, ALLIANCE).toCompletableFuture()));
        } catch (FaultyBook.Crash end) {
            unknown.add(what);
        }
    }

    private void work(Process process) {
        if (!process.work.isEmpty()) {
            trail(() -> process + " works");
            process.work.doNext();
        }
    }

    private void askAgain(Process process) {
        Asked forgotten = unknown.poll();
        if (forgotten != null) {
            submit(process, forgotten);
        }
    }

    private void look(Process process) {
        int since = auditor.length();
        int told = process.told.size();
        try {
            Option<Alliance> seen = process.governance.alliance(ALLIANCE);
            auditor.seen(seen, since, List.ofAll(process.told).drop(told));
        } catch (MinuteBookException | FaultyBook.Crash nothing) {
            trail(() -> process + " sees nothing");
        }
    }

    private void jump(Process process) {
        Duration by = dice.nextInt(3) == 0 ? process.skew.negated() : leap();
        process.skew = process.skew.plus(by);
        if (!by.isZero()) {
            happened(by.isNegative() ? Event.CLOCK_BACK : Event.CLOCK_FORWARD);
            trail(() -> "the clock of " + process + " jumps by " + by);
        }
    }

    /** Years forward only near the end: a record that is ahead of its time sees little more. */
    private Duration leap() {
        int size = 1 + dice.nextInt(50);
        return switch (dice.nextInt(step > STEPS * 9 / 10 ? 7 : 6)) {
            case 0 -> Duration.ofMillis(-size);
            case 1 -> Duration.ofHours(-size);
            case 2 -> Duration.ofDays(-40L * size);
            case 3 -> Duration.ofMillis(size);
            case 4, 5 -> Duration.ofHours(size);
            default -> Duration.ofDays(40L * size);
        };
    }

    /** Ends a process and starts another in its place, which knows nothing. */
    private void end(Process process) {
        happened(Event.RESTARTED);
        process.book.end();
        start(process.number, process.skew);
        attempts.stream().filter(attempt -> attempt.at == process).forEach(attempt -> unknown.add(attempt.what));
        attempts.removeIf(attempt -> attempt.at == process);
    }

    private void start(int number, Duration skew) {
        processes[number] = new Process(number, skew);
    }

    /** Starts a third process for a moment, and looks at what it sees. */
    private void startAnother() {
        boolean before = calm;
        calm = true;
        auditor.startedAnew(new Process(2, processes[0].skew).governance);
        calm = before;
    }

    // ── What came of it ─────────────────────────────────────────────────────────────────────────────────────────────

    private void settle() {
        auditor.look();
        if (broken != null) {
            throw broken;
        }
        for (Attempt attempt : List.ofAll(attempts)) {
            if (attempt.answer.isDone()) {
                attempts.remove(attempt);
                answered(attempt);
            }
        }
        for (Process process : List.of(processes)) {
            if (process.book.isDead()) {
                end(process);
            }
            process.told.clear();
        }
    }

    private void answered(Attempt attempt) {
        Either<Refusal, Receipt> answer;
        try {
            answer = attempt.answer.join();
        } catch (CompletionException failed) {
            if (!(failed.getCause() instanceof MinuteBookException)
                    && !(failed.getCause() instanceof FaultyBook.Crash)) {
                throw new IllegalStateException(attempt.what + " failed: " + failed.getCause(), failed);
            }
            happened(Event.UNKNOWN);
            unknown.add(attempt.what);
            return;
        }
        happened(answer.isRight() ? Event.ACKNOWLEDGED : Event.REFUSED);
        trail(() -> attempt.at + " says of " + attempt.what.operation() + ": " + answer.mapLeft(Refusal::code));
        auditor.answered(attempt.what, answer, attempt.since, List.ofAll(attempt.at.told));
    }

    /** Nothing goes wrong any more: whatever is still open is answered, and asked for once more it is answered alike. */
    private void comeToRest() {
        calm = true;
        storage.storeNow();
        List.of(processes).forEach(process -> process.book.calm(true));
        for (int round = 0; round < 2; round++) {
            finish();
            List.ofAll(asked).takeRight(40).forEach(what -> submit(any(), what));
        }
        finish();
        List.of(processes).forEach(this::look);
        startAnother();
    }

    private void finish() {
        settle();
        while (!unknown.isEmpty()) {
            askAgain(any());
        }
        for (Process process : processes) {
            while (!process.work.isEmpty()) {
                process.work.doNext();
                settle();
            }
        }
        if (!attempts.isEmpty() || !unknown.isEmpty()) {
            throw new Auditor.Broken("never answered: " + attempts + unknown);
        }
    }

    private Process any() {
        return processes[dice.nextInt(processes.length)];
    }

    /** Something that was asked for lately. */
    private Asked recent() {
        Seq<Asked> last = List.ofAll(asked).takeRight(25);
        return last.get(dice.nextInt(last.size()));
    }

    private void happened(Event event) {
        tally.merge(event, 1, Integer::sum);
        if (event.isFault()) {
            trail(event::toString);
        }
    }

    private void trail(Supplier<String> what) {
        int at = step;
        trail.add(() -> at + " " + what.get());
        if (trail.size() > TOLD) {
            trail.remove();
        }
    }
}
