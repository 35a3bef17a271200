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
 * The counted votes of a ballot: each elector's first. Immutable.
 *
 * <p>A vote takes four bytes at the place of its elector: two bits for the choice, the others for the number of its entry behind
 * that of the opening, or zero if there is none yet. Whatever does not fit stands apart: a vote through another seat than the one
 * that names the elector, of somebody who was no elector at the opening, or very many entries later.
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

    /** The vote of the elector that a seat names; none if there is none. */
    public Option<Vote> find(SeatId elector) {
        int place = placeOf(elector);
        int vote = place == Electorate.NOBODY ? 0 : packed.get(place);
        return vote == 0 ? apart.get(elector) : Option.some(unpack(elector, vote));
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

    /** Returns these votes and one more, if its elector has none yet: the first counts. */
    Votes with(Vote vote) {
        SeatId elector = electorate.votingThrough(vote.seat()).map(Elector::id).getOrElse(vote.seat());
        if (find(elector).isDefined()) {
            return this;
        }
        int place = placeOf(elector);
        long behind = vote.number() - opened;
        return place == Electorate.NOBODY || !vote.seat().equals(elector) || behind >= ENTRIES
                ? new Votes(electorate, opened, packed, apart.put(elector, vote), size + 1)
                : new Votes(electorate, opened, packed.update(place, pack(vote.choice(), behind)), apart, size + 1);
    }

    /** The place of the elector that a seat names. */
    private int placeOf(SeatId elector) {
        int place = electorate.placeOf(elector);
        return place == Electorate.NOBODY
                        || electorate.electors().get(place).id().equals(elector)
                ? place
                : Electorate.NOBODY;
    }

    private static int pack(Choice choice, long behind) {
        return (int) (behind << CHOICE_BITS) | choice.ordinal();
    }

    private Vote unpack(SeatId elector, int vote) {
        return new Vote(elector, CHOICES.get(vote & CHOICE_MASK), opened + (vote >>> CHOICE_BITS));
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
