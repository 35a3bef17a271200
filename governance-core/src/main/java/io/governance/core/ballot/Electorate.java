package io.governance.core.ballot;

import io.governance.core.SeatId;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * Who has a vote on a ballot, frozen when it opened. Immutable; finds an elector by any of its seats, and gives each a dense
 * number: its place on the roll.
 */
public final class Electorate {

    /** Spreads hashes that differ in few bits over the table (2^32 divided by the golden ratio). */
    private static final int SPREAD = 0x9E3779B9;

    /** The place of whoever has no vote. */
    static final int NOBODY = -1;

    private final Array<Elector> electors;

    /** Each seat with the place of its elector, where some elector has several; else the seats are at their electors' places. */
    private final Option<Array<Chair>> chairs;

    /** A hash table with open addressing: the index of a seat plus one, or zero. A tree of nodes takes ten times as much. */
    private final int[] table;

    private record Chair(SeatId seat, int place) {}

    private Electorate(Seq<Elector> all) {
        this.electors = Array.ofAll(all);
        boolean oneSeatEach = electors.forAll(elector -> elector.seats().size() == 1);
        this.chairs = Option.when(
                !oneSeatEach,
                () -> electors.zipWithIndex()
                        .flatMap(elector -> elector._1.seats().map(seat -> new Chair(seat, elector._2))));
        int seats = chairs.map(Array::size).getOrElse(electors.size());
        this.table = new int[seats + seats / 2 + 1];
        for (int index = 0; index < seats; index++) {
            table[slotOf(seat(index))] = index + 1;
        }
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
        int place = placeOf(seat);
        return place == NOBODY ? Option.none() : Option.some(electors.get(place));
    }

    /** The place on the roll, from 0, of whoever votes through a seat; {@link #NOBODY} if the seat has no vote. */
    int placeOf(SeatId seat) {
        int index = table[slotOf(seat)] - 1;
        return index == NOBODY || chairs.isEmpty()
                ? index
                : chairs.get().get(index).place();
    }

    private SeatId seat(int index) {
        return chairs.isEmpty()
                ? electors.get(index).id()
                : chairs.get().get(index).seat();
    }

    /** Where the table holds a seat, or would. */
    private int slotOf(SeatId seat) {
        int slot = (int) (Integer.toUnsignedLong(seat.hashCode() * SPREAD) * table.length >>> Integer.SIZE);
        while (table[slot] != 0 && !seat(table[slot] - 1).equals(seat)) {
            slot = slot + 1 == table.length ? 0 : slot + 1;
        }
        return slot;
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
