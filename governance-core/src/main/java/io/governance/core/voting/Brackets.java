package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What is required depends on how many took part: the first bracket whose share of participation is reached decides.
 *
 * @param brackets each participation share with what it requires, the highest first, at least one
 * @param otherwise what is required when no bracket is reached
 */
public record Brackets(Seq<Bracket> brackets, Requirement otherwise) implements Requirement {

    /**
     * One level of participation.
     *
     * @param participation the share of participation that opens this bracket
     * @param requirement what is then required
     */
    public record Bracket(Share participation, Requirement requirement) {}

    public Brackets {
        if (brackets.isEmpty()) {
            throw new IllegalArgumentException("brackets need at least one bracket");
        }
    }

    private Requirement applicable(Roll roll) {
        for (Bracket bracket : brackets) {
            if (bracket.participation.isMetBy(roll)) {
                return bracket.requirement;
            }
        }
        return otherwise;
    }

    @Override
    public boolean isMetBy(Roll roll) {
        return applicable(roll).isMetBy(roll);
    }

    @Override
    public Reason explain(Roll roll, Seq<Citation> citations) {
        Reason decisive = applicable(roll).explain(roll, citations);
        Seq<Reason> participation = brackets.takeUntil(bracket -> bracket.participation.isMetBy(roll))
                .appendAll(brackets.find(bracket -> bracket.participation.isMetBy(roll)))
                .map(bracket -> bracket.participation.explain(roll, citations));
        return new Reason(this, decisive.met(), Option.none(), citations, participation.append(decisive));
    }

    @Override
    public Text statement() {
        return Text.of("按参与程度适用相应门槛", "the threshold for the level of participation");
    }

    @Override
    public Requirement within(VoterClass voters) {
        return new Brackets(
                brackets.map(bracket -> new Bracket(
                        new Share(
                                bracket.participation.part().within(voters),
                                bracket.participation.whole().within(voters),
                                bracket.participation.threshold()),
                        bracket.requirement.within(voters))),
                otherwise.within(voters));
    }

    @Override
    public Seq<Count> counts() {
        return brackets.flatMap(bracket -> bracket.participation.counts().appendAll(bracket.requirement.counts()))
                .appendAll(otherwise.counts());
    }

    @Override
    public Influence ofFavour() {
        return Influence.UNKNOWN;
    }

    @Override
    public Prospect prospect(OpenRoll roll) {
        Seq<Prospect> reachable = List.empty();
        for (Bracket bracket : brackets) {
            Prospect participation = bracket.participation.prospect(roll);
            if (participation != Prospect.NEVER) {
                reachable = reachable.append(bracket.requirement.prospect(roll));
            }
            if (participation == Prospect.ALWAYS) {
                return agreed(reachable);
            }
        }
        return agreed(reachable.append(otherwise.prospect(roll)));
    }

    private static Prospect agreed(Seq<Prospect> prospects) {
        return prospects.distinct().size() == 1 ? prospects.head() : Prospect.MAYBE;
    }
}
