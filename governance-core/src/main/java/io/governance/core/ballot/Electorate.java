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

    /** Every seat that has a vote; where no elector has several, each at its elector's place. */
    private final Array<SeatId> seats;

    /** The place of the elector of each seat, where some elector has several. */
    private final Option<Array<Integer>> places;

    /**
     * A hash table with open addressing: the index of a seat plus one, and before it as much of its hash as there is room for; or
     * zero. A tree of nodes takes ten times as much.
     */
    private final int[] table;

    private final int indexBits;

    private Electorate(Seq<Elector> all) {
        this.electors = Array.ofAll(all);
        this.seats = electors.flatMap(Elector::seats);
        this.places = Option.when(
                electors.exists(elector -> elector.seats().size() != 1),
                () -> electors.zipWithIndex()
                        .flatMap(elector -> elector._1.seats().map(seat -> elector._2)));
        this.table = new int[seats.size() + seats.size() / 2 + 1];
        this.indexBits = Integer.SIZE - Integer.numberOfLeadingZeros(seats.size());
        for (int index = 0; index < seats.size(); index++) {
            SeatId seat = seats.get(index);
            table[slotOf(seat)] = spread(seat) << indexBits | index + 1;
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
        int index = indexIn(slotOf(seat));
        return index == NOBODY || places.isEmpty() ? index : places.get().get(index);
    }

    /** Where the table holds a seat, or would. */
    private int slotOf(SeatId seat) {
        int hash = spread(seat);
        int slot = (int) (Integer.toUnsignedLong(hash) * table.length >>> Integer.SIZE);
        while (table[slot] != 0 && !isAt(slot, hash, seat)) {
            slot = slot + 1 == table.length ? 0 : slot + 1;
        }
        return slot;
    }

    private boolean isAt(int slot, int hash, SeatId seat) {
        return (table[slot] ^ hash << indexBits) >>> indexBits == 0
                && seats.get(indexIn(slot)).equals(seat);
    }

    /** The index of the seat that a slot holds; {@link #NOBODY} if it holds none. */
    private int indexIn(int slot) {
        return (table[slot] & (1 << indexBits) - 1) - 1;
    }

    private static int spread(SeatId seat) {
        return seat.hashCode() * SPREAD;
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
