package io.governance.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The last lawful day of a period (期间的最后一日), to 24:00, as the Civil Code counts it (arts. 201-203).
 *
 * @param last the last day on which the act is in time
 * @param provisional whether the day was found by days that are provisional in the calendar, so that a later notice of
 *     holidays may move it; for periods of calendar days only the days looked at for the shift count
 */
public record Deadline(LocalDate last, boolean provisional) {

    private static final int LONGEST_REST = 366;

    /**
     * Counts forward from an event: the last day on which something due "within" the period may be done, and the last day
     * of a notice that runs that long.
     *
     * <ul>
     *   <li>The day of the event is not counted (art. 201).
     *   <li>Weeks are seven calendar days. Months and years end on the corresponding day, or at the end of the month if it
     *       has none (art. 202).
     *   <li>If a period other than of working days ends on a day that is not a working day, it ends on the next working
     *       day (art. 203).
     *   <li>Working days are counted one by one, so they end on one.
     * </ul>
     *
     * @param event the day of the event
     * @throws IllegalStateException if the calendar has no working day for more than a year
     */
    public static Deadline after(LocalDate event, Period length, WorkingCalendar calendar) {
        if (length.unit() == Period.Unit.WORKING_DAYS) {
            return workingDay(event, length.amount(), 1, calendar);
        }
        LocalDate last = anniversary(event, length);
        return workingDay(last.minusDays(1), 1, 1, calendar);
    }

    /**
     * Counts backward from an event: the latest day on which something due "at least" the period before it may be done.
     *
     * <ul>
     *   <li>The day of the event is not counted; the day found is lawful: one week before the 20th is the 13th.
     *   <li>Months and years end on the corresponding day, or at the end of the month if it has none.
     *   <li>The day found may be a rest day: art. 203 lengthens a period that runs out, and does not shorten a notice.
     *   <li>Working days are counted one by one, so they end on one.
     * </ul>
     *
     * @param event the day of the event
     * @throws IllegalStateException if the calendar has no working day for more than a year
     */
    public static Deadline before(LocalDate event, Period length, WorkingCalendar calendar) {
        if (length.unit() == Period.Unit.WORKING_DAYS) {
            return workingDay(event, length.amount(), -1, calendar);
        }
        return new Deadline(moved(event, length, -1), false);
    }

    /**
     * The day that corresponds to the start after a period, whether it is a working day or not: for terms and for grounds
     * such as "inactive for one year or more", which time alone fulfils and nobody has to act on the last day of.
     *
     * @param length a period that needs no calendar
     * @throws IllegalArgumentException if the period is one of working days
     */
    public static LocalDate anniversary(LocalDate start, Period length) {
        return moved(start, length, 1);
    }

    private static LocalDate moved(LocalDate day, Period length, int direction) {
        long amount = (long) direction * length.amount();
        return switch (length.unit()) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
            case WORKING_DAYS ->
                throw new IllegalArgumentException(
                        "which day is " + length + " away depends on a calendar: use Deadline.after or before");
        };
    }

    /** The n-th working day after a day, or before it if the direction is -1. */
    private static Deadline workingDay(LocalDate start, int n, int direction, WorkingCalendar calendar) {
        LocalDate day = start;
        boolean provisional = false;
        int missing = n;
        int rest = 0;
        while (missing > 0) {
            day = day.plusDays(direction);
            provisional |= calendar.isProvisional(day);
            if (calendar.isWorkingDay(day)) {
                missing--;
                rest = 0;
            } else if (++rest > LONGEST_REST) {
                throw new IllegalStateException("the calendar has no working day in the year up to " + day);
            }
        }
        return new Deadline(day, provisional);
    }

    /** Checks if an act on that day comes too late; the last day itself is in time. */
    public boolean isMissedOn(LocalDate day) {
        return day.isAfter(last);
    }

    /** The instant at which the last day is over in a zone: the first that is too late. */
    public Instant end(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
