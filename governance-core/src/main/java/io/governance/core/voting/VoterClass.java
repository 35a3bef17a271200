package io.governance.core.voting;

import io.governance.core.Id;

/** Names a class of voters that some rules count apart, such as {@code issuers} or {@code permanent}. */
public record VoterClass(String value) implements Id, Comparable<VoterClass> {
    public VoterClass {
        Id.checked("class of voters", value);
    }

    /** Obtains a class from its written form. */
    public static VoterClass of(String value) {
        return new VoterClass(value);
    }

    @Override
    public int compareTo(VoterClass other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
