package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a holder owes for one piece of intellectual property and one thing it may be related to, at an instant, and why
 * (许可义务). Derived from what happened, never stored.
 *
 * @param holder who owns it
 * @param asset the intellectual property
 * @param subject what it may be related to
 * @param state what it comes to
 * @param cause why the duty is there; none where there is none
 * @param grant what has to be licensed to whom; none where there is no duty
 * @param from since when it is owed; none unless it is or was
 * @param until when the duty ends; none unless it is or was owed
 * @param close the instant from which a refusal is too late; none where no review has opened
 * @param open the question that somebody has to settle first; none unless unsettled
 * @param decider the body that may settle it; none unless unsettled, or if nobody may
 * @param missing the facts that would decide; empty unless undetermined
 * @param reasons what was judged, in order; defeated exceptions stay
 * @param citations the provisions it rests on, the decisive one first
 */
public record Encumbrance(
        Party holder,
        AssetId asset,
        Subject subject,
        State state,
        Option<Cause> cause,
        Option<Grant> grant,
        Option<Instant> from,
        Option<Term> until,
        Option<Instant> close,
        Option<Reading> open,
        Option<BodyId> decider,
        Seq<Text> missing,
        Seq<Judgement> reasons,
        Seq<Citation> citations) {

    /** What a case comes to. */
    public enum State {
        /** There is no duty. */
        NOT_OWED(Text.of("无许可义务", "not owed")),
        /** It is going to be owed unless the holder refuses before the review ends. */
        REVOCABLE(Text.of("审阅期内可拒绝", "may still be refused")),
        /** It is refused, and the refusal may be taken back until the review ends. */
        REFUSED(Text.of("已拒绝，审阅尚未结束", "refused, review not over")),
        /** It was refused in time, for good. */
        EXEMPT(Text.of("已免除", "exempt")),
        /** It is owed. */
        OWED(Text.of("有许可义务", "owed")),
        /** It is owed, though its holder belongs to the alliance no longer. */
        SURVIVING(Text.of("退出后仍有许可义务", "owed after leaving")),
        /** It was owed until it ended. */
        ENDED(Text.of("义务已终止", "ended")),
        /** The charter is silent; somebody has to settle it. */
        UNSETTLED(Text.of("章程未定，待解释", "unsettled")),
        /** A fact is missing. */
        UNDETERMINED(Text.of("事实不足，无法认定", "undetermined"));

        private final Text text;

        State(Text text) {
            this.text = text;
        }

        /** What it is called. */
        public Text text() {
            return text;
        }
    }

    /** Checks if somebody may ask for a licence on the strength of it. */
    public boolean isOwed() {
        return state == State.OWED || state == State.SURVIVING;
    }

    /** Every open question that was answered on the way, each once. */
    public Seq<Reading> readings() {
        return reasons.flatMap(Judgement::readings).appendAll(open).distinct();
    }
}
