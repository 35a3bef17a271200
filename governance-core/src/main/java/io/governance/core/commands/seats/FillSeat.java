package io.governance.core.commands.seats;

import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.commands.founding.Keeping;
import io.governance.core.commands.founding.Way;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Lets a person take a seat, in place of whoever holds it, while the founding lasts. Ballots already open keep their roll.
 *
 * @param seat the seat
 * @param member the member it is held for; none where the person holds it in their own right
 * @param holder the person
 */
public record FillSeat(SeatId seat, Option<MemberId> member, PersonId holder) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Seat> known = alliance.seats().find(seat);
        Option<Refusal> barred = Keeping.check(
                alliance,
                occasion,
                () -> known.map(found -> Way.toSeat(alliance, found.body(), found.kind()))
                        .getOrElse(() -> Way.toAnySeat(alliance)),
                known.toList().flatMap(alliance::citationsOfSeat));
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("seat", seat.value()));
        }
        return Seating.checkHolder(alliance, member, occasion)
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Either.right(Decision.of(
                        new SeatAct.SeatFilled(seat, member, holder, alliance.citationsOfSeat(known.get())))));
    }
}
