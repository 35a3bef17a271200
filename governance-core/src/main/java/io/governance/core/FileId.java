package io.governance.core;

/** Names a file (文件), or something that was only said, which may have to be kept secret. */
public record FileId(String value) implements Id {
    public FileId {
        Id.checked("file id", value);
    }

    /** Obtains an id from its written form. */
    public static FileId of(String value) {
        return new FileId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
