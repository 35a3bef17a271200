package io.governance.core.charters;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Questions that none of the four charters answers. */
final class CommonReadings {

    private CommonReadings() {}

    /** The questions, each citing where a charter provides for votes and stays silent on them. */
    static Seq<Reading> citing(Citation... votes) {
        Seq<Citation> citations = List.of(votes);
        return List.of(
                Reading.of(
                        ReadingKey.of("R-all-record-date"),
                        citations,
                        Text.of("表决权与基数以何时为准？", "as of when are entitlement and base taken?"),
                        option(
                                "AT_OPENING",
                                "表决开始时确定；投票前失去席位者不得投票",
                                "when the vote opens; who loses the seat before casting may not cast"),
                        option("AT_CLOSING", "表决结束时确定", "when the vote closes")),
                Reading.of(
                        ReadingKey.of("R-all-proxy"),
                        citations,
                        Text.of("可否委托他人代为投票？", "may a vote be cast by proxy?"),
                        option("NOT_ALLOWED", "不可以，章程没有规定", "no: the charter does not provide it"),
                        option("ALLOWED", "凭书面委托可以", "yes, with written authority")),
                Reading.of(
                        ReadingKey.of("R-all-recusal"),
                        citations,
                        Text.of("利害关系方是否回避？", "is an interested unit excluded?"),
                        option("NONE", "不回避，章程没有规定", "no: the charter does not provide it"),
                        option("EXCLUDED", "回避，不计入票数与基数", "yes, from the vote and from the base")));
    }

    /** Obtains a question. */
    static Reading reading(String key, Text question, Seq<Citation> citations, Reading.Option... options) {
        return Reading.of(ReadingKey.of(key), citations, question, options);
    }

    /** Obtains one possible answer. */
    static Reading.Option option(String choice, String zh, String en) {
        return new Reading.Option(choice, Text.of(zh, en));
    }
}
