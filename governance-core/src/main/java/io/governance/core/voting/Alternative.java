package io.governance.core.voting;

import io.governance.core.Readings;

/**
 * What a vote would come to under another reading.
 *
 * @param readings the answers that lead there
 * @param outcome what it would come to
 * @param <V> {@link Verdict} for a closed ballot, {@link Certainty} for an open one
 */
public record Alternative<V>(Readings readings, V outcome) {}
