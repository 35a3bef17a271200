package io.governance.core;

/** Names a natural person who acts for a member, a body or the alliance. */
public record PersonId(String value) implements Id {
    public PersonId {
        Id.checked("person id", value);
    }

    /** Obtains an id from its written form. */
    public static PersonId of(String value) {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
