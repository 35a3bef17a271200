package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Something about a specification or a licence that somebody should look at (提示). It decides nothing.
 *
 * @param kind what it is
 * @param text what was found
 * @param asset the intellectual property it is about; none if about the specification
 * @param decider the body whose matter it is; none if nobody's
 * @param citations the provisions concerned, the decisive one first
 */
public record Remark(Kind kind, Text text, Option<AssetId> asset, Option<BodyId> decider, Seq<Citation> citations) {

    /** What may be remarked. */
    public enum Kind {
        /** The review was announced to be shorter than is usual. */
        SHORT_REVIEW,
        /** The end of the review was put off when it was over. */
        LATE_EXTENSION,
        /** The version was adopted, and no review ever ran. */
        NEVER_REVIEWED,
        /** Nobody has to license something that the version takes in. */
        OPEN_ENCUMBRANCE,
        /** The charter leaves open whether something has to be licensed. */
        UNSETTLED,
        /** The same thing was licensed on different terms. */
        UNLIKE_TERMS
    }
}
