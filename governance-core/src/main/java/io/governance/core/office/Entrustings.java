package io.governance.core.office;

import io.governance.core.Act;
import io.governance.core.Stamp;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The powers that officers have entrusted to others. Immutable.
 *
 * @param all each of them, expired ones included
 */
public record Entrustings(Seq<Entrusting> all) {

    /** Nothing is entrusted. */
    public static final Entrustings NONE = new Entrustings(List.empty());

    /** Returns the register after an act. */
    public Entrustings after(Act act, Stamp stamp) {
        return act instanceof EntrustingAct own ? own.on(this) : this;
    }
}
