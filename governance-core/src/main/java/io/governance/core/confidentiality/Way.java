package io.governance.core.confidentiality;

import io.governance.core.Text;

/** What somebody does with a file. */
public enum Way {
    /** They tell somebody, or pass it on. */
    PASS_ON("告知或转交", "passing it on"),
    /** They publish it. */
    PUBLISH("公开发表", "publishing it"),
    /** They reprint it. */
    REPRINT("翻印", "reprinting it"),
    /** They sell it on. */
    RESELL("转卖", "reselling it");

    private final Text text;

    Way(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** The way in words. */
    public Text text() {
        return text;
    }
}
