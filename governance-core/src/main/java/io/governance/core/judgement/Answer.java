package io.governance.core.judgement;

import io.vavr.collection.Seq;

/** Whether something is so (判断), as far as the facts say. The logic is Kleene's: a missing fact only matters if it decides. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** A fact is missing that would decide it. */
    UNKNOWN;

    /** The answer to a question that a known fact decides. */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Whether all of some things are so; yes if there are none. */
    public static Answer all(Seq<Answer> parts) {
        return parts.contains(NO) ? NO : parts.contains(UNKNOWN) ? UNKNOWN : YES;
    }

    /** Whether any of some things is so; no if there are none. */
    public static Answer any(Seq<Answer> parts) {
        return parts.contains(YES) ? YES : parts.contains(UNKNOWN) ? UNKNOWN : NO;
    }

    /** Whether it is not so. */
    public Answer negated() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }
}
