package io.governance.core.funding;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * An account of the ledger (专账). Immutable; derived from acts.
 *
 * @param id its name in requests and records
 * @param title what it is for, in a few words
 * @param source the only source whose money it holds; any if none
 * @param allotments what its money was given for; anything if empty
 * @param balance what is in it, in minor units (分)
 * @param spent what was spent from it by purpose, in minor units (分)
 */
public record Account(
        String id,
        String title,
        Option<String> source,
        Seq<Allotment> allotments,
        long balance,
        Map<String, Long> spent) {

    /** Whether its money was given for something in particular. */
    public boolean isEarmarked() {
        return source.isDefined() || !allotments.isEmpty();
    }

    /** How much may still be spent on a purpose, in minor units; nothing where its money was given for something else. */
    public long left(String purpose) {
        if (allotments.isEmpty()) {
            return balance;
        }
        return allotments
                .find(allotment -> allotment.purpose().equals(purpose))
                .map(allotment -> allotment
                        .most()
                        .map(most -> Math.min(balance, most - spent.getOrElse(purpose, 0L)))
                        .getOrElse(balance))
                .getOrElse(0L);
    }

    /** Whether its money may be spent on a purpose at all. */
    public boolean isFor(String purpose) {
        return allotments.isEmpty()
                || allotments.exists(allotment -> allotment.purpose().equals(purpose));
    }

    Account receiving(long amount) {
        return new Account(id, title, source, allotments, Math.addExact(balance, amount), spent);
    }

    Account spending(String purpose, long amount) {
        return new Account(
                id,
                title,
                source,
                allotments,
                Math.subtractExact(balance, amount),
                spent.put(purpose, Math.addExact(spent.getOrElse(purpose, 0L), amount)));
    }
}
