package io.governance.core.office;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What happened to a seat. */
public sealed interface SeatAct extends Act {

    /** The register after this act. */
    Seats on(Seats seats, Stamp stamp);

    /**
     * A seat was put on a body, held or vacant.
     *
     * @param seat the seat
     * @param citations where the charter provides for it
     */
    record SeatRegistered(Seat seat, Seq<Citation> citations) implements SeatAct {

        @Override
        public Seats on(Seats seats, Stamp stamp) {
            return seat.isVacant() ? seats.vacant(seat) : seats.held(seat, stamp);
        }
    }

    /**
     * A person took a seat, in place of whoever held it.
     *
     * @param seat the seat
     * @param member the member it is held for; none where the person holds it in their own right
     * @param holder the person
     * @param citations where the charter provides for it
     */
    record SeatFilled(SeatId seat, Option<MemberId> member, PersonId holder, Seq<Citation> citations)
            implements SeatAct {

        @Override
        public Seats on(Seats seats, Stamp stamp) {
            return seats.held(seats.recorded(seat).heldBy(member, Option.some(holder)), stamp);
        }
    }

    /**
     * A seat fell vacant.
     *
     * @param seat the seat
     * @param keptFor the member whose seat it stays, so that it may send somebody else; none if the seat is nobody's now
     * @param citations where the charter provides for it
     */
    record SeatVacated(SeatId seat, Option<MemberId> keptFor, Seq<Citation> citations) implements SeatAct {

        /** Obtains the vacating of a seat that is nobody's from then on. */
        public SeatVacated(SeatId seat, Seq<Citation> citations) {
            this(seat, Option.none(), citations);
        }

        @Override
        public Seats on(Seats seats, Stamp stamp) {
            return seats.vacant(seats.recorded(seat).heldBy(keptFor, Option.none()), stamp);
        }
    }
}
