package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetReadings.ADMISSION;
import static io.governance.core.charters.IndustrialInternetReadings.ADOPTION_BASE;
import static io.governance.core.charters.IndustrialInternetReadings.AMENDMENT_BASE;
import static io.governance.core.charters.IndustrialInternetReadings.CORRESPONDENCE;
import static io.governance.core.charters.IndustrialInternetReadings.EXPULSION;
import static io.governance.core.charters.IndustrialInternetReadings.GROUP_HEAD;
import static io.governance.core.charters.IndustrialInternetReadings.GUIDING;
import static io.governance.core.charters.IndustrialInternetReadings.HALF;
import static io.governance.core.charters.IndustrialInternetReadings.INTERPRETER;
import static io.governance.core.charters.IndustrialInternetReadings.STANDING;
import static io.governance.core.charters.IndustrialInternetReadings.VICE_TIER;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;
import static io.governance.core.voting.Requirement.moreThan;

import io.governance.core.Citation;
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

/**
 * The charter of the Alliance for Industrial Internet (工业互联网产业联盟, {@code aii}), as revised in August 2020: articles
 * 1 to 31.
 *
 * <p>Its two collegial rules stand in articles 19 and 23. The standing council has competences and no rule.
 */
final class IndustrialInternet {

    private static final Requirement TWO_THIRDS_OF_MEMBERS_PRESENT =
            atLeast(2, 3, PRESENT, IN_OFFICE).citing(at("19"));

    private static final ByReading<Formula> HALF_OF_THOSE_ATTENDING = ByReading.<Formula>asking(HALF)
            .when(
                    "INCLUSIVE",
                    Formula.of(
                            TWO_THIRDS_OF_MEMBERS_PRESENT,
                            atLeast(1, 2, FAVOUR, PRESENT).citing(at("19"))))
            .when(
                    "STRICT",
                    Formula.of(
                            TWO_THIRDS_OF_MEMBERS_PRESENT,
                            moreThan(1, 2, FAVOUR, PRESENT).citing(at("19"))))
            .end();

    private static final DecisionRule ASSEMBLY = DecisionRule.of(
            "D-aii-1", Text.of("会员大会决议", "resolution of the member assembly"), HALF_OF_THOSE_ATTENDING, at("19"));

    private static final Requirement TWO_THIRDS_OF_DIRECTORS_PRESENT =
            atLeast(2, 3, PRESENT, IN_OFFICE).citing(at("23"));

    private static final Formula TWO_THIRDS_OF_THOSE_PRESENT = Formula.of(
            TWO_THIRDS_OF_DIRECTORS_PRESENT, atLeast(2, 3, FAVOUR, PRESENT).citing(at("23")));

    private static final DecisionRule COUNCIL = DecisionRule.of(
            "D-aii-2", Text.of("理事会决议", "resolution of the council"), TWO_THIRDS_OF_THOSE_PRESENT, at("23"));

    private static final DecisionRule STANDING_COUNCIL = DecisionRule.of(
            "D-aii-3",
            Text.of("常务理事会决议", "resolution of the standing council"),
            ByReading.<Formula>asking(STANDING)
                    .when("BY_ANALOGY_23", TWO_THIRDS_OF_THOSE_PRESENT)
                    .when(
                            "SIMPLE_MAJORITY_PRESENT",
                            Formula.of(moreThan(1, 2, FAVOUR, PRESENT).citing(at("24"))))
                    .when(
                            "UNDETERMINED",
                            Formula.unstated(
                                    "常务理事会的法定人数与门槛未作规定",
                                    "neither a quorum nor a threshold of the standing council is stated"))
                    .end(),
            at("24"));

    private static final DecisionRule COUNCIL_ON_AMENDMENT = DecisionRule.of(
            "D-aii-10",
            Text.of("理事会表决章程修改", "the council's vote on amending the charter"),
            ByReading.<Formula>asking(AMENDMENT_BASE)
                    .when(
                            "ALL_DIRECTORS",
                            Formula.of(
                                    TWO_THIRDS_OF_DIRECTORS_PRESENT,
                                    atLeast(2, 3, FAVOUR, IN_OFFICE).citing(at("27"))))
                    .when(
                            "PRESENT_DIRECTORS",
                            Formula.of(
                                    TWO_THIRDS_OF_DIRECTORS_PRESENT,
                                    atLeast(2, 3, FAVOUR, PRESENT).citing(at("27"))))
                    .end(),
            at("27"),
            at("18(1)"),
            at("30"));

    private static final DecisionRule ADOPTION = DecisionRule.of(
            "D-aii-18",
            Text.of("章程生效", "the charter takes effect"),
            ByReading.<Formula>asking(ADOPTION_BASE)
                    .when("ATTENDING", HALF_OF_THOSE_ATTENDING)
                    .when(
                            "ALL_MEMBERS",
                            ByReading.<Formula>asking(HALF)
                                    .when(
                                            "INCLUSIVE",
                                            Formula.of(
                                                    TWO_THIRDS_OF_MEMBERS_PRESENT,
                                                    atLeast(1, 2, FAVOUR, IN_OFFICE)
                                                            .citing(at("30"))))
                                    .when(
                                            "STRICT",
                                            Formula.of(
                                                    TWO_THIRDS_OF_MEMBERS_PRESENT,
                                                    moreThan(1, 2, FAVOUR, IN_OFFICE)
                                                            .citing(at("30"))))
                                    .end())
                    .end(),
            at("30"),
            at("19"));

    private static final NextStep ASSEMBLY_NEXT =
            next("ASSEMBLY", "会员大会审议", "the member assembly deliberates", "18", "19");

    private IndustrialInternet() {}

    /** Writes the charter. */
    static Charter charter() {
        CharterBuilder charter = CharterBuilder.charter("aii", "工业互联网产业联盟", "Alliance for Industrial Internet");
        purpose(charter);
        membership(charter);
        organisation(charter);
        assembly(charter);
        committees(charter);
        council(charter);
        standingCouncil(charter);
        secretariat(charter);
        amendmentAndTermination(charter);
        IndustrialInternetReadings.all().forEach(charter::reading);
        return charter.compiled();
    }

    private static void purpose(CharterBuilder charter) {
        charter.article("1", "规定联盟的中英文名称和简称 AII。", "Fixes the Chinese and English names and the abbreviation AII.")
                .article(
                        "2",
                        "国内外企业、事业单位、协会、院校和研究机构自愿组成的跨行业、开放、非营利组织。",
                        "A voluntary, open, non-profit, cross-sector organisation of enterprises, public institutions,"
                                + " associations, universities and research institutes at home and abroad.")
                .article(
                        "3",
                        "宗旨：促进交流合作、供需对接与知识共享，解决企业实际问题。",
                        "Purpose: exchange, matching supply and demand, sharing knowledge, solving enterprises' practical problems.")
                .article(
                        "4",
                        "业务指导单位为工业和信息化部，挂靠单位为中国信息通信研究院。",
                        "Guided by the Ministry of Industry and Information Technology; hosted by CAICT.")
                .article(
                        "5",
                        "秘书处设在中国信息通信研究院，地址写入章程。",
                        "The secretariat sits in CAICT; its address is part of the charter.")
                .article(
                        "6",
                        "搭建汇聚工业界与信息通信界力量的平台，支撑企业与政府决策。",
                        "A platform that gathers industrial and ICT forces and supports enterprises and government.")
                .article(
                        "7",
                        "开展技术、标准和产业的联合研究，试点新模式，推动国际合作。",
                        "Joint research on technology, standards and industry; pilots of new modes; international cooperation.")
                .article(
                        "8",
                        "五项工作：架构与技术、标准预研、测试验证、试点与认证、国内外交流。",
                        "Five work items: architecture and technology, pre-standards, testing, pilots and certification, exchange.");
    }

    private static void membership(CharterBuilder charter) {
        DecisionRule admission = COUNCIL.as("D-aii-4", at("22(5)"), at("11"))
                .deciding(ByReading.<Formula>asking(ADMISSION)
                        .when("CONCURRENT", TWO_THIRDS_OF_THOSE_PRESENT)
                        .when(
                                "STANDING_ONLY",
                                Formula.withheld("接纳会员由常务理事会审议通过。", "admission is for the standing council.", at("11")))
                        .when("COUNCIL_WHEN_IN_SESSION", TWO_THIRDS_OF_THOSE_PRESENT)
                        .end())
                .followedBy(next("FORMALITIES", "办理入会手续", "completing the formalities of joining", "11(4)"));
        charter.article("9", "只接纳单位会员。", "Only organisations may be members.")
                .article(
                        "10",
                        "入会条件：依法登记、拥护章程、在本领域有一定影响、履行会员义务。",
                        "Conditions: lawful registration, support of the charter, some influence in the field, doing a member's duties.")
                .article(
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
                .article(
                        "12",
                        "会员分为普通会员单位、理事单位、副理事长单位、理事长单位四类，权利逐级累加。",
                        "Four tiers: ordinary member, council unit, vice-chair unit, chair unit; rights add up from tier to tier.")
                .article(
                        "12a",
                        "普通会员：获得信息、参加全体会议、享受服务、监督重大事项。",
                        "Ordinary members: information, all-member meetings, services, supervision of major matters.")
                .article(
                        "12b",
                        "理事单位：推荐一名理事、参加工作组并推荐组长、承接项目、参加交流。",
                        "Council units: recommend one director, join groups and propose heads, take projects, attend exchanges.")
                .article(
                        "12c",
                        "理事长和副理事长单位：提名负责人，在推荐组长、承接项目和宣传上优先。",
                        "Chair and vice-chair units: nominate officers; priority in group heads, projects and publicity.")
                .tier("ordinary", "普通会员单位", "ordinary member", "12")
                .tier("council-unit", "理事单位", "council unit", "12")
                .tier("vice-chair-unit", "副理事长单位", "vice-chair unit", "12")
                .tier("chair-unit", "理事长单位", "chair unit", "12")
                .article(
                        "13",
                        "各级单位自行申请升级；须派代表出席联盟理事大会，连续三次缺席自动降级。",
                        "Units apply for higher tiers themselves; they must attend, and three absences in a row downgrade automatically.")
                .matter("grant-vice-chair-unit", "授予副理事长单位资格", "grant the status of vice-chair unit")
                .matter("downgrade", "因连续缺席降级", "downgrade after absences in a row")
                .decides(
                        "council",
                        "grant-vice-chair-unit",
                        COUNCIL.as("D-aii-9", at("13"), at("22(3)"), at("25"))
                                .deciding(ByReading.<Formula>asking(VICE_TIER)
                                        .when(
                                                "FOLLOWS_ELECTION",
                                                Formula.withheld(
                                                        "副理事长单位资格随其提名人当选副理事长而取得，不单独表决。",
                                                        "the status follows the election of the unit's nominee; it is not voted on.",
                                                        at("22(3)"),
                                                        at("25")))
                                        .when("SEPARATE_COUNCIL_DECISION", TWO_THIRDS_OF_THOSE_PRESENT)
                                        .end()))
                .decides(
                        "council",
                        "downgrade",
                        DecisionRule.of(
                                "D-aii-16",
                                Text.of("自动降级", "automatic downgrade"),
                                Formula.withheld(
                                        "连续三次缺席即自动降级，不经表决。",
                                        "three absences in a row downgrade without a vote.",
                                        at("13")),
                                at("13"),
                                at("15(2)")))
                .article(
                        "14",
                        "会员义务：遵守章程、维护声誉、提供信息、保守内部事项、指定联系人。",
                        "Duties: obey the charter, protect the reputation, report, keep internal matters inside, name a contact person.")
                .article(
                        "15",
                        "书面通知秘书处并办理手续即退会；被吊销执照者自动丧失会员资格。",
                        "Exit by written notice and formalities; a unit whose licence is withdrawn loses membership automatically.")
                .decides(
                        "council",
                        "approve-exit",
                        DecisionRule.of(
                                "D-aii-exit",
                                Text.of("退会", "exit"),
                                Formula.withheld(
                                        "退会自由，书面通知秘书处即可，不经表决。",
                                        "exit is free on written notice to the secretariat; nobody votes on it.",
                                        at("15(1)")),
                                at("15(1)")))
                .article(
                        "16",
                        "严重违反章程的，经理事会或常务理事会表决通过予以除名。",
                        "For a serious breach the council or the standing council may expel by vote.")
                .decides("council", "expel-member", COUNCIL.as("D-aii-5", at("16"), at("22(5)")))
                .decides(
                        "standing-council",
                        "expel-member",
                        STANDING_COUNCIL.as("D-aii-5", at("16"), at("22(5)")),
                        ByReading.<Boolean>asking(EXPULSION)
                                .when("CONCURRENT", false)
                                .when("RECESS_ONLY", true)
                                .end());
    }

    private static void organisation(CharterBuilder charter) {
        charter.article(
                        "17",
                        "设指导委员会、会员大会、专家委员会、理事会、常务理事会，理事会下设秘书处。",
                        "Bodies: guiding committee, member assembly, expert committee, council, standing council; a secretariat.")
                .bodiesAreListedIn("17");
    }

    private static void assembly(CharterBuilder charter) {
        charter.article(
                        "18",
                        "会员大会由全体会员组成，是最高权力机构，有五项职权。",
                        "All members form the member assembly, the highest authority, with five powers.")
                .body("assembly", "会员大会", "member assembly", "18", Body.VotesPer.MEMBER, "18")
                .seats("assembly", "member", "会员", "member", "18")
                .article(
                        "19",
                        "三分之二以上会员到会方能召开，到会会员半数以上通过方为有效。",
                        "It opens with two thirds of the members present; half or more of those attending carry a resolution.")
                .decides("assembly", "amend-charter", ASSEMBLY.as("D-aii-10", at("18(1)"), at("30")))
                .matter("adopt-charter", "通过章程", "adopt the charter")
                .decides("assembly", "adopt-charter", ADOPTION)
                .decides("assembly", "approve-plan", ASSEMBLY.as("D-aii-14", at("18(2)")))
                .decides("assembly", "approve-annual-report", ASSEMBLY.as("D-aii-14", at("18(3)")))
                .decides(
                        "assembly",
                        "terminate",
                        ASSEMBLY.as("D-aii-11", at("29"), at("18(4)"))
                                .followedBy(next(
                                        "GUIDING_COMMITTEE",
                                        "指导委员会审查同意",
                                        "the guiding committee examines and agrees",
                                        "29")))
                .matter("reorganise", "变更联盟", "reorganise the alliance")
                .decides("assembly", "reorganise", ASSEMBLY.as("D-aii-1", at("18(4)")))
                .decides("assembly", "other", ASSEMBLY.as("D-aii-15", at("18(5)")))
                .decides(
                        "assembly",
                        "interpret-charter",
                        ASSEMBLY.as("D-aii-19", at("31"), at("18(5)"))
                                .deciding(ByReading.<Formula>asking(INTERPRETER)
                                        .when("ASSEMBLY", HALF_OF_THOSE_ATTENDING)
                                        .when("COUNCIL", notTheInterpreter())
                                        .when("UNDETERMINED", noInterpreter())
                                        .end()))
                .decides(
                        "assembly",
                        "appoint-group-head",
                        ASSEMBLY.as("D-aii-group-head", at("12b(2)"), at("18(5)"))
                                .deciding(ByReading.<Formula>asking(GROUP_HEAD)
                                        .when("UNDETERMINED", nobodyAppointsHeads())
                                        .when("COUNCIL", notTheAppointer())
                                        .when("ASSEMBLY", HALF_OF_THOSE_ATTENDING)
                                        .end()));
    }

    private static void committees(CharterBuilder charter) {
        charter.article(
                        "20",
                        "指导委员会成员由政府推荐、理事会聘任，指导发展方向与重大事项。",
                        "The guiding committee is recommended by government and engaged by the council; it guides.")
                .body("guiding-committee", "指导委员会", "guiding committee", "20")
                .seats("guiding-committee", "guide", "指导委员", "guiding member", "20")
                .decides("council", "engage-guide", COUNCIL.as("D-aii-12", at("20"), at("22(3)")))
                .decides(
                        "guiding-committee",
                        "terminate",
                        DecisionRule.of(
                                "D-aii-11",
                                Text.of("指导委员会审查终止动议", "the guiding committee's examination of a termination"),
                                ByReading.<Formula>asking(GUIDING)
                                        .when(
                                                "UNDETERMINED",
                                                Formula.unstated(
                                                        "指导委员会的表决规则未作规定",
                                                        "no voting rule of the guiding committee is stated"))
                                        .when(
                                                "MAJORITY_PRESENT",
                                                Formula.of(moreThan(1, 2, FAVOUR, PRESENT)
                                                        .citing(at("29"))))
                                        .when("BY_ANALOGY_23", TWO_THIRDS_OF_THOSE_PRESENT)
                                        .end(),
                                at("29"),
                                at("20")))
                .article(
                        "21",
                        "专家委员会由理事会选聘，提供咨询，并对重大项目作技术把关。",
                        "The expert committee is engaged by the council; it advises and holds the technical gate on major projects.")
                .body("expert-committee", "专家委员会", "expert committee", "21")
                .seatsWithoutVote("expert-committee", "expert", "专家", "expert", "21")
                .decides("council", "engage-expert", COUNCIL.as("D-aii-12", at("21"), at("22(4)")))
                .decides(
                        "expert-committee",
                        "approve-project",
                        DecisionRule.of(
                                "D-aii-20",
                                Text.of("专家委员会技术把关", "the expert committee's technical gate"),
                                Formula.withheld(
                                        "专家委员会提出技术意见，不作表决。",
                                        "the expert committee gives a technical opinion; it does not vote.",
                                        at("21(2)")),
                                at("21(2)")));
    }

    private static void council(CharterBuilder charter) {
        charter.article(
                        "22",
                        "理事会是会员大会的执行机构，领导日常工作，有十一项职权。",
                        "The council is the assembly's executive body, leads daily work and has eleven powers.")
                .body("council", "理事会", "council", "22", Body.VotesPer.SEAT, "23")
                .seats("council", "director", "理事", "director", "12b(1)")
                .decides("council", "elect-head", COUNCIL.as("D-aii-6", at("22(3)"), at("25")))
                .decides("council", "elect-deputy-head", COUNCIL.as("D-aii-6", at("22(3)"), at("25")))
                .decides("council", "appoint-secretary-general", COUNCIL.as("D-aii-6", at("22(3)")))
                .decides("council", "appoint-deputy-secretary-general", COUNCIL.as("D-aii-6", at("22(3)")))
                .decides("council", "decide-seats", COUNCIL.as("D-aii-8", at("22(3)")))
                .decides("council", "change-tier", COUNCIL.as("D-aii-8", at("22(3)"), at("13")))
                .decides(
                        "council",
                        "approve-annual-report",
                        COUNCIL.as("D-aii-14", at("22(6)")).followedBy(ASSEMBLY_NEXT))
                .decides(
                        "council",
                        "approve-plan",
                        COUNCIL.as("D-aii-14", at("22(7)")).followedBy(ASSEMBLY_NEXT))
                .decides("council", "create-working-group", COUNCIL.as("D-aii-13", at("22(8)")))
                .decides("council", "approve-project", COUNCIL.as("D-aii-2", at("22(10)")))
                .decides("council", "other", COUNCIL.as("D-aii-15", at("22(11)")))
                .decides(
                        "council",
                        "interpret-charter",
                        COUNCIL.as("D-aii-19", at("31"), at("22(11)"))
                                .deciding(ByReading.<Formula>asking(INTERPRETER)
                                        .when("ASSEMBLY", notTheInterpreter())
                                        .when("COUNCIL", TWO_THIRDS_OF_THOSE_PRESENT)
                                        .when("UNDETERMINED", noInterpreter())
                                        .end()))
                .decides(
                        "council",
                        "appoint-group-head",
                        COUNCIL.as("D-aii-group-head", at("12b(2)"), at("22(11)"))
                                .deciding(ByReading.<Formula>asking(GROUP_HEAD)
                                        .when("UNDETERMINED", nobodyAppointsHeads())
                                        .when("COUNCIL", TWO_THIRDS_OF_THOSE_PRESENT)
                                        .when("ASSEMBLY", notTheAppointer())
                                        .end()))
                .article(
                        "23",
                        "三分之二以上理事到会方能召开，到会理事三分之二以上通过；每年至少一次，特殊情况可通讯表决。",
                        "It opens with two thirds of the directors present; two thirds of those present carry a resolution;"
                                + " at least one meeting a year, by correspondence in special cases.")
                .matter("decide-by-correspondence", "通讯表决事项", "decide a matter by correspondence")
                .decides(
                        "council",
                        "decide-by-correspondence",
                        COUNCIL.as("D-aii-17")
                                .deciding(ByReading.<Formula>asking(CORRESPONDENCE)
                                        .when("REPLIES", TWO_THIRDS_OF_THOSE_PRESENT)
                                        .when(
                                                "ALL_DIRECTORS",
                                                Formula.of(
                                                        TWO_THIRDS_OF_DIRECTORS_PRESENT,
                                                        atLeast(2, 3, FAVOUR, IN_OFFICE)
                                                                .citing(at("23"))))
                                        .end()));
    }

    private static void standingCouncil(CharterBuilder charter) {
        ByReading<Boolean> inRecess = ByReading.plain(true);
        charter.article(
                        "24",
                        "常务理事会由理事长、副理事长、秘书长和副秘书长组成，理事会闭会期间行使五项职权。",
                        "The standing council is the chair, vice-chairs, secretary-general and deputies; in recess it exercises five powers.")
                .body("standing-council", "常务理事会", "standing council", "24")
                .seats("standing-council", "chair", "理事长", "chair", 1, "24")
                .seats("standing-council", "vice-chair", "副理事长", "vice-chair", "24")
                .seats("standing-council", "secretary-general", "秘书长", "secretary-general", 1, "24")
                .seats("standing-council", "deputy-secretary-general", "副秘书长", "deputy secretary-general", "24")
                .delegates(
                        "council",
                        "standing-council",
                        "24",
                        "admit-member",
                        "expel-member",
                        "create-working-group",
                        "approve-project")
                .decides(
                        "standing-council",
                        "create-working-group",
                        STANDING_COUNCIL.as("D-aii-13", at("22(8)")),
                        inRecess)
                .decides("standing-council", "approve-project", STANDING_COUNCIL.as("D-aii-3", at("22(10)")), inRecess)
                .article(
                        "25",
                        "首届理事长、副理事长由指导委员会提名、理事会选举；增补副理事长的人数由常务理事会确定。",
                        "The first chair and vice-chairs are nominated by the guiding committee and elected by the council;"
                                + " the standing council fixes how many vice-chairs are added.")
                .matter("fix-vice-chair-number", "确定增补副理事长人数", "fix how many vice-chairs are added")
                .decides(
                        "standing-council",
                        "fix-vice-chair-number",
                        STANDING_COUNCIL
                                .as("D-aii-7", at("25"))
                                .followedBy(next(
                                        "COUNCIL",
                                        "副理事长单位提名，理事会选举",
                                        "vice-chair units nominate and the council elects",
                                        "25",
                                        "22(3)")));
    }

    private static void secretariat(CharterBuilder charter) {
        charter.article(
                        "26",
                        "秘书处是日常办事机构，由秘书长、副秘书长和办公室组成，筹备并召开各类会议。",
                        "The secretariat is the daily office of the secretary-general, deputies and an office; it prepares and calls meetings.")
                .body("secretariat", "秘书处", "secretariat", "26");
    }

    private static void amendmentAndTermination(CharterBuilder charter) {
        charter.article(
                        "27",
                        "修改章程须经理事会三分之二以上成员表决通过，再由会员大会审议。",
                        "An amendment needs two thirds of the council's members in favour, then the assembly deliberates.")
                .decides("council", "amend-charter", COUNCIL_ON_AMENDMENT.followedBy(ASSEMBLY_NEXT))
                .article(
                        "28",
                        "完成宗旨或自行解散的，由理事会或常务理事会提出终止动议。",
                        "When the purpose is achieved or the alliance dissolves itself, the council or the standing council moves termination.")
                .decides(
                        "council", "terminate", COUNCIL.as("D-aii-11", at("28")).followedBy(ASSEMBLY_NEXT))
                .decides(
                        "standing-council",
                        "terminate",
                        STANDING_COUNCIL.as("D-aii-11", at("28")).followedBy(ASSEMBLY_NEXT))
                .article(
                        "29",
                        "终止动议须经会员大会表决通过，并报指导委员会审查同意。",
                        "The motion must pass the assembly and be examined and agreed by the guiding committee.")
                .article(
                        "30",
                        "章程经会员大会半数以上通过后生效。",
                        "The charter takes effect once half or more of the assembly has passed it.")
                .article("31", "章程最终解释权归联盟。", "The final interpretation belongs to the alliance itself.");
    }

    private static Formula notTheInterpreter() {
        return Formula.withheld("按此解释，章程由另一机构解释。", "under this reading another body interprets the charter.", at("31"));
    }

    private static Formula noInterpreter() {
        return Formula.unstated("未规定由哪个机构行使解释权", "no body is named to exercise the power to interpret");
    }

    private static Formula notTheAppointer() {
        return Formula.withheld(
                "按此解释，工作组负责人由另一机构任命。",
                "under this reading another body appoints the heads of working groups.",
                at("12b(2)"));
    }

    private static Formula nobodyAppointsHeads() {
        return Formula.unstated("未规定由谁任命工作组负责人", "nobody is named to appoint the heads of working groups");
    }

    private static NextStep next(String id, String zh, String en, String... provisions) {
        return new NextStep(id, Text.of(zh, en), List.of(provisions).map(IndustrialInternet::at));
    }

    private static Citation at(String provision) {
        return new Citation("aii", provision);
    }
}
