package io.governance.core;

import java.util.regex.Pattern;

/**
 * An opaque identifier that its user chose: 1 to 64 letters, digits, {@code . _ -}, starting with a letter or a digit.
 *
 * <p>Letters and digits are those of ASCII, so that an id survives a URL, a file name and a spreadsheet unchanged.
 */
public interface Id {

    /** The rule every id follows. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The id as it is written. */
    String value();

    /**
     * Checks an id's form and returns it.
     *
     * @param kind what the id names, for the message
     * @param value the id as it is written
     * @throws IllegalArgumentException if the form is wrong
     */
    static String checked(String kind, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(kind
                    + " must be 1 to 64 ASCII letters, digits, '.', '_' or '-', starting with a letter or digit: \""
                    + value + "\"");
        }
        return value;
    }
}
