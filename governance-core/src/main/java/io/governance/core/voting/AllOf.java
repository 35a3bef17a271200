package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Every one of several requirements is met.
 *
 * @param requirements what is required, at least one
 */
public record AllOf(Seq<Requirement> requirements) implements Requirement {
    public AllOf {
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("all of nothing is no requirement");
        }
    }

    @Override
    public boolean isMetBy(Roll roll) {
        for (Requirement requirement : requirements) {
            if (!requirement.isMetBy(roll)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Reason explain(Roll roll, Seq<Citation> citations) {
        Seq<Reason> reasons = requirements.map(requirement -> requirement.explain(roll, citations));
        return new Reason(this, reasons.forAll(Reason::met), Option.none(), citations, reasons);
    }

    @Override
    public Text statement() {
        return Text.of("同时满足下列各项", "all of the following");
    }

    @Override
    public Requirement within(VoterClass voters) {
        return new AllOf(requirements.map(requirement -> requirement.within(voters)));
    }

    @Override
    public Seq<Count> counts() {
        return requirements.flatMap(Requirement::counts);
    }

    @Override
    public Influence ofFavour() {
        Seq<Influence> influences = requirements.map(Requirement::ofFavour).distinct();
        return influences.size() == 1 ? influences.head() : Influence.UNKNOWN;
    }

    @Override
    public Prospect prospect(OpenRoll roll) {
        Seq<Prospect> prospects = requirements.map(requirement -> requirement.prospect(roll));
        if (prospects.contains(Prospect.NEVER)) {
            return Prospect.NEVER;
        }
        return prospects.contains(Prospect.MAYBE) ? Prospect.MAYBE : Prospect.ALWAYS;
    }
}
