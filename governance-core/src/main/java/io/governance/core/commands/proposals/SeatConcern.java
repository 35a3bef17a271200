package io.governance.core.commands.proposals;

import io.governance.core.BodyId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.seats.Seating;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Subject;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Whether a seat can be taken, added or given up as a proposal wants it. */
final class SeatConcern {

    private final Alliance alliance;
    private final Occasion occasion;
    private final Procedure procedure;
    private final Subject subject;

    SeatConcern(Alliance alliance, Occasion occasion, Procedure procedure, Subject subject) {
        this.alliance = alliance;
        this.occasion = occasion;
        this.procedure = procedure;
        this.subject = subject;
    }

    Option<Refusal> filling(Effect.FillSeat fill) {
        if (subject.body().isEmpty() && isKindOfGroup(fill.body())) {
            return Option.some(new RequestRefusal.Incomplete("subject.body", procedure.title()));
        }
        BodyId body = subject.body().getOrElse(fill.body());
        Either<Refusal, SeatKind> kind = Seating.kind(alliance, body, fill.kind());
        if (kind.isLeft()) {
            return Option.some(kind.getLeft());
        }
        if (!alliance.template(body).equals(fill.body())
                || alliance.groups().find(body).exists(group -> !group.isLive())) {
            return Option.some(new RequestRefusal.NotFound("body of this kind", body.value()));
        }
        Option<Seat> named = subject.seat().flatMap(alliance.seats()::find);
        boolean elsewhere = named.exists(
                seat -> !seat.kind().equals(fill.kind()) || !seat.body().equals(body));
        return misplaced(fill, kind.get(), body, named)
                .orElse(() -> Option.when(
                        elsewhere,
                        () -> new RequestRefusal.AlreadyExists(
                                "seat", named.get().id().value())))
                .orElse(() -> named.filter(seat -> isTaken(seat, kind.get())).map(seat -> full(kind.get())))
                .orElse(() -> subject.seat()
                        .filter(name -> named.isEmpty())
                        .flatMap(name -> Seating.checkName(alliance, body, name, subject.member())))
                .orElse(() -> named.isDefined()
                                || Seating.vacancy(alliance, body, kind.get()).isDefined()
                        ? Option.none()
                        : Seating.checkRoom(alliance, body, kind.get()))
                .orElse(() -> Seating.checkSender(
                        alliance, body, kind.get(), subject.member(), named.map(Seat::id), occasion));
    }

    /** Whether the alliance forms groups of this kind, so that a seat is in one of them and not in all. */
    private boolean isKindOfGroup(BodyId template) {
        return alliance.charter()
                .procedures()
                .flatMap(Procedure::effects)
                .exists(effect -> effect instanceof Effect.FormGroup form
                        && form.template().equals(template));
    }

    /** Whether somebody else sits there who is not simply followed: a single office passes on, one of several does not. */
    private boolean isTaken(Seat seat, SeatKind kind) {
        return !seat.isVacant()
                && !seat.holder().equals(subject.person())
                && !kind.limitUnder(alliance.readings()).contains(1);
    }

    /** Why there is no place of the kind that this asks for: the first holders come first, and they come once. */
    private Option<Refusal> misplaced(Effect.FillSeat fill, SeatKind kind, BodyId body, Option<Seat> named) {
        boolean vacancy = Seating.vacancy(alliance, body, kind).isDefined();
        boolean had = alliance.seats().count(body, kind.id()) > 0;
        return switch (fill.place()) {
            case ANY -> Option.none();
            case NEW ->
                Option.when(
                        vacancy || named.isDefined(),
                        () -> Denial.of(
                                Denial.Reason.ALREADY_DONE,
                                procedure.citations(),
                                "首任" + kind.name().zh() + "已经产生，空缺由后任填补。",
                                "there has been a first " + kind.name().en() + "; a vacancy is for a later one."));
            case VACANT ->
                Option.when(!vacancy || named.exists(seat -> !seat.isVacant()), () -> had ? full(kind) : notYet(kind));
        };
    }

    private Refusal full(SeatKind kind) {
        return Denial.of(
                Denial.Reason.SEATS_FULL,
                procedure.citations(),
                "没有空缺的" + kind.name().zh() + "席位。",
                "no place of a " + kind.name().en() + " is vacant.");
    }

    private Refusal notYet(SeatKind kind) {
        return Denial.stepSkipped(
                Text.of(
                        "产生首任" + kind.name().zh(),
                        "choosing the first " + kind.name().en()),
                procedure.citations());
    }

    Option<Refusal> adding(Effect.AddSeat add) {
        Either<Refusal, SeatKind> kind = Seating.kind(alliance, add.body(), add.kind());
        return kind.isLeft()
                ? Option.some(kind.getLeft())
                : subject.seat()
                        .filter(seat -> alliance.seats().find(seat).isDefined())
                        .<Refusal>map(seat -> new RequestRefusal.AlreadyExists("seat", seat.value()))
                        .orElse(() -> Seating.checkRoom(alliance, add.body(), kind.get()));
    }

    Option<Refusal> removing(Effect.RemoveFrom remove) {
        return Option.when(
                alliance.seats().find(subject.seat().get()).forAll(seat -> !remove.isFrom(seat.body(), seat.kind())),
                () -> new RequestRefusal.NotFound("seat", subject.seat().get().value()));
    }

    Option<Refusal> givingUp(Effect.GiveUpSeat give) {
        boolean holds = alliance.seats()
                .heldBy(occasion.actor())
                .exists(seat -> seat.body().equals(give.body()) && seat.kind().equals(give.kind()));
        return Option.when(
                !holds,
                () -> Denial.notCompetent(
                                procedure.title(),
                                Text.of("本人担任该职务者", "who holds the office themselves"),
                                procedure.citations())
                        .with("actor", occasion.actor()));
    }
}
