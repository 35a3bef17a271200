package io.governance.core;

/**
 * Names one attempt of a client to change an alliance, so that a retry is recognised: 1 to 255 printable ASCII characters.
 *
 * <p>The client makes it. The record remembers it for ever.
 */
public record OperationId(String value) {

    private static final int LONGEST = 255;

    public OperationId {
        if (value.isEmpty() || value.length() > LONGEST || !isPrintable(value)) {
            throw new IllegalArgumentException(
                    "operation id must be 1 to 255 printable ASCII characters without blanks");
        }
    }

    private static boolean isPrintable(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
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
