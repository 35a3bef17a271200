package io.governance.core.commands.seats;

import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.Entrustment;
import io.governance.core.office.Entrusting;
import io.governance.core.office.EntrustingAct;
import io.governance.core.office.Seat;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Entrusts the powers of an office to the holder of another, as far as the charter allows it. The vote is not among them.
 *
 * @param from the seat that entrusts, held by who acts
 * @param to the seat whose holder is entrusted
 * @param scope what is entrusted, in words
 * @param until the last day; none until it is taken back
 */
public record EntrustOffice(SeatId from, SeatId to, String scope, Option<LocalDate> until) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Seat> giver = alliance.seats().find(from);
        Option<Seat> taker = alliance.seats().find(to);
        if (giver.isEmpty() || taker.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("seat", (giver.isEmpty() ? from : to).value()));
        }
        Option<Entrustment> allowed = alliance.charter()
                .entrustments()
                .find(found -> found.body().equals(giver.get().body())
                        && found.body().equals(taker.get().body())
                        && found.from().equals(giver.get().kind())
                        && found.to().equals(taker.get().kind()));
        Text what = Text.of("委托职权", "entrusting an office");
        if (allowed.isEmpty()) {
            return Either.left(Denial.notCompetent(
                    what,
                    Text.of("章程准许委托的职务", "an office that the charter lets entrust"),
                    alliance.citationsOfSeat(giver.get())));
        }
        if (!giver.get().holder().contains(occasion.actor())) {
            return Either.left(Denial.notCompetent(
                            what,
                            Text.of("席位 " + from + " 的担任人", "the holder of seat " + from),
                            List.of(allowed.get().citation()))
                    .with("actor", occasion.actor()));
        }
        if (until.exists(last -> last.isBefore(occasion.day()))) {
            return Either.left(Denial.of(
                    Denial.Reason.TOO_LATE,
                    List.of(allowed.get().citation()),
                    "委托的截止日期已过。",
                    "the last day of the entrusting is over."));
        }
        return Either.right(Decision.of(new EntrustingAct.OfficeEntrusted(
                new Entrusting(from, to, scope, until), List.of(allowed.get().citation()))));
    }
}
