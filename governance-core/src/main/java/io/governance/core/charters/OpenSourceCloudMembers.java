package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloud.TWO_THIRDS;
import static io.governance.core.charters.OpenSourceCloud.at;
import static io.governance.core.charters.OpenSourceCloud.cited;
import static io.governance.core.charters.OpenSourceCloud.council;
import static io.governance.core.charters.OpenSourceCloud.decision;
import static io.governance.core.charters.OpenSourceCloud.paper;
import static io.governance.core.charters.OpenSourceCloud.procedure;
import static io.governance.core.charters.OpenSourceCloud.withoutVote;
import static io.governance.core.charters.OpenSourceCloudPeople.COUNCIL;
import static io.governance.core.charters.OpenSourceCloudPeople.HEADS;
import static io.governance.core.charters.OpenSourceCloudPeople.LEAVER;
import static io.governance.core.charters.OpenSourceCloudPeople.MEMBERS;
import static io.governance.core.charters.OpenSourceCloudPeople.SECRETARIAT;
import static io.governance.core.charters.OpenSourceCloudReadings.BREACH;
import static io.governance.core.charters.OpenSourceCloudReadings.EXIT;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Lapse;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 21 to 27 of the charter {@code oscar}: classes, joining, conduct and leaving. */
final class OpenSourceCloudMembers {

    private static final Eligibility UNIT =
            new Eligibility("unit", Text.of("单位，而非自然人", "an organisation and not a natural person"), at("2"));

    private static final Eligibility LEGAL_PERSON = new Eligibility(
            "legal-person",
            Text.of("具有法人资格的公司或其他组织", "a company or other organisation with legal personality"),
            at("21"));

    private static final Eligibility ONE_CLASS = new Eligibility(
            "one-class",
            Text.of(
                    "不兼具用户与企业两种属性；兼具的，须先由理事会确定类别",
                    "not both user and enterprise; the council first decides the class of one that is"),
            at("25"));

    private static final Eligibility BOTH_CLASSES =
            new Eligibility("both-classes", Text.of("兼具用户与企业两种属性", "both user and enterprise"), at("25"));

    private OpenSourceCloudMembers() {}

    static void write(CharterBuilder charter) {
        joining(charter);
        classes(charter);
        conduct(charter);
        leaving(charter);
        expelled(charter);
    }

    private static void joining(CharterBuilder charter) {
        charter.article(
                        "21",
                        "申请者须为法人：公司或其他组织；会员分为四类。",
                        "Companies and other organisations with legal personality may apply; there are four classes.")
                .procedure(procedure(
                        "admission",
                        Text.of("接纳会员", "admitting a member"),
                        "21 10(5)",
                        List.of(UNIT, LEGAL_PERSON, ONE_CLASS),
                        List.empty(),
                        applying(),
                        decision("admit-member", "10(5)"),
                        signing()));
    }

    private static Stage applying() {
        return Stage.of("apply", Text.of("申请入会", "applying"), new Capacity.Anybody(), Task.once(), cited("21"));
    }

    private static Stage signing() {
        return Stage.of(
                        "sign",
                        Text.of("签署入会申请表与章程", "signing the application form and the charter"),
                        new Capacity.Applicant(),
                        Task.once(),
                        cited("7a", "39b"))
                .needing(paper("application-form", "签署的入会申请表", "the signed application form", "7a"))
                .needing(paper("signed-charter", "签署的现行章程", "the signed charter in force", "39b"))
                .then(new Effect.AdmitMember(Option.none()));
    }

    private static void classes(CharterBuilder charter) {
        charter.article(
                        "22",
                        "理事会员：提供开源云技术或方案的厂商、业内有影响的企业和第三方。",
                        "Council class: vendors of open-source cloud technology, influential enterprises, third-party bodies.")
                .tier("council-class", "理事会员", "council-class member", "22")
                .article(
                        "23",
                        "全权会员：成为理事会员之前的预备阶段，资格范围相同。",
                        "Full member: the preparatory stage of the council class, with the same eligible circle.")
                .tier("full", "全权会员", "full member", "23")
                .article(
                        "24",
                        "企业会员：厂商、生态软硬件企业及任何法人组织。",
                        "Enterprise member: vendors, makers of ecosystem software and hardware, any legal person.")
                .tier("enterprise", "企业会员", "enterprise member", "24")
                .article(
                        "25",
                        "用户会员：使用云的企业；兼具两种属性的，类别由理事会定。",
                        "User member: enterprises that use cloud; where a firm fits both classes the council decides.")
                .tier("user", "用户会员", "user member", "25")
                .matter("classify-member", "确定会员属企业还是用户", "decide between enterprise and user class")
                .decides("council", "classify-member", council("D-oscar-19", "25"))
                .procedure(procedure(
                        "admission-of-both-classes",
                        Text.of("接纳兼具两种属性的会员", "admitting a firm that is both user and enterprise"),
                        "25 10(5)",
                        List.of(UNIT, LEGAL_PERSON, BOTH_CLASSES),
                        List.empty(),
                        applying(),
                        Stage.of(
                                "classify",
                                Text.of("理事会确定类别", "the council's decision on the class"),
                                HEADS,
                                Task.decide("council", "classify-member"),
                                cited("25")),
                        decision("admit-member", "10(5)"),
                        signing()));
    }

    private static void conduct(CharterBuilder charter) {
        charter.article(
                        "26",
                        "会员须遵守组织文件和理事会决议；违反者视为放弃会籍。",
                        "Members obey the organisation documents and the council's decisions; a breach is deemed to give up"
                                + " membership.")
                .imposes(
                        "obey-documents",
                        Text.of("遵守组织文件，不违背理事会决议", "to obey the organisation documents and the council's decisions"),
                        MEMBERS,
                        "26a")
                .matter("deem-abandonment", "因违约视为放弃会籍", "deem membership given up for a breach")
                .decides(
                        "council",
                        "deem-abandonment",
                        council("D-oscar-8", "26", "27(2)")
                                .deciding(ByReading.<Formula>asking(BREACH)
                                        .when("COUNCIL_FINDS", TWO_THIRDS)
                                        .when(
                                                "SELF_EXECUTING",
                                                Formula.withheld(
                                                        "违约即视为放弃会籍，不经表决。",
                                                        "a breach gives up membership by itself; nobody votes on it.",
                                                        at("26")))
                                        .end()))
                .procedure(procedure(
                        "abandonment",
                        Text.of("因违约视为放弃会籍", "deeming membership given up"),
                        "26b",
                        Stage.of(
                                "propose",
                                Text.of("理事会成员提议", "a council member's motion"),
                                COUNCIL,
                                Task.once(),
                                cited("26b")),
                        decision("deem-abandonment", "26b").then(ending(Departure.LAPSED))))
                .lapse(new Lapse(
                        "breach",
                        Text.of("违反组织文件或理事会决议", "a breach of the documents or of a decision of the council"),
                        ByReading.<Boolean>asking(BREACH)
                                .when("COUNCIL_FINDS", false)
                                .when("SELF_EXECUTING", true)
                                .end(),
                        COUNCIL.or(SECRETARIAT),
                        at("26b")))
                .declares(
                        "26c",
                        "细则留给另行制定的办法，该文本未提供，章程本身没有可执行的内容。",
                        "It leaves the details to measures that are not part of the charter; nothing here to execute.");
    }

    private static void leaving(CharterBuilder charter) {
        charter.article(
                        "27",
                        "自愿退出须以邮件告知理事会每位成员；违规者经成员提议、理事会决定；丧失法人资格自动终止；已签协议仍有效。",
                        "Voluntary exit by e-mail to every council member; for a breach a council member proposes and the"
                                + " council decides; lost legal personality ends membership; signed agreements live on.")
                .decides(
                        "council",
                        "approve-exit",
                        council("D-oscar-6", "27(1)", "40", "10(5)")
                                .deciding(ByReading.<Formula>asking(EXIT)
                                        .when(
                                                "ON_NOTICE",
                                                Formula.withheld(
                                                        "自愿退出通知理事会成员即可，不经表决。",
                                                        "notice to the council's members is enough to leave; nobody votes on it.",
                                                        at("27(1)"),
                                                        at("40")))
                                        .when("ON_COUNCIL_APPROVAL", TWO_THIRDS)
                                        .end()))
                .procedure(exit());
    }

    private static Procedure exit() {
        return procedure(
                "exit",
                Text.of("自愿退出", "leaving"),
                "27(1)",
                Stage.of("declare", Text.of("声明退出", "declaring to leave"), LEAVER, Task.once(), cited("27(1)")),
                mailing("mail").where(where(true)).then(ending(Departure.RESIGNED)),
                mailing("mail-for-approval").where(where(false)),
                decision("approve-exit", "10(5)").where(where(false)).then(ending(Departure.RESIGNED)));
    }

    private static Stage mailing(String id) {
        return Stage.of(
                id,
                Text.of("以电子邮件告知理事会每位成员", "an e-mail to everybody on the council"),
                LEAVER,
                new Task.TellBody(BodyId.of("council")),
                cited("27(1)"));
    }

    private static ByReading<Boolean> where(boolean onNotice) {
        return ByReading.<Boolean>asking(EXIT)
                .when("ON_NOTICE", onNotice)
                .when("ON_COUNCIL_APPROVAL", !onNotice)
                .end();
    }

    private static Effect ending(Departure manner) {
        return new Effect.EndMembership(manner, Option.none());
    }

    private static void expelled(CharterBuilder charter) {
        charter.decides("council", "expel-member", council("D-oscar-7", "27(2)"))
                .procedure(procedure(
                        "expulsion",
                        Text.of("终止违规会员的会籍", "ending membership for a breach"),
                        "27(2)",
                        List.empty(),
                        List.of(
                                ground("breach-of-measures", "违反会员管理办法", "a breach of the membership measures"),
                                ground("breach-of-charter", "违反章程", "a breach of the charter"),
                                ground("breach-of-decision", "违反理事会决议", "a breach of a decision of the council")),
                        Stage.of(
                                "propose",
                                Text.of("理事会成员提议", "a council member's motion"),
                                COUNCIL,
                                Task.once(),
                                cited("27(2)")),
                        decision("expel-member", "27(2)").then(ending(Departure.EXPELLED))))
                .matter("end-for-lost-personality", "因丧失法人资格终止会籍", "end membership for lost legal personality")
                .decides(
                        "council",
                        "end-for-lost-personality",
                        withoutVote(
                                "D-oscar-8",
                                "27(3)",
                                "丧失法人资格即终止会籍，不经表决。",
                                "losing legal personality ends membership; nobody votes on it."))
                .lapse(new Lapse(
                        "loss-of-legal-personality",
                        Text.of("丧失法人资格", "the loss of legal personality"),
                        ByReading.plain(true),
                        COUNCIL.or(SECRETARIAT),
                        at("27(3)")));
    }

    private static Ground ground(String id, String zh, String en) {
        return new Ground(id, Text.of(zh, en), Option.none(), at("27(2)"));
    }
}
