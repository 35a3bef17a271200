package io.governance.core.time;

import io.governance.core.Text;
import io.vavr.collection.Array;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a charter states it (期间), written {@code 3 days}, {@code 25 working days}, {@code 1 week},
 * {@code 6 months} or {@code 5 years}.
 *
 * <p>{@link #toString} gives what {@link #parse} accepts. Periods of different units are never equal: {@code 1 week}
 * is not {@code 7 days}, though both end on the same day. {@link Deadline} counts them.
 *
 * @param amount how many, from 1 to {@value #MOST}
 * @param unit of what
 */
public record Period(int amount, Unit unit) {

    /** The largest amount: more than any charter asks for, and soon counted. */
    public static final int MOST = 99_999;

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,4}) ([a-z]+(?: [a-z]+)?)");

    public Period {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException(
                    "a period is 1 to " + MOST + " " + unit.many + " long, not " + amount + " " + unit.many);
        }
    }

    /** What a period is counted in. */
    public enum Unit {
        /** Calendar days (日), rest days included. */
        DAYS("day", "日"),
        /** Working days (工作日) of a {@link WorkingCalendar}. */
        WORKING_DAYS("working day", "个工作日"),
        /** Weeks (周) of seven calendar days. */
        WEEKS("week", "周"),
        /** Months (月), from a day to the corresponding day. */
        MONTHS("month", "个月"),
        /** Years (年), from a day to the corresponding day. */
        YEARS("year", "年");

        private final String one;
        private final String many;
        private final String zh;

        Unit(String one, String zh) {
            this.one = one;
            this.many = one + "s";
            this.zh = zh;
        }
    }

    /** Obtains a period of any unit. */
    public static Period of(int amount, Unit unit) {
        return new Period(amount, unit);
    }

    /** Obtains a period of calendar days. */
    public static Period days(int amount) {
        return of(amount, Unit.DAYS);
    }

    /** Obtains a period of working days. */
    public static Period workingDays(int amount) {
        return of(amount, Unit.WORKING_DAYS);
    }

    /** Obtains a period of weeks. */
    public static Period weeks(int amount) {
        return of(amount, Unit.WEEKS);
    }

    /** Obtains a period of months. */
    public static Period months(int amount) {
        return of(amount, Unit.MONTHS);
    }

    /** Obtains a period of years. */
    public static Period years(int amount) {
        return of(amount, Unit.YEARS);
    }

    /**
     * Reads the written form: an amount, one space, and the unit in the singular for 1 and in the plural otherwise.
     *
     * @throws IllegalArgumentException if the text is not a period
     */
    public static Period parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            int amount = Integer.parseInt(matcher.group(1));
            for (Unit unit : Array.of(Unit.values())) {
                if (matcher.group(2).equals(amount == 1 ? unit.one : unit.many)) {
                    return of(amount, unit);
                }
            }
        }
        throw new IllegalArgumentException(
                "a period is written like 3 days, 25 working days, 1 week, 6 months or 5 years, not \"" + text + "\"");
    }

    /** The period in words: 25个工作日, 25 working days. */
    public Text inWords() {
        return Text.of(amount + unit.zh, toString());
    }

    @Override
    public String toString() {
        return amount + " " + (amount == 1 ? unit.one : unit.many);
    }
}
