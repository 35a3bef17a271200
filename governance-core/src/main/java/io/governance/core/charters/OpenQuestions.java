package io.governance.core.charters;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Text;
import io.governance.core.charter.VotingCustoms;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Writes down the questions that a charter leaves open.
 *
 * @param charter how the charter is named in citations, such as {@code aii}
 */
record OpenQuestions(String charter) {

    /** The answer that leaves undetermined what the charter does not state. */
    static final Reading.Option NOT_STATED = option("UNDETERMINED", "章程未规定，无法确定", "not stated, hence undetermined");

    /** Obtains one possible answer. */
    static Reading.Option option(String choice, String zh, String en) {
        return new Reading.Option(choice, Text.of(zh, en));
    }

    /** Obtains a question with the provisions that leave it open and its answers, the recommended one first. */
    Reading question(String key, Text question, Seq<String> provisions, Reading.Option... answers) {
        return Reading.of(
                ReadingKey.of(key), provisions.map(provision -> new Citation(charter, provision)), question, answers);
    }

    /**
     * How votes are taken, which no charter says: three questions, each citing where this one provides for votes and stays
     * silent on them.
     */
    VotingCustoms customs(String... votes) {
        Seq<Reading> asked = ofEveryCharter(votes);
        return new VotingCustoms(
                custom(asked.get(0), "AT_OPENING", "AT_CLOSING"),
                custom(asked.get(1), "NOT_ALLOWED", "ALLOWED"),
                custom(asked.get(2), "NONE", "EXCLUDED"));
    }

    private static ByReading<Boolean> custom(Reading reading, String no, String yes) {
        return ByReading.<Boolean>asking(reading)
                .when(no, false)
                .when(yes, true)
                .end();
    }

    private Seq<Reading> ofEveryCharter(String... votes) {
        Seq<String> provisions = List.of(votes);
        return List.of(
                question(
                        "R-all-record-date",
                        Text.of("表决权与基数以何时为准？", "as of when are entitlement and base taken?"),
                        provisions,
                        option(
                                "AT_OPENING",
                                "表决开始时确定；投票前失去席位者不得投票",
                                "when the vote opens; who loses the seat before casting may not cast"),
                        option("AT_CLOSING", "表决结束时确定", "when the vote closes")),
                question(
                        "R-all-proxy",
                        Text.of("可否委托他人代为投票？", "may a vote be cast by proxy?"),
                        provisions,
                        option("NOT_ALLOWED", "不可以，章程没有规定", "no: the charter does not provide it"),
                        option("ALLOWED", "凭书面委托可以", "yes, with written authority")),
                question(
                        "R-all-recusal",
                        Text.of("利害关系方是否回避？", "is an interested unit excluded?"),
                        provisions,
                        option("NONE", "不回避，章程没有规定", "no: the charter does not provide it"),
                        option("EXCLUDED", "回避，不计入票数与基数", "yes, from the vote and from the base")));
    }
}
