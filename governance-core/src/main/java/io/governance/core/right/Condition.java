package io.governance.core.right;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;

/** What must be there before a right may be exercised. */
public sealed interface Condition {

    /** Where the charter asks for it. */
    Citation citation();

    /**
     * A paper must be handed in.
     *
     * @param paper the paper
     */
    record HandedIn(Paper paper) implements Condition {

        @Override
        public Citation citation() {
            return paper.citation();
        }
    }

    /**
     * A body must have carried a motion on a matter, in a ballot that is named.
     *
     * @param body the body
     * @param matter the matter
     * @param citation where the charter asks for it
     */
    record Decided(BodyId body, MatterId matter, Citation citation) implements Condition {}

    /**
     * Another right must have been exercised about the same thing.
     *
     * @param right the name of the other right
     * @param citation where the charter asks for it
     */
    record Preceded(String right, Citation citation) implements Condition {}
}
