package io.governance.core.proposal;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.ProposalId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The proposals of an alliance. Immutable.
 *
 * @param byId each proposal by its name
 */
public record Proposals(Map<ProposalId, Proposal> byId) {

    /** No proposals. */
    public static final Proposals NONE = new Proposals(HashMap.empty());

    /** The proposal of that name. */
    public Option<Proposal> find(ProposalId id) {
        return byId.get(id);
    }

    /** Every proposal, in the order in which they were filed. */
    public Seq<Proposal> inOrder() {
        return byId.values().toList().sortBy(proposal -> proposal.filed().number());
    }

    /** The proposals that have not ended. */
    public Seq<Proposal> pending() {
        return inOrder().filter(proposal -> proposal.outcome().isEmpty());
    }

    /** The proposal that a ballot is on. */
    public Option<Proposal> votedOnBy(BallotId ballot) {
        return byId.values().find(proposal -> proposal.ballots().contains(ballot));
    }

    /** Returns the register after an act. */
    public Proposals after(Act act, Stamp stamp) {
        return act instanceof ProposalAct own ? own.on(this, stamp) : this;
    }

    Proposals with(Proposal proposal) {
        return new Proposals(byId.put(proposal.id(), proposal));
    }

    Proposals changing(ProposalId id, UnaryOperator<ImmutableProposal> change) {
        Proposal proposal =
                byId.get(id).getOrElseThrow(() -> new IllegalStateException("the record has no proposal " + id));
        return with(change.apply(ImmutableProposal.copyOf(proposal)));
    }
}
