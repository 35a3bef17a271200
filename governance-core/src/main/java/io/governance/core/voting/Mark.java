package io.governance.core.voting;

/** How one seat stands on a roll: every seat has exactly one mark. */
public enum Mark {
    /** Voted for the motion (赞成). */
    FAVOUR,
    /** Voted against it (反对). */
    AGAINST,
    /** Voted to abstain (弃权). */
    ABSTAIN,
    /** Present, but has cast no ballot (在场未投). */
    SILENT,
    /** In office and not present (缺席). */
    ABSENT,
    /** Held by nobody (空缺). */
    VACANT;

    final int bit() {
        return 1 << ordinal();
    }

    /** Checks if the seat can still vote while the ballot is open: it is in office and has not cast. */
    public boolean isOutstanding() {
        return this == SILENT || this == ABSENT;
    }
}
