package io.governance.core.alliance;

import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.charter.Body;
import io.governance.core.charter.SeatKind;
import io.governance.core.office.Entrusting;
import io.governance.core.office.Seat;
import io.governance.core.right.Capacity;
import io.governance.core.right.Claim;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What a person is in an alliance at an instant: whom they represent and where they sit (身份). */
public final class Standing {

    private Standing() {}

    /** What the person who acts is. */
    public static Positions of(Alliance alliance, Occasion occasion) {
        return of(alliance, occasion.actor(), occasion);
    }

    /** What a person is, on the occasion that the question is asked. */
    public static Positions of(Alliance alliance, PersonId person, Occasion occasion) {
        Seq<Seat> held = alliance.seats().heldBy(person);
        Seq<Seat> entrusted = alliance.entrustings()
                .all()
                .filter(entrusting -> entrusting.isInForceOn(occasion.day())
                        && held.exists(seat -> seat.id().equals(entrusting.to())))
                .map(Entrusting::from)
                .flatMap(alliance.seats()::find)
                .reject(Seat::isVacant);
        Seq<MemberId> represented = alliance.members()
                .representedBy(person, occasion.at())
                .map(member -> member.id())
                .appendAll(held.filter(seat -> isSent(alliance, seat)).flatMap(Seat::member))
                .distinct();
        Seq<Positions.Sitting> own = alliance.charter()
                .bodies()
                .filter(body -> body.everyMember().under(alliance.readings()).isDefined())
                .flatMap(body -> ownSeats(alliance, body, person, occasion));
        return new Positions(
                person,
                represented
                        .flatMap(member -> alliance.members().current(member, occasion.at()))
                        .map(member -> new Positions.Membership(member.id(), member.tier(), member.marks())),
                held.appendAll(entrusted)
                        .distinct()
                        .filter(seat -> isLive(alliance, seat))
                        .map(seat -> sitting(alliance, seat))
                        .appendAll(own),
                HashSet.empty(),
                Option.none());
    }

    /** Whether a member sent the holder to a body of the charter: who merely sits in a group does not speak for a member. */
    private static boolean isSent(Alliance alliance, Seat seat) {
        return alliance.charter()
                .body(seat.body())
                .flatMap(body -> body.seat(seat.kind()))
                .flatMap(SeatKind::sentBy)
                .isDefined();
    }

    private static boolean isLive(Alliance alliance, Seat seat) {
        return alliance.groups().find(seat.body()).forAll(group -> group.isLive());
    }

    private static Seq<Positions.Sitting> ownSeats(Alliance alliance, Body body, PersonId person, Occasion occasion) {
        return alliance.members()
                .representedBy(person, occasion.at())
                .flatMap(member ->
                        alliance.seatOf(body.id(), SeatId.of(member.id().value()), occasion.at()))
                .filter(seat -> seat.body().equals(body.id()))
                .map(seat -> sitting(alliance, seat));
    }

    private static Positions.Sitting sitting(Alliance alliance, Seat seat) {
        return new Positions.Sitting(
                seat.id(), seat.body(), alliance.template(seat.body()), seat.kind(), seat.member());
    }

    /** What gives the person who acts a capacity; the founder has every capacity until the founding is completed. */
    public static Option<Claim> claim(Alliance alliance, Occasion occasion, Capacity capacity, Positions positions) {
        return capacity.claimedBy(positions)
                .orElse(() -> Option.when(alliance.isKeptBy(occasion), () -> Claim.PERSONAL));
    }

    /** Checks if a person has anything to do with the alliance: represents a member or holds a seat. */
    public static boolean isSomebody(Positions positions) {
        return !positions.memberships().isEmpty() || !positions.sittings().isEmpty();
    }
}
