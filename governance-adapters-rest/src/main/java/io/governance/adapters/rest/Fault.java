package io.governance.adapters.rest;

import io.governance.core.Text;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer where: a JSON pointer into the body, {@code header:Name} or {@code query:name}
 * @param code what kind of fault it is
 * @param message what is wrong and what is possible
 */
record Fault(String pointer, Code code, Text message) {

    /** The kinds of faults. */
    enum Code {
        MISSING("a required part is not there"),
        UNKNOWN_PROPERTY("the object has no such property"),
        WRONG_TYPE("the value is of another type than the one expected"),
        BAD_FORM("the text is not written as it must be"),
        OUT_OF_RANGE("a number, a length or a sum is too small or too large"),
        UNKNOWN_VALUE("nothing has that name; the message lists what there is");

        private final String meaning;

        Code(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }
}
