package io.governance.adapters.rest;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of names, such as {@code m1..m300} or {@code 1..300}, both ends included. */
record Names(String prefix, long first, long last, int digits) {

    private static final Pattern RANGE = Pattern.compile("([A-Za-z0-9._-]*?)([0-9]{1,9})\\.\\.\\1([0-9]{1,9})");

    /** Reads a range; none if the text is not one. */
    static Option<Names> range(String text) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Option.none();
        }
        boolean padded = matcher.group(2).startsWith("0")
                && matcher.group(2).length() == matcher.group(3).length();
        return Option.some(new Names(
                matcher.group(1),
                Long.parseLong(matcher.group(2)),
                Long.parseLong(matcher.group(3)),
                padded ? matcher.group(2).length() : 1));
    }

    /** How many names there are; none or less if it runs backwards. */
    long size() {
        return last - first + 1;
    }

    /** Every name, in order. */
    Seq<String> all() {
        Vector<String> names = Vector.empty();
        for (long i = first; i <= last; i++) {
            String number = Long.toString(i);
            names = names.append(prefix + "0".repeat(Math.max(0, digits - number.length())) + number);
        }
        return names;
    }
}
