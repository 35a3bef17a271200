package io.governance.core;

/** Names a ballot (表决) of an alliance. */
public record BallotId(String value) implements Id {
    public BallotId {
        Id.checked("ballot id", value);
    }

    /** Obtains an id from its written form. */
    public static BallotId of(String value) {
        return new BallotId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
