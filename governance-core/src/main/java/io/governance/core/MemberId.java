package io.governance.core;

/** Names a member (会员), which is an organisation. */
public record MemberId(String value) implements Id {
    public MemberId {
        Id.checked("member id", value);
    }

    /** Obtains an id from its written form. */
    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
