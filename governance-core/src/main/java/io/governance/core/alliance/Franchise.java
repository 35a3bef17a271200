package io.governance.core.alliance;

import io.governance.core.Readings;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.Body;
import io.governance.core.charter.SeatKind;
import io.governance.core.office.Seat;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Who has a vote on a body at an instant (表决权). */
public final class Franchise {

    private final Alliance alliance;
    private final Instant at;

    private Franchise(Alliance alliance, Instant at) {
        this.alliance = alliance;
        this.at = at;
    }

    /** Obtains the franchise of an alliance at an instant. */
    public static Franchise of(Alliance alliance, Instant at) {
        return new Franchise(alliance, at);
    }

    /**
     * Who has a vote on a body: its voting seats, gathered by member where the charter counts members. A member whose seat is
     * empty still has its vote there, and is absent; a seat that counts by itself is vacant.
     */
    public Seq<Elector> electors(Body body, Readings readings) {
        Seq<Seat> voting = alliance.seatsOf(body.id(), at)
                .filter(seat -> body.seat(seat.kind()).exists(kind -> votes(kind, seat, readings)))
                .filter(seat -> !hasGoneWithItsMember(body, seat));
        Seq<Elector> bySeat = voting.map(seat -> new Elector(
                List.of(seat.id()),
                seat.member(),
                seat.weight(),
                seat.voters(),
                seat.isVacant() && body.votesPer() == Body.VotesPer.SEAT && !isOfEveryMember(body)));
        return body.votesPer() == Body.VotesPer.SEAT ? bySeat : gathered(bySeat);
    }

    /** Checks if a seat votes: its kind does, and its member is of the class that the charter asks for, if it asks. */
    private boolean votes(SeatKind kind, Seat seat, Readings readings) {
        Option<String> tier = kind.onlyOfTier().under(readings);
        return kind.votes()
                && tier.forAll(asked -> seat.member().isEmpty()
                        ? seat.isVacant()
                        : seat.member()
                                .flatMap(alliance.members()::find)
                                .exists(member -> member.tier().equals(asked)));
    }

    private boolean isOfEveryMember(Body body) {
        return body.everyMember().under(alliance.readings()).isDefined();
    }

    /**
     * A seat that exists only because its member does is gone when the membership ends; one of a fixed number stays. Where
     * members have the votes, an empty seat of no member has none, nor one to which its member may not send anybody now.
     */
    private boolean hasGoneWithItsMember(Body body, Seat seat) {
        if (body.votesPer() == Body.VotesPer.MEMBER && seat.isVacant()) {
            return OwnSeats.isLost(alliance, seat)
                    || seat.member()
                            .flatMap(member -> alliance.members().current(member, at))
                            .isEmpty();
        }
        return seat.member()
                        .exists(member -> alliance.members().current(member, at).isEmpty())
                && body.seat(seat.kind()).exists(kind -> kind.limit().isEmpty());
    }

    private static Seq<Elector> gathered(Seq<Elector> bySeat) {
        return bySeat.groupBy(elector ->
                        elector.member().<Object>map(member -> member).getOrElse(elector.id()))
                .values()
                .map(same -> new Elector(
                        same.flatMap(Elector::seats).toList(),
                        same.head().member(),
                        same.head().weight(),
                        same.head().voters(),
                        same.forAll(Elector::vacant)))
                .toList()
                .sortBy(elector -> elector.id().value());
    }
}
