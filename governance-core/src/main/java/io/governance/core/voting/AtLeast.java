package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;

/**
 * A count reaches an absolute number, such as nine votes in favour.
 *
 * @param count what is counted
 * @param minimum the number that suffices, at least 0
 */
public record AtLeast(Count count, long minimum) implements Requirement {
    public AtLeast {
        if (minimum < 0) {
            throw new IllegalArgumentException("a minimum is not negative: " + minimum);
        }
    }

    @Override
    public boolean isMetBy(Roll roll) {
        return count.of(roll) >= minimum;
    }

    @Override
    public Reason explain(Roll roll, Seq<Citation> citations) {
        long votes = count.of(roll);
        boolean met = votes >= minimum;
        Arithmetic arithmetic = new Arithmetic(
                1, votes, met ? Arithmetic.Relation.AT_LEAST : Arithmetic.Relation.LESS_THAN, 1, minimum);
        return new Reason(this, met, Option.some(arithmetic), citations, List.empty());
    }

    @Override
    public Text statement() {
        Text name = count.name();
        return Text.of(name.zh() + " ≥ " + minimum, name.en() + " ≥ " + minimum);
    }

    @Override
    public Requirement within(VoterClass voters) {
        return new AtLeast(count.within(voters), minimum);
    }

    @Override
    public Seq<Count> counts() {
        return List.of(count);
    }

    @Override
    public Influence ofFavour() {
        if (count.includes(Mark.FAVOUR)) {
            return Influence.NEVER_HURTS;
        }
        return Influence.NEVER_HELPS;
    }

    @Override
    public Prospect prospect(OpenRoll roll) {
        OpenRoll.Range range = roll.range(List.of(new OpenRoll.Term(count, BigInteger.ONE)));
        BigInteger needed = BigInteger.valueOf(minimum);
        if (range.least().compareTo(needed) >= 0) {
            return Prospect.ALWAYS;
        }
        return range.most().compareTo(needed) < 0 ? Prospect.NEVER : Prospect.MAYBE;
    }
}
