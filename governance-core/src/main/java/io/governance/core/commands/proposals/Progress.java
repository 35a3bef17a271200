package io.governance.core.commands.proposals;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.ImmutableProposal;
import io.governance.core.proposal.Proposal;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/** How a proposal goes on when one of its stages is complete. */
public final class Progress {

    private final Alliance alliance;
    private final Occasion occasion;
    private final Procedure procedure;
    private final Proposal proposal;

    private Progress(Alliance alliance, Occasion occasion, Procedure procedure, Proposal proposal) {
        this.alliance = alliance;
        this.occasion = occasion;
        this.procedure = procedure;
        this.proposal = proposal;
    }

    /** Obtains the progress of a proposal of an alliance. */
    public static Progress of(Alliance alliance, Occasion occasion, Procedure procedure, Proposal proposal) {
        return new Progress(alliance, occasion, procedure, proposal);
    }

    /**
     * What follows from the verdict of a ballot on a proposal: nothing if there was no quorum or no verdict, or if the body
     * did not carry what it may not refuse. A motion that carries and can no longer be brought about, because a seat was
     * taken meanwhile, ends its proposal.
     */
    public static Seq<Act> decided(Alliance alliance, Occasion occasion, BallotId ballot, Verdict verdict) {
        Option<Proposal> proposal = alliance.proposals().votedOnBy(ballot);
        Option<Procedure> procedure =
                proposal.flatMap(found -> alliance.charter().procedure(found.procedure()));
        Option<Stage> stage = proposal.flatMap(found -> procedure.flatMap(found::next));
        if (stage.isEmpty() || isOnEarlierStage(alliance, ballot, proposal.get())) {
            return List.empty();
        }
        Progress progress = of(alliance, occasion, procedure.get(), proposal.get());
        return switch (verdict) {
            case PASSED ->
                progress.completing(stage.get(), List.empty(), "")
                        .getOrElseGet(no -> progress.rejected(stage.get(), no.code()));
            case FAILED -> progress.mayRefuse(stage.get()) ? progress.rejected(stage.get(), "") : List.empty();
            case NO_QUORUM, UNDETERMINED -> List.empty();
        };
    }

    /** Whether a ballot opened before the stage that is due came up: another ballot has decided what it was to decide. */
    private static boolean isOnEarlierStage(Alliance alliance, BallotId ballot, Proposal proposal) {
        long opened = alliance.ballots().find(ballot).get().opened().number();
        return proposal.done().values().exists(stamp -> stamp.number() > opened);
    }

    private boolean mayRefuse(Stage stage) {
        return !(stage.task().under(proposal.readings()) instanceof Task.Decide vote) || vote.mayRefuse();
    }

    /** The acts that complete a stage, with what comes about by that; a refusal if what is wanted comes too early. */
    public Either<Refusal, Seq<Act>> completing(Stage stage, Seq<String> papers, String note) {
        return from(
                stage,
                List.of(new ProposalAct.StageCompleted(proposal.id(), stage.id(), papers, note, stage.citations())));
    }

    /** What comes about when a stage is complete, after the acts that complete it. */
    Either<Refusal, Seq<Act>> from(Stage stage, Seq<Act> completing) {
        Proposal after =
                ImmutableProposal.copyOf(proposal).withDone(proposal.done().put(stage.id(), proposal.filed()));
        Option<Stage> next = after.next(procedure);
        Option<Refusal> impossible = isFiling(stage)
                ? Option.none()
                : stage.effect()
                        .flatMap(effect -> effect.in(
                                new Concern(alliance, occasion, procedure, proposal.subject(), proposal.readings())));
        if (impossible.isDefined()) {
            return Either.left(impossible.get());
        }
        Either<Refusal, LocalDate> effective = effective(stage);
        if (effective.isLeft() && (stage.effect().isDefined() || stage.notice().isDefined())) {
            return Either.left(effective.getLeft());
        }
        LocalDate day = effective.getOrElse(occasion.day());
        Seq<Act> comes = stage.effect()
                .map(effect -> new Effects(alliance, occasion, proposal, day, citations(stage)).of(effect))
                .getOrElse(List.empty());
        Seq<Act> ends = next.isDefined()
                ? List.empty()
                : List.of(new ProposalAct.ProposalEnded(
                        proposal.id(), Proposal.Outcome.CARRIED, Option.some(day), "", stage.citations()));
        return Either.right(completing.appendAll(comes).appendAll(ends));
    }

    private boolean isFiling(Stage stage) {
        return procedure.filing().id().equals(stage.id());
    }

    private Seq<Citation> citations(Stage stage) {
        return stage.citations().appendAll(procedure.citations()).distinct();
    }

    /** The day on which the effect comes: the day wanted, no earlier than a notice allows; today if nothing else is said. */
    private Either<Refusal, LocalDate> effective(Stage completed) {
        LocalDate wanted = proposal.subject()
                .on()
                .filter(day -> !day.isBefore(occasion.day()) && mayLieAhead())
                .getOrElse(occasion.day());
        Option<Stage> announcing = procedure
                .stages()
                .filter(stage -> stage.applies().under(proposal.readings()))
                .filter(stage ->
                        stage.id().equals(completed.id()) || proposal.done().containsKey(stage.id()))
                .find(stage -> stage.notice().isDefined());
        if (announcing.isEmpty()) {
            return Either.right(wanted);
        }
        Option<Notice> notice = announcing.get().notice();
        LocalDate earliest = notice.get().earliest(announced(announcing.get(), completed), occasion.calendar());
        if (!wanted.isBefore(earliest)) {
            return Either.right(wanted);
        }
        return notice.get().moves() || proposal.subject().on().isEmpty()
                ? Either.right(earliest)
                : Either.left(Denial.until(
                                Denial.Reason.NOTICE_TOO_SHORT,
                                earliest,
                                Text.of(
                                        "须提前 " + notice.get().length().inWords().zh() + "通知",
                                        notice.get().length().inWords().en() + "' notice is needed"),
                                List.of(notice.get().citation()))
                        .with("wanted", wanted));
    }

    /** Whether the effect can be put off to a day: a membership ends, the charter changes, what is adopted holds from then. */
    private boolean mayLieAhead() {
        return procedure
                .effects()
                .exists(effect -> effect instanceof Effect.EndMembership
                        || effect instanceof Effect.AmendCharter
                        || effect instanceof Effect.Adopt);
    }

    /** The day on which the stage that announces the effect is complete. */
    private LocalDate announced(Stage announcing, Stage completed) {
        return proposal.done()
                .get(announcing.id())
                .filter(stamp -> !announcing.id().equals(completed.id()))
                .map(stamp -> stamp.at().atZone(occasion.calendar().zone()).toLocalDate())
                .getOrElse(occasion.day());
    }

    /** The acts that end a proposal with a no in one of its stages. */
    public Seq<Act> rejected(Stage stage, String note) {
        return List.of(new ProposalAct.ProposalEnded(
                proposal.id(), Proposal.Outcome.REJECTED, Option.none(), note, stage.citations()));
    }

    /** Why a stage cannot be done now because another has to be done first; none if it is its turn. */
    public Option<Refusal> turn(Stage stage) {
        Option<Stage> due = proposal.next(procedure);
        if (due.isEmpty()) {
            return Option.some(Denial.of(
                            Denial.Reason.ALREADY_DONE,
                            procedure.citations(),
                            "议案 " + proposal.id() + " 已经结束。",
                            "proposal " + proposal.id() + " has ended.")
                    .with("outcome", proposal.outcome().map(Enum::name).getOrElse("")));
        }
        if (due.get().id().equals(stage.id())) {
            return Option.none();
        }
        if (proposal.done().containsKey(stage.id())) {
            return Option.some(Denial.of(
                    Denial.Reason.ALREADY_DONE,
                    stage.citations(),
                    "此阶段已经完成：" + stage.title().zh() + "。",
                    "this stage is complete: " + stage.title().en() + "."));
        }
        return Option.some(missing(proposal, due.get()));
    }

    /** The refusal to do anything else with a proposal while a stage of it is due. */
    public static Denial missing(Proposal proposal, Stage due) {
        boolean authority = due.task().under(proposal.readings()) instanceof Task.Consent;
        return (authority
                        ? Denial.of(
                                Denial.Reason.AUTHORITY_CONSENT_MISSING,
                                due.citations(),
                                "尚缺同意：" + due.title().zh() + "。",
                                "a consent is missing: " + due.title().en() + ".")
                        : Denial.stepSkipped(due.title(), due.citations()))
                .with("missing", due.id());
    }
}
