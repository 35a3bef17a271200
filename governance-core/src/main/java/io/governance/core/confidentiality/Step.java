package io.governance.core.confidentiality;

import io.governance.core.Text;

/** Something that is done about a file and changes what has to be kept secret. */
public enum Step {
    /** Considering it the alliance's secret, as somebody on the council. */
    CLASSIFY("认定为联盟秘密", "classifying it as the alliance's secret"),
    /** Considering it the alliance's secret, as an adviser. */
    CLASSIFY_AS_ADVISER("以顾问身份认定为联盟秘密", "classifying it as an adviser"),
    /** Recording that the council decided that it is the alliance's secret. */
    RECORD_DECISION("记录理事会的保密决定", "recording the council's decision on it"),
    /** Putting the mark on it. */
    MARK("加保密标识", "marking it"),
    /** Contributing it to the alliance. */
    CONTRIBUTE("提供给联盟", "contributing it"),
    /** Publishing it formally. */
    PUBLISH("正式发布", "publishing it formally"),
    /** Declaring it important. */
    DECLARE_IMPORTANT("认定为重要", "declaring it important"),
    /** Permitting its spread, as a cooperating unit. */
    PERMIT_SPREAD("以合作单位身份许可扩散", "permitting its spread as a cooperating unit"),
    /** Recording that its publication was permitted. */
    PERMIT_PUBLICATION("记录许可公开发表", "recording that its publication was permitted"),
    /** Attesting with what care one protects secrets. */
    ATTEST_CARE("说明保护措施", "attesting the care taken");

    private final Text text;

    Step(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** The step in words. */
    public Text text() {
        return text;
    }
}
