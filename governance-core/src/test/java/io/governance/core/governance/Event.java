package io.governance.core.governance;

/** What can happen in a simulation; how often each did is counted, so that one that tries nothing is noticed. */
enum Event {
    /** A process learns that something it submitted is recorded. */
    ACKNOWLEDGED,
    /** A process is refused something. */
    REFUSED,
    /** A process does not learn what became of something. */
    UNKNOWN,
    /** Several submissions are decided as one group. */
    GROUPED,
    /** A ballot is closed. */
    RULED,
    /** Something happens to a specification or to intellectual property. */
    LICENSED,
    /** The same is submitted again under the same name. */
    REPEATED,
    /** Something else is submitted under the same name. */
    REUSED,
    /** Another process works while this one appends or reads. */
    INTERLEAVED,
    /** An append comes after another process has appended. */
    LATE_FOR_APPEND,
    /** An append fails and stores nothing. */
    TORN,
    /** An append fails and has stored everything. */
    ANSWER_LOST,
    /** An append fails and stores everything some time after. */
    STORED_LATER,
    /** A read fails. */
    UNREADABLE,
    /** A process ends before it appends. */
    CRASHED_BEFORE,
    /** A process ends when it has appended. */
    CRASHED_AFTER,
    /** A process is started anew. */
    RESTARTED,
    /** A clock jumps back. */
    CLOCK_BACK,
    /** A clock jumps forward. */
    CLOCK_FORWARD;

    /** Checks if it is something that goes wrong in the storage. */
    boolean isFault() {
        return compareTo(LATE_FOR_APPEND) >= 0 && compareTo(CRASHED_AFTER) <= 0;
    }
}
