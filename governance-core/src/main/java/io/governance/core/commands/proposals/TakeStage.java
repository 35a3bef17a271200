package io.governance.core.commands.proposals;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.commands.Capacities;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.right.Capacity;
import io.governance.core.right.Claim;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Does a stage of a proposal, or one's part in it where several people complete it. A stage that a body decides is done by
 * its ballot instead.
 *
 * @param proposal the proposal
 * @param stage the stage, which must be the one that is due
 * @param papers the papers handed in, by kind
 * @param told who was written to, where the stage tells members (by member) or a body (by seat)
 * @param refuses whether who acts says no, where the stage is theirs to judge; yes if none
 * @param note what they say, such as an opinion, or the reason why too few supporters will do
 */
public record TakeStage(
        ProposalId proposal,
        String stage,
        Seq<String> papers,
        Seq<String> told,
        Option<Boolean> refuses,
        Option<String> note)
        implements Command {
    public TakeStage {
        papers = List.ofAll(papers);
        told = List.ofAll(told);
    }

    @Override
    public boolean windsUp(Alliance alliance) {
        return alliance.proposals()
                .find(proposal)
                .flatMap(found -> alliance.charter().procedure(found.procedure()))
                .exists(through ->
                        through.stages().flatMap(Stage::effect).exists(effect -> effect instanceof Effect.Terminate));
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Proposal> known = alliance.proposals().find(proposal);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("proposal", proposal.value()));
        }
        Option<Procedure> through = alliance.charter().procedure(known.get().procedure());
        Option<Stage> wanted = through.flatMap(found -> found.stage(stage));
        if (wanted.isEmpty()) {
            return Either.left(
                    new RequestRefusal.NotFound("stage of " + known.get().procedure(), stage));
        }
        Progress progress = Progress.of(alliance, occasion, through.get(), known.get());
        Option<Refusal> notYet = progress.turn(wanted.get());
        if (notYet.isDefined()) {
            return Either.left(notYet.get());
        }
        Task task = wanted.get().task().under(known.get().readings());
        if (task instanceof Task.Decide) {
            return Either.left(Denial.stepSkipped(
                    Text.of(
                            wanted.get().title().zh() + "，须经表决",
                            wanted.get().title().en() + ", which takes a vote"),
                    wanted.get().citations()));
        }
        return actor(alliance, occasion, known.get(), wanted.get())
                .flatMap(claim -> FileProposal.missing(wanted.get(), papers)
                        .<Either<Refusal, Claim>>map(Either::left)
                        .getOrElse(() -> Either.right(claim)))
                .flatMap(claim -> take(alliance, occasion, progress, known.get(), wanted.get(), task, claim))
                .map(Decision::of);
    }

    private Either<Refusal, Claim> actor(Alliance alliance, Occasion occasion, Proposal on, Stage due) {
        Positions positions = Standing.of(alliance, occasion)
                .concerning(on.subject().member())
                .onProposalOf(on.filed().actor());
        Capacity asked = due.by().under(on.readings());
        return Capacities.require(alliance, occasion, asked, positions, due.title(), due.citations());
    }

    private Either<Refusal, Seq<Act>> take(
            Alliance alliance, Occasion occasion, Progress progress, Proposal on, Stage due, Task task, Claim claim) {
        String said = note.getOrElse("");
        boolean no = refuses.getOrElse(false);
        if (task instanceof Task.Once once) {
            return no && !once.mayReject()
                    ? Either.left(Denial.notCompetent(
                            Text.of("否决", "a no in this stage"),
                            Text.of("有权决定的机构", "the body that decides"),
                            due.citations()))
                    : judged(progress, due, no, said);
        }
        if (task instanceof Task.Consent) {
            return judged(progress, due, no, said);
        }
        if (task instanceof Task.TellMembers) {
            return tell(
                    progress,
                    on,
                    due,
                    alliance.members()
                            .currentAt(occasion.at())
                            .map(member -> member.id().value()));
        }
        if (task instanceof Task.TellBody tell) {
            Seq<String> missing = alliance.seatsOf(tell.body(), occasion.at())
                    .reject(Seat::isVacant)
                    .map(seat -> seat.id().value())
                    .reject(told::contains);
            return missing.isEmpty() ? progress.completing(due, papers, said) : Either.left(notTold(missing, due));
        }
        if (task instanceof Task.Supports supports) {
            return support(progress, on, due, supports, claim, said);
        }
        return consent(alliance, occasion, progress, on, due, (Task.Consents) task, claim);
    }

    private Either<Refusal, Seq<Act>> judged(Progress progress, Stage due, boolean no, String said) {
        return no ? Either.right(progress.rejected(due, said)) : progress.completing(due, papers, said);
    }

    private static Refusal notTold(Seq<String> missing, Stage due) {
        return Denial.documentMissing(
                        Text.of("尚未通知 " + missing.mkString("、"), "nobody has written to " + missing.mkString(", ")),
                        due.citations())
                .with("missing", missing.mkString(", "));
    }

    /** Members may be told one after the other; the stage is complete when every current member has been. */
    private Either<Refusal, Seq<Act>> tell(Progress progress, Proposal on, Stage due, Seq<String> everybody) {
        Seq<String> strangers = told.reject(everybody::contains);
        if (!strangers.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("member", strangers.head()));
        }
        Set<String> reached = on.partiesOf(due.id()).addAll(told);
        if (told.isEmpty()) {
            return Either.left(notTold(everybody.reject(reached::contains), due));
        }
        return joined(progress, due, told, everybody.forAll(reached::contains));
    }

    private Either<Refusal, Seq<Act>> joined(Progress progress, Stage due, Seq<String> parties, boolean complete) {
        Seq<Act> joining = List.of(new ProposalAct.PartiesJoined(proposal, due.id(), parties, due.citations()));
        return complete
                ? progress.completing(due, papers, note.getOrElse("")).map(joining::appendAll)
                : Either.right(joining);
    }

    private Either<Refusal, Seq<Act>> support(
            Progress progress, Proposal on, Stage due, Task.Supports supports, Claim claim, String said) {
        Option<MemberId> supporter = claim.member();
        boolean applicant = supporter.isDefined() && supporter.equals(on.filedFor());
        if (supports.waivable() && applicant && !said.isBlank()) {
            return progress.completing(due, papers, said);
        }
        if (supporter.isEmpty() || (applicant && supports.besidesTheApplicant())) {
            return Either.left(Denial.stepSkipped(
                            Text.of(
                                    "除申请人外 " + supports.least() + " 个会员的支持",
                                    "the support of " + supports.least() + " members besides the applicant"),
                            due.citations())
                    .with("supporters", on.partiesOf(due.id()).size()));
        }
        Set<String> all = on.partiesOf(due.id()).add(supporter.get().value());
        int counted = all.size()
                + (supports.besidesTheApplicant() || on.filedFor().forAll(m -> all.contains(m.value())) ? 0 : 1);
        return joined(progress, due, List.of(supporter.get().value()), counted >= supports.least());
    }

    private Either<Refusal, Seq<Act>> consent(
            Alliance alliance,
            Occasion occasion,
            Progress progress,
            Proposal on,
            Stage due,
            Task.Consents consents,
            Claim claim) {
        Seq<Seat> held = alliance.seatsOf(consents.body(), occasion.at()).reject(Seat::isVacant);
        Option<Seat> own = held.find(seat -> seat.holder().contains(occasion.actor()));
        if (own.isEmpty() || !hasVotedFor(alliance, on, own.get())) {
            return Either.left(notSeated(alliance, consents, due.citations()));
        }
        Set<String> all = on.partiesOf(due.id()).add(own.get().id().value());
        long given = held.count(seat -> all.contains(seat.id().value()));
        return joined(
                progress, due, List.of(own.get().id().value()), consents.share().isMetBy(given, held.size()));
    }

    /** Whether a seat voted for the proposal when its body decided, if it did: only a yes is consented to in writing. */
    private static boolean hasVotedFor(Alliance alliance, Proposal on, Seat seat) {
        return on.ballots()
                .flatMap(alliance.ballots()::find)
                .filter(ballot -> ballot.body().equals(seat.body()))
                .lastOption()
                .forAll(ballot -> ballot.electorate()
                        .votingThrough(seat.id())
                        .flatMap(elector -> ballot.votes().get(elector.id()))
                        .exists(vote -> vote.choice() == Choice.FAVOUR));
    }

    private static Refusal notSeated(Alliance alliance, Task.Consents consents, Seq<Citation> citations) {
        Text body = alliance.body(consents.body()).map(found -> found.name()).get();
        return Denial.notCompetent(
                Text.of("书面同意", "consenting in writing"),
                Text.of(body.zh() + "投赞成票者", "those on the " + body.en() + " who voted in favour"),
                citations);
    }
}
