package io.governance.core.time;

import io.governance.core.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who acts, when, and under which calendar.
 *
 * @param actor who acts
 * @param at the instant of the act
 * @param calendar the calendar that its periods are counted by
 */
public record Occasion(PersonId actor, Instant at, WorkingCalendar calendar) {

    /** The day of the act where the calendar is kept: 16:00 UTC is already the next day in Shanghai. */
    public LocalDate day() {
        return dayOf(at);
    }

    /** The day of another instant where the calendar is kept. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(calendar.zone()).toLocalDate();
    }
}
