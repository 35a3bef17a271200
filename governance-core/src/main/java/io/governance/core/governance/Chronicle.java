package io.governance.core.governance;

import io.governance.core.CharterId;
import io.governance.core.OperationId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.charter.Charter;
import io.governance.core.record.Entry;
import io.governance.core.record.Receipt;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;

/**
 * One alliance's record, folded: the alliance as it makes it, and what each operation led to.
 *
 * @param alliance the alliance; none before its first entry
 * @param last the number of the last entry, 0 before the first
 * @param at when the last entry was recorded
 * @param latest the operation that led to the last entry, and perhaps to some before it
 * @param earlier the operations before that one
 */
record Chronicle(Option<Alliance> alliance, long last, Instant at, Option<Latest> latest, Operations earlier) {

    /** An operation that may go on: what it led to stands together in the record. */
    record Latest(OperationId operation, String fingerprint, long first) {}

    static final Chronicle EMPTY = new Chronicle(Option.none(), 0, Instant.EPOCH, Option.none(), Operations.NONE);

    /**
     * What an operation asked for and the receipt it has; none if it led to nothing in the record. A name that a record has
     * twice, which no writer does, stands for the first operation.
     */
    Option<Operations.Done> done(OperationId operation) {
        return earlier.find(operation)
                .orElse(() -> latest.filter(going -> going.operation.equals(operation))
                        .map(this::soFar));
    }

    private Operations.Done soFar(Latest going) {
        return new Operations.Done(going.fingerprint, new Receipt(going.first, last));
    }

    /**
     * Obtains the chronicle after one more entry.
     *
     * @throws IllegalStateException if the entry is not the next one, or its charter is unknown
     */
    Chronicle after(Entry entry, Function<CharterId, Option<Charter>> charters) {
        if (entry.number() != last + 1) {
            throw new IllegalStateException(
                    "expected entry " + (last + 1) + " of " + entry.alliance() + ", read " + entry.number());
        }
        Alliance next = entry.act() instanceof AllianceAct.AllianceFounded founded
                ? Alliance.founded(entry.alliance(), founded, charter(founded, charters), entry.stamp())
                : alliance.getOrElseThrow(() -> new IllegalStateException(
                                "the record of " + entry.alliance() + " does not begin with its founding"))
                        .after(entry.act(), entry.stamp());
        boolean goesOn = latest.exists(going -> going.operation.equals(entry.operation()));
        return new Chronicle(
                Option.some(next),
                entry.number(),
                entry.at(),
                goesOn ? latest : Option.some(new Latest(entry.operation(), entry.fingerprint(), entry.number())),
                goesOn
                        ? earlier
                        : latest.map(over -> earlier.with(over.operation, soFar(over)))
                                .getOrElse(earlier));
    }

    /** The same, for what comes after it may be given up or be read by several at a time. */
    Chronicle tentative() {
        return new Chronicle(alliance, last, at, latest, earlier.apart());
    }

    /** The same, once it is known to last; it shares what it can with what was known of the same record before. */
    Chronicle settled(Chronicle known) {
        return new Chronicle(alliance, last, at, latest, earlier.packed(known.earlier));
    }

    private static Charter charter(AllianceAct.AllianceFounded act, Function<CharterId, Option<Charter>> charters) {
        return charters.apply(act.charter())
                .getOrElseThrow(() -> new IllegalStateException("no charter " + act.charter() + " is installed"));
    }
}
