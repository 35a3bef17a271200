package io.governance.core.office;

import io.governance.core.Act;
import io.governance.core.SeatId;
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
        if (act instanceof SeatAct.SeatFilled filled) {
            return without(filled.seat());
        }
        if (act instanceof SeatAct.SeatVacated vacated) {
            return without(vacated.seat());
        }
        return act instanceof EntrustingAct own ? own.on(this) : this;
    }

    /** What is entrusted goes with the officers who gave and took it. */
    private Entrustings without(SeatId seat) {
        return new Entrustings(
                all.reject(found -> found.from().equals(seat) || found.to().equals(seat)));
    }
}
