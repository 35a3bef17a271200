package io.governance.core;

/** Names a matter (事项) that a body may decide, such as {@code amend-charter}. */
public record MatterId(String value) implements Id {
    public MatterId {
        Id.checked("matter id", value);
    }

    /** Obtains an id from its written form. */
    public static MatterId of(String value) {
        return new MatterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
