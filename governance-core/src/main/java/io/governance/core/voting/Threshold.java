package io.governance.core.voting;

/**
 * The share of a base that votes must reach (门槛), such as two thirds. Exact; immutable and thread-safe.
 *
 * @param fraction the share
 * @param inclusive whether exactly the share suffices (以上, 含本数), or more is needed (过半数, 超过)
 */
public record Threshold(Fraction fraction, boolean inclusive) {

    /** Obtains a threshold met when the share equals or exceeds the fraction. */
    public static Threshold atLeast(long numerator, long denominator) {
        return new Threshold(Fraction.of(numerator, denominator), true);
    }

    /** Obtains a threshold met only when the share exceeds the fraction, which must be below one. */
    public static Threshold moreThan(long numerator, long denominator) {
        if (numerator >= denominator) {
            throw new IllegalArgumentException("nothing is more than " + numerator + "/" + denominator + " of a base");
        }
        return new Threshold(Fraction.of(numerator, denominator), false);
    }

    /** Checks if {@code votes} of {@code base} reach this share; never met when the base is zero. */
    public boolean isMetBy(long votes, long base) {
        int comparison = fraction.compare(votes, base);
        return base > 0 && (comparison > 0 || (inclusive && comparison == 0));
    }

    @Override
    public String toString() {
        return (inclusive ? "≥ " : "> ") + fraction;
    }
}
