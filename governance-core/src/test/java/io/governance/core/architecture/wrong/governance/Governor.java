package io.governance.core.architecture.wrong.governance;

/** Right in itself: what the wrong record should not know. */
public final class Governor {}
