package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortReadings.INTERPRETER;
import static io.governance.core.charters.ChinaAseanPortRules.ASSEMBLY;
import static io.governance.core.charters.ChinaAseanPortRules.BY_THE_COUNCIL;
import static io.governance.core.charters.ChinaAseanPortRules.COUNCIL;
import static io.governance.core.charters.ChinaAseanPortRules.DIRECTOR;
import static io.governance.core.charters.ChinaAseanPortRules.GROUP_HEAD;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARIAT_STAFF;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARY_GENERAL;
import static io.governance.core.charters.ChinaAseanPortRules.UPPER_UNIT;
import static io.governance.core.charters.ChinaAseanPortRules.at;
import static io.governance.core.charters.ChinaAseanPortRules.procedure;
import static io.governance.core.charters.ChinaAseanPortRules.right;
import static io.governance.core.charters.ChinaAseanPortRules.stage;
import static io.governance.core.charters.ChinaAseanPortRules.withheld;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.right.Condition;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The assembly, the council and the secretariat: articles 22 and 23 of {@link ChinaAseanPort}. */
final class ChinaAseanPortBodies {

    private ChinaAseanPortBodies() {}

    static void write(CharterBuilder charter) {
        charter.article("22", "规定联盟大会与理事会。", "Establishes the assembly and the council.")
                .bodiesAreListedIn("22");
        assembly(charter);
        council(charter);
        groups(charter);
        councilDecides(charter);
        secretariat(charter);
        secretaryGeneral(charter);
    }

    private static void assembly(CharterBuilder charter) {
        charter.article(
                        "22.1",
                        "联盟大会为最高决策机构，每年一次，特殊情况可用通讯方式；批准章程修改、年度报告和理事会的其他报告。",
                        "The assembly is the highest body, meets yearly, by correspondence in special cases; it approves amendments,"
                                + " the annual report and the council's other reports.")
                .body("assembly", "联盟大会", "assembly", "22.1", Body.VotesPer.MEMBER, "18.2")
                .seats("assembly", "member", "成员", "member", "18.2")
                .seatsWithoutVote("assembly", "correspondent", "信息通讯员", "correspondent", "10")
                .everyMember("assembly", "member")
                .meeting(MeetingKind.of(
                                "assembly",
                                Text.of("联盟大会", "assembly"),
                                "assembly",
                                SECRETARIAT_STAFF,
                                at("22.1"),
                                at("23.1(2)"))
                        .also(new MeetingKind.Form(MeetingKind.Mode.CORRESPONDENCE, true, at("22.1")))
                        .attendedBy(SECRETARIAT_STAFF))
                .recurring(new RecurringDuty(
                        "assembly-every-year",
                        Text.of("每年召开一次联盟大会", "an assembly every year"),
                        BodyId.of("secretariat"),
                        new RecurringDuty.MeetingsHeld(List.of("assembly")),
                        1,
                        Option.none(),
                        List.of(at("22.1"), at("23.1(2)"))))
                .procedure(report("annual-report", "年度工作报告", "the annual work report", "22.1(2)", true))
                .recurring(new RecurringDuty(
                        "annual-report-every-year",
                        Text.of("每年向联盟大会提交年度工作报告", "an annual work report every year"),
                        BodyId.of("secretariat"),
                        new RecurringDuty.Carried("annual-report"),
                        1,
                        Option.none(),
                        List.of(at("22.1(2)"))))
                .decides("assembly", "approve-annual-report", ASSEMBLY.as("D-caih-1", at("22.1(2)")))
                .procedure(report("council-report", "理事会的其他报告", "another report of the council", "22.1(3)", false))
                .matter("approve-report", "审议理事会的其他报告", "approve another report of the council")
                .decides("assembly", "approve-report", ASSEMBLY.as("D-caih-1", at("22.1(3)")))
                .matter("decide-by-correspondence", "通讯表决事项", "decide a matter by correspondence")
                .decides("assembly", "decide-by-correspondence", ASSEMBLY.as("D-caih-16"))
                .decides("assembly", "other", ASSEMBLY);
    }

    /** Who writes the annual report the charter does not say; the secretariat does daily work. */
    private static Procedure report(String id, String zh, String en, String provision, boolean annual) {
        return procedure(
                id,
                zh,
                en,
                List.of(
                        stage(
                                "submit",
                                "提交" + zh,
                                "submit " + en,
                                annual ? SECRETARIAT_STAFF : DIRECTOR,
                                Task.once(),
                                provision,
                                annual ? "23" : "22.2"),
                        stage(
                                        "approve",
                                        "联盟大会审议批准",
                                        "the assembly approves it",
                                        DIRECTOR,
                                        Task.decide("assembly", annual ? "approve-annual-report" : "approve-report"),
                                        provision)
                                .then(new Effect.Adopt())),
                provision);
    }

    private static void council(CharterBuilder charter) {
        charter.article(
                        "22.2",
                        "理事会执行联盟大会决议并对其负责：提出章程修改，解释章程，决定加入和除名，听取报告，制定基本制度，决定其他重大事项。",
                        "The council executes for the assembly: it submits amendments, interprets, admits and expels, hears reports,"
                                + " makes the basic rules and decides other major matters.")
                .body("council", "理事会", "council", "22.2")
                .seats("council", "director", "理事", "director", "20.1(1)")
                .sent(
                        "council",
                        "director",
                        new SeatKind.SentBy(List.empty(), Option.none(), List.of("director"), false, at("20.1(1)")))
                .seatsWithoutVote(
                        "council",
                        "presiding-secretary-general",
                        "主持会议的秘书长",
                        "presiding secretary-general",
                        1,
                        "23.2(3)")
                .seatsWithoutVote("council", "chair", "理事长（职务本身无表决权）", "chair, an office without a vote", 1, "20.2(1)")
                .seatsWithoutVote(
                        "council", "vice-chair", "副理事长（职务本身无表决权）", "vice-chair, an office without a vote", "20.2(1)")
                .grants(right(
                        "execute-resolution",
                        "执行联盟大会决议",
                        "carry out a resolution of the assembly",
                        DIRECTOR,
                        "22.2(3)"));
    }

    private static void groups(CharterBuilder charter) {
        charter.body("working-group", "专项工作组", "special working group", "22.2(5)")
                .seatsWithoutVote("working-group", "head", "负责人", "head", "20.1(2)")
                .seatsWithoutVote("working-group", "participant", "参加单位", "participant", "20.1(2)")
                .sent(
                        "working-group",
                        "participant",
                        new SeatKind.SentBy(List.empty(), Option.none(), List.of("participant"), false, at("20.1(2)")))
                .grants(right(
                        "report-to-council",
                        "向理事会报告",
                        "report to the council",
                        SECRETARIAT_STAFF.or(GROUP_HEAD),
                        "22.2(5)"))
                .grants(right("hear-report", "听取报告", "hear a report", DIRECTOR, "22.2(5)")
                        .onlyIf(new Condition.Preceded("report-to-council", at("22.2(5)"))));
    }

    private static void councilDecides(CharterBuilder charter) {
        charter.procedure(procedure(
                        "council-interpretation",
                        "理事会解释章程",
                        "interpretation by the council",
                        List.of(
                                stage("ask", "提请解释", "put the question", DIRECTOR, Task.once(), "22.2(2)"),
                                stage(
                                                "interpret",
                                                "理事会作出解释",
                                                "the council answers",
                                                DIRECTOR,
                                                Task.decide("council", "interpret-charter"),
                                                "22.2(2)",
                                                "31")
                                        .then(new Effect.SettleReading(ByReading.plain(2)))),
                        "22.2(2)"))
                .decides(
                        "council",
                        "interpret-charter",
                        COUNCIL.as("D-caih-13", at("22.2(2)"), at("31"))
                                .deciding(ByReading.<Formula>asking(INTERPRETER)
                                        .when("COUNCIL_ABOVE_SECRETARIAT", BY_THE_COUNCIL)
                                        .when(
                                                "SECRETARIAT_EXCLUSIVE",
                                                withheld("章程仅由秘书处解释。", "only the secretariat interprets.", "31"))
                                        .end()))
                .procedure(procedure(
                        "management-rules",
                        "基本管理制度",
                        "the basic management rules",
                        List.of(
                                stage(
                                        "submit",
                                        "提交草案",
                                        "submit a draft",
                                        DIRECTOR.or(SECRETARIAT_STAFF),
                                        Task.once(),
                                        "22.2(6)"),
                                stage(
                                                "approve",
                                                "理事会审议批准",
                                                "the council approves it",
                                                DIRECTOR,
                                                Task.decide("council", "approve-management-rules"),
                                                "22.2(6)")
                                        .then(new Effect.Adopt())),
                        "22.2(6)"))
                .matter("approve-management-rules", "批准基本管理制度", "approve the basic management rules")
                .decides("council", "approve-management-rules", COUNCIL.as("D-caih-14", at("22.2(6)")))
                .decides("council", "other", COUNCIL.as("D-caih-2", at("22.2(7)")));
    }

    private static void secretariat(CharterBuilder charter) {
        charter.article(
                        "23",
                        "秘书处办理日常工作，向联盟大会负责；秘书长1名，副秘书长若干。",
                        "The secretariat does daily work and answers to the assembly; 1 secretary-general and deputies.")
                .body("secretariat", "秘书处", "secretariat", "23")
                .seats("secretariat", "secretary-general", "秘书长", "secretary-general", 1, "23")
                .seats("secretariat", "deputy-secretary-general", "副秘书长", "deputy secretary-general", "23")
                .article(
                        "23.1",
                        "秘书处执行大会决议，筹备大会，受理并初审申请，提议除名，受理退出，办理大会交办事项。",
                        "It executes resolutions, prepares the assembly, screens applications, proposes expulsions, receives exits.")
                .grants(right(
                        "organise-work",
                        "执行联盟大会决议，组织各项工作",
                        "carry out resolutions of the assembly and organise the work",
                        SECRETARIAT_STAFF,
                        "23.1(1)"))
                .grants(right(
                                "do-assigned-task",
                                "办理联盟大会交办的事项",
                                "do a task that the assembly gave",
                                SECRETARIAT_STAFF,
                                "23.1(5)")
                        .onlyIf(new Condition.Decided(BodyId.of("assembly"), MatterId.of("other"), at("23.1(5)"))));
    }

    private static void secretaryGeneral(CharterBuilder charter) {
        charter.article(
                        "23.2",
                        "秘书长主持秘书处，提名副秘书长报理事会，召集主持理事会会议，对外代表并签署文件。",
                        "The secretary-general runs it, nominates deputies to the council, presides over the council, signs.")
                .grants(right(
                        "run-secretariat",
                        "主持秘书处工作，监督计划执行",
                        "run the secretariat and monitor the plan",
                        SECRETARY_GENERAL,
                        "23.2(1)"))
                .procedure(procedure(
                        "deputy-secretary-general",
                        "副秘书长",
                        "a deputy secretary-general",
                        List.of(
                                stage(
                                        "nominate",
                                        "提名副秘书长",
                                        "nominate a deputy",
                                        SECRETARY_GENERAL.or(UPPER_UNIT),
                                        Task.once(),
                                        "23.2(2)",
                                        "20.2(1)"),
                                stage(
                                                "deliberate",
                                                "报理事会审议",
                                                "the council deliberates",
                                                DIRECTOR,
                                                Task.decide("council", "appoint-deputy-secretary-general"),
                                                "23.2(2)")
                                        .then(new Effect.FillSeat(
                                                BodyId.of("secretariat"), "deputy-secretary-general"))),
                        "23.2(2)"))
                .decides("council", "appoint-deputy-secretary-general", COUNCIL.as("D-caih-10", at("23.2(2)")))
                .meeting(MeetingKind.of(
                                "council",
                                Text.of("理事会会议", "council meeting"),
                                "council",
                                SECRETARY_GENERAL,
                                at("23.2(3)"))
                        .attendedBy(SECRETARIAT_STAFF.or(GROUP_HEAD)))
                .grants(right(
                        "sign-and-represent",
                        "签署重要文件，对外代表联盟",
                        "sign important documents and represent the alliance",
                        SECRETARY_GENERAL,
                        "23.2(4)"));
    }
}
