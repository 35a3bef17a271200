package io.governance.core.alliance;

import io.governance.core.Citation;
import io.governance.core.Stamp;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;

/**
 * How far the alliance is on its way to its end.
 *
 * @param over whether it has ended; otherwise it is being wound up
 * @param stamp when, by whom and where in the record that began
 * @param citations where the charter says what that means
 */
public record Ending(boolean over, Stamp stamp, Seq<Citation> citations) {

    /** Checks if something is done on the very day on which the alliance ended. */
    public boolean isItsLastDay(Occasion occasion) {
        return over && occasion.dayOf(stamp.at()).equals(occasion.day());
    }
}
