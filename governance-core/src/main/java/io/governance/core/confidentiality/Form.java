package io.governance.core.confidentiality;

/** Whether something is a file. */
public enum Form {
    /** It is written down, on paper or otherwise. */
    WRITTEN,
    /** It was only said. */
    SPOKEN
}
