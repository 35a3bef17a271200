package io.governance.core;

/** Names a seat (席位) on a body. */
public record SeatId(String value) implements Id {
    public SeatId {
        Id.checked("seat id", value);
    }

    /** Obtains an id from its written form. */
    public static SeatId of(String value) {
        return new SeatId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
