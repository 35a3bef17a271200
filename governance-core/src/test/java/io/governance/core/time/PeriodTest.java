package io.governance.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How periods are written. */
final class PeriodTest {

    @Test
    void a_period_is_written_as_a_charter_says_it() {
        assertEquals(Period.days(3), Period.parse("3 days"));
        assertEquals(Period.workingDays(25), Period.parse("25 working days"));
        assertEquals(Period.workingDays(1), Period.parse("1 working day"));
        assertEquals(Period.weeks(1), Period.parse("1 week"));
        assertEquals(Period.months(6), Period.parse("6 months"));
        assertEquals(Period.years(5), Period.parse("5 years"));
        assertEquals("5 years", Period.of(5, Period.Unit.YEARS).toString());
        assertEquals("1 working day", Period.workingDays(1).toString());
    }

    @Test
    void a_period_has_words_in_both_languages() {
        assertEquals(Text.of("3日", "3 days"), Period.days(3).inWords());
        assertEquals(
                Text.of("25个工作日", "25 working days"), Period.workingDays(25).inWords());
        assertEquals(Text.of("1周", "1 week"), Period.weeks(1).inWords());
        assertEquals(Text.of("6个月", "6 months"), Period.months(6).inWords());
        assertEquals(Text.of("5年", "5 years"), Period.years(5).inWords());
    }

    @Test
    void a_week_is_not_written_as_seven_days() {
        assertNotEquals(Period.weeks(1), Period.days(7));
    }

    @Test
    void a_period_lasts() {
        assertEquals(
                "a period is 1 to 99999 days long, not 0 days",
                assertThrows(IllegalArgumentException.class, () -> Period.days(0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Period.months(-1));
        assertThrows(IllegalArgumentException.class, () -> Period.workingDays(Period.MOST + 1));
        assertEquals(Period.MOST, Period.parse("99999 years").amount());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "days",
                "3days",
                "3  days",
                " 3 days",
                "3 days ",
                "3 day",
                "1 days",
                "03 days",
                "0 days",
                "-3 days",
                "+3 days",
                "3 Days",
                "3 hours",
                "25 working  days",
                "25 workdays",
                "100000 days",
                "99999999999 days",
                "٣ days",
                "3 日",
                "3 days\n"
            })
    void anything_else_is_no_period(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Period.parse(text))
                .getMessage();
        assertTrue(message.endsWith("not \"" + text + "\""), message);
    }
}
