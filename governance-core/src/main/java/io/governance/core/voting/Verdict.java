package io.governance.core.voting;

/** What a body's vote came to (结论). It speaks of this body's vote only; a further stage may still have to follow. */
public enum Verdict {
    /** The motion carried (通过). */
    PASSED,
    /** The motion did not carry (未通过). */
    FAILED,
    /** Too few took part for a vote to count (未达法定人数). */
    NO_QUORUM,
    /** The charter does not say what would decide (无法确定): see the readings and their outcomes. */
    UNDETERMINED
}
