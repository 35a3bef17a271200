package io.governance.core.voting;

import io.governance.core.Text;
import java.math.BigInteger;

/**
 * A comparison of two products as it came out, such as {@code 3×24=72 ≥ 2×36=72}. Exact at any size.
 *
 * @param leftFactor the factor of the part, a threshold's denominator or 1
 * @param left the part
 * @param relation how the products compare
 * @param rightFactor the factor of the base, a threshold's numerator or 1
 * @param right the base or the absolute number
 */
public record Arithmetic(long leftFactor, long left, Relation relation, long rightFactor, long right) {

    /** How two products compare. */
    public enum Relation {
        /** The left one is as large or larger. */
        AT_LEAST("≥"),
        /** The left one is larger. */
        MORE_THAN(">"),
        /** The left one is smaller. */
        LESS_THAN("<"),
        /** The left one is as large or smaller. */
        AT_MOST("≤"),
        /** The base is zero, so that no share of it is ever reached. */
        NO_BASE("∅");

        private final String symbol;

        Relation(String symbol) {
            this.symbol = symbol;
        }

        /** The sign of the relation. */
        public String symbol() {
            return symbol;
        }
    }

    /** The comparison with a remark in words where the base is zero. */
    public Text text() {
        return relation == Relation.NO_BASE
                ? Text.of(this + "（基数为零，视为未达到）", this + " (the base is zero: never met)")
                : Text.of(toString(), toString());
    }

    private static String product(long factor, long value) {
        return factor == 1
                ? Long.toString(value)
                : factor + "×" + value + "=" + BigInteger.valueOf(factor).multiply(BigInteger.valueOf(value));
    }

    @Override
    public String toString() {
        return product(leftFactor, left) + " " + relation.symbol + " " + product(rightFactor, right);
    }
}
