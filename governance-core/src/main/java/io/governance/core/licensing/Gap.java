package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.judgement.Element;
import io.governance.core.voting.ByReading;
import io.vavr.collection.Seq;

/**
 * A case that no clause covers.
 *
 * @param reading the question it leaves open
 * @param when what has to be so for it to be at hand; nothing where the policy asks at a fixed place
 * @param outcome what each answer makes of it
 * @param grant what has to be licensed where an answer imposes a duty
 * @param citations the provisions that leave it open
 */
public record Gap(
        Reading reading, Element<Fact> when, ByReading<Outcome> outcome, Grant grant, Seq<Citation> citations) {

    Seq<Reading> readings() {
        return when.readings().prepend(reading).distinct();
    }

    /** Obtains a question that is asked at a fixed place. */
    public static Gap of(Reading reading, ByReading<Outcome> outcome, Grant grant) {
        return new Gap(reading, Element.nothing(), outcome, grant, reading.citations());
    }

    /** Returns this question asked where something is so. */
    public Gap where(Element<Fact> element) {
        return new Gap(reading, element, outcome, grant, citations);
    }

    /** What an answer to an open question makes of a case. */
    public enum Outcome {
        /** It stays open until somebody settles it. */
        OPEN,
        /** There is no duty. */
        FREE,
        /** There is a duty. */
        OWED,
        /** What the clauses say holds. */
        AS_STATED
    }
}
