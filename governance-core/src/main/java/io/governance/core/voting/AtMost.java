package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;

/**
 * A count does not exceed an absolute number, such as no permanent member voting against.
 *
 * @param count what is counted
 * @param maximum the largest number allowed, at least 0
 */
public record AtMost(Count count, long maximum) implements Requirement {
    public AtMost {
        if (maximum < 0) {
            throw new IllegalArgumentException("a maximum is not negative: " + maximum);
        }
    }

    @Override
    public boolean isMetBy(Roll roll) {
        return count.of(roll) <= maximum;
    }

    @Override
    public Reason explain(Roll roll, Seq<Citation> citations) {
        long votes = count.of(roll);
        boolean met = votes <= maximum;
        Arithmetic arithmetic =
                new Arithmetic(1, votes, met ? Arithmetic.Relation.AT_MOST : Arithmetic.Relation.MORE_THAN, 1, maximum);
        return new Reason(this, met, Option.some(arithmetic), citations, List.empty());
    }

    @Override
    public Text statement() {
        Text name = count.name();
        return Text.of(name.zh() + " ≤ " + maximum, name.en() + " ≤ " + maximum);
    }

    @Override
    public Requirement within(VoterClass voters) {
        return new AtMost(count.within(voters), maximum);
    }

    @Override
    public Seq<Count> counts() {
        return List.of(count);
    }

    @Override
    public Influence ofFavour() {
        return count.includes(Mark.FAVOUR) ? Influence.NEVER_HELPS : Influence.NEVER_HURTS;
    }

    @Override
    public Prospect prospect(OpenRoll roll) {
        OpenRoll.Range range = roll.range(List.of(new OpenRoll.Term(count, BigInteger.ONE)));
        BigInteger allowed = BigInteger.valueOf(maximum);
        if (range.most().compareTo(allowed) <= 0) {
            return Prospect.ALWAYS;
        }
        return range.least().compareTo(allowed) > 0 ? Prospect.NEVER : Prospect.MAYBE;
    }
}
