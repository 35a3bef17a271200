package io.governance.core.governance;

import io.governance.core.OperationId;
import io.governance.core.record.Receipt;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * What the operations of a record asked for and the receipts they have. Immutable.
 *
 * <p>Every operation is remembered for ever, so that they are what a long record takes most room for, and are packed. What may be
 * given up yet, as its group is not durable, stands apart.
 */
final class Operations {

    /** What one operation asked for and led to. */
    record Done(String fingerprint, Receipt receipt) {}

    static final Operations NONE = new Operations(PackedOperations.NONE, Option.none());

    private final PackedOperations packed;

    /** What was added since these were told to keep it apart; none if they are not. */
    private final Option<Map<OperationId, Done>> apart;

    private Operations(PackedOperations packed, Option<Map<OperationId, Done>> apart) {
        this.packed = packed;
        this.apart = apart;
    }

    /** What an operation led to; none if it is not among these. */
    Option<Done> find(OperationId operation) {
        return packed.find(operation).orElse(() -> apart.flatMap(added -> added.get(operation)));
    }

    /** Returns these and one more; if one of its name is among them, that one is still found. */
    Operations with(OperationId operation, Done done) {
        if (apart.isEmpty()) {
            return new Operations(packed.with(operation, done), apart);
        }
        Map<OperationId, Done> added = apart.get();
        return added.containsKey(operation) ? this : new Operations(packed, Option.some(added.put(operation, done)));
    }

    /** Returns the same ones, to which several may add, each for itself: what they add stands apart. */
    Operations apart() {
        return apart.isDefined() ? this : new Operations(packed, Option.some(HashMap.empty()));
    }

    /**
     * Returns the same ones, all of them packed.
     *
     * @param known other ones, perhaps of an earlier entry; if all they have is among these, what they have packed is shared
     */
    Operations packed(Operations known) {
        if (apart.isEmpty()) {
            return this;
        }
        Map<OperationId, Done> added = apart.get();
        if (!known.packed.goesOnFrom(packed)) {
            return new Operations(packed.with(added), Option.none());
        }
        Map<OperationId, Done> fresh = known.packed == packed ? added : added.reject(known.packed::contains);
        boolean hasOthers = known.packed.size() - packed.size() != added.size() - fresh.size();
        return new Operations(hasOthers ? packed.with(added) : known.packed.with(fresh), Option.none());
    }
}
