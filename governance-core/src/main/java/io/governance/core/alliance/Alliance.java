package io.governance.core.alliance;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.Stamp;
import io.governance.core.Style;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.BallotRefusal;
import io.governance.core.ballot.Ballots;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.SeatKind;
import io.governance.core.charter.Tier;
import io.governance.core.membership.Members;
import io.governance.core.membership.MembershipAct;
import io.governance.core.membership.MembershipRefusal;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.office.Seats;
import io.governance.core.voting.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * An alliance (联盟) as its record makes it: the charter it is under and its registers. Immutable; {@link #handle} decides a
 * command, {@link #after} is the alliance after an act.
 */
@Value.Immutable
@Style
public abstract class Alliance {

    /** How it is named. */
    public abstract AllianceId id();

    /** What it is called. */
    public abstract String name();

    /** The charter in force. */
    public abstract Charter charter();

    /** When and by whom it was founded. */
    public abstract Stamp founded();

    /** The register of members. */
    public abstract Members members();

    /** The register of seats. */
    public abstract Seats seats();

    /** The ballots. */
    public abstract Ballots ballots();

    /** Decides the founding of an alliance under a charter. */
    public static Act found(FoundAlliance command, Charter charter) {
        return new AllianceAct.AllianceFounded(charter.id(), command.name(), List.of(charter.bodiesCitation()));
    }

    /** Obtains the alliance after the act that founded it. */
    public static Alliance founded(AllianceId id, AllianceAct.AllianceFounded act, Charter charter, Stamp stamp) {
        return ImmutableAlliance.builder()
                .id(id)
                .name(act.name())
                .charter(charter)
                .founded(stamp)
                .members(Members.NONE)
                .seats(Seats.NONE)
                .ballots(Ballots.NONE)
                .build();
    }

    /** Decides a command: the acts to record, or a refusal. Changes nothing. */
    public Either<Refusal, Decision> handle(Command command, PersonId actor) {
        return command.decide(this, actor);
    }

    /**
     * Obtains the alliance after an act.
     *
     * @throws IllegalArgumentException if the act is of no kind that an alliance knows
     */
    public Alliance after(Act act, Stamp stamp) {
        ImmutableAlliance now = ImmutableAlliance.copyOf(this);
        if (act instanceof BallotAct ballot) {
            return now.withBallots(ballots().after(ballot, stamp));
        }
        if (act instanceof SeatAct seat) {
            return now.withSeats(seats().after(seat));
        }
        if (act instanceof MembershipAct membership) {
            Seats seated = membership instanceof MembershipAct.MembershipEnded ended
                    ? seats().vacatedBy(ended.member())
                    : seats();
            return now.withMembers(members().after(membership, stamp)).withSeats(seated);
        }
        throw new IllegalArgumentException("an alliance does not know this act: " + act);
    }

    /**
     * What a closed ballot came to; a refusal while it is open.
     *
     * @throws IllegalStateException if the record does not come to the verdict that was announced
     */
    public Either<Refusal, Ruling> ruling(BallotId id) {
        Option<Ballot> ballot = ballots().find(id);
        if (ballot.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("ballot", id.value()));
        }
        if (ballot.get().isOpen()) {
            return Either.left(
                    new BallotRefusal.VoteOpen(id, ballot.get().rule().citations()));
        }
        Ruling ruling = ballot.get().ruling();
        if (!ballot.get().announced().contains(ruling.verdict())) {
            throw new IllegalStateException("ballot " + id + " was announced as "
                    + ballot.get().announced() + " and comes to " + ruling.verdict());
        }
        return Either.right(ruling);
    }

    /** Who has a vote on a body now: its voting seats, gathered by member where the charter counts members. */
    Seq<Elector> electors(Body body, Readings readings) {
        Seq<Seat> voting = seats().of(body.id())
                .filter(seat -> body.seat(seat.kind()).exists(kind -> votes(kind, seat, readings)))
                .filter(seat -> !hasGoneWithItsMember(body, seat));
        Seq<Elector> bySeat = voting.map(
                seat -> new Elector(List.of(seat.id()), seat.member(), seat.weight(), seat.voters(), seat.isVacant()));
        return body.votesPer() == Body.VotesPer.SEAT ? bySeat : gathered(bySeat);
    }

    /** Checks if a seat votes: its kind does, and its member is of the class that the charter asks for, if it asks. */
    private boolean votes(SeatKind kind, Seat seat, Readings readings) {
        Option<String> tier = kind.onlyOfTier().under(readings);
        return kind.votes()
                && tier.forAll(asked -> seat.isVacant()
                        || seat.member()
                                .flatMap(members()::find)
                                .exists(member -> member.tier().equals(asked)));
    }

    /** A seat that exists only because its member does is gone when the membership ends; one of a fixed number stays. */
    private boolean hasGoneWithItsMember(Body body, Seat seat) {
        return seat.member().exists(member -> !members().isCurrent(member))
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

    /** Why a member may not hold a seat; none if it may, or if the seat is held for no member. */
    Option<Refusal> checkHolder(Option<MemberId> member) {
        return member.flatMap(holder -> members().find(holder).isEmpty()
                ? Option.<Refusal>some(new RequestRefusal.NotFound("member", holder.value()))
                : Option.when(
                        !members().isCurrent(holder),
                        () -> new MembershipRefusal.NotAMember(holder, citationsOfMember(holder))));
    }

    /** Where the charter provides for a seat. */
    Seq<Citation> citationsOfSeat(Seat seat) {
        return charter()
                .body(seat.body())
                .flatMap(body -> body.seat(seat.kind()))
                .map(SeatKind::citation)
                .toList();
    }

    /** Where the charter provides for the class of a member. */
    Seq<Citation> citationsOfMember(MemberId member) {
        return members()
                .find(member)
                .map(found -> citationsOfTier(found.tier()))
                .getOrElse(List.empty());
    }

    Seq<Citation> citationsOfTier(String tier) {
        return charter().tier(tier).map(Tier::citation).toList();
    }
}
