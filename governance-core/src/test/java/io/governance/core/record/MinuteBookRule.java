package io.governance.core.record;

/** The rules of {@link MinuteBook}, in the order of its documentation. */
public enum MinuteBookRule {
    ORDER("entries are read back in order, equal to what was appended"),
    LAST_KNOWN("an append that does not name the last entry stores nothing"),
    WHOLE("an append is stored wholly or not at all"),
    DURABLE("what was answered true is there when the book is opened again"),
    ONE_WINNER("of several appends after the same entry exactly one succeeds"),
    APART("alliances do not see each other's entries"),
    UNCHANGED("what was stored is never changed"),
    VISIBLE("what is stored is seen by every read that begins afterwards"),
    PAGING("a read answers with the entries next in order, none only at the end"),
    UNKNOWN("an append that throws was stored wholly, or never will be once another was answered"),
    REPEATED("an append that is repeated stores nothing twice");

    private final String sentence;

    MinuteBookRule(String sentence) {
        this.sentence = sentence;
    }

    /** Its number in the documentation, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** What it says, in short. */
    public String sentence() {
        return sentence;
    }
}
