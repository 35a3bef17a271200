package io.governance.core.licensing;

import io.governance.core.SpecificationId;

/**
 * A version of a specification (规范版本), written {@code storage@2}.
 *
 * @param specification the specification
 * @param number its number, from 1 to 99999
 */
public record SpecVersion(SpecificationId specification, int number) {

    private static final int MOST = 99_999;

    public SpecVersion {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException(
                    "versions of a specification are numbered from 1 to " + MOST + ", not " + number);
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text names no version
     */
    public static SpecVersion parse(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0 || !text.substring(at + 1).matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(
                    "a version of a specification is written like storage@1, not \"" + text + "\"");
        }
        return new SpecVersion(SpecificationId.of(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return specification + "@" + number;
    }
}
