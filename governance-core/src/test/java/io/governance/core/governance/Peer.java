package io.governance.core.governance;

import io.governance.core.charters.BuiltInCharters;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.function.Consumer;

/** One process of a simulation: its governance, its clock and its way to the storage. Not thread-safe. */
final class Peer {

    final int number;
    final FaultyBook book;
    final LocalGovernance governance;
    final Worklist work = new Worklist();

    private final World world;
    private final ArrayList<Instant> told = new ArrayList<>();
    private Duration skew;

    /**
     * @param skew how far its clock is ahead
     * @param others lets others work while this process waits for the storage
     */
    Peer(World world, int number, Duration skew, Consumer<Peer> others) {
        this.world = world;
        this.number = number;
        this.skew = skew;
        this.book = new FaultyBook(world, () -> others.accept(this));
        this.governance = new LocalGovernance(book, BuiltInCharters::named, this::tellTime, World.CALENDAR, work);
    }

    private Instant tellTime() {
        if (!world.calm && world.dice.nextInt(80) == 0) {
            letTheClockJump();
        }
        world.time = world.time.plusMillis(world.dice.nextInt(3));
        told.add(clock());
        world.auditor.told(clock());
        return clock();
    }

    /** What its clock shows. */
    Instant clock() {
        return world.time.plus(skew);
    }

    Duration skew() {
        return skew;
    }

    /** What its clock told since it was last forgotten. */
    Seq<Instant> told() {
        return List.ofAll(told);
    }

    void forgetWhatWasTold() {
        told.clear();
    }

    /** Lets the clock jump, back to the right time or away from it. */
    void letTheClockJump() {
        Duration by = world.dice.nextInt(3) == 0 ? skew.negated() : leap();
        skew = skew.plus(by);
        if (!by.isZero()) {
            world.happened(by.isNegative() ? Event.CLOCK_BACK : Event.CLOCK_FORWARD);
            world.tell(() -> "the clock of " + this + " jumps by " + by);
        }
    }

    /** Years forward only near the end: a record that is ahead of its time sees little more. */
    private Duration leap() {
        int size = 1 + world.dice.nextInt(50);
        return switch (world.dice.nextInt(world.step > Simulation.STEPS * 9 / 10 ? 7 : 6)) {
            case 0 -> Duration.ofMillis(-size);
            case 1 -> Duration.ofHours(-size);
            case 2 -> Duration.ofDays(-40L * size);
            case 3 -> Duration.ofMillis(size);
            case 4, 5 -> Duration.ofHours(size);
            default -> Duration.ofDays(40L * size);
        };
    }

    @Override
    public String toString() {
        return "process " + number;
    }
}
