package io.governance.core.right;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Something a person in a certain capacity may do (权利、职权). Exercising it is recorded; nobody else may.
 *
 * @param id its name in requests and records, such as {@code join-group}
 * @param text what may be done
 * @param holder who may
 * @param conditions what must be there first
 * @param priorityIn the right in which its holders go before others; none if it is a right of its own
 * @param citations where the charter grants it, the decisive provision first; at least one
 */
public record Right(
        String id,
        Text text,
        Capacity holder,
        Seq<Condition> conditions,
        Option<String> priorityIn,
        Seq<Citation> citations) {
    public Right {
        Id.checked("right", id);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("right " + id + " cites no provision");
        }
    }

    /** Obtains a right without conditions. */
    public static Right of(String id, Text text, Capacity holder, Citation... citations) {
        return new Right(id, text, holder, List.empty(), Option.none(), List.of(citations));
    }

    /** The papers that must be handed in. */
    public Seq<Paper> papers() {
        return conditions.flatMap(condition ->
                condition instanceof Condition.HandedIn handedIn ? List.of(handedIn.paper()) : List.empty());
    }

    /** Returns this right with one more condition. */
    public Right onlyIf(Condition condition) {
        return new Right(id, text, holder, conditions.append(condition), priorityIn, citations);
    }

    /** Returns this right as a priority in another. */
    public Right asPriorityIn(String other) {
        return new Right(id, text, holder, conditions, Option.some(other), citations);
    }
}
