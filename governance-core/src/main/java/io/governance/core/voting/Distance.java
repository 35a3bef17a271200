package io.governance.core.voting;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How far a ballot is from another outcome: for each other verdict, the fewest seats that would have to stand otherwise.
 *
 * <p>On a closed ballot every seat in office could have stood otherwise; on an open one only the outstanding seats, counted
 * from the roll as it stands.
 *
 * @param turns one for each other verdict that can be reached, the nearest first; empty if none can, or nothing is stated
 * @param searched present if the roll was too large to search to the end: no verdict without a turn is reached by
 *     changing this many seats or fewer
 */
public record Distance(Seq<Turn> turns, Option<Long> searched) {

    /**
     * The fewest changes that lead to one verdict.
     *
     * @param verdict the verdict they lead to
     * @param seats how many seats change, at least 1
     * @param changes which seats change, and how; one way of several that are equally short
     */
    public record Turn(Verdict verdict, long seats, Seq<Change> changes) {}

    /**
     * Seats that stand otherwise.
     *
     * @param voters their class; none where the rule does not ask for it
     * @param weight the weight of each; 1 where the rule does not weigh
     * @param from how they stand
     * @param to how they would stand
     * @param seats how many they are
     */
    public record Change(Option<VoterClass> voters, long weight, Mark from, Mark to, long seats) {}

    static Distance of(Formula formula, Roll roll, boolean open) {
        return formula instanceof Formula.Stated stated
                ? Recount.distance(stated, roll, open)
                : new Distance(List.empty(), Option.none());
    }

    /** The nearest other outcome. */
    public Option<Turn> nearest() {
        return turns.headOption();
    }
}
