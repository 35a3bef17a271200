package io.governance.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WatchedClockTest {

    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");

    private Instant time = BEGIN;
    private Duration passed = Duration.ZERO;
    private final List<String> told = new ArrayList<>();
    private final WatchedClock clock = new WatchedClock(() -> time, () -> passed.toNanos(), told::add);

    private void pass(Duration really, Duration shown) {
        passed = passed.plus(really);
        time = time.plus(shown);
        assertEquals(time, clock.instant());
    }

    @Test
    void a_clock_that_goes_as_time_goes_or_is_set_right_by_little_is_not_worth_a_word() {
        pass(Duration.ofDays(400), Duration.ofDays(400));
        pass(Duration.ofSeconds(10), Duration.ofSeconds(15));
        pass(Duration.ofSeconds(10), Duration.ofSeconds(5));
        pass(Duration.ZERO, Duration.ofSeconds(-5));

        assertEquals(List.of(), told);
    }

    @Test
    void a_clock_that_goes_back_is_told_once() {
        pass(Duration.ofSeconds(10), Duration.ofDays(-3).plusSeconds(10));
        pass(Duration.ofSeconds(10), Duration.ofSeconds(10));

        assertEquals(
                List.of("the clock went back by PT72H to 2026-02-27T01:00:10Z; "
                        + "until it has caught up, what is recorded bears the time of the last act"),
                told);
    }

    @Test
    void a_clock_that_goes_forward_is_told_and_so_is_its_return() {
        pass(Duration.ofSeconds(10), Duration.ofDays(400));
        pass(Duration.ofSeconds(10), Duration.ofDays(-400).plusSeconds(20));

        assertEquals(2, told.size());
        assertEquals(
                "the clock went forward by PT9599H59M50S to 2027-04-06T01:00:00Z; unless this machine slept, "
                        + "set it right: what is recorded meanwhile stays ahead",
                told.get(0));
        assertTrue(told.get(1).startsWith("the clock went back by PT9599H59M50S to 2026-03-02T01:00:20Z"), told.get(1));
    }
}
