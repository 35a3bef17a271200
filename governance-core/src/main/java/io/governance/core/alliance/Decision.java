package io.governance.core.alliance;

import io.governance.core.Act;
import io.vavr.collection.Array;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a command leads to.
 *
 * @param acts the acts to record; empty if the record says it already
 * @param recorded the number of the entry that says it already; none if there is something to record
 */
public record Decision(Seq<Act> acts, Option<Long> recorded) {

    /** Obtains a decision to record some acts in their order. */
    public static Decision of(Act... acts) {
        return of(Array.of(acts));
    }

    /** Obtains a decision to record some acts in their order. */
    public static Decision of(Seq<Act> acts) {
        return new Decision(acts, Option.none());
    }

    /** Obtains a decision that the record says it already. */
    public static Decision recordedAs(long entry) {
        return new Decision(List.empty(), Option.some(entry));
    }
}
