package io.governance.core.charter;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The bodies of a charter that is being written: each is established first and gets its seats afterwards.
 *
 * @param all the bodies, in the order in which they were established
 */
record Bodies(Seq<Body> all) {

    static final Bodies NONE = new Bodies(List.empty());

    /** Returns these bodies and another one. */
    Bodies with(Body body) {
        return new Bodies(all.append(body));
    }

    /**
     * Returns these bodies with one of them changed.
     *
     * @throws IllegalArgumentException if it is not established
     */
    Bodies changing(String body, UnaryOperator<Body> change) {
        int index = all.indexWhere(found -> found.id().value().equals(body));
        if (index < 0) {
            throw new IllegalArgumentException("body " + body + " is not established before its seats");
        }
        return new Bodies(all.update(index, change));
    }

    /** Returns these bodies with one more kind of seat on one of them. */
    Bodies seating(String body, SeatKind kind) {
        return changing(body, found -> found.with(found.seats().append(kind)));
    }

    /** Returns these bodies with some kinds of seats on one of them changed. */
    Bodies changingSeats(String body, Predicate<SeatKind> which, UnaryOperator<SeatKind> change) {
        return changing(
                body, found -> found.with(found.seats().map(kind -> which.test(kind) ? change.apply(kind) : kind)));
    }
}
