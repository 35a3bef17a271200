package io.governance.core.governance;

import io.governance.core.OperationId;
import io.governance.core.record.Receipt;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * What the operations of a record asked for and the receipts they have. Immutable.
 *
 * <p>Every operation is remembered for ever, so that they are what a long record takes most room for. Those that are durable are
 * packed; those of a group that is being decided stand beside them, as it may be given up.
 */
final class Operations {

    /** What one operation asked for and led to. */
    record Done(String fingerprint, Receipt receipt) {}

    /** How many stand beside the packed ones at most. */
    private static final int LOOSE = 1_024;

    static final Operations NONE = new Operations(PackedOperations.NONE, HashMap.empty());

    private final PackedOperations packed;
    private final Map<OperationId, Done> loose;

    private Operations(PackedOperations packed, Map<OperationId, Done> loose) {
        this.packed = packed;
        this.loose = loose;
    }

    /** What an operation led to; none if it is not among these. */
    Option<Done> find(OperationId operation) {
        return packed.find(operation).orElse(() -> loose.get(operation));
    }

    /** Returns these and one more; if one of its name is among them, that one is still found. */
    Operations with(OperationId operation, Done done) {
        Operations more = loose.containsKey(operation) ? this : new Operations(packed, loose.put(operation, done));
        return more.loose.size() < LOOSE ? more : more.packed();
    }

    /** Returns the same ones, all of them packed: for a state that others will follow, as it is cheap only once for each. */
    Operations packed() {
        return loose.isEmpty() ? this : new Operations(packed.with(loose), HashMap.empty());
    }
}
