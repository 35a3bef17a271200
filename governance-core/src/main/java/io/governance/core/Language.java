package io.governance.core;

/** A language in which a {@link Text} can be read. */
public enum Language {
    /** Chinese (中文). */
    ZH,
    /** English. */
    EN
}
