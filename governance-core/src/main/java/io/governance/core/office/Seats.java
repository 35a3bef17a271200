package io.governance.core.office;

import io.governance.core.Act;
import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.membership.MembershipAct;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The register of seats. Immutable.
 *
 * @param byId each seat by its name
 * @param since since when each seat that is held has been held by whoever holds it
 * @param left the seats that somebody has left whom no member had sent, as they were, in the order of the record
 * @param leftWith on which bodies each member that left had seats when it left
 * @param counts how many seats there are of each kind of which there are any
 */
public record Seats(
        Map<SeatId, Seat> byId,
        Map<SeatId, Instant> since,
        Seq<Left> left,
        Map<MemberId, Set<BodyId>> leftWith,
        Map<Kind, Integer> counts) {

    /** No seats. */
    public static final Seats NONE =
            new Seats(HashMap.empty(), HashMap.empty(), Vector.empty(), HashMap.empty(), HashMap.empty());

    /**
     * A kind of seat on a body.
     *
     * @param body the body
     * @param kind the kind, as the charter names it
     */
    public record Kind(BodyId body, String kind) {
        private static Kind of(Seat seat) {
            return new Kind(seat.body(), seat.kind());
        }
    }

    /**
     * A seat that somebody has left whom no member had sent.
     *
     * @param seat the seat as it was
     * @param from the instant from which they held it
     * @param to the instant at which they left it
     */
    public record Left(Seat seat, Instant from, Instant to) {}

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
        return byId.values()
                .filter(seat -> seat.body().equals(body))
                .toList()
                .sortBy(seat -> seat.id().value());
    }

    /** The seats that a person holds, ordered by name. */
    public Seq<Seat> heldBy(PersonId person) {
        return byId.values()
                .filter(seat -> seat.holder().contains(person))
                .toList()
                .sortBy(seat -> seat.id().value());
    }

    /** How many seats of one kind there are on a body. */
    public int count(BodyId body, String kind) {
        return counts.getOrElse(new Kind(body, kind), 0);
    }

    /** Returns the register after an act. */
    public Seats after(Act act, Stamp stamp) {
        if (act instanceof SeatAct own) {
            return own.on(this, stamp);
        }
        if (act instanceof MembershipAct.MembershipEnded ended) {
            return vacatedBy(ended.member());
        }
        return act instanceof MembershipAct.MembershipConcluded concluded
                        && !concluded.until().isAfter(stamp.at())
                ? vacatedBy(concluded.member())
                : this;
    }

    /** Returns the register with every seat of a member vacant. */
    public Seats vacatedBy(MemberId member) {
        Seq<Seat> own = byId.values().filter(seat -> seat.member().contains(member));
        Map<MemberId, Set<BodyId>> with = own.isEmpty()
                ? leftWith
                : leftWith.put(member, own.map(Seat::body).toSet());
        return own.foldLeft(
                new Seats(byId, since, left, with, counts),
                (seats, seat) -> seats.vacant(seat.heldBy(seat.member(), Option.none())));
    }

    /** The bodies on which a member that left had seats when it left; empty if on none, or if it has not left. */
    public Set<BodyId> leftWith(MemberId member) {
        return leftWith.getOrElse(member, HashSet.empty());
    }

    Seats held(Seat seat, Stamp stamp) {
        return new Seats(
                byId.put(seat.id(), seat),
                since.put(seat.id(), stamp.at()),
                leaving(seat, stamp),
                leftWith,
                counting(seat));
    }

    Seats vacant(Seat seat) {
        return vacant(seat, left);
    }

    Seats vacant(Seat seat, Stamp stamp) {
        return vacant(seat, leaving(seat, stamp));
    }

    private Seats vacant(Seat seat, Seq<Left> gone) {
        return new Seats(byId.put(seat.id(), seat), since.remove(seat.id()), gone, leftWith, counting(seat));
    }

    /** How many seats of each kind there are once a seat is as given. */
    private Map<Kind, Integer> counting(Seat changed) {
        Option<Kind> before = byId.get(changed.id()).map(Kind::of);
        Kind now = Kind.of(changed);
        if (before.contains(now)) {
            return counts;
        }
        return before.map(this::countingOneLess).getOrElse(counts).put(now, counts.getOrElse(now, 0) + 1);
    }

    private Map<Kind, Integer> countingOneLess(Kind kind) {
        int left = counts.getOrElse(kind, 0) - 1;
        return left > 0 ? counts.put(kind, left) : counts.remove(kind);
    }

    /** Who leaves a seat as it changes, of those whom no member had sent. */
    private Seq<Left> leaving(Seat changed, Stamp stamp) {
        return left.appendAll(byId.get(changed.id())
                .filter(before -> before.member().isEmpty()
                        && !before.isVacant()
                        && !before.holder().equals(changed.holder()))
                .map(before -> new Left(before, since.get(before.id()).getOrElse(stamp.at()), stamp.at())));
    }

    Seat recorded(SeatId seat) {
        return byId.get(seat).getOrElseThrow(() -> new IllegalStateException("the record has no seat " + seat));
    }
}
