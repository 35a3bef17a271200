package io.governance.app;

/** In which form to answer. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON
}
