package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PaceTest {

    private static final Duration TOOK = Duration.ofMillis(3);

    private final Pace pace = new Pace();

    @Test
    void a_writer_that_is_alone_takes_all_it_may_and_never_pauses() {
        pace.won();
        assertEquals(Pace.MOST, pace.most());
        assertEquals(Duration.ZERO, pace.pause(() -> TOOK));
    }

    @Test
    void a_writer_that_was_too_late_takes_half_as_much_down_to_one_and_more_again_when_it_is_first() {
        pace.lost(5);
        assertEquals(2, pace.most());
        pace.lost(2);
        pace.lost(1);
        assertEquals(1, pace.most());
        pace.won();
        pace.won();
        assertEquals(4, pace.most());
        for (int i = 0; i < 20; i++) {
            pace.won();
        }
        assertEquals(Pace.MOST, pace.most());
    }

    @Test
    void a_writer_that_knows_of_others_leaves_them_as_much_time_as_it_took_until_it_seems_to_be_alone() {
        pace.lost(1);
        int pauses = 0;
        while (pace.pause(() -> TOOK).equals(TOOK)) {
            pauses++;
        }
        assertEquals(16, pauses);
        pace.lost(1);
        assertEquals(Duration.ofMillis(50), pace.pause(() -> Duration.ofDays(1)));
    }
}
