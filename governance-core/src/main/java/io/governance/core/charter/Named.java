package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.control.Option;

/**
 * An element of the charter, for the words of a fault.
 *
 * @param what what it is and how it is named
 * @param citation where it stands
 */
record Named(Text what, Citation citation) {

    /** Obtains an element from its kind in both languages and its own name. */
    static Named of(String zh, String en, String id, Citation citation) {
        return new Named(Text.of(zh + " " + id, en + " " + id), citation);
    }

    /** Returns this element where another provision speaks of it. */
    Named at(Citation other) {
        return new Named(what, other);
    }

    Finding fault(String code, String zh, String en) {
        return new Finding(code, Text.of(what.zh() + " " + zh, what.en() + " " + en), Option.some(citation));
    }
}
