package io.governance.core.procedure;

import io.governance.core.Citation;
import io.governance.core.time.Deadline;
import io.governance.core.time.Period;
import io.governance.core.time.WorkingCalendar;
import java.time.LocalDate;

/**
 * How long before it takes effect something has to be announced (通知期).
 *
 * @param length how long
 * @param moves whether an effect that is wanted too early moves to the first lawful day; otherwise it is refused
 * @param citation where the charter says so
 */
public record Notice(Period length, boolean moves, Citation citation) {

    /** The first day on which the effect may come after it was announced on a day. */
    public LocalDate earliest(LocalDate announced, WorkingCalendar calendar) {
        return length.unit() == Period.Unit.WORKING_DAYS
                ? Deadline.after(announced, length, calendar).last()
                : Deadline.anniversary(announced, length);
    }
}
