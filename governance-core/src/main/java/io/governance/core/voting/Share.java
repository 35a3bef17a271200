package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;

/**
 * A part of the roll reaches a share of a base, such as favour reaching two thirds of those present.
 *
 * @param part what is compared
 * @param whole the base (基数)
 * @param threshold the share
 */
public record Share(Count part, Count whole, Threshold threshold) implements Requirement {

    @Override
    public boolean isMetBy(Roll roll) {
        return threshold.isMetBy(part.of(roll), whole.of(roll));
    }

    @Override
    public Reason explain(Roll roll, Seq<Citation> citations) {
        long votes = part.of(roll);
        long base = whole.of(roll);
        boolean met = threshold.isMetBy(votes, base);
        Fraction fraction = threshold.fraction();
        Arithmetic.Relation relation = base == 0
                ? Arithmetic.Relation.NO_BASE
                : met
                        ? threshold.inclusive() ? Arithmetic.Relation.AT_LEAST : Arithmetic.Relation.MORE_THAN
                        : threshold.inclusive() ? Arithmetic.Relation.LESS_THAN : Arithmetic.Relation.AT_MOST;
        Arithmetic arithmetic = new Arithmetic(fraction.denominator(), votes, relation, fraction.numerator(), base);
        return new Reason(this, met, Option.some(arithmetic), citations, List.empty());
    }

    @Override
    public Text statement() {
        Text name = part.name();
        Text base = whole.name();
        return Text.of(
                name.zh() + " " + threshold + " × " + base.zh(), name.en() + " " + threshold + " × " + base.en());
    }

    @Override
    public Requirement within(VoterClass voters) {
        return new Share(part.within(voters), whole.within(voters), threshold);
    }

    @Override
    public Seq<Count> counts() {
        return List.of(part, whole);
    }

    @Override
    public Influence ofFavour() {
        boolean comparable = whole.includes(Mark.FAVOUR)
                && whole.marks().containsAll(part.marks())
                && part.within().equals(whole.within())
                && part.unit() == whole.unit();
        if (!comparable) {
            return Influence.UNKNOWN;
        }
        Seq<BigInteger> gains = List.of(Mark.values())
                .filter(mark -> mark != Mark.FAVOUR && mark != Mark.VACANT)
                .map(mark -> coefficient(Mark.FAVOUR).subtract(coefficient(mark)));
        if (gains.forAll(gain -> gain.signum() >= 0)) {
            return Influence.NEVER_HURTS;
        }
        return gains.forAll(gain -> gain.signum() <= 0) ? Influence.NEVER_HELPS : Influence.UNKNOWN;
    }

    /** What one vote under a mark adds to denominator × part − numerator × whole. */
    private BigInteger coefficient(Mark mark) {
        long gain = part.includes(mark) ? threshold.fraction().denominator() : 0;
        long loss = whole.includes(mark) ? threshold.fraction().numerator() : 0;
        return BigInteger.valueOf(gain).subtract(BigInteger.valueOf(loss));
    }

    @Override
    public Prospect prospect(OpenRoll roll) {
        BigInteger denominator = BigInteger.valueOf(threshold.fraction().denominator());
        BigInteger numerator = BigInteger.valueOf(threshold.fraction().numerator());
        OpenRoll.Range range =
                roll.range(List.of(new OpenRoll.Term(part, denominator), new OpenRoll.Term(whole, numerator.negate())));
        OpenRoll.Range base = roll.range(List.of(new OpenRoll.Term(whole, BigInteger.ONE)));
        int needed = threshold.inclusive() ? 0 : 1;
        if (base.most().signum() == 0 || range.most().signum() < needed) {
            return Prospect.NEVER;
        }
        return base.least().signum() > 0 && range.least().signum() >= needed ? Prospect.ALWAYS : Prospect.MAYBE;
    }
}
