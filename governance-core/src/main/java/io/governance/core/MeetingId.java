package io.governance.core;

/** Names a meeting (会议) of an alliance. */
public record MeetingId(String value) implements Id {
    public MeetingId {
        Id.checked("meeting id", value);
    }

    /** Obtains an id from its written form. */
    public static MeetingId of(String value) {
        return new MeetingId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
