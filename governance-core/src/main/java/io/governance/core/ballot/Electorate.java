package io.governance.core.ballot;

import io.governance.core.SeatId;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/** Who has a vote on a ballot, frozen when it opened. Immutable; finds an elector by any of its seats. */
public final class Electorate {

    private final Seq<Elector> electors;
    private final Map<SeatId, Elector> bySeat;
    private final boolean oneSeatEach;

    private Electorate(Seq<Elector> electors) {
        this.electors = electors;
        this.bySeat =
                HashMap.ofEntries(electors.flatMap(elector -> elector.seats().map(seat -> Tuple.of(seat, elector))));
        this.oneSeatEach = electors.forAll(elector -> elector.seats().size() == 1);
    }

    /** Obtains an electorate of the given electors. */
    public static Electorate of(Seq<Elector> electors) {
        return new Electorate(electors);
    }

    /** Everybody who has a vote, in the order of the roll. */
    public Seq<Elector> electors() {
        return electors;
    }

    /** The elector that votes through a seat; none if the seat has no vote. */
    public Option<Elector> votingThrough(SeatId seat) {
        return bySeat.get(seat);
    }

    /** The seat that names whoever votes through a seat: the seat itself where each elector has one, or if it has no vote. */
    SeatId naming(SeatId seat) {
        return oneSeatEach ? seat : votingThrough(seat).map(Elector::id).getOrElse(seat);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Electorate that && electors.equals(that.electors);
    }

    @Override
    public int hashCode() {
        return electors.hashCode();
    }

    @Override
    public String toString() {
        return electors.mkString("Electorate[", ", ", "]");
    }
}
