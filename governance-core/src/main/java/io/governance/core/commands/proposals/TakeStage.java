package io.governance.core.commands.proposals;

import io.governance.core.MemberId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.commands.Capacities;
import io.governance.core.commands.Papers;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.right.Capacity;
import io.governance.core.right.Claim;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
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
 * @param onBehalfOf the member for which they do it; needed only where it counts for a member, by who could do it for several
 */
public record TakeStage(
        ProposalId proposal,
        String stage,
        Seq<String> papers,
        Seq<String> told,
        Option<Boolean> refuses,
        Option<String> note,
        Option<MemberId> onBehalfOf)
        implements Command {
    public TakeStage {
        papers = List.ofAll(papers);
        told = List.ofAll(told);
    }

    /** Obtains a stage done by somebody who can do it for one member at most. */
    public TakeStage(
            ProposalId proposal,
            String stage,
            Seq<String> papers,
            Seq<String> told,
            Option<Boolean> refuses,
            Option<String> note) {
        this(proposal, stage, papers, told, refuses, note, Option.none());
    }

    @Override
    public boolean windsUp(Alliance alliance) {
        return alliance.proposals()
                .find(proposal)
                .flatMap(found -> alliance.charter().procedure(found.procedure()))
                .exists(Procedure::endsTheAlliance);
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
        return actor(alliance, occasion, known.get(), wanted.get())
                .flatMap(claim -> Papers.check(alliance.charter(), wanted.get().papers(), papers)
                        .<Either<Refusal, Claim>>map(Either::left)
                        .getOrElse(() -> Either.right(claim)))
                .flatMap(claim -> wanted.get()
                        .task()
                        .under(known.get().readings())
                        .in(new StageWork(this, alliance, occasion, progress, known.get(), wanted.get(), claim)))
                .map(Decision::of);
    }

    /** What gives the person who acts the capacity; a stage that takes a vote is refused whoever acts. */
    private Either<Refusal, Claim> actor(Alliance alliance, Occasion occasion, Proposal on, Stage due) {
        if (due.task().under(on.readings()) instanceof Task.Decide) {
            return Either.right(Claim.PERSONAL);
        }
        Positions positions = Standing.of(alliance, occasion)
                .concerning(on.subject().member())
                .onProposalOf(on.filed().actor());
        Capacity asked = due.by().under(on.readings());
        return Capacities.onBehalfOf(alliance, occasion, onBehalfOf, positions, due.title(), due.citations())
                .flatMap(own -> Capacities.require(alliance, occasion, asked, own, due.title(), due.citations())
                        .flatMap(claim -> clear(asked, claim, own, due.task().under(on.readings()))));
    }

    /** What a person acts on, unless it counts for a member and could be for several: then the refusal. */
    private static Either<Refusal, Claim> clear(Capacity asked, Claim claim, Positions positions, Task task) {
        Seq<MemberId> unclear = task instanceof Task.Supports && claim.member().isDefined()
                ? Capacities.unclear(asked, claim, positions)
                : List.empty();
        return unclear.isEmpty() ? Either.right(claim) : Either.left(Capacities.unclear(unclear));
    }
}
