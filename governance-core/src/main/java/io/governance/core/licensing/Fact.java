package io.governance.core.licensing;

import io.governance.core.Text;

/** A fact that a clause on intellectual property may ask for. */
public enum Fact {
    /** It came about before its holder joined. */
    FORMED_BEFORE_JOINING("加入联盟之前形成", "it came about before its holder joined"),
    /** It came about while its holder was a member. */
    FORMED_AS_MEMBER("作为会员期间形成", "it came about while its holder was a member"),
    /** It came about after its holder left for the last time. */
    FORMED_AFTER_LEAVING("退出联盟之后形成", "it came about after its holder left"),
    /** It was made for the alliance's purposes. */
    FOR_ALLIANCE("为联盟目的产生", "it was made for the alliance's purposes"),
    /** One party made it. */
    MADE_ALONE("由一方独立产生", "one party made it alone"),
    /** The alliance led the making. */
    LED_BY_ALLIANCE("由联盟牵头", "the alliance led the making"),
    /** Its holder's contribution was substantial. */
    CONTRIBUTED_SUBSTANTIALLY("有实质性贡献", "its holder contributed substantially"),
    /** It is related to this version of the specification. */
    RELATED_TO_VERSION("与该版规范相关", "it is related to this version of the specification"),
    /** It is said to be necessarily infringed by whoever implements this version. */
    ESSENTIAL_TO_VERSION("实施该版规范必然涉及", "it is essential to this version of the specification"),
    /** It is related to the alliance's work. */
    RELATED_TO_ALLIANCE("与联盟相关", "it is related to the alliance's work"),
    /** Its holder was a member at some time since the version took it in. */
    MEMBER_SINCE_IMPLICATED("规范涉及之后仍是会员", "its holder was a member after the version took it in"),
    /** Its holder joined before the review ended. */
    JOINED_BEFORE_CLOSE("审阅结束前已加入", "its holder joined before the review ended"),
    /** Its holder was a member when the review ended. */
    MEMBER_AT_CLOSE("审阅结束时是会员", "its holder was a member when the review ended"),
    /** Its holder takes or took part in the group that writes the specification. */
    TOOK_PART("参加该规范的起草", "its holder took part in writing the specification"),
    /** Its holder has taken part for as long as the policy asks. */
    TOOK_PART_LONG_ENOUGH("参加起草达到规定时间", "its holder took part for as long as is asked"),
    /** The draft has been out for longer than one may leave freely. */
    FREE_EXIT_OVER("草案发布后的自由退出期已过", "the time to leave freely after the draft is over"),
    /** Its holder submitted the technical proposal that made it related. */
    OWN_SUBMISSION("因本人的技术提案而相关", "its holder's own technical proposal made it related"),
    /** It came about before that technical proposal was submitted. */
    FORMED_BEFORE_SUBMISSION("早于该技术提案形成", "it came about before that technical proposal"),
    /** Its holder disclosed it by name before the review ended. */
    DISCLOSED_IN_TIME("审阅结束前作出具体披露", "its holder disclosed it specifically before the review ended"),
    /** Its holder disclosed it by name and by passages before the review ended. */
    DISCLOSED_WITH_PASSAGES("审阅结束前披露并指明段落", "its holder disclosed it with the passages before the review ended"),
    /** Its holder disclosed every passage concerned before the review ended; what is left out stays bound. */
    DISCLOSED_EVERY_PASSAGE("审阅结束前指明全部有关段落", "its holder named every passage concerned before the review ended"),
    /** It is an application for a patent. */
    IS_APPLICATION("是专利申请", "it is an application for a patent"),
    /** Its holder refused expressly to license it before the review ended, and did not take that back before. */
    REFUSED_IN_TIME("审阅结束前明确拒绝许可", "its holder refused expressly before the review ended"),
    /** Its holder is or was an adviser and never a member. */
    HOLDER_IS_ADVISER("权利人是顾问", "its holder is an adviser, not a member");

    private final Text text;

    Fact(String zh, String en) {
        text = Text.of(zh, en);
    }

    /** What is asked. */
    public Text text() {
        return text;
    }
}
