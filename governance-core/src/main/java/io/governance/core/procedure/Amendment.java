package io.governance.core.procedure;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.voting.Formula;

/** One change that an amended charter brings. */
public sealed interface Amendment {

    /**
     * A decision rule gets another formula.
     *
     * @param rule the name of the rule, such as {@code D-aii-2}
     * @param formula how it decides from now on
     */
    record ReplaceRule(String rule, Formula formula) implements Amendment {}

    /**
     * A fact that the charter fixes changes, such as the address.
     *
     * @param particular its name, such as {@code address}
     * @param value what it is from now on
     */
    record ReplaceParticular(String particular, Text value) implements Amendment {}

    /**
     * A clause that imposes a duty to license loses what frees from it; reviews that opened before are not touched.
     *
     * @param clause its name, such as {@code background}
     */
    record StrikeOptOut(String clause) implements Amendment {}

    /**
     * A kind of seat gets another limit.
     *
     * @param body the body
     * @param kind the kind of seat
     * @param limit how many there may be from now on, at least 1
     */
    record ReplaceLimit(BodyId body, String kind, int limit) implements Amendment {

        public ReplaceLimit {
            if (limit < 1) {
                throw new IllegalArgumentException("a seat kind's limit is at least 1: " + kind + " " + limit);
            }
        }
    }
}
