package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortReadings.CERTIFICATE;
import static io.governance.core.charters.ChinaAseanPortReadings.FILING_DESK;
import static io.governance.core.charters.ChinaAseanPortRules.ANYBODY;
import static io.governance.core.charters.ChinaAseanPortRules.BY_THE_COUNCIL;
import static io.governance.core.charters.ChinaAseanPortRules.BY_THE_SECRETARIAT;
import static io.governance.core.charters.ChinaAseanPortRules.COUNCIL;
import static io.governance.core.charters.ChinaAseanPortRules.DIRECTOR;
import static io.governance.core.charters.ChinaAseanPortRules.MEMBER;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARIAT_STAFF;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARY_GENERAL;
import static io.governance.core.charters.ChinaAseanPortRules.at;
import static io.governance.core.charters.ChinaAseanPortRules.next;
import static io.governance.core.charters.ChinaAseanPortRules.paper;
import static io.governance.core.charters.ChinaAseanPortRules.permission;
import static io.governance.core.charters.ChinaAseanPortRules.procedure;
import static io.governance.core.charters.ChinaAseanPortRules.right;
import static io.governance.core.charters.ChinaAseanPortRules.stage;
import static io.governance.core.charters.ChinaAseanPortRules.when;
import static io.governance.core.charters.ChinaAseanPortRules.withheld;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Silence;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Who becomes a member, what members may do and what they owe: articles 16 to 19 of {@link ChinaAseanPort}. */
final class ChinaAseanPortMembers {

    private static final Effect ADMITTED = new Effect.AdmitMember(Option.some("council-unit"));

    private ChinaAseanPortMembers() {}

    static void write(CharterBuilder charter) {
        admission(charter);
        rights(charter);
        duties(charter);
        secrecy(charter);
        leavingProjects(charter);
    }

    private static void admission(CharterBuilder charter) {
        charter.article(
                        "16",
                        "条件：拥护章程，热心本领域并尽义务，能起实际作用；在中国或东盟国家依法登记的单位。",
                        "Conditions: support of the charter, will and duty, a real part; units registered in China or an ASEAN state.")
                .article(
                        "17",
                        "入盟：向理事会申请，理事会讨论通过，授予成员证。",
                        "Admission: application to the council, which discusses and passes it, and grants a certificate.")
                .procedure(new Procedure(
                        "admission",
                        Text.of("接纳成员", "admission of a member"),
                        List.of(application(), screening(), approval(), certificate()),
                        List.of(
                                new Eligibility(
                                        "unit", Text.of("单位，而非个人", "an organisation, not a person"), at("16.3")),
                                new Eligibility(
                                        "registered-in-china-or-asean",
                                        Text.of("在中国或东盟国家依法登记", "registered in China or an ASEAN state"),
                                        at("16.3")),
                                new Eligibility(
                                        "digital-economy",
                                        Text.of("从事数字经济领域的工作", "at work in the digital economy"),
                                        at("16.3")),
                                new Eligibility(
                                        "upholds-charter",
                                        Text.of("声明拥护章程", "declares to uphold the charter"),
                                        at("16.1")),
                                new Eligibility(
                                        "joins-freely",
                                        Text.of("声明热心本领域、自愿加入并履行义务", "declares to join freely and to do its duties"),
                                        at("16.2"))),
                        List.empty(),
                        List.of(at("17.2"), at("21.2"))))
                .decides(
                        "council",
                        "admit-member",
                        COUNCIL.as("D-caih-4", at("17"), at("22.2(4)"))
                                .followedBy(ByReading.<Option<NextStep>>asking(CERTIFICATE)
                                        .when("EVIDENCE", Option.none())
                                        .when(
                                                "CONSTITUTIVE",
                                                Option.some(next(
                                                        "CERTIFICATE", "授予成员证", "granting the certificate", "17.3")))
                                        .end()))
                .grants(right("issue-certificate", "授予成员证", "grant a member's certificate", SECRETARY_GENERAL, "17.3")
                        .onlyIf(new Condition.Decided(BodyId.of("council"), MatterId.of("admit-member"), at("17.2"))));
    }

    private static Stage application() {
        return stage("apply", "提交申请", "apply", ANYBODY, Task.once(), "17.1", "18.7")
                .needing(paper("application", "入盟申请书", "a written application", "21.1(1)"))
                .needing(paper("profile-and-licence", "单位介绍和营业执照复印件", "a profile and a copy of the licence", "21.1(2)"))
                .needing(paper("work-report", "本领域工作情况的书面报告", "a written report on work in the field", "21.1(3)"));
    }

    private static Stage screening() {
        return stage(
                        "screen",
                        "受理并初审资格",
                        "receive the application and check the qualification",
                        SECRETARIAT_STAFF,
                        Task.judge(),
                        "23.1(3)",
                        "17.1")
                .by(ByReading.<Capacity>asking(FILING_DESK)
                        .when("SECRETARIAT", SECRETARIAT_STAFF)
                        .when("COUNCIL_ONLY", DIRECTOR)
                        .end());
    }

    private static Stage approval() {
        return stage(
                        "approve",
                        "理事会讨论通过",
                        "the council discusses and passes it",
                        DIRECTOR,
                        Task.decide("council", "admit-member"),
                        "17.2",
                        "21.2",
                        "22.2(4)")
                .then(new Effect.AsRead(when(CERTIFICATE, "EVIDENCE"), ADMITTED));
    }

    private static Stage certificate() {
        return stage("certificate", "授予成员证", "the certificate is granted", SECRETARY_GENERAL, Task.once(), "17.3")
                .where(when(CERTIFICATE, "CONSTITUTIVE"))
                .then(ADMITTED);
    }

    private static void rights(CharterBuilder charter) {
        charter.article(
                        "18",
                        "七项权利：与会讨论和表决，选举与被选举，资源、研发、推荐和活动上的优先，自愿加入与自由退出。",
                        "Seven rights: to discuss and vote, to elect and be elected, priorities, to join and leave freely.")
                .executes("18.1", "seats assembly member, one for every member")
                .grants(right("use-alliance-rights", "使用联盟知识产权", "use what the alliance owns", MEMBER, "18.3")
                        .onlyIf(new Condition.HandedIn(paper("grant", "使用许可", "the grant of its use", "18.3"))))
                .silent(Silence.of(
                        Silence.LICENSING,
                        Text.of(
                                "章程只给会员优先使用联盟知识产权的机会，仍须许可，没有规定谁须向谁许可",
                                "the charter gives members the first call on what the alliance owns, subject to a grant, and does not"
                                        + " say who must license anything to whom"),
                        at("18.3")))
                .grants(right("join-joint-research", "参加联合研发", "take part in joint research", ANYBODY, "18.4"))
                .grants(right(
                                "join-joint-research-first",
                                "优先参加联合研发",
                                "take part in joint research before others",
                                MEMBER,
                                "18.4")
                        .asPriorityIn("join-joint-research"))
                .grants(right(
                        "ask-for-recommendation",
                        "申请推荐国家科技计划支持",
                        "ask to be recommended for a national programme",
                        MEMBER,
                        "18.5"))
                .grants(right(
                                "recommend-for-programme",
                                "推荐国家科技计划支持",
                                "recommend a member's project for a national programme",
                                SECRETARIAT_STAFF,
                                "18.5")
                        .onlyIf(new Condition.Preceded("ask-for-recommendation", at("18.5"))))
                .grants(right("attend-event", "参加活动", "take part in an event", ANYBODY, "18.6"))
                .grants(right(
                                "attend-event-first",
                                "优先、优惠参加活动",
                                "take part in an event before others and at a discount",
                                MEMBER,
                                "18.6")
                        .asPriorityIn("attend-event"))
                .grants(right("be-publicised", "在宣传资料中刊登", "be printed in the alliance's publicity", ANYBODY, "18.6"))
                .grants(right("be-publicised-first", "优先刊登", "be printed before others", MEMBER, "18.6")
                        .asPriorityIn("be-publicised"));
    }

    private static void duties(CharterBuilder charter) {
        charter.article(
                        "19",
                        "十项义务，包括保密、未经许可不得发表资料或扩散合作技术；未完成项目任务者视为退出该项目。",
                        "Ten duties, among them secrecy and no publication or spread of joint technology without permission;"
                                + " a unit that fails its task has left the project.")
                .imposes(
                        "obey-charter",
                        Text.of("遵守法律、章程和决议，维护联盟", "obey the law, the charter and resolutions; protect the alliance"),
                        MEMBER,
                        "19.1")
                .imposes(
                        "take-part",
                        Text.of("参加活动，承担并完成所交工作", "take part, and do the work it was given"),
                        MEMBER,
                        "19.2")
                .imposes(
                        "offer-resources",
                        Text.of("提供可共享的研发资源", "offer research resources that can be shared"),
                        MEMBER,
                        "19.3")
                .grants(right("declare-resource", "登记可共享的研发资源", "register a resource to share", MEMBER, "19.3"))
                .imposes(
                        "supply-information",
                        Text.of("及时、如实提供联盟所需信息和统计资料", "supply correct information and statistics in time"),
                        MEMBER,
                        "19.4")
                .grants(right(
                        "request-information", "请成员提供信息", "ask a member for information", SECRETARIAT_STAFF, "19.4"))
                .grants(right(
                                "withhold-business-secret",
                                "以商业秘密为由不提供",
                                "withhold what is a business secret",
                                MEMBER,
                                "19.4")
                        .onlyIf(new Condition.Preceded("request-information", at("19.4"))))
                .imposes(
                        "support-alliance",
                        Text.of("以任何形式支持联盟运行", "support the running of the alliance in any form"),
                        MEMBER,
                        "19.5")
                .grants(right("contribute", "登记投入、赞助或协助", "register input, sponsorship or help", MEMBER, "19.5"))
                .imposes(Charter.NAME_CONTACT, Text.of("指定一名联络员", "name a liaison person"), MEMBER, "19.6")
                .grants(right("supply-material", "提供可发布的材料", "supply material for publication", MEMBER, "19.6"))
                .imposes(
                        "no-private-use-of-name",
                        Text.of("不得以联盟名义从事私人业务、活动或言论", "no private business, events or statements in its name"),
                        MEMBER,
                        "19.10")
                .grants(right(
                        "authorise-use-of-name",
                        "授权以联盟名义行事",
                        "authorise somebody to act in the alliance's name",
                        SECRETARIAT_STAFF,
                        "19.10"))
                .grants(right("act-in-name", "以联盟名义行事", "act in the alliance's name", MEMBER, "19.10")
                        .onlyIf(new Condition.Preceded("authorise-use-of-name", at("19.10"))));
    }

    private static void secrecy(CharterBuilder charter) {
        charter.imposes(
                        "keep-materials-secret",
                        Text.of("保守联盟资料和成员统计资料，不翻印、不转卖", "keep materials and statistics secret; no reprint, no resale"),
                        MEMBER,
                        "19.7")
                .procedure(procedure(
                        "publication",
                        "公开发表资料",
                        "publication of materials",
                        List.of(
                                stage("request", "申请公开发表", "ask to publish", MEMBER, Task.once(), "19.7"),
                                stage(
                                        "permit",
                                        "许可公开发表",
                                        "permission is given",
                                        DIRECTOR,
                                        new Task.Decide(List.of("council", "secretariat")
                                                .map(body -> new Task.Venue(
                                                        BodyId.of(body), MatterId.of("permit-publication")))),
                                        "19.7"),
                                stage("publish", "公开发表", "publish", new Capacity.Applicant(), Task.once(), "19.7")),
                        "19.7"))
                .matter("permit-publication", "许可公开发表资料", "permit the publication of materials")
                .decides("council", "permit-publication", permission("COUNCIL", BY_THE_COUNCIL))
                .decides("secretariat", "permit-publication", permission("SECRETARIAT", BY_THE_SECRETARIAT))
                .matter("permit-technology-spread", "许可扩散合作技术", "permit the spread of joint technology")
                .decides(
                        "council",
                        "permit-technology-spread",
                        COUNCIL.as("D-caih-18", at("19.8"))
                                .deciding(withheld(
                                        "由各合作单位分别许可，沉默视为不许可。",
                                        "each cooperating unit permits it; silence is a no.",
                                        "19.8")))
                .secrecy(ChinaAseanPortSecrets.policy());
    }

    private static void leavingProjects(CharterBuilder charter) {
        charter.grants(right(
                        "record-failed-task",
                        "记录逾期未完成的任务",
                        "record that a task was not done in time",
                        SECRETARIAT_STAFF,
                        "19.9"))
                .matter("leave-project", "视为退出合作项目", "leave a project by default")
                .decides(
                        "council",
                        "leave-project",
                        COUNCIL.as("D-caih-17", at("19.9"))
                                .deciding(withheld(
                                        "未按期完成任务即视为退出项目，不经表决。",
                                        "failing the task in time ends it without a vote.",
                                        "19.9")));
    }
}
