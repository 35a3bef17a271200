package io.governance.core;

/** Names a proposal (议案) of an alliance. */
public record ProposalId(String value) implements Id {
    public ProposalId {
        Id.checked("proposal id", value);
    }

    /** Obtains an id from its written form. */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
