package io.governance.core.voting;

/** What a {@link Count} adds up. */
public enum Unit {
    /** Each seat counts one (席). */
    SEATS,
    /** Each seat counts its weight (权重). */
    WEIGHT
}
