package io.governance.core.affair;

import io.governance.core.Act;
import io.governance.core.Stamp;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * What people did by right and in breach of a duty. Immutable.
 *
 * @param exercises the rights that were exercised, in their order
 * @param breaches the breaches that were recorded, in their order
 */
public record Affairs(Seq<Exercise> exercises, Seq<Breach> breaches) {

    /** Nothing has been done. */
    public static final Affairs NONE = new Affairs(Vector.empty(), Vector.empty());

    /** Checks if a right was exercised on something. */
    public boolean exercised(String right, String about) {
        return exercises.exists(
                found -> found.right().equals(right) && found.about().equals(about));
    }

    /** Returns the register after an act. */
    public Affairs after(Act act, Stamp stamp) {
        return act instanceof AffairAct own ? own.on(this, stamp) : this;
    }
}
