package io.governance.core;

/** Names a specification (规范) in one alliance. */
public record SpecificationId(String value) implements Id {
    public SpecificationId {
        Id.checked("specification id", value);
    }

    /** Obtains an id from its written form. */
    public static SpecificationId of(String value) {
        return new SpecificationId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
