package io.governance.core;

/** Names a body (机构) of an alliance, such as {@code standing-council}. */
public record BodyId(String value) implements Id {
    public BodyId {
        Id.checked("body id", value);
    }

    /** Obtains an id from its written form. */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
