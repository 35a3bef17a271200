package io.governance.core.record;

import org.jspecify.annotations.Nullable;

/**
 * Proof that something is in the record. Receipts of the same entries are equal.
 *
 * @param first the number of the first entry
 * @param last the number of the last entry
 * @param repeated whether an earlier operation had recorded it already, so that this one recorded nothing
 */
public record Receipt(long first, long last, boolean repeated) {

    /** Obtains the receipt of the operation that recorded the entries. */
    public Receipt(long first, long last) {
        this(first, last, false);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Receipt that && first == that.first && last == that.last;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(first) + Long.hashCode(last);
    }
}
