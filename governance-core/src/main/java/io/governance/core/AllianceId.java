package io.governance.core;

/** Names an alliance (联盟). */
public record AllianceId(String value) implements Id {
    public AllianceId {
        Id.checked("alliance id", value);
    }

    /** Obtains an id from its written form. */
    public static AllianceId of(String value) {
        return new AllianceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
