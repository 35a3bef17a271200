package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.record.MinuteBook;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the processes of a simulation have in common: the storage, the time that passes, and chance. Not thread-safe. */
final class World {

    static final AllianceId ALLIANCE = AllianceId.of("a");
    static final WorkingCalendar CALENDAR = StateCouncilCalendar.published();

    private static final Instant BEGIN = Instant.parse("2025-03-03T01:00:00Z");

    /** How many of the last things that happened are told. */
    private static final int TOLD = 30;

    final Random dice;
    final Storage storage;
    final Auditor auditor;

    /** How many of a hundred appends go wrong. */
    final int percent;

    /** What time it really is. */
    Instant time = BEGIN;

    /** How far the simulation is. */
    int step;

    /** Whether nothing goes wrong any more, or for a moment. */
    boolean calm;

    private final Map<Event, Integer> tally;
    private final ArrayDeque<Supplier<String>> trail = new ArrayDeque<>();

    /**
     * @param truth an empty storage
     * @param serving what processes see of the storage
     * @param tally where to count what happens
     */
    World(long seed, MinuteBook truth, Function<MinuteBook, MinuteBook> serving, Map<Event, Integer> tally) {
        this.dice = new Random(seed);
        this.percent = List.of(0, 5, 12, 30).get(dice.nextInt(4));
        this.storage = new Storage(truth, serving);
        this.auditor = new Auditor(ALLIANCE, storage, CALENDAR, this::happened);
        this.tally = tally;
    }

    void happened(Event event) {
        tally.merge(event, 1, Integer::sum);
        if (event.isFault()) {
            tell(event::toString);
        }
    }

    void tell(Supplier<String> what) {
        int at = step;
        trail.add(() -> at + " " + what.get());
        if (trail.size() > TOLD) {
            trail.remove();
        }
    }

    /** What happened last. */
    String told() {
        return List.ofAll(trail).map(Supplier::get).mkString("\n  ");
    }
}
