package io.governance.core.questions;

import io.governance.core.Act;
import io.governance.core.Text;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.LicenceAct;
import io.governance.core.licensing.NoticeAct;
import io.vavr.control.Option;

/** What is to be remarked on an act that was recorded, so that nobody takes it for more than it is. */
public final class Remarks {

    private static final Text WITHOUT_EFFECT =
            Text.of("逾期或不合形式，没有效力", "late or without the form that is asked: it has no effect");
    private static final Text NOT_REVIEWED = Text.of("全体会员审阅尚未完成", "the review by all members was not over");
    private static final Text NOT_KNOWN =
            Text.of("章程未定或事实不足，是否有权请求尚不明", "the charter is silent or a fact is missing: nobody knows an entitlement");

    private Remarks() {}

    /** The remark on an act; none on most. */
    public static Option<Text> on(Act act) {
        if (act instanceof NoticeAct.Disclosed disclosed) {
            return Option.when(!disclosed.effective(), WITHOUT_EFFECT);
        }
        if (act instanceof NoticeAct.LicenceRefused refused) {
            return Option.when(!refused.effective(), WITHOUT_EFFECT);
        }
        if (act instanceof DraftAct.VersionAdopted adopted) {
            return Option.when(!adopted.reviewed(), NOT_REVIEWED);
        }
        if (act instanceof LicenceAct.LicenceRequested requested) {
            return Option.when(!requested.entitled(), NOT_KNOWN);
        }
        if (act instanceof LicenceAct.LicenceGranted granted && granted.unlike().nonEmpty()) {
            return Option.some(Text.of(
                    "条件不同于 " + granted.unlike().mkString("、"),
                    "on other terms than " + granted.unlike().mkString(", ")));
        }
        return Option.none();
    }
}
