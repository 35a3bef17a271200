package io.governance.core.commands.proposals;

import io.governance.core.Act;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.SeatId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Interpretation;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.members.TierChanges;
import io.governance.core.commands.seats.Seating;
import io.governance.core.membership.Member;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.GroupAct;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.EffectCases;
import io.governance.core.procedure.Subject;
import io.governance.core.project.ProjectAct;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** The acts in which the effect of a stage consists. */
final class Effects implements EffectCases<Seq<Act>> {

    /** An id has room for a number after so many characters. */
    private static final int LONGEST_STEM = 54;

    private final Alliance alliance;
    private final Occasion occasion;
    private final Proposal proposal;
    private final LocalDate effective;
    private final Seq<Citation> citations;

    Effects(Alliance alliance, Occasion occasion, Proposal proposal, LocalDate effective, Seq<Citation> citations) {
        this.alliance = alliance;
        this.occasion = occasion;
        this.proposal = proposal;
        this.effective = effective;
        this.citations = citations;
    }

    /** The acts, in their order. What they need is known to be there: the proposal was checked when it was filed. */
    Seq<Act> of(Effect effect) {
        return effect.in(this);
    }

    @Override
    public Seq<Act> admitMember(Effect.AdmitMember admit) {
        Subject subject = proposal.subject();
        MemberId member = subject.member().get();
        Seq<Act> acts = List.of(new MembershipAct.MemberRegistered(
                member, subject.name().get(), admit.tier().orElse(subject::tier).get(), citations));
        return acts.appendAll(
                subject.person().map(person -> new MembershipAct.RepresentativeNamed(member, person, citations)));
    }

    @Override
    public Seq<Act> changeTier(Effect.ChangeTier change) {
        Subject subject = proposal.subject();
        Member member = alliance.members().find(subject.member().get()).get();
        return TierChanges.of(alliance, member, subject.tier().get(), citations);
    }

    @Override
    public Seq<Act> endMembership(Effect.EndMembership end) {
        MemberId member = proposal.subject().member().get();
        Instant wanted = effective.isAfter(occasion.day())
                ? new Deadline(effective, false).end(occasion.calendar().zone())
                : occasion.at();
        Option<Member> leaving = alliance.members().find(member);
        Instant until = leaving.flatMap(Member::until).filter(wanted::isAfter).getOrElse(wanted);
        return List.of(new MembershipAct.MembershipConcluded(
                member,
                end.manner(),
                until,
                end.bar()
                        .map(bar -> Deadline.anniversary(effective, bar))
                        .orElse(() -> leaving.flatMap(Member::barredTo)),
                proposal.subject().title(),
                citations));
    }

    @Override
    public Seq<Act> fillSeat(Effect.FillSeat fill) {
        Subject subject = proposal.subject();
        BodyId body = subject.body().getOrElse(fill.body());
        SeatKind kind =
                alliance.body(body).flatMap(found -> found.seat(fill.kind())).get();
        Option<Seat> existing =
                subject.seat().flatMap(alliance.seats()::find).orElse(() -> Seating.vacancy(alliance, body, kind));
        return List.of(
                existing.isDefined()
                        ? new SeatAct.SeatFilled(
                                existing.get().id(),
                                subject.member(),
                                subject.person().get(),
                                citations)
                        : new SeatAct.SeatRegistered(
                                new Seat(
                                        subject.seat().getOrElse(this::freshSeat),
                                        body,
                                        fill.kind(),
                                        subject.member(),
                                        subject.person(),
                                        1,
                                        Option.none()),
                                citations));
    }

    /** A name for a new seat: that of the proposal, or one that nobody has taken. */
    private SeatId freshSeat() {
        SeatId plain = SeatId.of(proposal.id().value());
        String stem = plain.value().substring(0, Math.min(plain.value().length(), LONGEST_STEM));
        return Stream.from(2)
                .map(number -> SeatId.of(stem + "-" + number))
                .prepend(plain)
                .find(name -> alliance.seats().find(name).isEmpty())
                .get();
    }

    @Override
    public Seq<Act> addSeat(Effect.AddSeat add) {
        SeatId seat = proposal.subject().seat().getOrElse(this::freshSeat);
        return List.of(new SeatAct.SeatRegistered(
                new Seat(seat, add.body(), add.kind(), Option.none(), Option.none(), 1, Option.none()), citations));
    }

    @Override
    public Seq<Act> removeFrom(Effect.RemoveFrom remove) {
        return proposal.subject()
                .seat()
                .flatMap(alliance.seats()::find)
                .map(seat -> Seating.vacated(alliance, seat, citations))
                .toList();
    }

    @Override
    public Seq<Act> giveUpSeat(Effect.GiveUpSeat give) {
        return alliance.seats()
                .heldBy(proposal.filed().actor())
                .filter(seat -> seat.body().equals(give.body()) && seat.kind().equals(give.kind()))
                .map(seat -> Seating.vacated(alliance, seat, citations));
    }

    @Override
    public Seq<Act> markMember(Effect.MarkMember mark) {
        return List.of(
                new MembershipAct.MemberMarked(proposal.subject().member().get(), mark.mark(), citations));
    }

    @Override
    public Seq<Act> declineAmendment(Effect.DeclineAmendment decline) {
        return List.of(new MembershipAct.MembershipConcluded(
                proposal.subject().member().get(),
                Departure.RESIGNED,
                occasion.at(),
                Option.none(),
                proposal.subject().title(),
                citations));
    }

    @Override
    public Seq<Act> formGroup(Effect.FormGroup form) {
        Subject subject = proposal.subject();
        return List.of(new GroupAct.GroupFormed(
                subject.body().get(), form.template(), subject.title(), subject.on(), citations));
    }

    @Override
    public Seq<Act> dissolveGroup(Effect.DissolveGroup dissolve) {
        Subject subject = proposal.subject();
        return List.of(new GroupAct.GroupDissolved(subject.body().get(), subject.title(), citations));
    }

    @Override
    public Seq<Act> startProject(Effect.StartProject start) {
        Subject subject = proposal.subject();
        return List.of(new ProjectAct.ProjectStarted(
                subject.project().get(),
                subject.kind(),
                subject.title(),
                proposal.filedFor(),
                subject.person().toList(),
                citations));
    }

    @Override
    public Seq<Act> asRead(Effect.AsRead read) {
        return read.applies().under(proposal.readings()) ? read.effect().in(this) : List.empty();
    }

    @Override
    public Seq<Act> adopt(Effect.Adopt adopt) {
        return List.empty();
    }

    @Override
    public Seq<Act> amendCharter(Effect.AmendCharter amend) {
        return List.of(new AllianceAct.CharterAmended(
                alliance.editions().size() + 2, start(), proposal.subject().amendments(), proposal.id(), citations));
    }

    @Override
    public Seq<Act> beginLiquidation(Effect.BeginLiquidation begin) {
        return List.of(new AllianceAct.LiquidationBegun(citations));
    }

    @Override
    public Seq<Act> terminate(Effect.Terminate terminate) {
        return List.of(new AllianceAct.AllianceTerminated(citations));
    }

    @Override
    public Seq<Act> settleReading(Effect.SettleReading settle) {
        Subject subject = proposal.subject();
        int rank = settle.rank().under(proposal.readings());
        Option<Interpretation> earlier =
                alliance.interpretation(subject.reading().get());
        boolean holds = earlier.forAll(found -> found.rank() <= rank);
        return List.of(new AllianceAct.ReadingSettled(
                subject.reading().get(), subject.choice().get(), rank, holds, citations));
    }

    private Instant start() {
        return effective.isAfter(occasion.day())
                ? effective.atStartOfDay(occasion.calendar().zone()).toInstant()
                : occasion.at();
    }
}
