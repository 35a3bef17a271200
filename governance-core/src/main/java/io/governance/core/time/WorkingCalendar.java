package io.governance.core.time;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Which days are working days (工作日), and where a day begins: a driven port, since holidays are decreed and not
 * computed.
 *
 * <p>An implementation is immutable and thread-safe, gives the same answer to the same question every time, answers for
 * every day, and has a working day in every year.
 */
public interface WorkingCalendar {

    /** The zone whose midnights begin and end the days. */
    ZoneId zone();

    /** Checks if a day is a working day: made-up weekends are, weekends and holidays otherwise are not. */
    boolean isWorkingDay(LocalDate day);

    /** Checks if the answer for a day is a guess that a notice not yet known may change. */
    boolean isProvisional(LocalDate day);
}
