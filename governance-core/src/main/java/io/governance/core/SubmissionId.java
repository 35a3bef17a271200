package io.governance.core;

/** Names a submission (技术提案) in one alliance. */
public record SubmissionId(String value) implements Id {
    public SubmissionId {
        Id.checked("submission id", value);
    }

    /** Obtains an id from its written form. */
    public static SubmissionId of(String value) {
        return new SubmissionId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
