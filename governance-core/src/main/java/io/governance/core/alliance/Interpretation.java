package io.governance.core.alliance;

import io.governance.core.ReadingKey;
import io.governance.core.Stamp;

/**
 * An answer that a competent interpreter gave to an open question of the charter (解释).
 *
 * @param reading the question
 * @param choice the answer
 * @param rank how high the interpreter stands
 * @param holds whether the answer holds; if not, a higher interpreter had answered otherwise before
 * @param stamp when, by whom and where in the record
 */
public record Interpretation(ReadingKey reading, String choice, int rank, boolean holds, Stamp stamp) {}
