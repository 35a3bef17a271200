package io.governance.core.commands.seats;

import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.Capacities;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.right.Capacity;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Sends somebody else to a seat that a member fills, by written notice and at once. A vote that was cast stands.
 *
 * @param seat the seat
 * @param person who holds it from now on
 * @param notice what the written notice is, such as its date and form; the charter asks for one
 */
public record ReplaceDelegate(SeatId seat, PersonId person, Option<String> notice) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Seat> known = alliance.seats().find(seat);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("seat", seat.value()));
        }
        Option<SeatKind> kind = alliance.body(known.get().body())
                .flatMap(body -> body.seat(known.get().kind()));
        Option<SeatKind.SentBy> by = kind.flatMap(SeatKind::sentBy).filter(SeatKind.SentBy::replaceable);
        if (by.isEmpty()) {
            return Either.left(Denial.of(
                    Denial.Reason.STEP_SKIPPED,
                    alliance.citationsOfSeat(known.get()),
                    "席位 " + seat + " 不能以书面通知换人。",
                    "nobody is replaced on seat " + seat + " by mere notice."));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        new Capacity.OfTheMemberConcerned(),
                        Standing.of(alliance, occasion).concerning(known.get().member()),
                        Text.of("更换代表", "replacing a delegate"),
                        List.of(by.get().citation()))
                .flatMap(claim -> notice.filter(text -> !text.isBlank()).isEmpty()
                        ? Either.left(Denial.documentMissing(
                                Text.of("书面通知", "the written notice"),
                                List.of(by.get().citation())))
                        : replace(alliance, occasion, known.get(), kind.get()));
    }

    private Either<Refusal, Decision> replace(Alliance alliance, Occasion occasion, Seat known, SeatKind kind) {
        return Seating.checkSender(alliance, known.body(), kind, known.member(), Option.some(seat), occasion)
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Either.right(Decision.of(new SeatAct.SeatFilled(
                        seat,
                        known.member(),
                        person,
                        List.of(kind.sentBy().get().citation())))));
    }
}
