package io.governance.core;

/** Names a project (项目) of an alliance. */
public record ProjectId(String value) implements Id {
    public ProjectId {
        Id.checked("project id", value);
    }

    /** Obtains an id from its written form. */
    public static ProjectId of(String value) {
        return new ProjectId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
