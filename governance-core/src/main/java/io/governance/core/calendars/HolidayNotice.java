package io.governance.core.calendars;

import io.vavr.collection.Array;
import io.vavr.collection.Iterator;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one year's notice changes in the weeks of that year.
 *
 * <p>Its file has lines of three kinds, besides empty ones: {@code # ...}, a remark, the source first; {@code rest
 * 2026-02-15..2026-02-23 春节 Spring Festival}, or with a single day, for a holiday with the weekends it takes in; {@code
 * work 2026-02-14}, for a Saturday or Sunday that is worked instead.
 *
 * @param year the year
 * @param rest the days of the holidays
 * @param work the days that are made up
 */
record HolidayNotice(int year, Set<LocalDate> rest, Set<LocalDate> work) {

    private static final Pattern REST =
            Pattern.compile("rest ([0-9-]{10})(?:\\.\\.([0-9-]{10}))? (\\p{IsHan}+) ([\\p{Alpha}' -]+)");
    private static final Pattern WORK = Pattern.compile("work ([0-9-]{10})");

    /**
     * Reads a file.
     *
     * @throws IllegalStateException if a line is faulty or the first does not name the source, naming the file and the line
     */
    static HolidayNotice read(int year, String file, String text) {
        Array<String> lines = Array.of(text.split("\\R", -1));
        if (!lines.head().startsWith("# ")) {
            throw fault(file, 1, "the first line names the source: # and the title of the notice", lines.head());
        }
        HolidayNotice notice = new HolidayNotice(year, LinkedHashSet.empty(), LinkedHashSet.empty());
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    notice = notice.with(line);
                } catch (IllegalArgumentException | DateTimeException e) {
                    throw fault(file, number, String.valueOf(e.getMessage()), line);
                }
            }
        }
        if (notice.rest.isEmpty()) {
            throw fault(file, number, "the file names no holiday", "");
        }
        return notice;
    }

    private static IllegalStateException fault(String file, int line, String what, String found) {
        return new IllegalStateException(file + ", line " + line + ": " + what + ": \"" + found + "\"");
    }

    private HolidayNotice with(String line) {
        Matcher holiday = REST.matcher(line);
        if (holiday.matches()) {
            LocalDate first = LocalDate.parse(holiday.group(1));
            LocalDate last = holiday.group(2) == null ? first : LocalDate.parse(holiday.group(2));
            return resting(first, last);
        }
        Matcher madeUp = WORK.matcher(line);
        if (madeUp.matches()) {
            return working(LocalDate.parse(madeUp.group(1)));
        }
        throw new IllegalArgumentException(
                "a line is like \"rest 2026-02-15..2026-02-23 春节 Spring Festival\" or \"work 2026-02-14\"");
    }

    private HolidayNotice resting(LocalDate first, LocalDate last) {
        check(!last.isBefore(first), "a holiday ends after it begins");
        check(first.getYear() == year && last.getYear() == year, "every day is one of " + year);
        Set<LocalDate> days = Iterator.iterate(first, day -> day.plusDays(1))
                .takeUntil(day -> day.isAfter(last))
                .foldLeft(LinkedHashSet.<LocalDate>empty(), LinkedHashSet::add);
        check(rest.intersect(days).isEmpty() && work.intersect(days).isEmpty(), "a day is named once");
        return new HolidayNotice(year, rest.union(days), work);
    }

    private HolidayNotice working(LocalDate day) {
        check(day.getYear() == year, "every day is one of " + year);
        check(StateCouncilCalendar.isWeekend(day), "a day made up is a Saturday or a Sunday");
        check(!rest.contains(day) && !work.contains(day), "a day is named once");
        return new HolidayNotice(year, rest, work.add(day));
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
