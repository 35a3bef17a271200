package io.governance.core.commands.seats;

import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.founding.Keeping;
import io.governance.core.commands.founding.Way;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Puts a seat on a body, held or vacant, while the founding lasts. Later seats are filled as the charter lays down.
 *
 * @param seat the seat
 */
public record RegisterSeat(Seat seat) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Refusal> barred = Keeping.check(
                alliance,
                occasion,
                () -> Way.toSeat(alliance, seat.body(), seat.kind()),
                alliance.citationsOfSeat(seat));
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        if (alliance.seats().find(seat.id()).isDefined()) {
            return Either.left(
                    new RequestRefusal.AlreadyExists("seat", seat.id().value()));
        }
        return Seating.kind(alliance, seat.body(), seat.kind()).flatMap(kind -> register(alliance, kind, occasion));
    }

    private Either<Refusal, Decision> register(Alliance alliance, SeatKind kind, Occasion occasion) {
        return Seating.checkRoom(alliance, seat.body(), kind)
                .orElse(() -> Seating.checkName(alliance, seat.body(), seat.id(), seat.member()))
                .orElse(() -> Seating.checkHolder(alliance, seat.member(), occasion))
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Either.right(Decision.of(new SeatAct.SeatRegistered(seat, List.of(kind.citation())))));
    }
}
