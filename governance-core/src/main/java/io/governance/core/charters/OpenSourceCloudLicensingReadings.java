package io.governance.core.charters;

import static io.governance.core.charters.OpenQuestions.option;

import io.governance.core.Reading;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** What article 36 of {@link OpenSourceCloud} leaves open, the recommended answer first; the council may settle all of it. */
final class OpenSourceCloudLicensingReadings {

    private static final OpenQuestions OPEN = new OpenQuestions("oscar");

    static final Reading WINDOW_END = OPEN.question(
            "R-oscar-window-end",
            Text.of("审阅期最后一日是否计入？", "does the last day of the review count?"),
            List.of("36(1)b"),
            option("LAST_DAY_INCLUDED", "计入，至当日二十四时", "yes, to its end"),
            option("LAST_DAY_EXCLUDED", "不计入", "no"));

    static final Reading LATE_JOINER = OPEN.question(
            "R-oscar-late-joiner",
            Text.of("审阅结束后加入的会员是否负许可义务？", "does somebody who joined after the review owe a licence?"),
            List.of("36(1)"),
            option("OWED", "是，且无从拒绝", "yes, and without a chance to refuse"),
            option("NOT_OWED", "否", "no"));

    static final Reading EXIT_IN_WINDOW = OPEN.question(
            "R-oscar-exit-in-window",
            Text.of(
                    "审阅结束前退出且未拒绝的会员是否负许可义务？",
                    "does somebody who left during the review without refusing owe a licence?"),
            List.of("36(1)", "36(4)"),
            option("OWED", "是，相关内容提出时它是会员", "yes, it was a member when the matter came up"),
            option("NOT_OWED", "否", "no"));

    static final Reading LATER_TEXT = OPEN.question(
            "R-oscar-later-text",
            Text.of("退出后才写入规范的内容是否产生义务？", "does text that came in after leaving make a duty?"),
            List.of("36(4)"),
            option("NOT_INCURRED", "否，“继续”以已有义务为前提", "no, to go on presupposes a duty"),
            option("INCURRED", "是", "yes"));

    static final Reading RE_REVIEW = OPEN.question(
            "R-oscar-re-review",
            Text.of("新版本是否重新审阅全部内容？", "does a new version open the review of everything again?"),
            List.of("36(1)b"),
            option("NEW_MATTER_ONLY", "否，仅限新涉及的知识产权", "no, only for what is newly taken in"),
            option("EVERY_VERSION", "是", "yes"));

    static final Reading NO_REVIEW = OPEN.question(
            "R-oscar-no-review",
            Text.of("未经审阅即通过的规范，许可义务如何？", "what is owed for a version that was adopted without a review?"),
            List.of("36(1)b", "37"),
            open(),
            option("NOT_OWED", "无许可义务", "nothing"),
            option("OWED", "有许可义务", "a licence"));

    static final Reading SIDEGROUND = OPEN.question(
            "R-oscar-sideground",
            Text.of("入盟后产生但非为联盟目的的知识产权如何？", "what of that which a member made, but not for the alliance?"),
            List.of("36(1)", "36(2)", "37"),
            open(),
            option("NOT_OWED", "无许可义务", "nothing is owed"),
            option("OWED", "有许可义务", "a licence is owed"));

    static final Reading JOINT_WITHOUT_LEAD = OPEN.question(
            "R-oscar-joint-without-lead",
            Text.of("数家共同产生但非联盟牵头的知识产权如何？", "what of that which several made without the alliance's lead?"),
            List.of("36(2)", "36(3)", "37"),
            open(),
            option("NOT_OWED", "无许可义务", "nothing is owed"),
            option("OWED", "有许可义务", "a licence is owed"));

    static final Reading AFTER_LEAVING = OPEN.question(
            "R-oscar-after-leaving",
            Text.of("退出后才产生的知识产权是否须许可？", "is that licensed which was made after leaving?"),
            List.of("36(4)b"),
            option("NOT_OWED", "否", "no"),
            option("OWED", "是，条文未限时间", "yes, the text sets no time"));

    static final Reading SUCCESSOR = OPEN.question(
            "R-oscar-successor",
            Text.of("丧失法人资格者的许可义务由谁承担？", "who owes the licences of a unit that lost its legal personality?"),
            List.of("27(3)", "36(4)", "37"),
            open(),
            option("NOT_OWED", "消灭", "nobody"),
            option("OWED", "其承继者", "its successor"));

    static final Reading TRANSFER = OPEN.question(
            "R-oscar-transfer",
            Text.of("知识产权转让后许可义务如何？", "what becomes of the duty when the intellectual property is sold?"),
            List.of("36(4)", "37"),
            open(),
            option("NOT_OWED", "消灭", "it ends"),
            option("OWED", "随权利移转", "it runs with the right"));

    private OpenSourceCloudLicensingReadings() {}

    static Seq<Reading> all() {
        return List.of(
                WINDOW_END,
                LATE_JOINER,
                EXIT_IN_WINDOW,
                LATER_TEXT,
                RE_REVIEW,
                NO_REVIEW,
                SIDEGROUND,
                JOINT_WITHOUT_LEAD,
                AFTER_LEAVING,
                SUCCESSOR,
                TRANSFER);
    }

    private static Reading.Option open() {
        return option("OPEN", "待理事会决定", "open until the council decides");
    }
}
