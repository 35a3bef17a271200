package io.governance.core.commands.seats;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
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
import io.governance.core.procedure.Procedure;
import io.governance.core.right.Capacity;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Sends a person to a seat that members fill themselves: a delegate on a body, a participant in a group.
 *
 * @param seat how a new seat is to be named, or a vacant one of that kind
 * @param body the body or group
 * @param kind the kind of seat
 * @param member the member that sends
 * @param person whom
 */
public record SendDelegate(SeatId seat, BodyId body, String kind, MemberId member, PersonId person) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Seating.kind(alliance, body, kind).flatMap(known -> send(alliance, known, occasion));
    }

    private Either<Refusal, Decision> send(Alliance alliance, SeatKind known, Occasion occasion) {
        if (alliance.groups().find(body).exists(group -> !group.isLive())) {
            return Either.left(Denial.of(
                    Denial.Reason.ALREADY_DONE,
                    List.of(known.citation()),
                    body + " 已经解散。",
                    "the " + body + " has been dissolved."));
        }
        Option<Procedure> procedure = Seating.procedure(alliance, body, known);
        if (procedure.isDefined()) {
            return Either.left(
                    Denial.stepSkipped(procedure.get().title(), procedure.get().citations()));
        }
        if (known.sentBy().isEmpty()) {
            return Either.left(Denial.of(
                    Denial.Reason.STEP_SKIPPED,
                    List.of(known.citation()),
                    known.name().zh() + "不由会员委派。",
                    "no member sends " + known.name().indefinite() + "."));
        }
        Option<Refusal> barred =
                Seating.checkSender(alliance, body, known, Option.some(member), Option.some(seat), occasion);
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        new Capacity.OfTheMemberConcerned(),
                        Standing.of(alliance, occasion).concerning(Option.some(member)),
                        Text.of(
                                "委派" + known.name().zh(),
                                "sending " + known.name().indefinite()),
                        List.of(known.sentBy().get().citation()))
                .flatMap(claim -> take(alliance, known, occasion));
    }

    private Either<Refusal, Decision> take(Alliance alliance, SeatKind known, Occasion occasion) {
        List<Citation> citations = List.of(known.sentBy().get().citation());
        Option<Seat> existing = alliance.seats().find(seat);
        if (existing.isDefined()) {
            boolean free = Seating.isFree(alliance, existing.get(), member, occasion)
                    && existing.get().body().equals(body)
                    && existing.get().kind().equals(kind);
            return free
                    ? Either.right(Decision.of(new SeatAct.SeatFilled(seat, Option.some(member), person, citations)))
                    : Either.left(new RequestRefusal.AlreadyExists("seat", seat.value()));
        }
        return Seating.checkRoom(alliance, body, known)
                .orElse(() -> Seating.checkName(alliance, body, seat, Option.some(member)))
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Either.right(Decision.of(new SeatAct.SeatRegistered(
                        new Seat(seat, body, kind, Option.some(member), Option.some(person), 1, Option.none()),
                        citations))));
    }
}
