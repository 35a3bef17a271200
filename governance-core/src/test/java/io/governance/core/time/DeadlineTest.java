package io.governance.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Article;
import io.governance.core.PersonId;
import io.governance.core.calendars.StateCouncilCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The time rules of the four charters, and the Civil Code that counts them, with their dates. */
final class DeadlineTest {

    private static final WorkingCalendar CALENDAR = StateCouncilCalendar.published();
    private static final ZoneId SHANGHAI = CALENDAR.zone();

    private static Deadline after(String event, String length) {
        return Deadline.after(LocalDate.parse(event), Period.parse(length), CALENDAR);
    }

    private static Deadline before(String event, String length) {
        return Deadline.before(LocalDate.parse(event), Period.parse(length), CALENDAR);
    }

    private static Deadline firm(String last) {
        return new Deadline(LocalDate.parse(last), false);
    }

    private static Deadline provisional(String last) {
        return new Deadline(LocalDate.parse(last), true);
    }

    private static LocalDate anniversary(String start, String length) {
        return Deadline.anniversary(LocalDate.parse(start), Period.parse(length));
    }

    @Nested
    class What_the_charters_say {

        @Test
        @Article("cqncetia:13")
        void an_exit_filed_with_25_working_days_notice_takes_effect_five_weeks_later() {
            assertEquals(firm("2026-08-05"), after("2026-07-01", "25 working days"));
        }

        @Test
        @Article("cqncetia:13")
        void the_secretariat_tells_the_council_within_5_working_days() {
            Deadline told = after("2026-07-01", "5 working days");
            assertEquals(firm("2026-07-08"), told);
            assertFalse(told.isMissedOn(LocalDate.parse("2026-07-08")), "within includes the last day");
            assertTrue(told.isMissedOn(LocalDate.parse("2026-07-09")));
        }

        @Test
        @Article("cqncetia:14")
        void one_year_without_duties_is_a_ground_on_the_day_it_is_full() {
            assertEquals(LocalDate.parse("2026-03-10"), anniversary("2025-03-10", "1 year"));
        }

        @Test
        @Article("cqncetia:14")
        void who_was_expelled_may_apply_again_on_the_day_after_the_year() {
            Deadline bar = after("2025-03-10", "1 year");
            assertEquals(firm("2026-03-10"), bar);
            assertFalse(bar.isMissedOn(LocalDate.parse("2026-03-10")));
            assertTrue(bar.isMissedOn(LocalDate.parse("2026-03-11")));
        }

        @Test
        @Article("cqncetia:14")
        void who_was_expelled_on_a_leap_day_is_barred_to_the_end_of_february() {
            assertEquals(firm("2025-02-28"), after("2024-02-29", "1 year"));
        }

        @Test
        @Article({"oscar:13", "cqncetia:15", "cqncetia:16", "cqncetia:18"})
        void a_chair_elected_for_5_years_serves_to_the_corresponding_day() {
            assertEquals(LocalDate.parse("2031-06-30"), anniversary("2026-06-30", "5 years"));
        }

        @Test
        @Article("oscar:29(2)")
        void a_council_meets_again_within_half_a_year() {
            assertEquals(firm("2026-07-20"), after("2026-01-20", "6 months"));
        }

        @Test
        @Article("oscar:29(5)")
        void papers_are_sent_at_the_latest_one_week_before_the_meeting() {
            Deadline papers = before("2026-05-20", "1 week");
            assertEquals(firm("2026-05-13"), papers);
            assertFalse(papers.isMissedOn(LocalDate.parse("2026-05-13")));
            assertTrue(papers.isMissedOn(LocalDate.parse("2026-05-14")));
        }

        @Test
        @Article("oscar:29(6)")
        void minutes_are_confirmed_within_3_days_of_being_sent() {
            assertEquals(firm("2026-06-12"), after("2026-06-09", "3 days"));
        }

        @Test
        @Article("oscar:36(1)")
        void a_specification_may_be_refused_to_the_end_of_the_30_days_of_review() {
            assertEquals(firm("2026-07-01"), after("2026-06-01", "30 days"));
        }

        @Test
        @Article("oscar:35")
        void secrecy_ends_two_years_after_the_dissolution() {
            assertEquals(LocalDate.parse("2028-06-30"), anniversary("2026-06-30", "2 years"));
            Deadline secrecy = after("2026-06-30", "2 years");
            assertEquals(provisional("2028-06-30"), secrecy, "no notice says yet that this Friday is worked");
            assertTrue(secrecy.isMissedOn(LocalDate.parse("2028-07-01")));
        }

        @Test
        @Article("oscar:40")
        void amended_documents_take_effect_30_days_after_notice_at_the_earliest() {
            assertEquals(firm("2026-03-31"), after("2026-03-01", "30 days"));
        }

        @Test
        @Article("oscar:40")
        void who_rejects_an_amendment_leaves_before_the_day_it_takes_effect() {
            assertEquals(firm("2026-03-30"), before("2026-03-31", "1 day"));
        }

        @Test
        @Article("caih:19.9")
        void a_project_task_is_due_to_the_midnight_that_ends_its_day() {
            assertEquals(
                    Instant.parse("2026-06-30T16:00:00Z"), firm("2026-06-30").end(SHANGHAI));
        }

        @Test
        @Article({"oscar:29(5)", "oscar:40"})
        void an_amendment_takes_at_least_37_days_from_the_agenda_to_its_effect() {
            LocalDate agenda = before("2026-07-08", "1 week").last();
            LocalDate effect = after("2026-07-08", "30 days").last();
            assertEquals(37, ChronoUnit.DAYS.between(agenda, effect));
        }
    }

    @Nested
    class How_the_civil_code_counts {

        @Test
        void the_day_of_the_event_is_not_counted() { // art. 201
            assertEquals(firm("2026-07-02"), after("2026-07-01", "1 day"));
            assertEquals(firm("2026-07-02"), after("2026-07-01", "1 working day"));
        }

        @Test
        void a_month_without_the_day_ends_on_its_last() { // art. 202
            assertEquals(firm("2025-02-28"), after("2025-01-31", "1 month"));
            assertEquals(firm("2026-06-30"), after("2026-05-31", "1 month"));
            assertEquals(firm("2024-02-29"), after("2024-01-31", "1 month"));
        }

        @Test
        void a_period_that_ends_on_a_weekend_ends_on_monday() { // art. 203
            assertEquals(firm("2026-06-15"), after("2026-06-10", "3 days"));
            assertEquals(firm("2026-06-15"), after("2026-06-11", "3 days"));
        }

        @Test
        void a_period_that_ends_on_a_holiday_ends_on_the_first_working_day_after_it() { // art. 203
            assertEquals(firm("2026-06-22"), after("2026-06-16", "3 days"));
            assertEquals(firm("2026-10-08"), after("2026-09-29", "3 days"));
            assertEquals(firm("2024-09-18"), after("2024-09-12", "3 days"));
            assertEquals(firm("2025-10-09"), after("2025-09-01", "1 month"));
        }

        @Test
        void a_period_that_ends_on_a_made_up_sunday_ends_there() {
            assertEquals(firm("2026-09-20"), after("2026-09-17", "3 days"));
        }

        @Test
        void holidays_within_a_period_of_days_do_not_lengthen_it() {
            assertEquals(firm("2026-03-12"), after("2026-02-10", "30 days"));
        }

        @Test
        void the_last_day_runs_to_midnight_where_the_calendar_is_kept() {
            Deadline deadline = after("2026-06-09", "3 days");
            assertEquals(Instant.parse("2026-06-12T16:00:00Z"), deadline.end(SHANGHAI));
            assertEquals(Instant.parse("2026-06-13T00:00:00Z"), deadline.end(ZoneId.of("UTC")));
        }

        @Test
        void an_act_after_midnight_in_shanghai_is_one_of_the_next_day() {
            Deadline deadline = after("2026-06-09", "3 days");
            assertEquals(LocalDate.parse("2026-06-12"), dayOf("2026-06-12T15:59:59.999999999Z"));
            assertFalse(deadline.isMissedOn(dayOf("2026-06-12T15:59:59.999999999Z")));
            assertEquals(LocalDate.parse("2026-06-13"), dayOf("2026-06-12T16:00:00Z"));
            assertTrue(deadline.isMissedOn(dayOf("2026-06-12T16:00:00Z")));
        }

        private static LocalDate dayOf(String instant) {
            return new Occasion(PersonId.of("li"), Instant.parse(instant), CALENDAR).day();
        }
    }

    @Nested
    class Working_days {

        @Test
        void a_made_up_saturday_counts() {
            assertEquals(firm("2026-02-14"), after("2026-02-13", "1 working day"));
        }

        @Test
        void spring_festival_does_not_count() {
            assertEquals(firm("2026-02-24"), after("2026-02-13", "2 working days"));
            assertEquals(firm("2026-02-28"), after("2026-02-13", "6 working days"));
            assertEquals(firm("2026-03-23"), after("2026-02-10", "25 working days"));
        }

        @Test
        void new_years_eve_of_2024_was_worked() {
            assertEquals(firm("2024-02-09"), after("2024-02-08", "1 working day"));
            assertEquals(firm("2024-02-18"), after("2024-02-08", "2 working days"));
        }

        @Test
        void an_event_on_a_rest_day_counts_from_the_next_working_day() {
            assertEquals(firm("2026-07-06"), after("2026-07-04", "1 working day"));
            assertEquals(firm("2026-07-06"), after("2026-07-05", "1 working day"));
        }

        @Test
        void they_are_counted_backward_over_a_holiday() {
            assertEquals(firm("2026-02-14"), before("2026-02-24", "1 working day"));
            assertEquals(firm("2026-02-13"), before("2026-02-24", "2 working days"));
        }

        @Test
        void no_plain_day_corresponds_to_them() {
            assertEquals(
                    "which day is 5 working days away depends on a calendar: use Deadline.after or before",
                    assertThrows(IllegalArgumentException.class, () -> anniversary("2026-07-01", "5 working days"))
                            .getMessage());
        }

        @Test
        void a_calendar_that_never_works_is_refused() {
            LocalDate event = LocalDate.parse("2026-07-01");
            assertThrows(
                    IllegalStateException.class, () -> Deadline.after(event, Period.days(1), new Forever(SHANGHAI)));
            assertThrows(
                    IllegalStateException.class,
                    () -> Deadline.before(event, Period.workingDays(1), new Forever(SHANGHAI)));
        }

        /** A calendar of holidays only. */
        private record Forever(ZoneId zone) implements WorkingCalendar {
            @Override
            public boolean isWorkingDay(LocalDate day) {
                return false;
            }

            @Override
            public boolean isProvisional(LocalDate day) {
                return false;
            }
        }
    }

    @Nested
    class Counting_backward {

        @Test
        void a_notice_may_be_due_on_a_rest_day() {
            assertEquals(firm("2026-02-18"), before("2026-02-25", "1 week"));
            assertEquals(firm("2026-07-04"), before("2026-07-11", "7 days"));
        }

        @Test
        void a_month_without_the_day_ends_on_its_last() {
            assertEquals(firm("2026-02-28"), before("2026-03-31", "1 month"));
            assertEquals(firm("2023-02-28"), before("2024-02-29", "1 year"));
        }
    }

    @Nested
    class Beyond_the_published_years {

        @Test
        void a_period_that_stays_in_them_is_firm() {
            assertEquals(firm("2026-12-31"), after("2026-12-01", "30 days"));
            assertEquals(firm("2026-12-31"), after("2026-12-25", "4 working days"));
            assertEquals(firm("2026-12-31"), before("2027-01-01", "1 working day"));
        }

        @Test
        void one_day_counted_beyond_them_makes_it_provisional() {
            assertEquals(provisional("2027-01-01"), after("2026-12-25", "5 working days"));
            assertEquals(provisional("2027-01-04"), after("2026-12-30", "3 days"));
            assertEquals(provisional("2026-12-31"), before("2027-01-04", "2 working days"));
            assertEquals(provisional("2024-01-02"), after("2023-12-28", "2 working days"));
        }

        @Test
        void a_period_of_days_is_provisional_by_its_end_and_not_by_its_beginning() {
            assertEquals(firm("2024-01-02"), after("2023-12-31", "2 days"));
            assertEquals(provisional("2027-03-01"), after("2026-08-31", "6 months"));
        }

        @Test
        void plain_days_backward_ask_no_calendar() {
            assertEquals(firm("2027-06-13"), before("2027-06-20", "1 week"));
        }
    }
}
