package io.governance.core;

/**
 * Names one attempt of a client to change an alliance, so that a retry is recognised: 1 to 255 printable ASCII characters.
 *
 * <p>The client makes it. The record remembers it for ever.
 */
public record OperationId(String value) {
    public OperationId {
        if (value.isEmpty() || value.length() > 255 || !value.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "operation id must be 1 to 255 printable ASCII characters without blanks");
        }
    }

    /** Obtains an id from its written form. */
    public static OperationId of(String value) {
        return new OperationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
