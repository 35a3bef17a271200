package io.governance.core.alliance;

import io.governance.core.BodyId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.charter.Body;
import io.governance.core.charter.SeatKind;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * The seats on a body at an instant, with those that members have there by themselves: one for every member, held by its
 * representative, where the body is made of all members; one for each member of some kind, vacant until it sends somebody,
 * where the charter gives each of them a place.
 */
final class OwnSeats {

    private final Alliance alliance;
    private final BodyId body;
    private final Instant at;
    private final Lazy<Seq<Seat>> registered;

    OwnSeats(Alliance alliance, BodyId body, Instant at) {
        this.alliance = alliance;
        this.body = body;
        this.at = at;
        this.registered = Lazy.of(() -> alliance.seats().of(body));
    }

    /** Checks if members have seats on a body by themselves, as the charter is read. */
    static boolean areOn(Alliance alliance, BodyId body) {
        return alliance.charter()
                .body(body)
                .exists(found -> found.everyMember().under(alliance.readings()).isDefined()
                        || found.seats().exists(OwnSeats::isForEveryone));
    }

    private static boolean isForEveryone(SeatKind kind) {
        return kind.sentBy().exists(SeatKind.SentBy::everyone);
    }

    /** Checks if an empty seat is no longer its member's: it may not send anybody there now. */
    static boolean isLost(Alliance alliance, Seat seat) {
        return seat.isVacant()
                && seat.member()
                        .flatMap(alliance.members()::find)
                        .exists(member -> alliance.body(seat.body())
                                .flatMap(found -> found.seat(seat.kind()))
                                .flatMap(SeatKind::sentBy)
                                .exists(by -> !by.allows(member.tier(), member.marks())));
    }

    Seq<Seat> all() {
        if (!areOn(alliance, body)) {
            return registered.get();
        }
        Seq<Seat> own = alliance.members()
                .currentAt(at)
                .reject(member -> isSeated(member.id()))
                .flatMap(this::own);
        Set<SeatId> taken = own.map(Seat::id).toSet();
        return registered
                .get()
                .reject(seat -> taken.contains(seat.id()))
                .appendAll(own)
                .sortBy(seat -> seat.id().value());
    }

    Option<Seat> find(SeatId seat) {
        Option<Seat> found = alliance.seats().find(seat);
        Option<Seat> own =
                alliance.members().current(MemberId.of(seat.value()), at).flatMap(this::own);
        return own.filter(one -> !isSeated(one.member().get()))
                .orElse(() -> found.filter(one -> one.body().equals(body)))
                .orElse(own)
                .orElse(found);
    }

    private boolean isSeated(MemberId member) {
        return registered.get().exists(seat -> seat.member().contains(member) && !isLost(alliance, seat));
    }

    /** The seat that a member has there by itself; none if it has none. */
    private Option<Seat> own(Member member) {
        Option<Body> known = alliance.charter().body(body);
        Option<String> everybody = known.flatMap(found -> found.everyMember().under(alliance.readings()));
        return everybody
                .map(kind -> own(member, kind, member.representative()))
                .orElse(() -> known.flatMap(found -> found.seats().find(kind -> isPlaceOf(kind, member)))
                        .map(kind -> own(member, kind.id(), Option.none())));
    }

    private static boolean isPlaceOf(SeatKind kind, Member member) {
        return kind.sentBy().exists(by -> by.everyone() && by.allows(member.tier(), member.marks()));
    }

    private Seat own(Member member, String kind, Option<PersonId> holder) {
        return new Seat(SeatId.of(member.id().value()), body, kind, Option.some(member.id()), holder, 1, Option.none());
    }
}
