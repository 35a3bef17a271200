package io.governance.core.commands.seats;

import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.office.EntrustingAct;
import io.governance.core.office.Seat;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Takes entrusted powers back.
 *
 * @param from the seat that had entrusted, held by who acts
 * @param to the seat whose holder was entrusted
 */
public record TakeBackOffice(SeatId from, SeatId to) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Seat> giver = alliance.seats().find(from);
        boolean entrusted = alliance.entrustings()
                .all()
                .exists(found -> found.from().equals(from) && found.to().equals(to));
        if (giver.isEmpty() || !entrusted) {
            return Either.left(new RequestRefusal.NotFound("entrusted office", from + " to " + to));
        }
        if (!giver.get().holder().contains(occasion.actor())) {
            return Either.left(Denial.notCompetent(
                            Text.of("收回委托", "taking an office back"),
                            Text.of("席位 " + from + " 的担任人", "the holder of seat " + from),
                            alliance.citationsOfSeat(giver.get()))
                    .with("actor", occasion.actor()));
        }
        return Either.right(
                Decision.of(new EntrustingAct.EntrustingEnded(from, to, alliance.citationsOfSeat(giver.get()))));
    }
}
