package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetworkReadings.AMENDMENT;
import static io.governance.core.charters.ChongqingNetworkReadings.BASE;
import static io.governance.core.charters.ChongqingNetworkReadings.CONSENT;
import static io.governance.core.charters.ChongqingNetworkReadings.ELECTOR;
import static io.governance.core.charters.ChongqingNetworkReadings.EXIT;
import static io.governance.core.charters.ChongqingNetworkReadings.EXPULSION_BASE;
import static io.governance.core.charters.ChongqingNetworkReadings.RECESS;
import static io.governance.core.charters.ChongqingNetworkReadings.THRESHOLD;
import static io.governance.core.charters.ChongqingNetworkReadings.UNANIMITY;
import static io.governance.core.voting.Count.ENTITLED;
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
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The charter of the Chongqing network communication alliance (重庆市网络通信工程技术创新战略联盟, {@code cqncetia}):
 * articles 1 to 24.
 *
 * <p>The council is the highest body; there is no assembly. Thresholds stand in articles 9(3), 14 and 22 only: by what
 * majority the council decides anything else is open, and no article asks for a quorum.
 */
final class ChongqingNetwork {

    private static final DecisionRule COUNCIL = DecisionRule.of(
            "D-cq-8",
            Text.of("理事会决议", "resolution of the council"),
            ByReading.<Formula>asking(THRESHOLD)
                    .when("UNDETERMINED", noThreshold())
                    .when("MAJORITY_OF_ALL", majorityOf(IN_OFFICE, "15"))
                    .when("TWO_THIRDS_OF_ALL", twoThirdsOf(IN_OFFICE, "15"))
                    .end(),
            at("15"));

    private static final DecisionRule ADMISSION = DecisionRule.of(
                    "D-cq-1",
                    Text.of("接纳成员", "admission of a member"),
                    ByReading.<Formula>asking(BASE)
                            .when("IN_OFFICE", twoThirdsOf(IN_OFFICE, "9(3)"))
                            .when("ALL_SEATS", twoThirdsOf(ENTITLED, "9(3)"))
                            .end(),
                    at("9(3)"),
                    at("12"))
            .followedBy(next("SIGNATURE", "签署联盟协议书", "signing the alliance agreement", "12"));

    private static final DecisionRule EXPULSION = DecisionRule.of(
                    "D-cq-2",
                    Text.of("除名成员", "expulsion of a member"),
                    ByReading.<Formula>asking(EXPULSION_BASE)
                            .when("ALL_IN_OFFICE", twoThirdsOf(IN_OFFICE, "14"))
                            .when("PRESENT", twoThirdsOf(PRESENT, "14"))
                            .end(),
                    at("14"))
            .followedBy(ByReading.<Option<NextStep>>asking(CONSENT)
                    .when("EACH_YES_IN_WRITING", consent("计入的赞成票逐一书面确认", "each counted vote in favour, in writing"))
                    .when("ONE_INSTRUMENT", consent("理事会出具书面文件", "one written instrument of the council"))
                    .end());

    private static final DecisionRule TERMINATION = DecisionRule.of(
                    "D-cq-3",
                    Text.of("终止联盟", "termination of the alliance"),
                    ByReading.<Formula>asking(UNANIMITY)
                            .when("ALL_IN_OFFICE", unanimityOf(IN_OFFICE))
                            .when("ALL_PRESENT", unanimityOf(PRESENT))
                            .end(),
                    at("22"),
                    at("21"))
            .followedBy(next(
                    "BUREAU", "市科技局批准，然后清算", "the science and technology bureau approves, then liquidation", "22"));

    private static final DecisionRule AMENDING = DecisionRule.of(
            "D-cq-4",
            Text.of("修改章程", "amendment of the charter"),
            ByReading.<Formula>asking(AMENDMENT)
                    .when("UNDETERMINED", noThreshold())
                    .when("TWO_THIRDS_OF_ALL", twoThirdsOf(IN_OFFICE, "24"))
                    .when("MAJORITY_OF_ALL", majorityOf(IN_OFFICE, "24"))
                    .end(),
            at("24"));

    private static final ByReading<Formula> ELECTION = ByReading.<Formula>asking(ELECTOR)
            .when("UNDETERMINED", Formula.unstated("选举人与门槛均未作规定", "neither electors nor a threshold are stated"))
            .when("COUNCIL_MAJORITY_OF_ALL", majorityOf(IN_OFFICE, "15"))
            .when(
                    "DIRECTOR_UNITS",
                    Formula.withheld(
                            "由理事单位选举，不经理事会表决。", "the director units elect; the council does not vote.", at("17")))
            .end();

    private static final DecisionRule OFFICERS = COUNCIL.as("D-cq-6").deciding(ELECTION);

    private static final DecisionRule IN_RECESS = DecisionRule.of(
            "D-cq-9",
            Text.of("秘书处闭会期间代行职能", "the secretariat acting for the council in recess"),
            ByReading.<Formula>asking(RECESS)
                    .when(
                            "NARROW",
                            Formula.withheld(
                                    "秘书处在理事会闭会期间只作日常管理，不作表决。",
                                    "in recess the secretariat administers; it does not vote.",
                                    at("19")))
                    .when(
                            "FULL",
                            Formula.unstated(
                                    "秘书处没有合议形式，也没有表决规则", "the secretariat has neither a collegial form nor a rule"))
                    .end(),
            at("19"));

    private static final ByReading<Boolean> ONLY_IN_RECESS = ByReading.plain(true);

    private ChongqingNetwork() {}

    /** Writes the charter. */
    static Charter charter() {
        CharterBuilder charter = CharterBuilder.charter(
                "cqncetia",
                "重庆市网络通信工程技术创新战略联盟",
                "Chongqing Network Telecommunication Engineering Technology and Innovation Association");
        purpose(charter);
        members(charter);
        joiningAndLeaving(charter);
        bodies(charter);
        officers(charter);
        expertsAndSecretariat(charter);
        termination(charter);
        adoptionAndAmendment(charter);
        ChongqingNetworkReadings.all().forEach(charter::reading);
        return charter.compiled();
    }

    private static void purpose(CharterBuilder charter) {
        charter.article("1", "规定联盟的中英文名称和缩写。", "Fixes the Chinese and English names and the abbreviation.")
                .article(
                        "2",
                        "本市院校、院所、骨干企业和学会围绕网络通信工程合作，不求盈利，对同行开放。",
                        "Universities, institutes, leading firms and societies around network communication; non-profit, open.")
                .article(
                        "3",
                        "自愿平等，在技术、经济、管理和知识产权上互利协作。",
                        "Voluntary, equal cooperation in technology, economy, management, IP.")
                .article(
                        "4",
                        "守法，由重庆市科技局指导和监督。",
                        "Obeys the law; the Chongqing science and technology bureau supervises.")
                .article("5", "依国家和本市政策服务地方经济。", "Serves the local economy under national and municipal policy.")
                .article(
                        "6",
                        "五项任务：规划协调，统计与路线图，关键技术与标准，平台与数据库，人才与交流。",
                        "Five tasks: coordination, statistics and roadmap, technology and standards, platforms, talent and exchange.")
                .article(
                        "7",
                        "八类活动，自前瞻研究、“十四五”标准研究至平台、基地、会议和人才。",
                        "Eight activities, from forward research and standards for 2021-2025 to platforms, meetings and talent.");
    }

    private static void members(CharterBuilder charter) {
        charter.article(
                        "8",
                        "成员须有独立法人资格并从事本领域；各自独立，与联盟之间不生债权债务。",
                        "Members have legal personality and work in the field; no debts arise between them and the alliance.")
                .tier("member", "联盟成员", "member", "8")
                .article(
                        "9",
                        "三项条件：拥护章程并守约；在本领域有一定……（原文缺字）；理事会全体成员三分之二以上赞成。",
                        "Three conditions: support of the charter; some standing (the noun is missing); two thirds of all the council.")
                .decides("council", "admit-member", ADMISSION)
                .article(
                        "10",
                        "七项权利，包括优先成为理事、列席理事会（无表决权）、依协议实施专利和退出。",
                        "Seven rights: priority for a seat, attending the council without a vote, patents by agreement, leaving.")
                .article(
                        "11",
                        "四项义务：遵守章程，参与建设，保守技术秘密，共享成果信息。",
                        "Four duties: obey the charter, help to build the alliance, keep technical secrets, share results.");
    }

    private static void joiningAndLeaving(CharterBuilder charter) {
        charter.article(
                        "12",
                        "申请材料三份；秘书处审查，理事会决定；签署联盟协议书后即为成员，并获证书。",
                        "Three papers; the secretariat examines, the council decides; signing the agreement makes a member.")
                .matter("examine-application", "审查入盟申请", "examine an application")
                .decides(
                        "secretariat",
                        "examine-application",
                        administrative("D-cq-10", "审查入盟申请", "examination of an application", "12"))
                .article(
                        "13",
                        "退出须提前25个工作日书面告知秘书处，秘书处5个工作日内通报理事会。",
                        "A leaver writes to the secretariat 25 working days ahead; it tells the council within 5 working days.")
                .decides(
                        "council",
                        "approve-exit",
                        COUNCIL.as("D-cq-8", at("13"))
                                .deciding(ByReading.<Formula>asking(EXIT)
                                        .when(
                                                "NOTICE",
                                                Formula.withheld(
                                                        "退出只须提前书面告知秘书处，不经表决。",
                                                        "leaving takes notice to the secretariat; nobody votes on it.",
                                                        at("13")))
                                        .when("APPROVAL", COUNCIL.formula())
                                        .end()))
                .article(
                        "14",
                        "严重违反协议或一年以上不尽义务者，秘书处核实后，由理事会三分之二以上（含）通过并书面同意除名；一年后可再申请。",
                        "For a serious breach or a year without doing a member's duties, which the secretariat verifies,"
                                + " two thirds (inclusive) of the council expel, with written consent; a new application after a year.")
                .matter("verify-expulsion-facts", "核实除名事实", "verify the facts of an expulsion")
                .decides(
                        "secretariat",
                        "verify-expulsion-facts",
                        administrative("D-cq-10", "核实除名事实", "verification of the facts of an expulsion", "14"))
                .decides("council", "expel-member", EXPULSION);
    }

    private static void bodies(CharterBuilder charter) {
        charter.article(
                        "15",
                        "设理事会（最高权力机构）、专家委员会（咨询）和秘书处（常设）；负责人任期五年，可连任。",
                        "Bodies: the council, the highest; the advisory expert committee; the secretariat. Heads serve five years.")
                .bodiesAreListedIn("15")
                .body("council", "理事会", "council", "15", Body.VotesPer.SEAT, "16")
                .body("expert-committee", "专家委员会", "expert committee", "15")
                .body("secretariat", "秘书处", "secretariat", "15")
                .decides("council", "other", COUNCIL)
                .decides("council", "interpret-charter", COUNCIL)
                .article(
                        "16",
                        "理事会由成员单位主要负责人组成：理事长1名、常务副理事长1名、副理事长13名、理事21名；任期五年。",
                        "Heads of member units form the council: 1 chair, 1 executive vice-chair, 13 vice-chairs, 21 directors; five years.")
                .seats("council", "chair", "理事长", "chair", 1, "16")
                .seats("council", "executive-vice-chair", "常务副理事长", "executive vice-chair", 1, "16")
                .seats("council", "vice-chair", "副理事长", "vice-chair", 13, "16")
                .seats("council", "director", "理事", "director", 21, "16")
                .seatsWithoutVote("council", "observer", "列席成员", "observer", "10(2)")
                .decides("council", "elect-deputy-head", OFFICERS.as("D-cq-6", at("16")))
                .decides("council", "decide-seats", OFFICERS.as("D-cq-6", at("16")));
    }

    private static void officers(CharterBuilder charter) {
        charter.article(
                        "17",
                        "理事长单位由理事单位推荐，选举人未写明；负责协调服务，对外担责并签署文件。",
                        "Director units recommend the chair unit, electors unnamed; it coordinates, answers outwardly and signs.")
                .decides("council", "elect-head", OFFICERS.as("D-cq-5", at("17")));
    }

    private static void expertsAndSecretariat(CharterBuilder charter) {
        charter.article(
                        "18",
                        "专家委员会由理事会聘任，提供咨询：荣誉委员若干，主任1名、常务副主任1名、副主任9名、委员14名；任期五年。",
                        "The council engages the expert committee, which advises: honorary members, 1 head, 1 executive deputy,"
                                + " 9 deputies, 14 members; five years.")
                .seatsWithoutVote("expert-committee", "honorary", "荣誉委员", "honorary member", "18")
                .seatsWithoutVote("expert-committee", "head", "主任委员", "head", 1, "18")
                .seatsWithoutVote(
                        "expert-committee", "executive-deputy-head", "常务副主任委员", "executive deputy head", 1, "18")
                .seatsWithoutVote("expert-committee", "deputy-head", "副主任委员", "deputy head", 9, "18")
                .seatsWithoutVote("expert-committee", "member", "委员", "member", 14, "18")
                .decides("council", "engage-expert", COUNCIL.as("D-cq-7", at("18")))
                .article(
                        "19",
                        "秘书处办理日常事务，闭会期间代理事会行使管理职能；理事长提供场所，理事会按年度计划保障经费。",
                        "The secretariat does daily business and, in recess, the council's management function;"
                                + " the chair provides the office, the council its costs under the annual plan.")
                .delegates(
                        "council",
                        "secretariat",
                        "19",
                        "approve-plan",
                        "approve-budget",
                        "approve-annual-report",
                        "engage-expert",
                        "engage-guide",
                        "change-tier",
                        "create-working-group",
                        "appoint-group-head",
                        "approve-project",
                        "release-results",
                        "other")
                .decides("council", "approve-plan", COUNCIL.as("D-cq-8", at("19")))
                .decides("council", "approve-budget", COUNCIL.as("D-cq-8", at("19")))
                .decides("council", "appoint-secretary-general", OFFICERS.as("D-cq-6", at("19")))
                .decides("council", "appoint-deputy-secretary-general", OFFICERS.as("D-cq-6", at("19")))
                .decides("secretariat", "approve-plan", IN_RECESS, ONLY_IN_RECESS)
                .decides("secretariat", "approve-budget", IN_RECESS, ONLY_IN_RECESS)
                .decides("secretariat", "engage-expert", IN_RECESS, ONLY_IN_RECESS)
                .decides("secretariat", "other", IN_RECESS, ONLY_IN_RECESS)
                .article(
                        "20",
                        "按实体运行，另订收益、任务与经费的规则。",
                        "Runs as an entity, with rules for sharing benefits, assigning tasks and managing funds.");
    }

    private static void termination(CharterBuilder charter) {
        charter.article(
                        "21",
                        "完成宗旨、自行解散、分立或合并的，由秘书处动议终止。",
                        "On completion, self-dissolution, split or merger the secretariat moves termination.")
                .matter("move-termination", "提出终止动议", "move termination")
                .decides(
                        "secretariat",
                        "move-termination",
                        administrative("D-cq-3-motion", "提出终止动议", "motion to terminate", "21"))
                .article(
                        "22",
                        "终止须理事会一致同意；市科技局批准后由理事会组织清算，期间不作他事，剩余财产依国家规定处理。",
                        "The council must be unanimous; the bureau approves; the council sets up the liquidation, during which"
                                + " nothing else is done; assets go as state rules say.")
                .decides("council", "terminate", TERMINATION)
                .matter("form-liquidation-group", "组织清算组", "form the liquidation group")
                .decides("council", "form-liquidation-group", COUNCIL.as("D-cq-8", at("22")));
    }

    private static void adoptionAndAmendment(CharterBuilder charter) {
        charter.article("23", "首次全体理事会议通过章程。", "The first full council meeting adopts the charter.")
                .matter("adopt-charter", "通过章程", "adopt the charter")
                .decides("council", "adopt-charter", COUNCIL.as("D-cq-11", at("23")))
                .article(
                        "24",
                        "章程修正案由理事会讨论通过即生效，门槛未写明。",
                        "An amendment takes effect once the council passes it; no threshold is stated.")
                .decides("council", "amend-charter", AMENDING);
    }

    private static Formula twoThirdsOf(Count base, String provision) {
        return Formula.of(atLeast(2, 3, FAVOUR, base).citing(at(provision)));
    }

    private static Formula majorityOf(Count base, String provision) {
        return Formula.of(moreThan(1, 2, FAVOUR, base).citing(at(provision)));
    }

    private static Formula unanimityOf(Count base) {
        return Formula.of(atLeast(1, 1, FAVOUR, base).citing(at("22")));
    }

    private static Formula noThreshold() {
        return Formula.unstated("法定人数与门槛均未作规定", "neither a quorum nor a threshold is stated");
    }

    /** What the secretariat does by itself. */
    private static DecisionRule administrative(String id, String zh, String en, String provision) {
        Formula noVote = Formula.withheld(
                "这是秘书处的日常管理行为，不作表决。", "the secretariat does this itself, without a vote.", at(provision));
        return DecisionRule.of(id, Text.of(zh, en), noVote, at(provision));
    }

    private static Option<NextStep> consent(String zh, String en) {
        return Option.some(next("WRITTEN_CONSENT", zh, en, "14"));
    }

    private static NextStep next(String id, String zh, String en, String... provisions) {
        return new NextStep(id, Text.of(zh, en), List.of(provisions).map(ChongqingNetwork::at));
    }

    private static Citation at(String provision) {
        return new Citation("cqncetia", provision);
    }
}
