package io.governance.adapters.jdbc;

/** What is asked of a database before a minute book is kept in it. */
public enum Durability {
    /** It keeps what it acknowledges, also when its machine loses power. */
    REQUIRED,
    /** It may be set to lose what it acknowledged, as for a trial; each such setting is told in the log. */
    WEAK_ALLOWED
}
