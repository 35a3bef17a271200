package io.governance.core.alliance;

import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.charter.Body;
import io.governance.core.charter.SeatKind;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.office.SeatRefusal;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Puts a seat on a body, held or vacant.
 *
 * @param seat the seat; a seat that a member holds names its person
 */
public record RegisterSeat(Seat seat) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, PersonId actor) {
        if (alliance.seats().find(seat.id()).isDefined()) {
            return Either.left(
                    new RequestRefusal.AlreadyExists("seat", seat.id().value()));
        }
        Option<Body> body = alliance.charter().body(seat.body());
        if (body.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("body", seat.body().value()));
        }
        Option<SeatKind> kind = body.get().seat(seat.kind());
        if (kind.isEmpty()) {
            return Either.left(new SeatRefusal.NoSuchKind(
                    seat.body(),
                    seat.kind(),
                    body.get().seats().map(SeatKind::id),
                    List.of(body.get().citation())));
        }
        int taken = alliance.seats().count(seat.body(), seat.kind());
        if (kind.get().limit().exists(limit -> taken >= limit)) {
            return Either.left(new SeatRefusal.SeatsFull(
                    seat.body(),
                    seat.kind(),
                    kind.get().limit().get(),
                    List.of(kind.get().citation())));
        }
        return alliance.checkHolder(seat.member())
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Either.right(Decision.of(
                        new SeatAct.SeatRegistered(seat, List.of(kind.get().citation())))));
    }
}
