package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.governance.core.record.InMemoryMinuteBook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Simulated alliances in which everything fails that may fail. {@code -Dsimulation.seed=7} plays one again; the profile
 * {@code simulate} plays many.
 */
final class SimulationTest {

    /** How many are played with every build. */
    private static final int STANDARD = 40;

    @Test
    void whatever_fails_nothing_acknowledged_is_lost_or_done_twice_and_every_process_sees_the_same() {
        Long only = Long.getLong("simulation.seed");
        long first = only == null ? Long.getLong("simulation.first", 1) : only;
        long count = only == null ? Long.getLong("simulation.seeds", STANDARD) : 1;
        Map<Event, Integer> tally = new EnumMap<>(Event.class);
        for (long played = 1; played <= count; played++) {
            new Simulation(first + played - 1, new InMemoryMinuteBook(), truth -> truth, tally).run();
            if (played % 250 == 0 || played == count) {
                System.out.println("simulation: " + played + " of " + count + " seeds from " + first + ", "
                        + Simulation.STEPS + " steps each: " + tally);
            }
        }
        if (count >= STANDARD) {
            assertEquals(
                    List.of(),
                    Stream.of(Event.values())
                            .filter(event -> !tally.containsKey(event))
                            .toList(),
                    "what never happens is not tried");
            assertTrue(tally.get(Event.ACKNOWLEDGED) > tally.get(Event.REFUSED), "little comes about");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_book_that_breaks_its_contract_now_and_then_is_noticed_within_what_every_build_plays(Defect defect) {
        for (long seed = 1; seed <= STANDARD; seed++) {
            try {
                new Simulation(seed, new InMemoryMinuteBook(), defect::in, new EnumMap<>(Event.class)).run();
            } catch (AssertionError noticed) {
                String[] told = noticed.getMessage().split("\n", -1);
                System.out.println(
                        "simulation: " + defect + " is noticed: " + told[0].replaceFirst("(?<=.{200}).*", "…"));
                assertTrue(told[told.length - 1].endsWith("-Dsimulation.seed=" + seed), "how to see it again");
                return;
            }
        }
        fail(defect + " was not noticed");
    }

    @Test
    void the_same_seed_gives_the_same_again() {
        Map<Event, Integer> one = new EnumMap<>(Event.class);
        Map<Event, Integer> other = new EnumMap<>(Event.class);
        Simulation first = new Simulation(7, new InMemoryMinuteBook(), truth -> truth, one);
        Simulation again = new Simulation(7, new InMemoryMinuteBook(), truth -> truth, other);
        first.run();
        again.run();
        assertEquals(one, other);
        assertEquals(first.record(), again.record());
    }
}
