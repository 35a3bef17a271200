package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** How a body decides under one set of readings. Immutable. */
public sealed interface Formula {

    /** What a roll comes to under this formula. */
    Verdict verdict(Roll roll);

    /**
     * Shows the arithmetic of a roll: the quorum first, then the threshold.
     *
     * @param citations the provisions that the formula rests on unless a requirement names its own
     */
    Seq<Reason> explain(Roll roll, Seq<Citation> citations);

    /**
     * A formula that the charter states or that a reading supplies.
     *
     * @param quorum who must take part; none where no quorum is asked
     * @param threshold what carries the motion once a quorum is there
     */
    record Stated(Option<Requirement> quorum, Requirement threshold) implements Formula {

        @Override
        public Verdict verdict(Roll roll) {
            if (quorum.isDefined() && !quorum.get().isMetBy(roll)) {
                return Verdict.NO_QUORUM;
            }
            return threshold.isMetBy(roll) ? Verdict.PASSED : Verdict.FAILED;
        }

        @Override
        public Seq<Reason> explain(Roll roll, Seq<Citation> citations) {
            Reason decisive = threshold.explain(roll, citations);
            return quorum.isDefined() ? List.of(quorum.get().explain(roll, citations), decisive) : List.of(decisive);
        }

        /** Every count that either requirement looks at. */
        Seq<Count> counts() {
            return quorum.map(Requirement::counts).getOrElse(List.empty()).appendAll(threshold.counts());
        }

        /** Whether turning one more vote into a vote in favour can never turn PASSED into another verdict. */
        boolean isNeverHurtByFavour() {
            return threshold.ofFavour() == Requirement.Influence.NEVER_HURTS
                    && quorum.forAll(required -> required.ofFavour() == Requirement.Influence.NEVER_HURTS);
        }

        /** What is known of the motion carrying while the roll is open. */
        Requirement.Prospect prospect(OpenRoll roll) {
            Requirement all = quorum.<Requirement>map(required -> new AllOf(List.of(required, threshold)))
                    .getOrElse(threshold);
            return all.prospect(roll);
        }
    }

    /**
     * The charter states no formula.
     *
     * @param missing what is missing
     */
    record Unstated(Text missing) implements Formula {

        @Override
        public Verdict verdict(Roll roll) {
            return Verdict.UNDETERMINED;
        }

        @Override
        public Seq<Reason> explain(Roll roll, Seq<Citation> citations) {
            return List.empty();
        }
    }

    /**
     * Under these readings the body has no vote on the matter at all.
     *
     * @param because who decides instead, or why nobody votes
     * @param citations where the charter says so, the decisive provision first; at least one
     */
    record Withheld(Text because, Seq<Citation> citations) implements Formula {

        /**
         * Has no verdict.
         *
         * @throws IllegalStateException always: ask {@link DecisionRule#withheld} first
         */
        @Override
        public Verdict verdict(Roll roll) {
            throw new IllegalStateException("this body has no vote: " + because.en());
        }

        @Override
        public Seq<Reason> explain(Roll roll, Seq<Citation> cited) {
            return List.empty();
        }
    }

    /** Obtains a formula without a quorum. */
    static Formula of(Requirement threshold) {
        return new Stated(Option.none(), threshold);
    }

    /** Obtains a formula with a quorum. */
    static Formula of(Requirement quorum, Requirement threshold) {
        return new Stated(Option.some(quorum), threshold);
    }

    /** Obtains a formula that the charter does not state. */
    static Formula unstated(String zh, String en) {
        return new Unstated(Text.of(zh, en));
    }

    /** Obtains a formula under which the body has no vote. */
    static Formula withheld(String zh, String en, Citation... citations) {
        return new Withheld(Text.of(zh, en), List.of(citations));
    }
}
