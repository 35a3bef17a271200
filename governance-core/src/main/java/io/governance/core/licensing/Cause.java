package io.governance.core.licensing;

import io.governance.core.Text;

/** Why a duty is there. */
public enum Cause {
    /** It was there before joining and is related to a specification (入盟前已有). */
    BACKGROUND(Text.of("入盟前已有", "there before joining")),
    /** It was made as a member for the alliance (入盟后独立产生). */
    FOREGROUND(Text.of("入盟后独立产生", "made alone as a member")),
    /** It was made jointly under the alliance's lead (共同产生). */
    JOINT(Text.of("共同产生", "made jointly")),
    /** Its holder took part in the group that wrote the specification. */
    PARTICIPATION(Text.of("参加起草", "taking part in the drafting")),
    /** Its holder submitted the proposal that made it related. */
    CONTRIBUTED(Text.of("本人提案引入", "contributed by its holder")),
    /** Its holder committed to it of its own accord (自愿承诺). */
    VOLUNTARY(Text.of("自愿承诺", "committed voluntarily")),
    /** An answer to an open question imposes it (依解释). */
    READING(Text.of("依解释确定", "by interpretation"));

    private final Text text;

    Cause(Text text) {
        this.text = text;
    }

    /** What it is called. */
    public Text text() {
        return text;
    }
}
