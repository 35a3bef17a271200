package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A requirement is not met.
 *
 * @param requirement what must not be met
 */
public record Not(Requirement requirement) implements Requirement {

    @Override
    public boolean isMetBy(Roll roll) {
        return !requirement.isMetBy(roll);
    }

    @Override
    public Reason explain(Roll roll, Seq<Citation> citations) {
        Reason reason = requirement.explain(roll, citations);
        return new Reason(this, !reason.met(), Option.none(), citations, List.of(reason));
    }

    @Override
    public Text statement() {
        return Text.of("下列事项不成立", "the following does not hold");
    }

    @Override
    public Requirement within(VoterClass voters) {
        return new Not(requirement.within(voters));
    }

    @Override
    public Seq<Count> counts() {
        return requirement.counts();
    }

    @Override
    public Influence ofFavour() {
        return requirement.ofFavour().opposite();
    }

    @Override
    public Prospect prospect(OpenRoll roll) {
        return requirement.prospect(roll).opposite();
    }
}
