package io.governance.core.calendars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the yearly notices say, and what a faulty copy of one is answered with. */
final class StateCouncilCalendarTest {

    private static final StateCouncilCalendar CALENDAR = StateCouncilCalendar.published();

    @Nested
    class The_published_years {

        @ParameterizedTest
        @CsvSource({"2024, 11", "2025, 13", "2026, 13"})
        void a_year_has_as_many_rest_days_beside_its_weekends_as_the_regulation_grants(int year, int granted) {
            LocalDate first = LocalDate.of(year, 1, 1);
            int weekends = 0;
            int rest = 0;
            for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
                weekends += day.getDayOfWeek().getValue() > 5 ? 1 : 0;
                rest += CALENDAR.isWorkingDay(day) ? 0 : 1;
                assertFalse(CALENDAR.isProvisional(day), day + " is published");
            }
            assertEquals(weekends + granted, rest);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29",
                    "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
                    "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"
                })
        void a_made_up_weekend_is_worked(LocalDate day) {
            assertTrue(CALENDAR.isWorkingDay(day));
        }

        @ParameterizedTest
        @CsvSource({
            "2024-01-01, 2024-01-01",
            "2024-02-10, 2024-02-17",
            "2024-04-04, 2024-04-06",
            "2024-05-01, 2024-05-05",
            "2024-06-08, 2024-06-10",
            "2024-09-15, 2024-09-17",
            "2024-10-01, 2024-10-07",
            "2025-01-01, 2025-01-01",
            "2025-01-28, 2025-02-04",
            "2025-04-04, 2025-04-06",
            "2025-05-01, 2025-05-05",
            "2025-05-31, 2025-06-02",
            "2025-10-01, 2025-10-08",
            "2026-01-01, 2026-01-03",
            "2026-02-15, 2026-02-23",
            "2026-04-04, 2026-04-06",
            "2026-05-01, 2026-05-05",
            "2026-06-19, 2026-06-21",
            "2026-09-25, 2026-09-27",
            "2026-10-01, 2026-10-07"
        })
        void a_holiday_is_a_rest_from_its_first_day_to_its_last(LocalDate first, LocalDate last) {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                assertFalse(CALENDAR.isWorkingDay(day), day + " is a holiday");
            }
            assertTrue(CALENDAR.isWorkingDay(last.plusDays(1)), "work begins again after " + last);
        }

        @Test
        void days_begin_at_midnight_in_shanghai() {
            assertEquals(ZoneId.of("Asia/Shanghai"), CALENDAR.zone());
        }

        @Test
        void there_is_one_published_calendar() {
            assertSame(CALENDAR, StateCouncilCalendar.published());
            assertEquals("StateCouncilCalendar[2024, 2025, 2026]", CALENDAR.toString());
        }
    }

    @Nested
    class Years_without_a_notice {

        @Test
        void they_are_worked_from_monday_to_friday_for_the_time_being() {
            LocalDate newYear = LocalDate.parse("2027-01-01");
            assertTrue(CALENDAR.isProvisional(newYear));
            assertTrue(CALENDAR.isWorkingDay(newYear), "a Friday: that it is a holiday is for the notice to say");
            assertFalse(CALENDAR.isWorkingDay(LocalDate.parse("2027-01-02")));
            assertFalse(CALENDAR.isWorkingDay(LocalDate.parse("2027-01-03")));
            assertTrue(CALENDAR.isProvisional(LocalDate.parse("2023-12-31")));
        }
    }

    @Nested
    class A_faulty_file {

        private static final String SOURCE = "# the notice\n";

        private static String complaint(String text) {
            return String.valueOf(
                    assertThrows(IllegalStateException.class, () -> HolidayNotice.read(2026, "2026.txt", text))
                            .getMessage());
        }

        @Test
        void a_sound_file_is_read_whatever_its_line_ends() {
            HolidayNotice notice = HolidayNotice.read(
                    2026, "2026.txt", "# the notice\r\n\r\nrest 2026-01-01..2026-01-02 元旦 New Year\r\nwork 2026-01-04");
            assertEquals(
                    List.of(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-02")),
                    notice.rest().toList());
            assertEquals(List.of(LocalDate.parse("2026-01-04")), notice.work().toList());
        }

        @Test
        void it_is_named_with_its_line() {
            assertEquals(
                    "2026.txt, line 3: a day made up is a Saturday or a Sunday: \"work 2026-01-05\"",
                    complaint(SOURCE + "rest 2026-01-01 元旦 New Year\nwork 2026-01-05\n"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "holiday 2026-01-01",
                    "rest 2026-01-01",
                    "rest 2026-01-01 元旦",
                    "rest 2026-01-01 New Year",
                    "rest  2026-01-01 元旦 New Year",
                    "rest 2026-01-01... 元旦 New Year",
                    "rest 2026-1-1 元旦 New Year",
                    "rest 2026-02-30 元旦 New Year",
                    "rest 2026-01-03..2026-01-01 元旦 New Year",
                    "rest 2027-01-01 元旦 New Year",
                    "rest 2026-12-31..2027-01-01 元旦 New Year",
                    "rest 2025-12-31..2026-01-01 元旦 New Year",
                    "rest 2026-04-06..2026-04-07 清明节 Qingming Festival",
                    "rest 2026-01-04 元旦 New Year",
                    "work 2025-01-04",
                    "work 2026-01-04",
                    "work 2026-01-05",
                    "work 2026-04-04",
                    "work 2026-02-29",
                    "work 2026-01-10 ",
                    " "
                })
        void a_line_that_says_no_such_thing_is_named(String line) {
            String message = complaint(
                    SOURCE + "\nrest 2026-04-04..2026-04-06 清明节 Qingming Festival\nwork 2026-01-04\n" + line + "\n");
            assertTrue(message.startsWith("2026.txt, line 5: "), message);
            assertTrue(message.endsWith(": \"" + line + "\""), message);
        }

        @Test
        void a_notice_names_its_source_first_and_at_least_one_holiday() {
            assertTrue(complaint("rest 2026-01-01 元旦 New Year").startsWith("2026.txt, line 1: the first line names"));
            assertTrue(complaint("").startsWith("2026.txt, line 1: "));
            assertTrue(complaint("# the notice\nwork 2026-01-04").startsWith("2026.txt, line 2: the file names no"));
        }
    }
}
