package io.governance.core.voting;

import io.governance.core.Citation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a closed ballot came to (结论), with everything it rests on: the figures, the arithmetic of each requirement, the
 * provisions, and what other readings would have made of it. Immutable; the same roll, rule and readings always give an
 * equal ruling.
 *
 * @param applied the rule, under the readings that were chosen
 * @param roll the figures
 * @param verdict what the vote came to
 * @param reasons the arithmetic: the quorum, if there is one, then the threshold; empty when nothing is stated
 * @param alternatives the verdict under every other reading that gives this body a vote
 */
public record Ruling(
        AppliedRule applied, Roll roll, Verdict verdict, Seq<Reason> reasons, Seq<Alternative<Verdict>> alternatives) {

    /** Whether every reading that gives this body a vote comes to the same verdict. */
    public boolean robust() {
        return alternatives.forAll(alternative -> alternative.outcome() == verdict);
    }

    /** The stage that has to follow before the motion takes effect; none if nothing follows or the motion is lost. */
    public Option<NextStep> next() {
        boolean lost = verdict == Verdict.FAILED || verdict == Verdict.NO_QUORUM;
        return lost ? Option.none() : applied.rule().next().under(applied.readings());
    }

    /** Every provision the ruling rests on, the decisive one first. */
    public Seq<Citation> citations() {
        return applied.rule()
                .citations()
                .appendAll(reasons.flatMap(Reason::flattened).flatMap(Reason::citations))
                .distinct();
    }

    /** The smallest changes of the roll that would change the verdict. */
    public Distance distance() {
        return Distance.of(applied.formula(), roll, false);
    }
}
