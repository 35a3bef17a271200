package io.governance.core.alliance;

import io.governance.core.Act;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.licensing.Parties;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.procedure.Departure;
import io.vavr.control.Option;
import java.time.Instant;

/** Keeps count of who belonged to an alliance when, as a member or as an adviser. */
final class Belonging {

    private Belonging() {}

    /** Who belonged to the alliance when, after an act that it is about to see. */
    static Parties after(Alliance before, Act act, Stamp stamp) {
        Parties parties = before.parties();
        if (act instanceof MembershipAct.MemberRegistered joined) {
            return parties.begun(Party.of(joined.member()), Parties.Role.MEMBER, Option.none(), stamp.at());
        }
        if (act instanceof MembershipAct.MembershipEnded ended) {
            return parties.ended(Party.of(ended.member()), Parties.Role.MEMBER, stamp.at(), Departure.RESIGNED);
        }
        if (act instanceof MembershipAct.MembershipConcluded concluded) {
            return parties.ended(
                    Party.of(concluded.member()), Parties.Role.MEMBER, concluded.until(), concluded.manner());
        }
        if (act instanceof SeatAct.SeatRegistered registered && isAdviser(before, registered.seat())) {
            return registered
                    .seat()
                    .holder()
                    .map(holder -> begun(parties, holder, stamp.at()))
                    .getOrElse(parties);
        }
        if (act instanceof SeatAct.SeatFilled filled && isAdviser(before, filled.seat())) {
            return begun(left(before, filled.seat(), stamp.at()), filled.holder(), stamp.at());
        }
        if (act instanceof SeatAct.SeatVacated vacated && isAdviser(before, vacated.seat())) {
            return left(before, vacated.seat(), stamp.at());
        }
        return parties;
    }

    private static Parties begun(Parties parties, PersonId person, Instant at) {
        return parties.begun(Party.of(person), Parties.Role.ADVISER, Option.none(), at);
    }

    private static Parties left(Alliance before, SeatId seat, Instant at) {
        return before.seats()
                .find(seat)
                .flatMap(Seat::holder)
                .map(holder -> before.parties().ended(Party.of(holder), Parties.Role.ADVISER, at, Departure.RESIGNED))
                .getOrElse(before.parties());
    }

    private static boolean isAdviser(Alliance alliance, SeatId seat) {
        return alliance.seats().find(seat).exists(found -> isAdviser(alliance, found));
    }

    private static boolean isAdviser(Alliance alliance, Seat seat) {
        return alliance.adopted()
                .licensing()
                .flatMap(policy -> policy.adviserSeat())
                .contains(seat.kind());
    }
}
