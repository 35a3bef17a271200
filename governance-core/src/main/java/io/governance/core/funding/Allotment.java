package io.governance.core.funding;

import io.vavr.control.Option;

/**
 * What the money in an account was given for, and how much of it.
 *
 * @param purpose the purpose
 * @param most how much may be spent on it in all, in minor units (分); no limit of its own if none
 */
public record Allotment(String purpose, Option<Long> most) {
    public Allotment {
        if (most.exists(amount -> amount < 1)) {
            throw new IllegalArgumentException("an allotment is at least 1 minor unit, not " + most.get());
        }
    }
}
