package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Whether somebody may ask a holder for a licence (请求权), and why.
 *
 * @param requester who asks
 * @param owed what the holder owes
 * @param answer whether they may
 * @param open the question that somebody has to settle first; none unless unsettled
 * @param missing the facts that would decide; empty unless undetermined
 * @param reasons what was judged about whoever asks; what was judged about the duty is with the duty
 * @param citations the provisions it rests on, the decisive one first
 */
public record Claim(
        Party requester,
        Encumbrance owed,
        Answer answer,
        Option<Reading> open,
        Seq<Text> missing,
        Seq<Judgement> reasons,
        Seq<Citation> citations) {

    /** Whether somebody may ask for a licence. */
    public enum Answer {
        /** They may, and the holder owes them an offer. */
        ENTITLED(Text.of("有权请求", "entitled")),
        /** They may not. */
        NOT_ENTITLED(Text.of("无权请求", "not entitled")),
        /** They own it themselves. */
        OWNER(Text.of("共有人", "a co-owner")),
        /** Not before the review is over. */
        NOT_YET(Text.of("审阅结束前尚不得请求", "not yet")),
        /** Not while they assert intellectual property against the holder. */
        SUSPENDED(Text.of("中止", "suspended")),
        /** The charter is silent; somebody has to settle it. */
        UNSETTLED(Text.of("章程未定，待解释", "unsettled")),
        /** A fact is missing. */
        UNDETERMINED(Text.of("事实不足，无法认定", "undetermined"));

        private final Text text;

        Answer(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }
}
