package io.governance.core.commands.proposals;

import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.commands.Capacities;
import io.governance.core.membership.Member;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.EffectCases;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.governance.core.procedure.Transition;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Whether what a proposal is about can be brought about, under the readings under which it is filed: checked then, and again
 * before it takes effect.
 */
final class Concern implements EffectCases<Option<Refusal>> {

    private final Alliance alliance;
    private final Occasion occasion;
    private final Procedure procedure;
    private final Subject subject;
    private final Readings readings;

    Concern(Alliance alliance, Occasion occasion, Procedure procedure, Subject subject, Readings readings) {
        this.alliance = alliance;
        this.occasion = occasion;
        this.procedure = procedure;
        this.subject = subject;
        this.readings = readings;
    }

    /** Why nothing like this can be brought about; none if it can. */
    Option<Refusal> check() {
        return effects()
                .map(effect -> effect.in(this))
                .filter(Option::isDefined)
                .map(Option::get)
                .headOption();
    }

    private Seq<Effect> effects() {
        return procedure.stages().flatMap(Stage::effect);
    }

    private Option<Refusal> missing(String field, Option<?> value) {
        return Option.when(value.isEmpty(), () -> new RequestRefusal.Incomplete(field, procedure.title()));
    }

    @Override
    public Option<Refusal> admitMember(Effect.AdmitMember admit) {
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
                        .map(Effect::whateverIsRead)
                        .exists(effect -> effect instanceof Effect.EndMembership end
                                && end.bar().isDefined()))
                .flatMap(Stage::citations);
    }

    @Override
    public Option<Refusal> changeTier(Effect.ChangeTier change) {
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
                                change.transitions().map(Transition::citation).distinct(),
                                "章程没有规定会员 " + member.id() + " 由 " + member.tier() + " 变更为 "
                                        + subject.tier().get() + "。",
                                "the charter knows no change of " + member.id() + " from " + member.tier() + " to "
                                        + subject.tier().get() + ".")
                        .with("member", member.id())
                        .with("tier", member.tier())
                        .with("wanted", subject.tier().get()));
    }

    @Override
    public Option<Refusal> endMembership(Effect.EndMembership end) {
        return departing().orElse(() -> leavingAlready(end));
    }

    /** A day that is set for a member to leave is not set again; it may be expelled until then. */
    private Option<Refusal> leavingAlready(Effect.EndMembership end) {
        MemberId member = subject.member().get();
        return Option.when(
                end.manner() == Departure.RESIGNED && alliance.leaving().contains(member),
                () -> Denial.of(
                                Denial.Reason.ALREADY_DONE,
                                procedure.citations(),
                                "会员 " + member + " 的退出日期已定。",
                                "the day on which " + member + " leaves is set already.")
                        .with("member", member));
    }

    private Option<Refusal> departing() {
        return missing("subject.member", subject.member())
                .orElse(() -> Capacities.checkMember(alliance, subject.member().get(), occasion));
    }

    @Override
    public Option<Refusal> fillSeat(Effect.FillSeat fill) {
        return missing("subject.person", subject.person()).orElse(() -> seats().filling(fill));
    }

    @Override
    public Option<Refusal> addSeat(Effect.AddSeat add) {
        return seats().adding(add);
    }

    private SeatConcern seats() {
        return new SeatConcern(alliance, occasion, procedure, subject);
    }

    @Override
    public Option<Refusal> removeFrom(Effect.RemoveFrom remove) {
        return missing("subject.seat", subject.seat()).orElse(() -> seats().removing(remove));
    }

    @Override
    public Option<Refusal> giveUpSeat(Effect.GiveUpSeat give) {
        return seats().givingUp(give);
    }

    @Override
    public Option<Refusal> markMember(Effect.MarkMember mark) {
        return departing();
    }

    @Override
    public Option<Refusal> declineAmendment(Effect.DeclineAmendment decline) {
        return departing()
                .orElse(() -> new Amendments(alliance, occasion)
                        .refuse(subject.member().get(), procedure));
    }

    @Override
    public Option<Refusal> formGroup(Effect.FormGroup form) {
        return missing("subject.body", subject.body())
                .orElse(() -> Option.when(
                        alliance.body(subject.body().get()).isDefined(),
                        () -> new RequestRefusal.AlreadyExists(
                                "body", subject.body().get().value())))
                .orElse(() -> form.endNamed() ? missing("subject.on", subject.on()) : Option.none())
                .orElse(this::overAlready);
    }

    /** Why a group cannot be formed whose last day is over; none if it ends later or has no set end. */
    private Option<Refusal> overAlready() {
        return subject.on()
                .filter(last -> last.isBefore(occasion.day()))
                .map(last -> Denial.of(
                                Denial.Reason.TOO_LATE,
                                procedure.citations(),
                                "所定的最后一日 " + last + " 已过。",
                                "the last day that it is to have, " + last + ", is over.")
                        .with("last", last));
    }

    @Override
    public Option<Refusal> dissolveGroup(Effect.DissolveGroup dissolve) {
        return missing("subject.body", subject.body())
                .orElse(() -> Option.when(
                        alliance.groups().find(subject.body().get()).forAll(group -> !group.isLive()),
                        () -> new RequestRefusal.NotFound(
                                "group", subject.body().get().value())));
    }

    @Override
    public Option<Refusal> startProject(Effect.StartProject start) {
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

    @Override
    public Option<Refusal> amendCharter(Effect.AmendCharter amend) {
        return Option.when(subject.amendments().isEmpty(), () ->
                        (Refusal) new RequestRefusal.Incomplete("subject.amendments", procedure.title()))
                .orElse(() -> subject.amendments()
                        .flatMap(alliance.charter()::faultsOf)
                        .headOption()
                        .map(fault -> new RequestRefusal.NotFound("provision to amend", fault)));
    }

    @Override
    public Option<Refusal> settleReading(Effect.SettleReading settle) {
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

    @Override
    public Option<Refusal> asRead(Effect.AsRead read) {
        return read.applies().under(readings) ? read.effect().in(this) : Option.none();
    }

    @Override
    public Option<Refusal> adopt(Effect.Adopt adopt) {
        return Option.none();
    }

    @Override
    public Option<Refusal> beginLiquidation(Effect.BeginLiquidation begin) {
        return Option.none();
    }

    @Override
    public Option<Refusal> terminate(Effect.Terminate terminate) {
        return Option.none();
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
