package io.governance.core.confidentiality;

import io.governance.core.Text;

/** What is asked of the measures that somebody takes to protect a secret. */
public enum CareFact {
    /** They are reasonable. */
    REASONABLE("保护措施合理", "the measures are reasonable"),
    /** They are no lower than for one's own secrets. */
    NOT_BELOW_OWN("不低于对待自有秘密的标准", "they are no lower than for own secrets");

    private final Text text;

    CareFact(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** The fact in words. */
    public Text text() {
        return text;
    }
}
