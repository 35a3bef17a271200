package io.governance.core.confidentiality;

import io.governance.core.Text;

/** What a charter may ask before something is secret, or may leave it. */
public enum SecrecyFact {
    /** It is a file, and was not only said. */
    WRITTEN("是文件而非口头信息", "it is a file and was not only said"),
    /** The council decided that it is a secret. */
    DECIDED("理事会决定为联盟秘密", "the council decided that it is the alliance's secret"),
    /** Somebody on the council who is not an adviser considers it a secret. */
    CONSIDERED("理事会成员认为是联盟秘密", "somebody on the council considers it the alliance's secret"),
    /** An adviser, who sits on the council without a vote, considers it a secret. */
    CONSIDERED_BY_ADVISER("顾问认为是联盟秘密", "an adviser considers it the alliance's secret"),
    /** It carries the mark of confidentiality. */
    MARKED("有保密标识", "it carries the mark of confidentiality"),
    /** It is the own secret of whoever contributed it. */
    OWN("是提供者自有的秘密", "it is the own secret of the member that contributed it"),
    /** A member contributed it to the alliance. */
    CONTRIBUTED("已提供给联盟", "it was contributed to the alliance"),
    /** Its content is of the kind that the charter speaks of. */
    CONTENT("内容属于章程所称种类", "its content is of the kind that the charter speaks of"),
    /** It was declared important before. */
    IMPORTANT("事先认定为重要", "it was declared important beforehand"),
    /** It was published formally. */
    PUBLISHED("已正式发布", "it was published formally"),
    /** It is a secret under the charter. */
    SECRET("属于保密信息", "it is a secret under the charter"),
    /** Whoever gives it away is bound to keep it secret. */
    BOUND("负有保密义务", "whoever gives it away is bound to secrecy"),
    /** Whoever receives it is inside the alliance. */
    INSIDE("接收者在联盟之内", "whoever receives it is inside the alliance"),
    /** Its publication was permitted. */
    PERMITTED("已获准公开发表", "its publication was permitted"),
    /** Every cooperating unit permitted it. */
    EVERY_PARTNER("每个合作单位均已许可", "every cooperating unit permitted it"),
    /** One cooperating unit permitted it. */
    ONE_PARTNER("有合作单位许可", "one cooperating unit permitted it"),
    /** The charter does not say, and nobody has settled it. */
    SETTLED("章程未规定的问题已有解释", "the question that the charter leaves open has been settled");

    private final Text text;

    SecrecyFact(String zh, String en) {
        this.text = Text.of(zh, en);
    }

    /** The fact in words. */
    public Text text() {
        return text;
    }
}
