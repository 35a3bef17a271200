package io.governance.core.confidentiality;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.time.Period;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Whether somebody is bound to secrecy, and how long. */
public sealed interface Duration {

    /** Where the charter says so. */
    Seq<Citation> citations();

    /**
     * Until the alliance dissolves, or so long after; the last day included.
     *
     * @param tail how long after the day of dissolution; none if the duty ends with that day
     * @param citations where the charter says so
     */
    record UntilDissolution(Option<Period> tail, Seq<Citation> citations) implements Duration {}

    /**
     * As long as something is secret, and the charter states no end.
     *
     * @param citations where the charter imposes the duty
     */
    record NoEndStated(Seq<Citation> citations) implements Duration {}

    /**
     * Not at all under the charter.
     *
     * @param because why not
     * @param citations on whom the charter imposes the duty instead
     */
    record NotBound(Text because, Seq<Citation> citations) implements Duration {}

    /** Obtains a duty until so long after dissolution. */
    static Duration after(Period tail, Citation... citations) {
        return new UntilDissolution(Option.some(tail), List.of(citations));
    }

    /** Obtains a duty until dissolution. */
    static Duration untilDissolution(Citation... citations) {
        return new UntilDissolution(Option.none(), List.of(citations));
    }

    /** Obtains a duty without a stated end. */
    static Duration open(Citation... citations) {
        return new NoEndStated(List.of(citations));
    }

    /** Obtains the absence of a duty. */
    static Duration none(String zh, String en, Citation... citations) {
        return new NotBound(Text.of(zh, en), List.of(citations));
    }
}
