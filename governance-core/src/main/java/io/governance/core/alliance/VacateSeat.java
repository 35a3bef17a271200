package io.governance.core.alliance;

import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.office.SeatAct;
import io.vavr.control.Either;

/**
 * Records that a seat fell vacant. Ballots already open keep their roll, and the seat can no longer vote on them.
 *
 * @param seat the seat
 */
public record VacateSeat(SeatId seat) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, PersonId actor) {
        return alliance.seats()
                .find(seat)
                .<Either<Refusal, Decision>>map(known ->
                        Either.right(Decision.of(new SeatAct.SeatVacated(seat, alliance.citationsOfSeat(known)))))
                .getOrElse(() -> Either.left(new RequestRefusal.NotFound("seat", seat.value())));
    }
}
