package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.Seq;

/**
 * How the review by all members runs (会员审阅).
 *
 * @param anchor what opens it
 * @param first how long the first one of a specification runs unless announced otherwise
 * @param later how long each later one runs unless announced otherwise
 * @param lastDayCounts whether a notice on the last day is in time
 * @param citations where the charter says so
 */
public record Window(
        Anchor anchor, Period first, Period later, ByReading<Boolean> lastDayCounts, Seq<Citation> citations) {

    /** What opens a review. */
    public enum Anchor {
        /** The finished draft going to all members. */
        REVIEW,
        /** The technical proposal that made the intellectual property related. */
        SUBMISSION
    }
}
