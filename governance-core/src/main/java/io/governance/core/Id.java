package io.governance.core;

import java.util.regex.Pattern;

/**
 * An opaque identifier that its user chose: 1 to 64 letters, digits, {@code . _ -}, starting with a letter or a digit.
 *
 * <p>Letters and digits are those of ASCII, so that an id survives a URL, a file name and a spreadsheet unchanged.
 */
public interface Id {

    /** How many characters an id has at most. */
    int LONGEST = 64;

    /** The rule every id follows. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The id as it is written. */
    String value();

    /** Checks if a text follows {@link #FORM}. A record holds millions of ids, and a loop reads them faster. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
            if (!inside && (i == 0 || c != '.' && c != '_' && c != '-')) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /**
     * Checks an id's form and returns it.
     *
     * @param kind what the id names, for the message
     * @param value the id as it is written
     * @throws IllegalArgumentException if the form is wrong
     */
    static String checked(String kind, String value) {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException(kind
                    + " must be 1 to 64 ASCII letters, digits, '.', '_' or '-', starting with a letter or digit: \""
                    + value + "\"");
        }
        return value;
    }
}
