package io.governance.core.commands.seats;

import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.office.Seat;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Gives a seat up. Its holder does, or the founder while the founding lasts; anybody else takes a procedure. Ballots already
 * open keep their roll, and the seat can no longer vote on them until somebody is sent to it. Where the charter gives each
 * member of a kind its place, the seat stays the member's and the member counts as absent.
 *
 * @param seat the seat
 */
public record VacateSeat(SeatId seat) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Seat> known = alliance.seats().find(seat);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("seat", seat.value()));
        }
        if (!known.get().holder().contains(occasion.actor()) && !alliance.isKeptBy(occasion)) {
            return Either.left(Denial.notCompetent(
                            Text.of("辞去席位 " + seat, "giving up seat " + seat),
                            Text.of("席位的担任人", "the holder of the seat"),
                            alliance.citationsOfSeat(known.get()))
                    .with("actor", occasion.actor()));
        }
        return Either.right(Decision.of(Seating.vacated(alliance, known.get(), alliance.citationsOfSeat(known.get()))));
    }
}
