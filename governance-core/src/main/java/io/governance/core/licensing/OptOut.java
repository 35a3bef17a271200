package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.judgement.Element;
import io.governance.core.voting.ByReading;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What frees a holder from the duty of a clause.
 *
 * @param open what has to be so before the review ends and cannot be brought about: while it is so, the holder may refuse
 * @param notices what the holder has to do before the review ends
 * @param citations where the charter says so
 */
public record OptOut(Element<Fact> open, Element<Fact> notices, Seq<Citation> citations) {

    Seq<Reading> readings() {
        return open.readings().appendAll(notices.readings());
    }

    /** Nothing frees from the duty, under any reading. */
    public static ByReading<Option<OptOut>> none() {
        return ByReading.plain(Option.none());
    }

    /** This frees from the duty, under any reading. */
    public ByReading<Option<OptOut>> always() {
        return ByReading.plain(Option.some(this));
    }
}
