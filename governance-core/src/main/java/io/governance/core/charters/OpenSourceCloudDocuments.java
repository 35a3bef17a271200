package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.cited;
import static io.governance.core.charters.OpenSourceCloud.council;
import static io.governance.core.charters.OpenSourceCloud.decided;
import static io.governance.core.charters.OpenSourceCloud.decision;
import static io.governance.core.charters.OpenSourceCloud.next;
import static io.governance.core.charters.OpenSourceCloud.paper;
import static io.governance.core.charters.OpenSourceCloud.procedure;
import static io.governance.core.charters.OpenSourceCloud.proposed;
import static io.governance.core.charters.OpenSourceCloudPeople.HEADS;
import static io.governance.core.charters.OpenSourceCloudPeople.LEAVER;
import static io.governance.core.charters.OpenSourceCloudPeople.MEMBERS;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Articles 30 to 41 of the charter {@code oscar}: marks, secrets and intellectual property as far as somebody decides on
 * them, then how the documents are adopted, amended and interpreted.
 */
final class OpenSourceCloudDocuments {

    private OpenSourceCloudDocuments() {}

    static void write(CharterBuilder charter) {
        marksAndSecrets(charter);
        intellectualProperty(charter);
        whatIsNotCovered(charter);
        adoption(charter);
        amendment(charter);
        leavingBecauseOfIt(charter);
        interpretation(charter);
    }

    private static void marksAndSecrets(CharterBuilder charter) {
        charter.article("30", "会员使用联盟商标须经理事会决定。", "A member's use of the alliance's marks needs a council decision.")
                .matter("permit-marks", "许可使用联盟商标", "permit the use of the alliance's marks")
                .decides("council", "permit-marks", council("D-oscar-18", "30"))
                .grants(Right.of("use-marks", Text.of("使用联盟商标", "to use the alliance's marks"), MEMBERS, at("30"))
                        .onlyIf(new Condition.Decided(BodyId.of("council"), MatterId.of("permit-marks"), at("30"))))
                .article("31", "官方网站一个，域名归联盟所有和使用。", "One official website; its domain belongs to the alliance.")
                .article("32", "联盟终止后，会员放弃使用商标。", "When the alliance ends, members give up its marks.");
        OpenSourceCloudSecrets.write(charter);
    }

    private static void intellectualProperty(CharterBuilder charter) {
        charter.article(
                        "36",
                        "知识产权归产生者，与规范相关的按公平合理无歧视条件许可会员；合作成果归贡献者共有，其实施由理事会决定；许可至联盟终止。",
                        "Intellectual property stays with its maker; what relates to specifications is licensed on FRAND terms;"
                                + " joint results belong to those who contributed, the council decides on their use;"
                                + " licences run until the alliance ends.")
                .matter("exploit-joint-ip", "申请和实施共有知识产权", "apply for and exploit joint intellectual property")
                .decides("council", "exploit-joint-ip", council("D-oscar-21", "36(3)"));
    }

    private static void whatIsNotCovered(CharterBuilder charter) {
        charter.article("37", "章程未尽事项归理事会决定。", "What the charter does not cover is for the council.")
                .decides("council", "other", council("D-oscar-22", "37", "10(1)"))
                .procedure(decided(
                        "major-matter",
                        Text.of("重大事项和未尽事项", "a major matter, or one that is not covered"),
                        "other",
                        new Effect.Adopt(),
                        "10(1) 37"))
                .article("38", "与其他组织文件抵触时，章程优先。", "The charter prevails over the other organisation documents.")
                .particular(
                        "precedence",
                        Text.of("组织文件的位阶", "order of the organisation documents"),
                        Text.of("章程在先，其他组织文件在后", "the charter first, the other documents after it"),
                        "38");
    }

    private static void adoption(CharterBuilder charter) {
        charter.article(
                        "39",
                        "理事会会议以表决通过章程；章程附于申请表和顾问聘书，入会时须签署。",
                        "A council meeting adopts the charter by vote; it is annexed to the application form and the adviser's"
                                + " letter, and signed on joining.")
                .matter("adopt-charter", "通过章程", "adopt the charter")
                .decides("council", "adopt-charter", council("D-oscar-22", "39"))
                .atMeeting("council", "adopt-charter", "39a")
                .procedure(decided(
                        "adoption",
                        Text.of("通过章程", "adopting the charter"),
                        "adopt-charter",
                        new Effect.Adopt(),
                        "39a"))
                .declares(
                        "39c",
                        "与其他文件同等效力的说法不改变任何人的行为；抵触时适用第三十八条。",
                        "Equal force with the other documents changes nothing; in a conflict article 38 decides.");
    }

    private static void amendment(CharterBuilder charter) {
        NextStep notice =
                next("NOTICE_30_DAYS", "生效前三十日通知全体会员", "notice to all members 30 days before it takes effect", "40");
        charter.article(
                        "40",
                        "理事会可修改组织文件，生效前三十日通知全体会员；会员可书面退出，未退出视为接受。",
                        "The council may amend the organisation documents with 30 days' notice to all members, who may leave in"
                                + " writing or else accept.")
                .decides(
                        "council",
                        "amend-charter",
                        council("D-oscar-14", "40", "10(7)", "6").followedBy(notice))
                .atMeeting("council", "amend-charter", "40a")
                .procedure(procedure(
                        "amendment",
                        Text.of("修改章程", "amending the charter"),
                        "40a 10(7) 6c",
                        proposed("40a 6c"),
                        decision("amend-charter", "40a 10(7) 6c"),
                        telling().then(new Effect.AmendCharter())))
                .matter("amend-documents", "修改其他组织文件", "amend another organisation document")
                .decides(
                        "council",
                        "amend-documents",
                        council("D-oscar-14", "40", "10(7)", "7").followedBy(notice))
                .atMeeting("council", "amend-documents", "40a")
                .procedure(procedure(
                        "document-amendment",
                        Text.of("修改其他组织文件", "amending another organisation document"),
                        "40a 10(7)",
                        List.empty(),
                        List.of(
                                document("membership-measures", "会员管理办法", "the membership measures", "5"),
                                document("application-form", "入会申请表", "the application form", "7c"),
                                document("other-document", "理事会认定的其他组织文件", "another that the council makes one", "5")),
                        proposed("40a"),
                        decision("amend-documents", "40a 10(7)"),
                        telling().then(new Effect.Adopt())));
    }

    private static Ground document(String kind, String zh, String en, String provision) {
        return new Ground(kind, Text.of(zh, en), Option.none(), at(provision));
    }

    /** All members are told; what follows comes 30 days after the last of them was, and whoever stays accepts it. */
    private static Stage telling() {
        return Stage.of(
                        "notify",
                        Text.of("通知全体会员", "notice to all members"),
                        SECRETARIAT.or(HEADS),
                        new Task.TellMembers(),
                        cited("40b", "40d"))
                .ahead(new Notice(Period.days(30), false, at("40b")));
    }

    private static void leavingBecauseOfIt(CharterBuilder charter) {
        charter.procedure(procedure(
                "exit-on-amendment",
                Text.of("因修改而退出", "leaving because of an amendment"),
                "40c",
                Stage.of(
                                "declare",
                                Text.of("书面告知理事会退出", "telling the council in writing"),
                                LEAVER,
                                Task.once(),
                                cited("40c"))
                        .needing(paper("written-notice", "致理事会的书面通知", "the written notice to the council", "40c"))
                        .then(new Effect.DeclineAmendment())));
    }

    private static void interpretation(CharterBuilder charter) {
        charter.article("41", "章程由理事会解释。", "The council interprets the charter.")
                .decides("council", "interpret-charter", council("D-oscar-22", "41"))
                .procedure(decided(
                        "interpretation",
                        Text.of("解释章程", "interpreting the charter"),
                        "interpret-charter",
                        new Effect.SettleReading(ByReading.plain(1)),
                        "41"));
    }
}
