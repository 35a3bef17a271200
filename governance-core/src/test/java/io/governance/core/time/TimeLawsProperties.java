package io.governance.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.PersonId;
import io.governance.core.calendars.StateCouncilCalendar;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of every period and calendar, checked against a count that walks from day to day. */
final class TimeLawsProperties {

    // ── Random events, periods and calendars ────────────────────────────────────────────────────────────────────────

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("2023-06-01").toEpochDay(),
                        LocalDate.parse("2028-06-30").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Arbitraries.of(Period.Unit.values())
                .flatMap(unit -> Arbitraries.integers()
                        .between(1, unit == Period.Unit.YEARS ? 6 : 60)
                        .map(amount -> Period.of(amount, unit)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<WorkingCalendar> scattered = Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers().between(1, 8))
                .as(Scattered::new);
        return Arbitraries.oneOf(Arbitraries.just(StateCouncilCalendar.published()), scattered)
                .withoutEdgeCases();
    }

    /** Rest days here and there, unlike any week, and at least every ninth day is worked. */
    private record Scattered(int seed, int rests) implements WorkingCalendar {
        @Override
        public ZoneId zone() {
            return ZoneId.of("UTC");
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.toEpochDay() % 9 == 0
                    || Math.floorMod(Objects.hash(seed, day.toEpochDay()) * 31 >> 3, 9) >= rests;
        }

        @Override
        public boolean isProvisional(LocalDate day) {
            return Math.floorMod(Objects.hash(day.toEpochDay(), seed) * 17 >> 2, 40) == 0;
        }
    }

    // ── The slow count ──────────────────────────────────────────────────────────────────────────────────────────────

    /** The n-th day from a day that is not counted, one at a time. */
    private static LocalDate walk(LocalDate event, int n, int step) {
        LocalDate day = event;
        for (int i = 0; i < n; i++) {
            day = day.plusDays(step);
        }
        return day;
    }

    /** Walks until the month has changed n times, then looks through that month for the corresponding day. */
    private static LocalDate walkMonths(LocalDate event, int n, int step) {
        LocalDate day = event;
        int changes = 0;
        while (changes < n) {
            LocalDate next = day.plusDays(step);
            if (next.getMonth() != day.getMonth()) {
                changes++;
            }
            day = next;
        }
        LocalDate first = day;
        while (first.minusDays(1).getMonth() == day.getMonth()) {
            first = first.minusDays(1);
        }
        LocalDate found = first;
        while (found.getDayOfMonth() < event.getDayOfMonth()
                && found.plusDays(1).getMonth() == day.getMonth()) {
            found = found.plusDays(1);
        }
        return found;
    }

    private static LocalDate corresponding(LocalDate event, Period length, int step) {
        return switch (length.unit()) {
            case DAYS -> walk(event, length.amount(), step);
            case WEEKS -> walk(event, 7 * length.amount(), step);
            case MONTHS -> walkMonths(event, length.amount(), step);
            case YEARS -> walkMonths(event, 12 * length.amount(), step);
            case WORKING_DAYS -> throw new AssertionError("no corresponding day");
        };
    }

    private static Deadline slowly(LocalDate event, Period length, int step, WorkingCalendar calendar) {
        List<LocalDate> seen = new ArrayList<>();
        LocalDate last = event;
        if (length.unit() == Period.Unit.WORKING_DAYS) {
            List<LocalDate> worked = new ArrayList<>();
            while (worked.size() < length.amount()) {
                last = last.plusDays(step);
                seen.add(last);
                if (calendar.isWorkingDay(last)) {
                    worked.add(last);
                }
            }
        } else {
            last = corresponding(event, length, step);
            if (step > 0) {
                seen.add(last);
                while (!calendar.isWorkingDay(last)) {
                    last = last.plusDays(1);
                    seen.add(last);
                }
            }
        }
        return new Deadline(last, seen.stream().anyMatch(calendar::isProvisional));
    }

    // ── Laws ────────────────────────────────────────────────────────────────────────────────────────────────────────

    @Property
    void a_deadline_is_what_counting_day_by_day_gives(
            @ForAll("days") LocalDate event,
            @ForAll("periods") Period length,
            @ForAll("calendars") WorkingCalendar calendar) {
        assertEquals(slowly(event, length, 1, calendar), Deadline.after(event, length, calendar));
    }

    @Property
    void a_notice_is_due_when_counting_backward_day_by_day_says(
            @ForAll("days") LocalDate event,
            @ForAll("periods") Period length,
            @ForAll("calendars") WorkingCalendar calendar) {
        assertEquals(slowly(event, length, -1, calendar), Deadline.before(event, length, calendar));
    }

    @Property
    void a_term_ends_on_the_corresponding_day(@ForAll("days") LocalDate start, @ForAll("periods") Period length) {
        if (length.unit() != Period.Unit.WORKING_DAYS) {
            assertEquals(corresponding(start, length, 1), Deadline.anniversary(start, length));
        }
    }

    @Property
    void a_later_event_never_gives_an_earlier_deadline(
            @ForAll("days") LocalDate event,
            @ForAll @IntRange(min = 0, max = 40) int later,
            @ForAll("periods") Period length,
            @ForAll("calendars") WorkingCalendar calendar) {
        LocalDate next = event.plusDays(later);
        assertFalse(Deadline.after(next, length, calendar)
                .last()
                .isBefore(Deadline.after(event, length, calendar).last()));
        assertFalse(Deadline.before(next, length, calendar)
                .last()
                .isBefore(Deadline.before(event, length, calendar).last()));
    }

    @Property
    void a_longer_period_never_ends_nearer_to_the_event(
            @ForAll("days") LocalDate event,
            @ForAll("periods") Period length,
            @ForAll @IntRange(min = 0, max = 5) int more,
            @ForAll("calendars") WorkingCalendar calendar) {
        Period longer = Period.of(length.amount() + more, length.unit());
        assertFalse(Deadline.after(event, longer, calendar)
                .last()
                .isBefore(Deadline.after(event, length, calendar).last()));
        assertFalse(Deadline.before(event, longer, calendar)
                .last()
                .isAfter(Deadline.before(event, length, calendar).last()));
    }

    @Property
    void a_deadline_is_a_working_day_after_the_event(
            @ForAll("days") LocalDate event,
            @ForAll("periods") Period length,
            @ForAll("calendars") WorkingCalendar calendar) {
        LocalDate last = Deadline.after(event, length, calendar).last();
        assertTrue(last.isAfter(event));
        assertTrue(calendar.isWorkingDay(last));
        assertTrue(Deadline.before(event, length, calendar).last().isBefore(event));
    }

    @Property
    void working_days_forward_and_backward_undo_each_other(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll("calendars") WorkingCalendar calendar) {
        LocalDate event = Deadline.after(day, Period.workingDays(1), calendar).last();
        Period length = Period.workingDays(amount);
        assertEquals(
                event,
                Deadline.before(Deadline.after(event, length, calendar).last(), length, calendar)
                        .last());
    }

    @Property
    void a_day_is_in_time_exactly_when_it_begins_before_the_end(
            @ForAll("days") LocalDate last,
            @ForAll @IntRange(min = -3, max = 3) int from,
            @ForAll("calendars") WorkingCalendar calendar) {
        Deadline deadline = new Deadline(last, false);
        LocalDate day = last.plusDays(from);
        boolean begun = day.atStartOfDay(calendar.zone()).toInstant().isBefore(deadline.end(calendar.zone()));
        assertEquals(begun, !deadline.isMissedOn(day));
    }

    @Property
    void the_day_of_an_occasion_holds_its_instant(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 86_399) int second,
            @ForAll("calendars") WorkingCalendar calendar) {
        Occasion occasion = new Occasion(
                PersonId.of("li"), day.atStartOfDay(calendar.zone()).toInstant().plusSeconds(second), calendar);
        assertEquals(day, occasion.day());
        assertTrue(occasion.at().isBefore(new Deadline(day, false).end(calendar.zone())));
    }

    @Property
    void a_period_reads_back_as_it_was_written(
            @ForAll @IntRange(min = 1, max = Period.MOST) int amount, @ForAll Period.Unit unit) {
        Period period = Period.of(amount, unit);
        assertEquals(period, Period.parse(period.toString()));
        assertEquals(period.toString(), period.inWords().en());
    }
}
