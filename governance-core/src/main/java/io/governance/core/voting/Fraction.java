package io.governance.core.voting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact proper fraction, above zero and at most one, written {@code 2/3}. Immutable; kept as written, not reduced.
 *
 * @param numerator the upper number, at least 1
 * @param denominator the lower number, at least the numerator
 */
public record Fraction(long numerator, long denominator) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})/(\\d{1,18})");

    public Fraction {
        if (numerator <= 0 || denominator < numerator) {
            throw new IllegalArgumentException("a fraction must be within (0, 1]: " + numerator + "/" + denominator);
        }
    }

    /** Obtains a fraction. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not a fraction within (0, 1]
     */
    public static Fraction parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a fraction is written like 2/3, not \"" + text + "\"");
        }
        return new Fraction(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    /**
     * Compares {@code part / whole} with this fraction by exact cross-multiplication; no product overflows.
     *
     * @param part at least 0
     * @param whole at least 0
     * @return negative, zero or positive as {@code denominator × part} is less than, equal to or greater than {@code
     *     numerator × whole}
     */
    int compare(long part, long whole) {
        long leftHigh = Math.multiplyHigh(denominator, part);
        long rightHigh = Math.multiplyHigh(numerator, whole);
        if (leftHigh != rightHigh) {
            return Long.compare(leftHigh, rightHigh);
        }
        return Long.compareUnsigned(denominator * part, numerator * whole);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
