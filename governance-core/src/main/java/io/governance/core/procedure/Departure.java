package io.governance.core.procedure;

/** How a membership ended. */
public enum Departure {
    /** The member left. */
    RESIGNED,
    /** The member was expelled. */
    EXPELLED,
    /** The membership ended by itself. */
    LAPSED
}
