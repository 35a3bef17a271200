package io.governance.core.voting;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * What is certain of a ballot that is still open.
 *
 * @param ifClosedNow the ruling if it closed as it stands
 * @param certainty what is certain already; never proves wrong later
 * @param alternatives what would be certain under every other reading that gives this body a vote
 */
public record Forecast(Ruling ifClosedNow, Certainty certainty, Seq<Alternative<Certainty>> alternatives) {

    private static final Seq<Mark> ENDINGS = List.of(Mark.FAVOUR, Mark.AGAINST, Mark.ABSTAIN, Mark.SILENT, Mark.ABSENT);

    /** Whether every reading that gives this body a vote is certain of the same. */
    public boolean robust() {
        return alternatives.forAll(alternative -> alternative.outcome() == certainty);
    }

    /** The smallest changes of the outstanding seats, from how they stand now, that would change the verdict. */
    public Distance distance() {
        return Distance.of(ifClosedNow.applied().formula(), ifClosedNow.roll(), true);
    }

    /** Finds what is certain under one formula. */
    static Certainty certainty(Formula formula, Roll roll) {
        if (!(formula instanceof Formula.Stated stated)) {
            return Certainty.UNDETERMINED;
        }
        OpenRoll open = new OpenRoll(roll);
        Set<Boolean> samples = ENDINGS.map(mark -> carries(stated, open.endingAll(mark)))
                .append(carries(stated, roll))
                .toSet();
        if (samples.size() == 2) {
            return Certainty.OPEN;
        }
        boolean carriesInEverySample = samples.head();
        if (!carriesInEverySample && stated.isNeverHurtByFavour()) {
            return Certainty.CERTAIN_FAILED;
        }
        Requirement.Prospect prospect = stated.prospect(open);
        boolean certain =
                carriesInEverySample ? prospect == Requirement.Prospect.ALWAYS : prospect == Requirement.Prospect.NEVER;
        if (!certain && !Recount.allAgree(stated, roll, carriesInEverySample)) {
            return Certainty.OPEN;
        }
        return carriesInEverySample ? Certainty.CERTAIN_PASSED : Certainty.CERTAIN_FAILED;
    }

    private static boolean carries(Formula formula, Roll roll) {
        return formula.verdict(roll) == Verdict.PASSED;
    }
}
