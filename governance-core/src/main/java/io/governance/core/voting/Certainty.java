package io.governance.core.voting;

/** What is already certain while a ballot is open. */
public enum Certainty {
    /** The motion carries however the outstanding seats vote, or do not vote. */
    CERTAIN_PASSED,
    /** The motion cannot carry any more; it will end as failed or without a quorum. */
    CERTAIN_FAILED,
    /** The outstanding seats can still turn the outcome. */
    OPEN,
    /** The charter does not say what would decide: no vote makes anything certain. */
    UNDETERMINED
}
