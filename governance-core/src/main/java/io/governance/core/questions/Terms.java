package io.governance.core.questions;

import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.charter.SeatKind;
import io.governance.core.office.Seat;
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.vavr.control.Option;
import java.time.LocalDate;

/** How long officers serve (任期). Who stays on after the end of a term still acts; the office shows as expired. */
public final class Terms {

    private Terms() {}

    /** The last day of the term of whoever holds a seat; none if it is vacant or the charter sets no term. */
    public static Option<LocalDate> lastDay(Alliance alliance, SeatId id, Occasion asked) {
        Option<Seat> seat = alliance.seats().find(id);
        return seat.flatMap(held -> alliance.body(held.body()).flatMap(body -> body.seat(held.kind())))
                .flatMap(SeatKind::term)
                .flatMap(term -> alliance.seats()
                        .since()
                        .get(id)
                        .map(since -> Deadline.anniversary(
                                since.atZone(asked.calendar().zone()).toLocalDate(), term.length())));
    }

    /** Checks if the term of whoever holds a seat is over. */
    public static boolean isExpired(Alliance alliance, SeatId id, Occasion asked) {
        return lastDay(alliance, id, asked).exists(asked.day()::isAfter);
    }
}
