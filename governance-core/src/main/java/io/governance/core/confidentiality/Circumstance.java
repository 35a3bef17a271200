package io.governance.core.confidentiality;

import io.governance.core.Text;

/** What somebody may rely on who gives a secret away. */
public enum Circumstance {
    /** A court or an authority orders it. */
    ORDERED("法院或主管机关命令披露", "a court or an authority orders it"),
    /** It is known to the public already. */
    PUBLIC("信息已为公众所知", "it is public already");

    private final Text text;

    Circumstance(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** The circumstance in words. */
    public Text text() {
        return text;
    }
}
