package io.governance.core;

/**
 * Somebody that a duty or a right of licensing or confidentiality may concern (当事人): an organisation, whether it is, was or
 * never has been a member, or a person in their own right, such as an adviser. Written {@code acme} and {@code person:li}.
 *
 * @param kind an organisation or a person
 * @param name how the register of members, or the record, names it
 */
public record Party(Kind kind, String name) {

    private static final String PERSON = "person:";

    /** An organisation or a person. */
    public enum Kind {
        /** An organisation; a member under its name as a member. */
        ORGANISATION,
        /** A person in their own right. */
        PERSON
    }

    public Party {
        Id.checked("party", name);
    }

    /** Obtains an organisation that is, was or may become a member. */
    public static Party of(MemberId member) {
        return new Party(Kind.ORGANISATION, member.value());
    }

    /** Obtains a person in their own right. */
    public static Party of(PersonId person) {
        return new Party(Kind.PERSON, person.value());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text names no party
     */
    public static Party parse(String text) {
        return text.startsWith(PERSON)
                ? new Party(Kind.PERSON, text.substring(PERSON.length()))
                : new Party(Kind.ORGANISATION, text);
    }

    /** Checks if this is a person in their own right. */
    public boolean isPerson() {
        return kind == Kind.PERSON;
    }

    @Override
    public String toString() {
        return isPerson() ? PERSON + name : name;
    }
}
