package io.governance.core.governance;

import io.governance.core.OperationId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.life.Crowd;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A year or two of an alliance that two processes govern on one storage, on one thread: people act, storage and processes
 * fail, clocks jump, and an auditor looks on. All of it comes from the seed, so that the same seed gives the same again.
 */
public final class Simulation {

    /** How many things happen. */
    static final int STEPS = 500;

    private final long seed;
    private final Charter charter;
    private final World world;
    private final Crowd crowd;
    private final Peer[] peers = new Peer[2];
    private final ArrayList<Asked> asked = new ArrayList<>();
    private final ArrayList<Attempt> attempts = new ArrayList<>();
    private final ArrayDeque<Asked> unknown = new ArrayDeque<>();
    private boolean nested;
    private int names;
    private Auditor.@Nullable Broken broken;

    private record Attempt(Asked what, Peer at, int since, CompletableFuture<Either<Refusal, Receipt>> answer) {}

    /**
     * @param truth an empty storage
     * @param serving what processes see of it
     * @param tally where to count what happens
     */
    Simulation(long seed, MinuteBook truth, Function<MinuteBook, MinuteBook> serving, Map<Event, Integer> tally) {
        this.seed = seed;
        this.world = new World(seed, truth, serving, tally);
        this.charter = BuiltInCharters.all()
                .get((int) Math.floorMod(seed, (long) BuiltInCharters.all().size()));
        this.crowd = new Crowd(charter, seed);
        start(0, Duration.ZERO);
        start(1, Duration.ZERO);
    }

    /**
     * Simulates an alliance that is recorded in a sound book; what fails is put in front of it.
     *
     * @param empty a book without records, which stays open
     * @throws AssertionError if something comes about that cannot be
     */
    public static void on(MinuteBook empty, long seed) {
        new Simulation(seed, empty, sound -> sound, new EnumMap<>(Event.class)).run();
    }

    /**
     * Lets everything happen.
     *
     * @throws AssertionError if something comes about that cannot be; it tells the seed, the step and how to see it again
     */
    void run() {
        try {
            submit(any(), new Asked(OperationId.of("found"), Crowd.FOUNDER, new FoundAlliance(charter.id(), "联盟")));
            for (world.step = 1; world.step <= STEPS; world.step++) {
                happen();
                settle();
            }
            comeToRest();
        } catch (Auditor.Broken | RuntimeException wrong) {
            throw new AssertionError(
                    "simulation " + seed + " under " + charter.id() + ", step " + world.step + " of " + STEPS + ": "
                            + wrong.getMessage() + "\nBefore that:\n  "
                            + world.told()
                            + "\nAgain: ./mvnw -ntp -pl governance-core test -Dtest=SimulationTest -Dsimulation.seed="
                            + seed,
                    wrong);
        }
    }

    /** What was recorded. */
    Seq<Entry> record() {
        return world.storage.truth.read(World.ALLIANCE, 0, Integer.MAX_VALUE);
    }

    private void happen() {
        int kind = world.dice.nextInt(100);
        Peer process = any();
        if (kind < 38) {
            submit(process, next(process));
        } else if (kind < 70) {
            work(process);
            quietly(() -> look(process));
        } else if (kind < 77) {
            world.happened(Event.REPEATED);
            submit(process, recent());
        } else if (kind < 80) {
            world.happened(Event.REUSED);
            Asked other = next(process);
            submit(process, new Asked(recent().operation(), other.actor(), other.what()));
        } else if (kind < 88) {
            askAgain(process);
        } else if (kind < 93) {
            look(process);
        } else if (kind < 96) {
            process.letTheClockJump();
        } else if (kind < 98) {
            end(process);
        } else {
            startAnother();
        }
    }

    /** What happens while a process waits for the storage. */
    private void interleave(Peer waiting) {
        if (nested || world.calm) {
            return;
        }
        nested = true;
        try {
            world.happened(Event.INTERLEAVED);
            switch (world.dice.nextInt(4)) {
                case 0, 1 -> work(peers[1 - waiting.number]);
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
    private Asked next(Peer process) {
        world.auditor.look();
        Option<Alliance> alliance = world.auditor.alliance();
        OperationId operation = OperationId.of("o" + ++names);
        if (alliance.isEmpty()) {
            return new Asked(operation, Crowd.FOUNDER, new FoundAlliance(charter.id(), "联盟"));
        }
        Instant clocked = process.clock();
        Instant now = clocked.isBefore(world.auditor.at()) ? world.auditor.at() : clocked;
        Rehearsal.Step next = crowd.next(
                Rehearsal.of(alliance.get(), World.CALENDAR, world.auditor.length(), world.auditor.at()), now);
        world.time = world.time.plus(Duration.between(now, next.at()));
        return new Asked(operation, next.actor(), next.command());
    }

    private void submit(Peer process, Asked what) {
        if (!asked.contains(what)) {
            asked.add(what);
            world.auditor.asked(what);
        }
        world.tell(() -> process + " is asked for " + what);
        int since = world.auditor.length();
        try {
            attempts.add(new Attempt(
                    what,
                    process,
                    since,
                    what.submitTo(process.governance, World.ALLIANCE).toCompletableFuture()));
        } catch (FaultyBook.Crash end) {
            unknown.add(what);
        }
    }

    private void work(Peer process) {
        if (!process.work.isEmpty()) {
            world.tell(() -> process + " works");
            process.work.doNext();
        }
    }

    private void askAgain(Peer process) {
        Asked forgotten = unknown.poll();
        if (forgotten != null) {
            submit(process, forgotten);
        }
    }

    private void look(Peer process) {
        int since = world.auditor.length();
        int told = process.told().size();
        try {
            Option<Alliance> seen = process.governance.alliance(World.ALLIANCE);
            world.auditor.seen(seen, since, process.told().drop(told));
        } catch (MinuteBookException | FaultyBook.Crash nothing) {
            world.tell(() -> process + " sees nothing");
        }
    }

    /** Ends a process and starts another in its place, which knows nothing. */
    private void end(Peer process) {
        world.happened(Event.RESTARTED);
        process.book.end();
        start(process.number, process.skew());
        attempts.stream().filter(attempt -> attempt.at == process).forEach(attempt -> unknown.add(attempt.what));
        attempts.removeIf(attempt -> attempt.at == process);
    }

    private void start(int number, Duration skew) {
        peers[number] = new Peer(world, number, skew, this::interleave);
    }

    /** Lets something happen while nothing goes wrong. */
    private void quietly(Runnable work) {
        boolean before = world.calm;
        world.calm = true;
        work.run();
        world.calm = before;
    }

    /** Starts a third process for a moment, and looks at what it sees. */
    private void startAnother() {
        quietly(() -> world.auditor.startedAnew(new Peer(world, 2, peers[0].skew(), this::interleave).governance));
    }

    // ── What came of it ─────────────────────────────────────────────────────────────────────────────────────────────

    private void settle() {
        world.auditor.look();
        if (broken != null) {
            throw broken;
        }
        for (Attempt attempt : List.ofAll(attempts)) {
            if (attempt.answer.isDone()) {
                attempts.remove(attempt);
                answered(attempt);
            }
        }
        for (Peer process : List.of(peers)) {
            if (process.book.isDead()) {
                end(process);
            }
            process.forgetWhatWasTold();
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
            world.happened(Event.UNKNOWN);
            unknown.add(attempt.what);
            return;
        }
        world.happened(answer.isRight() ? Event.ACKNOWLEDGED : Event.REFUSED);
        world.tell(() -> attempt.at + " says of " + attempt.what.operation() + ": " + answer.mapLeft(Refusal::code));
        world.auditor.answered(attempt.what, answer, attempt.since, attempt.at.told());
    }

    /** Nothing goes wrong any more: whatever is still open is answered, and asked for once more it is answered alike. */
    private void comeToRest() {
        world.calm = true;
        world.storage.storeNow();
        for (int round = 0; round < 2; round++) {
            finish();
            List.ofAll(asked).takeRight(40).forEach(what -> submit(any(), what));
        }
        finish();
        List.of(peers).forEach(this::look);
        startAnother();
    }

    private void finish() {
        settle();
        while (!unknown.isEmpty()) {
            askAgain(any());
        }
        for (Peer process : peers) {
            while (!process.work.isEmpty()) {
                process.work.doNext();
                settle();
            }
        }
        if (!attempts.isEmpty() || !unknown.isEmpty()) {
            throw new Auditor.Broken("never answered: " + attempts + unknown);
        }
    }

    private Peer any() {
        return peers[world.dice.nextInt(peers.length)];
    }

    /** Something that was asked for lately. */
    private Asked recent() {
        Seq<Asked> last = List.ofAll(asked).takeRight(25);
        return last.get(world.dice.nextInt(last.size()));
    }
}
