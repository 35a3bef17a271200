package io.governance.core.licensing;

import io.vavr.control.Option;

/**
 * What intellectual property may be related to: a version of a specification, or the alliance's work at large.
 *
 * @param version the version; none for the alliance's work at large
 */
public record Subject(Option<SpecVersion> version) {

    /** The alliance's work at large. */
    public static final Subject ALLIANCE = new Subject(Option.none());

    private static final String AT_LARGE = "alliance";

    /** Obtains a version of a specification as a subject. */
    public static Subject of(SpecVersion version) {
        return new Subject(Option.some(version));
    }

    /**
     * Reads the written form: {@code alliance}, or a version like {@code storage@1}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Subject parse(String text) {
        return text.equals(AT_LARGE) ? ALLIANCE : of(SpecVersion.parse(text));
    }

    @Override
    public String toString() {
        return version.map(SpecVersion::toString).getOrElse(AT_LARGE);
    }
}
