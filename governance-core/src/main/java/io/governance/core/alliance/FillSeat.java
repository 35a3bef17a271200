package io.governance.core.alliance;

import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Lets a person take a seat, in place of whoever holds it. Ballots already open keep their roll.
 *
 * @param seat the seat
 * @param member the member it is held for; none where the person holds it in their own right
 * @param holder the person
 */
public record FillSeat(SeatId seat, Option<MemberId> member, PersonId holder) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, PersonId actor) {
        Option<Seat> known = alliance.seats().find(seat);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("seat", seat.value()));
        }
        return alliance.checkHolder(member)
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Either.right(Decision.of(
                        new SeatAct.SeatFilled(seat, member, holder, alliance.citationsOfSeat(known.get())))));
    }
}
