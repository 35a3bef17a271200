package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.LEADING_UNIT;
import static io.governance.core.charters.IndustrialInternetPeople.MEMBER;
import static io.governance.core.charters.IndustrialInternetPeople.ORDINARY;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetPeople.UPPER_UNIT;
import static io.governance.core.charters.IndustrialInternetPeople.may;
import static io.governance.core.charters.IndustrialInternetReadings.ADMISSION;
import static io.governance.core.charters.IndustrialInternetRules.COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.STANDING_COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.TWO_THIRDS_OF_THOSE_PRESENT;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.charters.IndustrialInternetRules.eitherCouncil;
import static io.governance.core.charters.IndustrialInternetRules.next;

import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Joining, and what each of the four classes may do: articles 9 to 12. */
final class IndustrialInternetMembers {

    private IndustrialInternetMembers() {}

    static void write(CharterBuilder charter) {
        conditions(charter);
        admission(charter);
        rights(charter);
    }

    private static void conditions(CharterBuilder charter) {
        charter.article("9", "只接纳单位会员。", "Only organisations may be members.")
                .article(
                        "10",
                        "入会条件：依法登记、拥护章程、在本领域有一定影响、履行会员义务。",
                        "Conditions: lawful registration, support of the charter, some influence in the field, doing a member's duties.");
    }

    private static void admission(CharterBuilder charter) {
        DecisionRule admission = COUNCIL.as("D-aii-4", at("22(5)"), at("11"))
                .deciding(ByReading.<Formula>asking(ADMISSION)
                        .when("CONCURRENT", TWO_THIRDS_OF_THOSE_PRESENT)
                        .when(
                                "STANDING_ONLY",
                                Formula.withheld("接纳会员由常务理事会审议通过。", "admission is for the standing council.", at("11")))
                        .when("COUNCIL_WHEN_IN_SESSION", TWO_THIRDS_OF_THOSE_PRESENT)
                        .end())
                .followedBy(next("FORMALITIES", "办理入会手续", "completing the formalities of joining", "11(4)"));
        charter.article(
                        "11",
                        "入会程序：向秘书处申请、秘书处初审、常务理事会审议通过、办理手续。",
                        "Admission: application to the secretariat, first review, passing by the standing council, formalities.")
                .decides("council", "admit-member", admission)
                .decides(
                        "standing-council",
                        "admit-member",
                        STANDING_COUNCIL
                                .as("D-aii-4", at("11"), at("22(5)"))
                                .followedBy(next(
                                        "FORMALITIES", "办理入会手续", "completing the formalities of joining", "11(4)")),
                        ByReading.<Boolean>asking(ADMISSION)
                                .when("CONCURRENT", false)
                                .when("STANDING_ONLY", false)
                                .when("COUNCIL_WHEN_IN_SESSION", true)
                                .end())
                .procedure(new Procedure(
                        "admission",
                        Text.of("入会", "admission"),
                        List.of(
                                Stage.of(
                                                "apply",
                                                Text.of("向秘书处提出申请", "applying to the secretariat"),
                                                new Capacity.Anybody(),
                                                Task.once(),
                                                at("11(1)"),
                                                at("26(4)"))
                                        .needing(paper("registration", "依法登记证明", "proof of registration", "10(1)"))
                                        .needing(paper(
                                                "declaration",
                                                "拥护章程并自愿入会的声明",
                                                "the declaration of support for the charter",
                                                "10(2)"))
                                        .needing(paper(
                                                "undertaking",
                                                "履行会员义务的承诺",
                                                "the undertaking to do a member's duties",
                                                "10(4)")),
                                Stage.of(
                                        "screen",
                                        Text.of(
                                                "秘书处初审并附行业影响意见",
                                                "the secretariat's first review, with its opinion on influence"),
                                        SECRETARIAT,
                                        Task.once(),
                                        at("11(2)"),
                                        at("10(3)"),
                                        at("26(4)")),
                                Stage.of(
                                        "pass",
                                        Text.of("审议通过", "the vote on admission"),
                                        SECRETARIAT,
                                        eitherCouncil("admit-member"),
                                        at("11(3)"),
                                        at("22(5)")),
                                Stage.of(
                                                "formalities",
                                                Text.of("办理入会手续", "completing the formalities of joining"),
                                                SECRETARIAT,
                                                Task.once(),
                                                at("11(4)"),
                                                at("26(4)"))
                                        .then(new Effect.AdmitMember(Option.some(ORDINARY)))),
                        List.of(new Eligibility("unit", Text.of("单位", "an organisation"), at("9"))),
                        List.empty(),
                        List.of(at("11"))))
                .executes("2", "procedure admission, which asks no nationality");
    }

    private static void rights(CharterBuilder charter) {
        charter.article(
                        "12",
                        "会员分为普通会员单位、理事单位、副理事长单位、理事长单位四类，权利逐级累加。",
                        "Four tiers: ordinary member, council unit, vice-chair unit, chair unit; rights add up from tier to tier.")
                .article(
                        "12a",
                        "普通会员：获得信息、参加全体会议、享受服务、监督重大事项。",
                        "Ordinary members: information, all-member meetings, services, supervision of major matters.")
                .grants(may("receive-information", "获得面向全体会员的信息", "receiving general information", MEMBER, "12a(1)"))
                .meeting(MeetingKind.of(
                                "general",
                                Text.of("全体会员会议", "meeting for all members"),
                                "assembly",
                                SECRETARIAT,
                                at("12a(2)"))
                        .withoutResolutions())
                .grants(may("use-services", "享受联盟服务", "using the alliance's services", MEMBER, "12a(3)"))
                .grants(may("supervise", "监督重大事项", "supervising major matters", MEMBER, "12a(4)"))
                .article(
                        "12b",
                        "理事单位：推荐一名理事、参加工作组并推荐组长、承接项目、参加交流。",
                        "Council units: recommend one director, join groups and propose heads, take projects, attend exchanges.")
                .grants(may("propose-group-head", "推荐工作组组长", "proposing the head of a group", UPPER_UNIT, "12b(2)"))
                .grants(may("take-project", "承接联盟委托的合作项目", "taking on entrusted projects", UPPER_UNIT, "12b(3)"))
                .meeting(MeetingKind.of(
                                "exchange", Text.of("交流研讨会", "exchange meeting"), "council", SECRETARIAT, at("12b(4)"))
                        .withoutResolutions()
                        .attendedBy(UPPER_UNIT))
                .article(
                        "12c",
                        "理事长和副理事长单位：提名负责人，在推荐组长、承接项目和宣传上优先。",
                        "Chair and vice-chair units: nominate officers; priority in group heads, projects and publicity.")
                .grants(may(
                                "first-in-group-heads",
                                "优先推荐工作组组长",
                                "going first in proposing group heads",
                                LEADING_UNIT,
                                "12c(2)")
                        .asPriorityIn("propose-group-head"))
                .grants(may("first-in-projects", "优先承接项目", "going first in taking on projects", LEADING_UNIT, "12c(3)")
                        .asPriorityIn("take-project"))
                .grants(may("first-in-publicity", "宣传中优先展示", "going first in publicity", LEADING_UNIT, "12c(4)")
                        .asPriorityIn("use-services"))
                .tier("ordinary", "普通会员单位", "ordinary member", "12")
                .tier("council-unit", "理事单位", "council unit", "12")
                .tier("vice-chair-unit", "副理事长单位", "vice-chair unit", "12")
                .tier("chair-unit", "理事长单位", "chair unit", "12");
    }

    private static Paper paper(String kind, String zh, String en, String provision) {
        return new Paper(kind, Text.of(zh, en), at(provision));
    }
}
