package io.governance.core.office;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.SeatId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The register of seats. Immutable.
 *
 * @param byId each seat by its name
 */
public record Seats(Map<SeatId, Seat> byId) {

    /** No seats. */
    public static final Seats NONE = new Seats(HashMap.empty());

    /** The seat of that name. */
    public Option<Seat> find(SeatId id) {
        return byId.get(id);
    }

    /** Every seat, ordered by name. */
    public Seq<Seat> inOrder() {
        return byId.values().toList().sortBy(seat -> seat.id().value());
    }

    /** The seats of one body, ordered by name. */
    public Seq<Seat> of(BodyId body) {
        return inOrder().filter(seat -> seat.body().equals(body));
    }

    /** How many seats of one kind there are on a body. */
    public int count(BodyId body, String kind) {
        return byId.values()
                .count(seat -> seat.body().equals(body) && seat.kind().equals(kind));
    }

    /** Returns the register after something happened to a seat. */
    public Seats after(SeatAct act) {
        if (act instanceof SeatAct.SeatRegistered registered) {
            return with(registered.seat());
        }
        if (act instanceof SeatAct.SeatFilled filled) {
            return with(recorded(filled.seat()).heldBy(filled.member(), Option.some(filled.holder())));
        }
        SeatAct.SeatVacated vacated = (SeatAct.SeatVacated) act;
        return with(recorded(vacated.seat()).heldBy(Option.none(), Option.none()));
    }

    /** Returns the register with every seat of a member vacant. */
    public Seats vacatedBy(MemberId member) {
        return byId.values()
                .filter(seat -> seat.member().contains(member))
                .foldLeft(this, (seats, seat) -> seats.with(seat.heldBy(seat.member(), Option.none())));
    }

    private Seats with(Seat seat) {
        return new Seats(byId.put(seat.id(), seat));
    }

    private Seat recorded(SeatId seat) {
        return byId.get(seat).getOrElseThrow(() -> new IllegalStateException("the record has no seat " + seat));
    }
}
