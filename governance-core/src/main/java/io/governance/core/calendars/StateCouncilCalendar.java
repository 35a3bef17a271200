package io.governance.core.calendars;

import io.governance.core.time.WorkingCalendar;
import io.vavr.Lazy;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The working days of mainland China: Monday to Friday, except the holidays, and with the make-up days, of the yearly
 * notices of the General Office of the State Council (国务院办公厅关于部分节假日安排的通知).
 *
 * <p>Days of a year without a published notice are Monday to Friday, and provisional. Immutable and thread-safe.
 */
public final class StateCouncilCalendar implements WorkingCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Seq<Integer> PUBLISHED_YEARS = Array.of(2024, 2025, 2026);
    private static final Lazy<StateCouncilCalendar> PUBLISHED = Lazy.of(() -> of(PUBLISHED_YEARS.map(year -> {
        String file = year + ".txt";
        return HolidayNotice.read(year, file, text(file));
    })));

    private final Set<Integer> years;
    private final Set<LocalDate> rest;
    private final Set<LocalDate> work;

    private StateCouncilCalendar(Set<Integer> years, Set<LocalDate> rest, Set<LocalDate> work) {
        this.years = years;
        this.rest = rest;
        this.work = work;
    }

    /**
     * Obtains the calendar of every year from 2024 to 2026, always the same one.
     *
     * @throws IllegalStateException if a data file is missing or faulty, naming the file and the line
     */
    public static StateCouncilCalendar published() {
        return PUBLISHED.get();
    }

    static StateCouncilCalendar of(Seq<HolidayNotice> notices) {
        return new StateCouncilCalendar(
                notices.map(HolidayNotice::year).toSet(),
                notices.flatMap(HolidayNotice::rest).toSet(),
                notices.flatMap(HolidayNotice::work).toSet());
    }

    private static String text(String file) {
        try (InputStream bytes = StateCouncilCalendar.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalStateException("the calendar file " + file + " is missing from the jar");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the calendar file " + file + " cannot be read", e);
        }
    }

    @Override
    public ZoneId zone() {
        return ZONE;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return isWeekend(day) ? work.contains(day) : !rest.contains(day);
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return !years.contains(day.getYear());
    }

    /** Checks if a day is one of the two on which a week rests unless they are made up for a holiday. */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Names the years with published data, such as {@code StateCouncilCalendar[2024, 2025, 2026]}. */
    @Override
    public String toString() {
        return years.toList().sorted().mkString("StateCouncilCalendar[", ", ", "]");
    }
}
