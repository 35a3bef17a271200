package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortReadings.ADOPTER;
import static io.governance.core.charters.ChinaAseanPortReadings.CERTIFICATE;
import static io.governance.core.charters.ChinaAseanPortReadings.ELECTOR;
import static io.governance.core.charters.ChinaAseanPortReadings.EXIT;
import static io.governance.core.charters.ChinaAseanPortReadings.GOVERNMENT;
import static io.governance.core.charters.ChinaAseanPortReadings.INTERPRETER;
import static io.governance.core.charters.ChinaAseanPortReadings.PUBLICATION;
import static io.governance.core.charters.ChinaAseanPortReadings.SECRETARIAT;
import static io.governance.core.charters.ChinaAseanPortReadings.TERMINATION;
import static io.governance.core.charters.ChinaAseanPortReadings.THRESHOLD;
import static io.governance.core.charters.ChinaAseanPortReadings.TIER;
import static io.governance.core.charters.ChinaAseanPortReadings.WORKING_GROUP;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;
import static io.governance.core.voting.Requirement.moreThan;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The charter of the China-ASEAN Information Harbor Digital Economy Alliance (中国—东盟信息港数字经济产业联盟, {@code caih}):
 * articles 1 to 31.
 *
 * <p>No article states a quorum, a majority or a base, so that every vote is undetermined until {@code R-caih-threshold} is
 * settled; and several matters are given to no body at all.
 */
final class ChinaAseanPort {

    private static final ByReading<Formula> BY_THE_ASSEMBLY = open("22.1");
    private static final ByReading<Formula> BY_THE_COUNCIL = open("22.2");

    private static final DecisionRule ASSEMBLY =
            DecisionRule.of("D-caih-1", Text.of("联盟大会决议", "resolution of the assembly"), BY_THE_ASSEMBLY, at("22.1"));

    private static final DecisionRule COUNCIL =
            DecisionRule.of("D-caih-2", Text.of("理事会决议", "resolution of the council"), BY_THE_COUNCIL, at("22.2"));

    private static final ByReading<Formula> BY_THE_SECRETARIAT = ByReading.<Formula>asking(SECRETARIAT)
            .when(
                    "UNDETERMINED",
                    Formula.unstated("秘书处没有合议形式，也没有表决规则", "the secretariat has neither a collegial form nor a rule"))
            .when(
                    "SECRETARY_GENERAL",
                    Formula.withheld(
                            "由秘书长决定，秘书处不作表决。",
                            "the secretary-general decides; the secretariat does not vote.",
                            at("23.2(1)")))
            .when("COLLEGIAL", open("23"))
            .end();

    private ChinaAseanPort() {}

    /** Writes the charter. */
    static Charter charter() {
        CharterBuilder charter = CharterBuilder.charter(
                "caih", "中国—东盟信息港数字经济产业联盟", "China-ASEAN Information Harbor Digital Economy Alliance");
        purpose(charter);
        business(charter);
        members(charter);
        duties(charter);
        tiers(charter);
        joiningAndLeaving(charter);
        assembly(charter);
        council(charter);
        secretariat(charter);
        funds(charter);
        amendmentAndTermination(charter);
        ChinaAseanPortReadings.all().forEach(charter::reading);
        return charter.compiled();
    }

    private static void purpose(CharterBuilder charter) {
        charter.article("1", "规定联盟的中英文名称。", "Fixes the Chinese and English names.")
                .article(
                        "2",
                        "中国与东盟各国数字经济领域的协会、企业、投资机构和院校自愿结成，开放、生态型；办公地点在南宁。",
                        "Associations, firms, investors and universities of China and ASEAN, freely joined; the office is in Nanning.")
                .article(
                        "3",
                        "宗旨：促进交流合作、供需对接和知识共享；附愿景、创立原则、理念和五项目标。",
                        "Purpose: exchange, matching supply and demand, shared knowledge; vision, principle, motto and five goals.");
    }

    private static void business(CharterBuilder charter) {
        charter.article("4", "宣传产业政策，分享项目与投融资信息。", "Publicises policy and shares project and investment information.")
                .article(
                        "5",
                        "为政府、院校、商协会和企业提供信息咨询，推荐项目。",
                        "Informs and advises government, research, trade bodies and firms.")
                .article("6", "推动金融服务，对接资金与项目。", "Develops finance services and matches capital with projects.")
                .article(
                        "7",
                        "举办年会、论坛、研讨会和博览会，办理政府委托事项。",
                        "Holds the annual meeting, forums and fairs; does government tasks.")
                .article("8", "共享科研成果，促其产业化。", "Shares research results and helps to commercialise them.")
                .article("9", "建设官方门户网站。", "Runs the official portal.")
                .article(
                        "10",
                        "按区域、行业和国别设信息通讯员，收集并发布信息。",
                        "Correspondents by region, sector and country collect information.")
                .article("11", "推动完善信息基础设施和各行业数字化。", "Improves infrastructure and digitises industries.")
                .article("12", "探索跨境电子商务的信息共享与互信互认。", "Explores mutual recognition in cross-border e-commerce.")
                .article("13", "提升公众数字技能，开展培训。", "Raises digital skills and trains.")
                .article("14", "支持城市之间结对合作。", "Supports cooperation from city to city.")
                .article(
                        "15",
                        "倡导共同制定国际标准，并与世贸组织等国际规则一致。",
                        "International standards, consistent with WTO and other rules.");
    }

    private static void members(CharterBuilder charter) {
        charter.article(
                        "16",
                        "条件：拥护章程，热心本领域并尽义务，能起实际作用；在中国或东盟国家依法登记的单位。",
                        "Conditions: support of the charter, will and duty, a real part; units registered in China or an ASEAN state.")
                .article(
                        "17",
                        "入盟：向理事会申请，理事会讨论通过，授予成员证。",
                        "Admission: application to the council, which discusses and passes it, and grants a certificate.")
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
                .article(
                        "18",
                        "七项权利：与会讨论和表决，选举与被选举，资源、研发、推荐和活动上的优先，自愿加入与自由退出。",
                        "Seven rights: to discuss and vote, to elect and be elected, priorities, to join and leave freely.");
    }

    private static void duties(CharterBuilder charter) {
        charter.article(
                        "19",
                        "十项义务，包括保密、未经许可不得发表资料或扩散合作技术；未完成项目任务者视为退出该项目。",
                        "Ten duties, among them secrecy and no publication or spread of joint technology without permission;"
                                + " a unit that fails its task has left the project.")
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

    private static void tiers(CharterBuilder charter) {
        charter.article("20", "三类成员：理事单位、副理事长单位、理事长单位。", "Three tiers: council unit, vice-chair unit, chair unit.")
                .tier("council-unit", "理事单位", "council unit", "20")
                .tier("vice-chair-unit", "副理事长单位", "vice-chair unit", "20")
                .tier("chair-unit", "理事长单位", "chair unit", "20")
                .article(
                        "20.1",
                        "理事单位：推荐一名理事，参加专项工作组并提名负责人，免费获得信息和参会，承接项目，监督重大事宜。",
                        "Council units: recommend one director, join working groups and nominate heads, free information, projects, supervision.")
                .article(
                        "20.2",
                        "理事长和副理事长单位另可提名负责人和正副秘书长，并在工作组、项目和宣传上优先。",
                        "Chair and vice-chair units also nominate officers and have priority in groups, projects and publicity.");
        eitherMay(charter, "change-tier", TIER, "D-caih-tier", "20");
        eitherMay(charter, "create-working-group", WORKING_GROUP, "D-caih-12", "20.1(2)");
        eitherMay(charter, "appoint-group-head", WORKING_GROUP, "D-caih-12", "20.2(2)");
        eitherMay(charter, "elect-head", ELECTOR, "D-caih-11", "20.2(1)");
        eitherMay(charter, "elect-deputy-head", ELECTOR, "D-caih-11", "20.2(1)");
        eitherMay(charter, "decide-seats", ELECTOR, "D-caih-11", "20.1(1)");
        eitherMay(charter, "appoint-secretary-general", ELECTOR, "D-caih-11", "20.2(1)");
    }

    private static void joiningAndLeaving(CharterBuilder charter) {
        Formula free = Formula.withheld("退出自由，不经表决。", "leaving is free; nobody votes on it.", at("18.7"));
        charter.article("21", "规定加入、退出与除名。", "Governs joining, leaving and expulsion.")
                .article(
                        "21.1",
                        "申请材料：申请书、单位介绍与执照复印件、本领域工作报告。",
                        "Papers: application, profile with licence, report on work.")
                .article("21.2", "理事会批准后取得成员资格。", "The council's approval makes a full member.")
                .article("21.3", "退出：书面申请，理事会批准。", "Leaving takes a written application and the council's approval.")
                .decides(
                        "council",
                        "approve-exit",
                        COUNCIL.as("D-caih-6", at("21.3"), at("18.7"))
                                .deciding(ByReading.<Formula>asking(EXIT)
                                        .when("APPROVAL_MINISTERIAL", BY_THE_COUNCIL)
                                        .when("APPROVAL_CONSTITUTIVE", BY_THE_COUNCIL)
                                        .when("FREE", free)
                                        .end()))
                .article(
                        "21.4",
                        "违法或明显违反章程的，经理事会批准除名。",
                        "For a breach of law or a plain breach of the charter the council expels.")
                .decides("council", "expel-member", COUNCIL.as("D-caih-5", at("21.4"), at("22.2(4)")));
    }

    private static void assembly(CharterBuilder charter) {
        charter.article("22", "规定联盟大会与理事会。", "Establishes the assembly and the council.")
                .bodiesAreListedIn("22")
                .article(
                        "22.1",
                        "联盟大会为最高决策机构，每年一次，特殊情况可用通讯方式；批准章程修改、年度报告和理事会的其他报告。",
                        "The assembly is the highest body, meets yearly, by correspondence in special cases; it approves amendments,"
                                + " the annual report and the council's other reports.")
                .body("assembly", "联盟大会", "assembly", "22.1", Body.VotesPer.MEMBER, "18.2")
                .seats("assembly", "member", "成员", "member", "18.2")
                .seatsWithoutVote("assembly", "correspondent", "信息通讯员", "correspondent", "10")
                .decides("assembly", "approve-annual-report", ASSEMBLY.as("D-caih-1", at("22.1(2)")))
                .matter("approve-report", "审议理事会的其他报告", "approve another report of the council")
                .decides("assembly", "approve-report", ASSEMBLY.as("D-caih-1", at("22.1(3)")))
                .matter("decide-by-correspondence", "通讯表决事项", "decide a matter by correspondence")
                .decides("assembly", "decide-by-correspondence", ASSEMBLY.as("D-caih-16"))
                .decides("assembly", "other", ASSEMBLY);
    }

    private static void council(CharterBuilder charter) {
        charter.article(
                        "22.2",
                        "理事会执行联盟大会决议并对其负责：提出章程修改，解释章程，决定加入和除名，听取报告，制定基本制度，决定其他重大事项。",
                        "The council executes for the assembly: it submits amendments, interprets, admits and expels, hears reports,"
                                + " makes the basic rules and decides other major matters.")
                .body("council", "理事会", "council", "22.2")
                .seats("council", "director", "理事", "director", "20.1(1)")
                .seatsWithoutVote(
                        "council",
                        "presiding-secretary-general",
                        "主持会议的秘书长",
                        "presiding secretary-general",
                        1,
                        "23.2(3)")
                .body("working-group", "专项工作组", "special working group", "22.2(5)")
                .seatsWithoutVote("working-group", "head", "负责人", "head", "20.1(2)")
                .seatsWithoutVote("working-group", "participant", "参加单位", "participant", "20.1(2)")
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
                .article(
                        "23.2",
                        "秘书长主持秘书处，提名副秘书长报理事会，召集主持理事会会议，对外代表并签署文件。",
                        "The secretary-general runs it, nominates deputies to the council, presides over the council, signs.")
                .decides("council", "appoint-deputy-secretary-general", COUNCIL.as("D-caih-10", at("23.2(2)")));
    }

    private static void funds(CharterBuilder charter) {
        charter.article(
                        "24",
                        "经费来自会费、政府资助、捐献和活动服务收入。",
                        "Funds: fees, grants, donations, revenue from activities and services.")
                .article(
                        "25",
                        "经费用于与联盟工作有关的活动、研发和管理。",
                        "Spent on activities, research and management related to its work.")
                .article(
                        "26",
                        "研发支出依约定比例；政府资金依国家规定。",
                        "Research spending as agreed; government grants under state rules.")
                .article(
                        "27",
                        "秘书处编制预决算，理事会审议批准；专款专账；审计机构由理事会确认，结果报理事会。",
                        "The secretariat draws up budget and accounts, the council approves; separate accounts; the council confirms the"
                                + " auditor and reviews the audit.")
                .decides("council", "approve-budget", COUNCIL.as("D-caih-8", at("27")))
                .matter("confirm-auditor", "确认审计机构", "confirm the auditor")
                .decides("council", "confirm-auditor", COUNCIL.as("D-caih-9", at("27")))
                .matter("review-audit", "审查审计结果", "review the audit")
                .decides("council", "review-audit", COUNCIL.as("D-caih-9", at("27")));
    }

    private static void amendmentAndTermination(CharterBuilder charter) {
        charter.article(
                        "28",
                        "章程修改先经理事会表决，再交联盟成员大会审议。",
                        "The council votes on an amendment, then the members' assembly deliberates.")
                .decides(
                        "council",
                        "amend-charter",
                        COUNCIL.as("D-caih-3", at("28"), at("22.2(1)"))
                                .followedBy(next("ASSEMBLY", "联盟大会审议", "the assembly deliberates", "28", "22.1(1)")))
                .decides(
                        "assembly",
                        "amend-charter",
                        ASSEMBLY.as("D-caih-3", at("28"), at("22.1(1)"))
                                .followedBy(ByReading.<Option<NextStep>>asking(GOVERNMENT)
                                        .when("GOVERNMENT_STAGE_FOR_AMENDMENTS", Option.some(government("28", "30")))
                                        .when("ADOPTION_ONLY", Option.none())
                                        .end()))
                .article(
                        "29",
                        "完成宗旨、自行解散、分立或合并的，由理事会提议终止。",
                        "On completion, self-dissolution, split or merger the council proposes.")
                .matter("propose-termination", "提议终止", "propose termination")
                .decides(
                        "council",
                        "propose-termination",
                        COUNCIL.as("D-caih-7", at("29"))
                                .followedBy(next("DECISION", "决定终止（机构未写明）", "the decision, by a body not named", "29")))
                .decides("assembly", "terminate", assemblyIf(TERMINATION, "D-caih-7", "29"))
                .decides("council", "terminate", councilIf(TERMINATION, "D-caih-7", "29"))
                .article(
                        "30",
                        "章程由“理事大会”通过，经政府主管部门批准备案生效。",
                        "The council general meeting passes the charter; the government approves and files it.")
                .matter("adopt-charter", "通过章程", "adopt the charter")
                .decides(
                        "council",
                        "adopt-charter",
                        councilIf(ADOPTER, "D-caih-15", "30").followedBy(government("30")))
                .decides(
                        "assembly",
                        "adopt-charter",
                        assemblyIf(ADOPTER, "D-caih-15", "30").followedBy(government("30")))
                .article("31", "解释权归秘书处。", "Interpretation belongs to the secretariat.")
                .decides(
                        "secretariat",
                        "interpret-charter",
                        DecisionRule.of(
                                "D-caih-13",
                                Text.of("秘书处解释章程", "interpretation by the secretariat"),
                                BY_THE_SECRETARIAT,
                                at("31"),
                                at("23")));
    }

    /** What a body decides by, as no article states a quorum or a majority. */
    private static ByReading<Formula> open(String provision) {
        Requirement quorum = atLeast(2, 3, PRESENT, IN_OFFICE).citing(at(provision));
        return ByReading.<Formula>asking(THRESHOLD)
                .when("UNDETERMINED", Formula.unstated("法定人数与门槛均未作规定", "neither a quorum nor a threshold is stated"))
                .when(
                        "MAJORITY_PRESENT",
                        Formula.of(quorum, moreThan(1, 2, FAVOUR, PRESENT).citing(at(provision))))
                .when(
                        "TWO_THIRDS_PRESENT",
                        Formula.of(quorum, atLeast(2, 3, FAVOUR, PRESENT).citing(at(provision))))
                .end();
    }

    /** A matter that no article gives to a body: the assembly or the council decides it if a reading names them. */
    private static void eitherMay(CharterBuilder charter, String matter, Reading named, String id, String provision) {
        charter.decides("assembly", matter, assemblyIf(named, id, provision))
                .decides("council", matter, councilIf(named, id, provision));
    }

    private static DecisionRule assemblyIf(Reading named, String id, String provision) {
        return ASSEMBLY.as(id, at(provision)).deciding(ifNamed(named, "ASSEMBLY", BY_THE_ASSEMBLY));
    }

    private static DecisionRule councilIf(Reading named, String id, String provision) {
        return COUNCIL.as(id, at(provision)).deciding(ifNamed(named, "COUNCIL", BY_THE_COUNCIL));
    }

    private static DecisionRule permission(String body, ByReading<Formula> formula) {
        return DecisionRule.of(
                "D-caih-18",
                Text.of("许可公开发表资料", "permission to publish materials"),
                ifNamed(PUBLICATION, body, formula),
                at("19.7"));
    }

    /** A body's formula for a matter that no article gives to a body: it has one under the reading that names the body. */
    private static ByReading<Formula> ifNamed(Reading question, String body, ByReading<Formula> formula) {
        Formula nobody = Formula.unstated("章程没有写明由哪个机构决定", "the charter does not say which body decides");
        Formula another = Formula.withheld(
                "按此解释，由另一机构决定。",
                "under this reading another body decides.",
                question.citations().head());
        return question.options()
                .map(Reading.Option::choice)
                .foldLeft(
                        ByReading.<Formula>asking(question),
                        (asking, choice) -> choice.equals(body)
                                ? asking.when(choice, formula)
                                : asking.when(choice, choice.equals("UNDETERMINED") ? nobody : another))
                .end();
    }

    private static ByReading<Formula> withheld(String zh, String en, String provision) {
        return ByReading.plain(Formula.withheld(zh, en, at(provision)));
    }

    private static NextStep government(String... provisions) {
        return next("GOVERNMENT", "政府主管部门审批、备案", "approval and filing by the competent department", provisions);
    }

    private static NextStep next(String id, String zh, String en, String... provisions) {
        return new NextStep(id, Text.of(zh, en), List.of(provisions).map(ChinaAseanPort::at));
    }

    private static Citation at(String provision) {
        return new Citation("caih", provision);
    }
}
