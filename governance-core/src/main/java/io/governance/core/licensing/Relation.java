package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.PersonId;
import io.governance.core.SubmissionId;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Somebody's assertion that intellectual property is related to something (相关性). The library records it and never judges
 * whether it is true.
 *
 * @param asset the intellectual property
 * @param subject what it is related to
 * @param through the technical proposal that made it so; none if nobody said
 * @param essential whether it is said to be necessarily infringed by whoever implements
 * @param passages the passages concerned, in words
 * @param assertedBy who says so
 * @param at since when it is so
 * @param contestedAt since when somebody contests it; none if nobody does
 */
public record Relation(
        AssetId asset,
        Subject subject,
        Option<SubmissionId> through,
        boolean essential,
        String passages,
        PersonId assertedBy,
        Instant at,
        Option<Instant> contestedAt) {

    /** Returns this assertion contested since an instant, or no longer. */
    Relation contested(Option<Instant> since) {
        return new Relation(asset, subject, through, essential, passages, assertedBy, at, since);
    }
}
