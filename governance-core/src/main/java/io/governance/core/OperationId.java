package io.governance.core;

import java.util.regex.Pattern;

/**
 * Names one attempt of a client to change an alliance, so that a retry is recognised: 1 to 255 printable ASCII characters.
 *
 * <p>The client makes it. The record remembers it for ever.
 */
public record OperationId(String value) {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

    public OperationId {
        if (!FORM.matcher(value).matches()) {
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
