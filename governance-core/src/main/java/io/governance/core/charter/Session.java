package io.governance.core.charter;

/** Whether the body that delegates matters in recess is sitting. */
public enum Session {
    /** It is not in session, so that its delegate may act (闭会期间). */
    IN_RECESS,
    /** It is in session, so that it decides itself (开会期间). */
    IN_SESSION
}
