package io.governance.core.confidentiality;

import io.governance.core.Text;

/** What a disclosure comes to under the charter. */
public enum Outcome {
    /** The charter lets it be. */
    ALLOWED("允许", "allowed"),
    /** It breaks the duty of secrecy. */
    BREACH("违反保密义务", "a breach"),
    /** There was a duty, and it is over. */
    FREE("保密义务已届满", "free, as the duty is over"),
    /** The charter imposes no duty on whoever gives it away. */
    NOT_REGULATED("章程未规定", "not regulated"),
    /** The facts are there, and the charter leaves the question open. */
    OPEN("章程未定，待解释", "open until the question is settled"),
    /** A fact is missing that would decide it. */
    UNDETERMINED("缺少事实，无法确定", "undetermined for want of a fact");

    private final Text text;

    Outcome(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** The outcome in words. */
    public Text text() {
        return text;
    }
}
