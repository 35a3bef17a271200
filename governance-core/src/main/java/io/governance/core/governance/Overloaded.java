package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.Text;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * Too much is waiting already. Nothing was done of this attempt, and it may be submitted again later, best under the same
 * operation: an earlier attempt under it keeps its receipt.
 */
public final class Overloaded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text sentence;

    private Overloaded(Text sentence) {
        super(sentence.en(), null, false, false);
        this.sentence = sentence;
    }

    /** As many submissions to one alliance wait as may. */
    static Overloaded waiting(AllianceId alliance, int most) {
        return new Overloaded(Text.of(
                "联盟 " + alliance + " 已有 " + most + " 项提交在等候；本次什么也没有做，请稍后再试。",
                most + " submissions to " + alliance + " are waiting already; nothing was done, try again later."));
    }

    /** As many submissions are unanswered in all as may be. */
    static Overloaded inAll(int most) {
        return new Overloaded(Text.of(
                "共有 " + most + " 项提交尚未答复；本次什么也没有做，请稍后再试。",
                most + " submissions in all are unanswered already; nothing was done, try again later."));
    }

    /** The submission was not taken up in time, and was withdrawn. */
    static Overloaded notTakenUp(AllianceId alliance, Duration deadline) {
        String seconds = seconds(deadline);
        return new Overloaded(Text.of(
                "联盟 " + alliance + " 的提交等候 " + seconds + " 秒仍未受理，已撤回；本次什么也没有做，请稍后再试。",
                "the submission to " + alliance + " was not taken up for " + seconds
                        + " seconds and was withdrawn; nothing was done, try again later."));
    }

    static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    /** What a user is told, in both languages. */
    public Text sentence() {
        return sentence;
    }
}
