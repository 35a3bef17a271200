package io.governance.core;

import java.time.Instant;

/**
 * When, by whom and where in the record an act was recorded.
 *
 * @param number the number of the entry, from 1 in each alliance
 * @param at when it was recorded
 * @param actor who acted
 */
public record Stamp(long number, Instant at, PersonId actor) {}
