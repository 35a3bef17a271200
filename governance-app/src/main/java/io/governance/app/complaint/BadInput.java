package io.governance.app.complaint;

import io.governance.core.Text;

/** What the user asked for cannot be understood. One sentence says what is wrong, where, and what to do. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    public BadInput(String zh, String en) {
        this(Text.of(zh, en));
    }

    public BadInput(Text sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** What is wrong, in both languages. */
    public Text sentence() {
        return sentence;
    }
}
