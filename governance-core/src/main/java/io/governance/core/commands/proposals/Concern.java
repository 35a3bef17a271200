package io.governance.core.commands.proposals;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.Capacities;
import io.governance.core.commands.seats.Seating;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Whether what a proposal is about can be brought about: checked when it is filed, and again before it takes effect. */
final class Concern {

    private final Alliance alliance;
    private final Occasion occasion;
    private final Procedure procedure;
    private final Subject subject;

    Concern(Alliance alliance, Occasion occasion, Procedure procedure, Subject subject) {
        this.alliance = alliance;
        this.occasion = occasion;
        this.procedure = procedure;
        this.subject = subject;
    }

    /** Why nothing like this can be brought about; none if it can. */
    Option<Refusal> check() {
        return effects()
                .map(this::check)
                .filter(Option::isDefined)
                .map(Option::get)
                .headOption();
    }

    private Seq<Effect> effects() {
        return procedure.stages().flatMap(Stage::effect);
    }

    /** Why one effect cannot come about; none if it can. */
    Option<Refusal> check(Effect effect) {
        if (effect instanceof Effect.AdmitMember admit) {
            return admission(admit);
        }
        if (effect instanceof Effect.ChangeTier change) {
            return tierChange(change);
        }
        if (effect instanceof Effect.EndMembership) {
            return departing();
        }
        if (effect instanceof Effect.FillSeat fill) {
            return seat(fill);
        }
        if (effect instanceof Effect.VacateSeat) {
            return vacating();
        }
        if (effect instanceof Effect.FormGroup form) {
            return group(form);
        }
        if (effect instanceof Effect.DissolveGroup) {
            return missing("subject.body", subject.body())
                    .orElse(() -> Option.when(
                            alliance.groups().find(subject.body().get()).forAll(group -> !group.isLive()),
                            () -> new RequestRefusal.NotFound(
                                    "group", subject.body().get().value())));
        }
        if (effect instanceof Effect.StartProject start) {
            return project(start);
        }
        if (effect instanceof Effect.AmendCharter) {
            return amendment();
        }
        return effect instanceof Effect.SettleReading ? reading() : Option.none();
    }

    private Option<Refusal> missing(String field, Option<?> value) {
        return Option.when(value.isEmpty(), () -> new RequestRefusal.Incomplete(field, procedure.title()));
    }

    private Option<Refusal> admission(Effect.AdmitMember admit) {
        Option<Refusal> incomplete =
                missing("subject.member", subject.member()).orElse(() -> missing("subject.name", subject.name()));
        if (incomplete.isDefined()) {
            return incomplete;
        }
        Option<Member> known = alliance.members().find(subject.member().get());
        if (known.exists(member -> member.isCurrentAt(occasion.at()))) {
            return Option.some(new RequestRefusal.AlreadyExists(
                    "member", subject.member().get().value()));
        }
        Option<Refusal> barred = known.flatMap(Member::barredTo)
                .filter(last -> !occasion.day().isAfter(last))
                .map(last -> Denial.until(
                        Denial.Reason.BARRED_UNTIL,
                        last.plusDays(1),
                        Text.of("除名后暂不得重新申请", "an expelled organisation may not apply again yet"),
                        citationsOfBar()));
        if (barred.isDefined()) {
            return barred;
        }
        if (admit.tier().isDefined()) {
            return Option.none();
        }
        return missing("subject.tier", subject.tier())
                .orElse(() -> Option.when(
                        alliance.charter().tier(subject.tier().get()).isEmpty(),
                        () -> Denial.of(
                                        Denial.Reason.WRONG_TIER,
                                        alliance.charter()
                                                .tiers()
                                                .map(tier -> tier.citation())
                                                .distinct(),
                                        "章程没有会员类别 " + subject.tier().get() + "。",
                                        "the charter has no class of members "
                                                + subject.tier().get() + ".")
                                .with("known", alliance.charter().tiers().map(tier -> tier.id()))));
    }

    private Seq<Citation> citationsOfBar() {
        return alliance.charter()
                .procedures()
                .flatMap(Procedure::stages)
                .filter(stage -> stage.effect()
                        .exists(effect -> effect instanceof Effect.EndMembership end
                                && end.bar().isDefined()))
                .flatMap(Stage::citations);
    }

    private Option<Refusal> tierChange(Effect.ChangeTier change) {
        Option<Refusal> incomplete = departing().orElse(() -> missing("subject.tier", subject.tier()));
        if (incomplete.isDefined()) {
            return incomplete;
        }
        Member member = alliance.members().find(subject.member().get()).get();
        boolean known = change.transitions()
                .exists(edge -> edge.from().equals(member.tier())
                        && subject.tier().contains(edge.to())
                        && edge.mark().forAll(member.marks()::contains));
        return Option.when(
                !known,
                () -> Denial.of(
                                Denial.Reason.WRONG_TIER,
                                change.transitions()
                                        .map(Effect.Transition::citation)
                                        .distinct(),
                                "章程没有规定会员 " + member.id() + " 由 " + member.tier() + " 变更为 "
                                        + subject.tier().get() + "。",
                                "the charter knows no change of " + member.id() + " from " + member.tier() + " to "
                                        + subject.tier().get() + ".")
                        .with("member", member.id())
                        .with("tier", member.tier())
                        .with("wanted", subject.tier().get()));
    }

    private Option<Refusal> departing() {
        return missing("subject.member", subject.member())
                .orElse(() -> Capacities.checkMember(alliance, subject.member().get(), occasion));
    }

    private Option<Refusal> seat(Effect.FillSeat fill) {
        Option<Refusal> incomplete = missing("subject.person", subject.person());
        if (incomplete.isDefined()) {
            return incomplete;
        }
        Either<Refusal, SeatKind> kind = Seating.kind(alliance, subject.body().getOrElse(fill.body()), fill.kind());
        if (kind.isLeft()) {
            return Option.some(kind.getLeft());
        }
        BodyId body = subject.body().getOrElse(fill.body());
        if (!alliance.template(body).equals(fill.body())
                || alliance.groups().find(body).exists(group -> !group.isLive())) {
            return Option.some(new RequestRefusal.NotFound(fill.body() + " to sit on", body.value()));
        }
        Option<Seat> named = subject.seat().flatMap(alliance.seats()::find);
        if (named.exists(
                seat -> !seat.kind().equals(fill.kind()) || !seat.body().equals(body))) {
            return Option.some(
                    new RequestRefusal.AlreadyExists("seat", named.get().id().value()));
        }
        Option<Refusal> full = named.isDefined()
                        || Seating.vacancy(alliance, subject.body().getOrElse(fill.body()), kind.get())
                                .isDefined()
                ? Option.none()
                : Seating.checkRoom(alliance, subject.body().getOrElse(fill.body()), kind.get());
        return full.orElse(() -> Seating.checkSender(
                alliance,
                subject.body().getOrElse(fill.body()),
                kind.get(),
                subject.member(),
                named.map(Seat::id),
                occasion));
    }

    private Option<Refusal> vacating() {
        return missing("subject.seat", subject.seat())
                .orElse(() -> Option.when(
                        alliance.seats().find(subject.seat().get()).isEmpty(),
                        () -> new RequestRefusal.NotFound(
                                "seat", subject.seat().get().value())));
    }

    private Option<Refusal> group(Effect.FormGroup form) {
        return missing("subject.body", subject.body())
                .orElse(() -> Option.when(
                        alliance.body(subject.body().get()).isDefined(),
                        () -> new RequestRefusal.AlreadyExists(
                                "body", subject.body().get().value())))
                .orElse(() -> form.endNamed()
                        ? missing("subject.on", subject.on().orElse(() -> subject.since()))
                        : Option.none());
    }

    private Option<Refusal> project(Effect.StartProject start) {
        return missing("subject.project", subject.project())
                .orElse(() -> Option.when(
                        alliance.projects().find(subject.project().get()).isDefined(),
                        () -> new RequestRefusal.AlreadyExists(
                                "project", subject.project().get().value())))
                .orElse(() -> start.kinds().isEmpty() ? Option.none() : missing("subject.kind", subject.kind()))
                .orElse(() -> Option.when(
                        !start.kinds().isEmpty()
                                && !start.kinds().contains(subject.kind().get()),
                        () -> new RequestRefusal.NotFound(
                                "kind of project", subject.kind().get())));
    }

    private Option<Refusal> amendment() {
        return Option.when(subject.amendments().isEmpty(), () ->
                        (Refusal) new RequestRefusal.Incomplete("subject.amendments", procedure.title()))
                .orElse(() -> subject.amendments()
                        .flatMap(alliance.charter()::faultsOf)
                        .headOption()
                        .map(fault -> new RequestRefusal.NotFound("provision to amend", fault)));
    }

    private Option<Refusal> reading() {
        Option<Refusal> incomplete =
                missing("subject.reading", subject.reading()).orElse(() -> missing("subject.choice", subject.choice()));
        if (incomplete.isDefined()) {
            return incomplete;
        }
        Option<Reading> known = alliance.charter().reading(subject.reading().get());
        if (known.isEmpty()) {
            return Option.some(new RequestRefusal.NotFound(
                    "reading", subject.reading().get().value()));
        }
        return Option.when(
                !known.get().allows(subject.choice().get()),
                () -> new RequestRefusal.NotFound(
                        "choice of " + known.get().key(), subject.choice().get()));
    }

    /** What the member concerned lacks of what the charter asks of it; empty if nothing. */
    Seq<Refusal> ineligible() {
        return procedure
                .eligibility()
                .filter(asked -> !subject.traits().contains(asked.trait()))
                .map(asked -> Denial.of(
                                Denial.Reason.WRONG_TIER,
                                List.of(asked.citation()),
                                "须为：" + asked.text().zh() + "。",
                                "it must be: " + asked.text().en() + ".")
                        .with("trait", asked.trait()));
    }
}
