package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a roll must show for a motion to carry, or for a quorum to be there. Requirements compose; all are immutable.
 *
 * <p>Every requirement is either met or not met by a roll: there is no third answer here. What a charter leaves open is a
 * {@link Formula.Unstated} or a reading of the {@link DecisionRule}.
 */
public sealed interface Requirement permits Share, AtLeast, AtMost, AllOf, AnyOf, Not, Brackets, Cited {

    /** Checks if a roll meets this requirement. */
    boolean isMetBy(Roll roll);

    /**
     * Shows why a roll meets this requirement or does not.
     *
     * @param citations the provisions that this requirement rests on unless it names its own
     */
    Reason explain(Roll roll, Seq<Citation> citations);

    /** This requirement in words. */
    Text statement();

    /** Returns this requirement asked of one class of voters only; counts that name a class already keep it. */
    Requirement within(VoterClass voters);

    /** Every count this requirement looks at. */
    Seq<Count> counts();

    /** What turning one more vote into a vote in favour can do to this requirement, on any roll. */
    Influence ofFavour();

    /** Whether every, no, or some way of completing an open roll meets this requirement; MAYBE when in doubt. */
    Prospect prospect(OpenRoll roll);

    /** What a change of the roll can do to a requirement. */
    enum Influence {
        /** A met requirement stays met. */
        NEVER_HURTS,
        /** A requirement that is not met stays so. */
        NEVER_HELPS,
        /** Neither can be said. */
        UNKNOWN;

        Influence opposite() {
            return switch (this) {
                case NEVER_HURTS -> NEVER_HELPS;
                case NEVER_HELPS -> NEVER_HURTS;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    /** What is known of a requirement while a ballot is open. */
    enum Prospect {
        /** Met however the outstanding seats vote. */
        ALWAYS,
        /** Not met however the outstanding seats vote. */
        NEVER,
        /** Open, or not known. */
        MAYBE;

        Prospect opposite() {
            return switch (this) {
                case ALWAYS -> NEVER;
                case NEVER -> ALWAYS;
                case MAYBE -> MAYBE;
            };
        }
    }

    /** Obtains a requirement that {@code part} is at least a fraction of {@code whole}, such as two thirds inclusive. */
    static Requirement atLeast(long numerator, long denominator, Count part, Count whole) {
        return new Share(part, whole, Threshold.atLeast(numerator, denominator));
    }

    /** Obtains a requirement that {@code part} is more than a fraction of {@code whole}. */
    static Requirement moreThan(long numerator, long denominator, Count part, Count whole) {
        return new Share(part, whole, Threshold.moreThan(numerator, denominator));
    }

    /** Obtains a requirement that {@code part} is at most a fraction of {@code whole}; met when the whole is zero. */
    static Requirement atMost(long numerator, long denominator, Count part, Count whole) {
        return new Not(moreThan(numerator, denominator, part, whole));
    }

    /** Obtains a requirement that {@code count} is at least an absolute number. */
    static Requirement atLeast(long minimum, Count count) {
        return new AtLeast(count, minimum);
    }

    /** Obtains a requirement that nobody of a class votes against; an abstention is no veto. */
    static Requirement noVetoOf(VoterClass voters) {
        return new AtMost(Count.AGAINST.within(voters), 0);
    }

    /** Obtains a requirement that is met when all of the given ones are. */
    static Requirement allOf(Requirement... requirements) {
        return new AllOf(List.of(requirements));
    }

    /** Obtains a requirement that is met when any of the given ones is. */
    static Requirement anyOf(Requirement... requirements) {
        return new AnyOf(List.of(requirements));
    }

    /** Obtains a requirement that is met when the given one is not. */
    static Requirement not(Requirement requirement) {
        return new Not(requirement);
    }

    /** Obtains a requirement asked of each of the given classes separately. */
    static Requirement inEachOf(Seq<VoterClass> classes, Requirement requirement) {
        return new AllOf(classes.map(requirement::within));
    }

    /** Returns this requirement with the provisions it rests on. */
    default Requirement citing(Citation... citations) {
        return new Cited(this, List.of(citations));
    }
}
