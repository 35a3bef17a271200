package io.governance.core.voting;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigInteger;

/**
 * A roll whose ballot is still open: votes cast stand, every outstanding seat may yet take any mark but vacant.
 *
 * @param roll the roll as it stands
 */
public record OpenRoll(Roll roll) {

    private static final Seq<Mark> ENDINGS = List.of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN, Mark.SILENT, Mark.ABSENT);

    /** A count with a factor, as a part of a sum. */
    record Term(Count count, BigInteger factor) {
        BigInteger of(Roll.Line line, Mark mark) {
            boolean counted = count.includes(mark)
                    && (count.within().isEmpty() || count.within().equals(line.voters()));
            return counted
                    ? factor.multiply(BigInteger.valueOf(count.unit() == Unit.SEATS ? 1 : line.weight()))
                    : BigInteger.ZERO;
        }
    }

    /** The least and the most that a sum can come to. */
    record Range(BigInteger least, BigInteger most) {}

    /** The seats that can still vote. */
    public Seq<Roll.Line> outstanding() {
        return roll.lines().filter(line -> line.mark().isOutstanding());
    }

    /** Finds the exact range of a sum of counts over all ways in which the outstanding seats may end. */
    Range range(Seq<Term> sum) {
        BigInteger least = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        for (Roll.Line line : roll.lines()) {
            Seq<Mark> endings = line.mark().isOutstanding() ? ENDINGS : List.of(line.mark());
            Seq<BigInteger> values =
                    endings.map(mark -> sum.map(term -> term.of(line, mark)).fold(BigInteger.ZERO, BigInteger::add));
            BigInteger seats = BigInteger.valueOf(line.seats());
            least = least.add(values.min().get().multiply(seats));
            most = most.add(values.max().get().multiply(seats));
        }
        return new Range(least, most);
    }

    /** Returns the roll as it would be if every outstanding seat ended under one mark. */
    Roll endingAll(Mark mark) {
        return Roll.of(roll.lines()
                .map(line -> line.mark().isOutstanding()
                        ? new Roll.Line(line.voters(), line.weight(), mark, line.seats())
                        : line));
    }
}
