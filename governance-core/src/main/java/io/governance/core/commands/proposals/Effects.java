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
import io.governance.core.commands.seats.Seating;
import io.governance.core.membership.Member;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.GroupAct;
import io.governance.core.office.Seat;
import io.governance.core.office.SeatAct;
import io.governance.core.procedure.Effect;
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
public final class Effects {

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
        Subject subject = proposal.subject();
        if (effect instanceof Effect.AdmitMember admit) {
            return admission(admit, subject);
        }
        if (effect instanceof Effect.ChangeTier) {
            Member member = alliance.members().find(subject.member().get()).get();
            return tierChanged(alliance, member, subject.tier().get(), citations);
        }
        if (effect instanceof Effect.EndMembership end) {
            return List.of(departure(end, subject.member().get()));
        }
        if (effect instanceof Effect.FillSeat fill) {
            return List.of(seat(fill, subject));
        }
        if (effect instanceof Effect.VacateSeat) {
            return List.of(new SeatAct.SeatVacated(subject.seat().get(), citations));
        }
        if (effect instanceof Effect.FormGroup form) {
            return List.of(new GroupAct.GroupFormed(
                    subject.body().get(), form.template(), subject.title(), subject.on(), citations));
        }
        if (effect instanceof Effect.DissolveGroup) {
            return List.of(new GroupAct.GroupDissolved(subject.body().get(), subject.title(), citations));
        }
        if (effect instanceof Effect.StartProject) {
            return List.of(new ProjectAct.ProjectStarted(
                    subject.project().get(),
                    subject.kind(),
                    subject.title(),
                    proposal.filedFor(),
                    subject.person().toList(),
                    citations));
        }
        return ofTheAlliance(effect, subject);
    }

    private Seq<Act> ofTheAlliance(Effect effect, Subject subject) {
        if (effect instanceof Effect.AmendCharter) {
            return List.of(new AllianceAct.CharterAmended(
                    alliance.editions().size() + 2, start(), subject.amendments(), proposal.id(), citations));
        }
        if (effect instanceof Effect.SettleReading settle) {
            return List.of(settled(settle.rank().under(proposal.readings()), subject));
        }
        if (effect instanceof Effect.BeginLiquidation) {
            return List.of(new AllianceAct.LiquidationBegun(citations));
        }
        return effect instanceof Effect.Terminate
                ? List.of(new AllianceAct.AllianceTerminated(citations))
                : List.empty();
    }

    private Seq<Act> admission(Effect.AdmitMember admit, Subject subject) {
        MemberId member = subject.member().get();
        Seq<Act> acts = List.of(new MembershipAct.MemberRegistered(
                member, subject.name().get(), admit.tier().orElse(subject::tier).get(), citations));
        return acts.appendAll(
                subject.person().map(person -> new MembershipAct.RepresentativeNamed(member, person, citations)));
    }

    private Act departure(Effect.EndMembership end, MemberId member) {
        Instant until = effective.isAfter(occasion.day())
                ? new Deadline(effective, false).end(occasion.calendar().zone())
                : occasion.at();
        return new MembershipAct.MembershipConcluded(
                member,
                end.manner(),
                until,
                end.bar()
                        .map(bar -> Deadline.after(effective, bar, occasion.calendar())
                                .last()),
                proposal.subject().title(),
                citations);
    }

    /** The acts in which a change of class consists: seats that the new class may not send to fall vacant. */
    public static Seq<Act> tierChanged(Alliance alliance, Member member, String tier, Seq<Citation> citations) {
        Seq<Act> lost = alliance.seats()
                .inOrder()
                .filter(seat -> seat.member().contains(member.id()) && !seat.isVacant())
                .filter(seat -> alliance.body(seat.body())
                        .flatMap(body -> body.seat(seat.kind()))
                        .flatMap(SeatKind::sentBy)
                        .exists(by -> !by.tiers().isEmpty() && !by.tiers().contains(tier)))
                .map(seat -> new SeatAct.SeatVacated(seat.id(), alliance.citationsOfSeat(seat)));
        return lost.prepend(new MembershipAct.TierChanged(member.id(), member.tier(), tier, citations));
    }

    private Act seat(Effect.FillSeat fill, Subject subject) {
        BodyId body = subject.body().getOrElse(fill.body());
        SeatKind kind =
                alliance.body(body).flatMap(found -> found.seat(fill.kind())).get();
        Option<Seat> existing =
                subject.seat().flatMap(alliance.seats()::find).orElse(() -> Seating.vacancy(alliance, body, kind));
        return existing.isDefined()
                ? new SeatAct.SeatFilled(
                        existing.get().id(), subject.member(), subject.person().get(), citations)
                : new SeatAct.SeatRegistered(
                        new Seat(
                                subject.seat().getOrElse(this::freshSeat),
                                body,
                                fill.kind(),
                                subject.member(),
                                subject.person(),
                                1,
                                Option.none()),
                        citations);
    }

    /** A name for a new seat: that of the proposal, or one that nobody has taken. */
    private SeatId freshSeat() {
        SeatId plain = SeatId.of(proposal.id().value());
        return Stream.from(2)
                .map(number -> SeatId.of(plain.value() + "-" + number))
                .prepend(plain)
                .find(name -> alliance.seats().find(name).isEmpty())
                .get();
    }

    private Act settled(int rank, Subject subject) {
        Option<Interpretation> earlier =
                alliance.interpretation(subject.reading().get());
        boolean holds = earlier.forAll(found -> found.rank() <= rank);
        return new AllianceAct.ReadingSettled(
                subject.reading().get(), subject.choice().get(), rank, holds, citations);
    }

    private Instant start() {
        return effective.isAfter(occasion.day())
                ? effective.atStartOfDay(occasion.calendar().zone()).toInstant()
                : occasion.at();
    }
}
