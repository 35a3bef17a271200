package io.governance.core.alliance;

import io.governance.core.Act;
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

    static Decision of(Act act) {
        return new Decision(List.of(act), Option.none());
    }

    static Decision recordedAs(long entry) {
        return new Decision(List.empty(), Option.some(entry));
    }
}
