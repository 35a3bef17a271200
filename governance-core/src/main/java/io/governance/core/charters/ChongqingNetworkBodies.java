package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetwork.COUNCIL;
import static io.governance.core.charters.ChongqingNetwork.at;
import static io.governance.core.charters.ChongqingNetwork.majorityOf;
import static io.governance.core.charters.ChongqingNetwork.ofMember;
import static io.governance.core.charters.ChongqingNetwork.onCouncil;
import static io.governance.core.charters.ChongqingNetwork.paper;
import static io.governance.core.charters.ChongqingNetwork.procedure;
import static io.governance.core.charters.ChongqingNetwork.secretariat;
import static io.governance.core.charters.ChongqingNetwork.stage;
import static io.governance.core.charters.ChongqingNetworkReadings.ELECTOR;
import static io.governance.core.charters.ChongqingNetworkReadings.RECESS;
import static io.governance.core.charters.ChongqingNetworkReadings.SEATS;
import static io.governance.core.voting.Count.IN_OFFICE;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.funding.Funding;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 15 to 20 of the charter of {@link ChongqingNetwork}: the council, the experts, the secretariat. */
final class ChongqingNetworkBodies {

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

    private static final Period FIVE_YEARS = Period.years(5);

    private static final Capacity CHAIR = onCouncil("理事长单位", "the chair unit", "chair");

    /** The charter names nobody who convenes the council: the chair and the standing body do. */
    private static final Capacity CONVENERS = onCouncil(
                    "理事长或常务副理事长", "the chair or executive vice-chair", "chair", "executive-vice-chair")
            .or(secretariat());

    private static final ByReading<Boolean> COUNCIL_ELECTS = ByReading.<Boolean>asking(ELECTOR)
            .when("UNDETERMINED", true)
            .when("COUNCIL_MAJORITY_OF_ALL", true)
            .when("DIRECTOR_UNITS", false)
            .end();

    private ChongqingNetworkBodies() {}

    static void write(CharterBuilder charter) {
        bodies(charter);
        officers(charter);
        expertsAndSecretariat(charter);
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
                .executes("15a", "bodies council, expert-committee and secretariat")
                .seatsWithoutVote("secretariat", "head", "秘书处负责人（职务未命名）", "head (office unnamed)", 1, "15b")
                .seatsWithoutVote(
                        "secretariat", "officer", "秘书处人员", "officer of the secretariat, without a vote", "15a")
                .term("secretariat", FIVE_YEARS, "15b", "head")
                .opens("council", ByReading.plain(Option.some(CONVENERS)))
                .meeting(MeetingKind.of(
                                "council",
                                Text.of("理事会会议", "council meeting"),
                                "council",
                                CONVENERS,
                                at("15a"),
                                at("10(2)"))
                        .attendedBy(ofMember().or(secretariat())))
                .procedure(procedure(
                        "interpretation",
                        "解释章程",
                        "interpretation of the charter",
                        List.of(
                                stage(
                                        "ask",
                                        "提出解释问题",
                                        "asking for an interpretation",
                                        onCouncil("理事会成员", "those who vote on the council")
                                                .or(secretariat()),
                                        Task.once(),
                                        "15a"),
                                stage(
                                                "answer",
                                                "理事会作出解释",
                                                "answer of the council",
                                                onCouncil("理事会", "the council"),
                                                Task.decide("council", "interpret-charter"),
                                                "15a")
                                        .then(new Effect.SettleReading(ByReading.plain(1)))),
                        "15a"))
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
                .limitAsRead(
                        "council",
                        "director",
                        ByReading.<Integer>asking(SEATS)
                                .when("THIRTY_SIX", 21)
                                .when("TWENTY_ONE_IN_ALL", 6)
                                .end())
                .term("council", FIVE_YEARS, "15b", "chair")
                .term("council", FIVE_YEARS, "16", "executive-vice-chair", "vice-chair", "director")
                .procedure(election(
                        "executive-vice-chair",
                        "选举常务副理事长",
                        "election of the executive vice-chair",
                        "elect-deputy-head"))
                .procedure(election("vice-chair", "选举副理事长", "election of a vice-chair", "elect-deputy-head"))
                .procedure(election("director", "选举理事", "election of a director", "decide-seats"))
                .seatsWithoutVote("council", "observer", "列席成员", "observer", "10(2)")
                .decides("council", "elect-deputy-head", OFFICERS.as("D-cq-6", at("16")))
                .decides("council", "decide-seats", OFFICERS.as("D-cq-6", at("16")));
    }

    private static void officers(CharterBuilder charter) {
        charter.article(
                        "17",
                        "理事长单位由理事单位推荐，选举人未写明；负责协调服务，对外担责并签署文件。",
                        "Director units recommend the chair unit, electors unnamed; it coordinates, answers outwardly and signs.")
                .procedure(chairElection())
                .grants(Right.of(
                        "sign-government-contract",
                        Text.of("与政府部门签订项目合同，对外承担责任", "signing project contracts with government bodies"),
                        CHAIR,
                        at("17b")))
                .grants(Right.of(
                        "coordinate", Text.of("协调、组织和服务", "coordinating, organising and serving"), CHAIR, at("17b")))
                .grants(Right.of(
                                "sign-for-members",
                                Text.of("受成员委托签署其他对外文件", "signing other outside documents for members"),
                                CHAIR,
                                at("17c"))
                        .onlyIf(new Condition.HandedIn(
                                paper("power-of-attorney", "成员就此事项的委托书", "the members' powers of attorney", "17c"))))
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
                .term("expert-committee", FIVE_YEARS, "15b", "head")
                .term(
                        "expert-committee",
                        FIVE_YEARS,
                        "18b",
                        "honorary",
                        "executive-deputy-head",
                        "deputy-head",
                        "member")
                .procedure(engagement("honorary", "聘任荣誉委员", "engagement of an honorary member"))
                .procedure(engagement("head", "聘任主任委员", "engagement of the head"))
                .procedure(engagement("executive-deputy-head", "聘任常务副主任委员", "engagement of the executive deputy head"))
                .procedure(engagement("deputy-head", "聘任副主任委员", "engagement of a deputy head"))
                .procedure(engagement("member", "聘任委员", "engagement of a member of the committee"))
                .grants(Right.of(
                        "advise",
                        Text.of("提供咨询", "advising"),
                        new Capacity.OnSeat(
                                BodyId.of("expert-committee"), List.empty(), Text.of("专家委员", "the experts")),
                        at("18a")))
                .article(
                        "19",
                        "秘书处办理日常事务，闭会期间代理事会行使管理职能；理事长提供场所，理事会按年度计划保障经费。",
                        "The secretariat does daily business and, in recess, the council's management function;"
                                + " the chair provides the office, the council its costs under the annual plan.")
                .executes("19a", "delegation council to secretariat")
                .grants(Right.of(
                        "administer",
                        Text.of("办理日常事务，闭会期间行使日常管理职能", "daily business and, in recess, administration"),
                        secretariat(),
                        at("19a")))
                .procedure(procedure(
                        "recess-act",
                        "闭会期间代行管理职能",
                        "management in the council's stead in recess",
                        List.of(stage(
                                        "act",
                                        "秘书处代行管理职能",
                                        "an act of the secretariat in the council's stead",
                                        secretariat(),
                                        Task.once(),
                                        "19a")
                                .where(ByReading.<Boolean>asking(RECESS)
                                        .when("NARROW", false)
                                        .when("FULL", true)
                                        .end())
                                .then(new Effect.Adopt())),
                        "19a"))
                .procedure(headOfSecretariat())
                .procedure(procedure(
                        "annual-plan",
                        "秘书处年度计划",
                        "annual plan of the secretariat",
                        List.of(stage(
                                        "draw-up",
                                        "秘书处编制年度计划",
                                        "drawing up the annual plan",
                                        secretariat(),
                                        Task.once(),
                                        "19b")
                                .needing(paper("annual-plan", "年度计划", "the annual plan", "19b"))
                                .then(new Effect.Adopt())),
                        "19b"))
                .recurring(new RecurringDuty(
                        "annual-plan",
                        Text.of("秘书处每年编制年度计划", "an annual plan of the secretariat"),
                        BodyId.of("secretariat"),
                        new RecurringDuty.Carried("annual-plan"),
                        1,
                        Option.none(),
                        List.of(at("19b"))))
                .grants(Right.of(
                        "provide-office", Text.of("提供秘书处办公场所", "providing the office premises"), CHAIR, at("19b")))
                .funding(funding())
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
                        "Runs as an entity, with rules for sharing benefits, assigning tasks and managing funds.")
                .declares("20", "预告另订规则，本章程没有规则可执行。", "Promises rules that are not in this charter.");
    }

    private static Procedure election(String kind, String zh, String en, String matter) {
        return elected(
                "elect-" + kind,
                Text.of(zh, en),
                new Effect.FillSeat(BodyId.of("council"), kind),
                onCouncil("理事会成员", "those who vote on the council").or(secretariat()),
                matter,
                "16");
    }

    private static Procedure chairElection() {
        return elected(
                "elect-chair",
                Text.of("推荐并选举理事长单位", "election of the chair unit"),
                new Effect.FillSeat(BodyId.of("council"), "chair"),
                onCouncil("理事单位", "a director unit", "director"),
                "elect-head",
                "17a");
    }

    /** Somebody is proposed, then the council elects; where the director units do, their record of it is handed in. */
    private static Procedure elected(
            String id, Text title, Effect seat, Capacity proposers, String matter, String provision) {
        Capacity directors = onCouncil("理事单位", "a director unit", "director");
        return procedure(
                        id,
                        title.zh(),
                        title.en(),
                        List.of(
                                stage("recommend", "推荐人选", "recommending somebody", proposers, Task.once(), provision)
                                        .needingProposer(),
                                stage(
                                                "elect",
                                                "理事会选举",
                                                "election by the council",
                                                directors,
                                                Task.decide("council", matter),
                                                provision)
                                        .where(COUNCIL_ELECTS)
                                        .then(seat),
                                stage(
                                                "directors-elect",
                                                "理事单位选举",
                                                "election by the director units",
                                                directors,
                                                Task.once(),
                                                provision)
                                        .needing(paper(
                                                "election-record", "选举记录", "the record of the election", provision))
                                        .where(COUNCIL_ELECTS.map(council -> !council))
                                        .then(seat)),
                        provision)
                .asking(new Eligibility(
                        "principal-head", Text.of("成员单位主要负责人", "the principal head of a member unit"), at("16")));
    }

    private static Procedure engagement(String kind, String zh, String en) {
        return procedure(
                "engage-" + kind,
                zh,
                en,
                List.of(
                        stage("recommend", "成员推荐", "recommendation by a member", ofMember(), Task.once(), "18a"),
                        stage(
                                        "engage",
                                        "理事会聘任",
                                        "engagement by the council",
                                        onCouncil("理事会", "the council"),
                                        Task.decide("council", "engage-expert"),
                                        "18a")
                                .then(new Effect.FillSeat(BodyId.of("expert-committee"), kind))),
                "18a");
    }

    /** The charter provides for a head and names neither the office nor who appoints to it. */
    private static Procedure headOfSecretariat() {
        Capacity council = onCouncil("理事会", "the council");
        return procedure(
                "appoint-secretariat-head",
                "确定秘书处负责人",
                "appointment of the head of the secretariat",
                List.of(
                        stage("recommend", "推荐人选", "recommending somebody", council, Task.once(), "15b"),
                        stage(
                                        "appoint",
                                        "理事会决定",
                                        "decision of the council",
                                        council,
                                        Task.decide("council", "appoint-secretary-general"),
                                        "15b")
                                .then(new Effect.FillSeat(BodyId.of("secretariat"), "head"))),
                "15b");
    }

    private static Funding funding() {
        return Funding.of(secretariat(), at("19b"))
                .from(
                        List.of(new Funding.Source(
                                "council-provision",
                                Text.of("理事会保障的运行经费", "what the council provides"),
                                Option.none(),
                                at("19b"))),
                        true)
                .on(
                        List.of(
                                new Funding.Purpose(
                                        "office",
                                        Text.of("办公运行费用", "the running costs of the office"),
                                        Funding.When.LIVING,
                                        Option.some(new Funding.Approval("annual-plan", at("19b"))),
                                        at("19b")),
                                new Funding.Purpose(
                                        "settle-debts",
                                        Text.of("清偿债务", "settling debts"),
                                        Funding.When.WINDING_UP,
                                        Option.none(),
                                        at("22b")),
                                new Funding.Purpose(
                                        "hand-over-remainder",
                                        Text.of("依国家规定处理剩余财产", "handing over what remains as state rules say"),
                                        Funding.When.WINDING_UP,
                                        Option.none(),
                                        at("22d")),
                                new Funding.Purpose(
                                        "share-among-members",
                                        Text.of("在成员间分配财产", "sharing assets among members"),
                                        Funding.When.NEVER,
                                        Option.none(),
                                        at("22d"))),
                        true);
    }
}
