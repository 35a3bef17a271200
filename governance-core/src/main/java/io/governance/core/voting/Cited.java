package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.Seq;

/**
 * A requirement together with the provisions it rests on.
 *
 * @param requirement what is required
 * @param citations where the charter says so, at least one
 */
public record Cited(Requirement requirement, Seq<Citation> citations) implements Requirement {
    public Cited {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a cited requirement names its provision");
        }
    }

    @Override
    public boolean isMetBy(Roll roll) {
        return requirement.isMetBy(roll);
    }

    @Override
    public Reason explain(Roll roll, Seq<Citation> inherited) {
        return requirement.explain(roll, citations);
    }

    @Override
    public Text statement() {
        return requirement.statement();
    }

    @Override
    public Requirement within(VoterClass voters) {
        return new Cited(requirement.within(voters), citations);
    }

    @Override
    public Seq<Count> counts() {
        return requirement.counts();
    }

    @Override
    public Influence ofFavour() {
        return requirement.ofFavour();
    }

    @Override
    public Prospect prospect(OpenRoll roll) {
        return requirement.prospect(roll);
    }
}
