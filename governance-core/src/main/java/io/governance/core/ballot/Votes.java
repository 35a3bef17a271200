package io.governance.core.ballot;

import io.governance.core.SeatId;
import io.governance.core.voting.Choice;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The votes of a ballot, the first through each seat. Immutable.
 *
 * <p>A vote takes four bytes at the place of the elector whom its seat names: two bits for the choice, the others for the number of
 * its entry behind that of the opening, or zero if there is none yet. Whatever does not fit stands apart: a vote through another
 * seat of an elector or through one that had no vote at the opening, or very many entries later.
 *
 * <p>Votes are found by their seats, not by electors: where the electors are those of the closing, a seat may have come to another
 * one meanwhile.
 */
public final class Votes {

    private static final int CHOICE_BITS = 2;
    private static final int CHOICE_MASK = (1 << CHOICE_BITS) - 1;
    private static final long ENTRIES = 1L << Integer.SIZE - CHOICE_BITS;
    private static final Array<Choice> CHOICES = Array.of(Choice.values());

    private final Electorate electorate;
    private final long opened;
    private final Vector<Integer> packed;
    private final Map<SeatId, Vote> apart;
    private final int size;

    private Votes(Electorate electorate, long opened, Vector<Integer> packed, Map<SeatId, Vote> apart, int size) {
        this.electorate = electorate;
        this.opened = opened;
        this.packed = packed;
        this.apart = apart;
        this.size = size;
    }

    /** Obtains the votes of a ballot on which nobody has voted yet, of these electors, opened by an entry of this number. */
    static Votes none(Electorate electorate, long opened) {
        return new Votes(
                electorate, opened, Vector.ofAll(new int[electorate.electors().size()]), HashMap.empty(), 0);
    }

    /** The vote that was cast through a seat; none if there is none. */
    public Option<Vote> find(SeatId seat) {
        return find(seat, placeNamed(seat));
    }

    private Option<Vote> find(SeatId seat, int place) {
        int vote = place == Electorate.NOBODY ? 0 : packed.get(place);
        return vote == 0 ? apart.get(seat) : Option.some(unpack(seat, vote));
    }

    /** Every vote. */
    public Seq<Vote> all() {
        return electorate
                .electors()
                .map(Elector::id)
                .reject(apart::containsKey)
                .flatMap(this::find)
                .appendAll(apart.values());
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Returns these votes and one more, unless one was cast through its seat before. */
    Votes with(Vote vote) {
        int place = placeNamed(vote.seat());
        if (find(vote.seat(), place).isDefined()) {
            return this;
        }
        long behind = vote.number() - opened;
        return place == Electorate.NOBODY || behind >= ENTRIES
                ? new Votes(electorate, opened, packed, apart.put(vote.seat(), vote), size + 1)
                : new Votes(electorate, opened, packed.update(place, pack(vote.choice(), behind)), apart, size + 1);
    }

    /** The place of the elector that a seat names. */
    private int placeNamed(SeatId seat) {
        int place = electorate.placeOf(seat);
        return place == Electorate.NOBODY
                        || electorate.electors().get(place).id().equals(seat)
                ? place
                : Electorate.NOBODY;
    }

    private static int pack(Choice choice, long behind) {
        return (int) (behind << CHOICE_BITS) | choice.ordinal();
    }

    private Vote unpack(SeatId seat, int vote) {
        return new Vote(seat, CHOICES.get(vote & CHOICE_MASK), opened + (vote >>> CHOICE_BITS));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Votes that
                && size == that.size
                && opened == that.opened
                && packed.equals(that.packed)
                && apart.equals(that.apart)
                && electorate.equals(that.electorate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(opened, packed, apart);
    }

    @Override
    public String toString() {
        return all().mkString("Votes[", ", ", "]");
    }
}
