package io.governance.core.licensing;

import io.governance.core.Text;

/** When a duty ends. */
public enum Term {
    /** At the end of the day on which the alliance ends (至联盟终止). */
    ALLIANCE(Text.of("至联盟终止之日", "until the alliance ends")),
    /** When the protection ends. */
    PROTECTION(Text.of("至保护期届满", "for the life of the protection")),
    /** Never. */
    PERPETUAL(Text.of("永久", "for ever"));

    private final Text text;

    Term(Text text) {
        this.text = text;
    }

    /** What it is called. */
    public Text text() {
        return text;
    }
}
