package io.governance.core.commands.proposals;

import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Takes a pending proposal back. Whoever filed it may, until a body has decided on it or something has come of it.
 *
 * @param proposal the proposal
 */
public record WithdrawProposal(ProposalId proposal) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Proposal> known = alliance.proposals().find(proposal);
        Option<Procedure> through = known.flatMap(found -> alliance.charter().procedure(found.procedure()));
        if (through.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("proposal", proposal.value()));
        }
        if (known.get().outcome().isDefined()) {
            return Either.left(Denial.of(
                    Denial.Reason.ALREADY_DONE,
                    through.get().citations(),
                    "议案 " + proposal + " 已经结束。",
                    "proposal " + proposal + " has ended."));
        }
        boolean decided = through.get()
                .stages()
                .exists(stage -> known.get().done().containsKey(stage.id())
                        && (stage.effect().isDefined()
                                || stage.task().under(known.get().readings()) instanceof Task.Decide));
        if (decided) {
            return Either.left(Denial.of(
                    Denial.Reason.TOO_LATE,
                    through.get().citations(),
                    "议案 " + proposal + " 已经表决或生效，不能撤回。",
                    "proposal " + proposal + " has been decided on or has taken effect and cannot be taken back."));
        }
        if (!known.get().filed().actor().equals(occasion.actor())) {
            return Either.left(Denial.notCompetent(
                            Text.of("撤回议案", "taking a proposal back"),
                            Text.of(
                                    "提出人 " + known.get().filed().actor(),
                                    "who filed it, " + known.get().filed().actor()),
                            through.get().citations())
                    .with("actor", occasion.actor()));
        }
        return Either.right(Decision.of(new ProposalAct.ProposalEnded(
                proposal,
                Proposal.Outcome.WITHDRAWN,
                Option.none(),
                "",
                through.get().citations())));
    }
}
