package io.governance.core.confidentiality;

import io.governance.core.Text;

/** What somebody is to the alliance at an instant, as far as secrecy may depend on it. */
public enum Position {
    /** A current member, or a person who acts for one. */
    MEMBER("会员", "a member"),
    /** A member that left, was expelled or whose membership lapsed. */
    FORMER_MEMBER("曾经的会员", "a former member"),
    /** Somebody who sits as an adviser. */
    ADVISER("顾问", "an adviser"),
    /** Somebody who sat as an adviser. */
    FORMER_ADVISER("曾经的顾问", "a former adviser"),
    /** Somebody on an expert committee. */
    EXPERT("专家", "an expert"),
    /** Somebody of the secretariat. */
    STAFF("秘书处人员", "somebody of the secretariat"),
    /** Whoever holds another seat in their own right. */
    OFFICER("其他任职者", "somebody who holds another seat"),
    /** An organisation that belongs to a member and is none itself. */
    AFFILIATE("会员的关联方", "an affiliate of a member"),
    /** Anybody else. */
    OUTSIDER("联盟以外者", "an outsider");

    private final Text text;

    Position(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** The position in words. */
    public Text text() {
        return text;
    }

    /** Checks if it is within the alliance: its members and whoever serves in its bodies. */
    public boolean isInside() {
        return switch (this) {
            case MEMBER, ADVISER, EXPERT, STAFF, OFFICER -> true;
            case FORMER_MEMBER, FORMER_ADVISER, AFFILIATE, OUTSIDER -> false;
        };
    }
}
