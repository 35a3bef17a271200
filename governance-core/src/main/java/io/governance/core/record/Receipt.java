package io.governance.core.record;

/**
 * Proof that something is in the record.
 *
 * @param first the number of the first entry
 * @param last the number of the last entry
 */
public record Receipt(long first, long last) {}
