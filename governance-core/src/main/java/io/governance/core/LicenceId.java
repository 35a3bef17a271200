package io.governance.core;

/** Names a licence (许可请求) in one alliance. */
public record LicenceId(String value) implements Id {
    public LicenceId {
        Id.checked("licence id", value);
    }

    /** Obtains an id from its written form. */
    public static LicenceId of(String value) {
        return new LicenceId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
