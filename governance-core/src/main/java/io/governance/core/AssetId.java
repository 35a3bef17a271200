package io.governance.core;

/** Names a asset (知识产权) in one alliance. */
public record AssetId(String value) implements Id {
    public AssetId {
        Id.checked("asset id", value);
    }

    /** Obtains an id from its written form. */
    public static AssetId of(String value) {
        return new AssetId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
