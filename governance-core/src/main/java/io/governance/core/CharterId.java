package io.governance.core;

/** Names a charter (章程), such as {@code aii}. */
public record CharterId(String value) implements Id {
    public CharterId {
        Id.checked("charter id", value);
    }

    /** Obtains an id from its written form. */
    public static CharterId of(String value) {
        return new CharterId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
