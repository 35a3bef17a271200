package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetwork.COUNCIL;
import static io.governance.core.charters.ChongqingNetwork.at;
import static io.governance.core.charters.ChongqingNetwork.ofMember;
import static io.governance.core.charters.ChongqingNetwork.onCouncil;
import static io.governance.core.charters.ChongqingNetwork.paper;
import static io.governance.core.charters.ChongqingNetwork.procedure;
import static io.governance.core.charters.ChongqingNetwork.secretariat;
import static io.governance.core.charters.ChongqingNetwork.stage;
import static io.governance.core.charters.ChongqingNetworkCouncil.CHAIR;
import static io.governance.core.charters.ChongqingNetworkCouncil.FIVE_YEARS;
import static io.governance.core.charters.ChongqingNetworkCouncil.OFFICERS;
import static io.governance.core.charters.ChongqingNetworkReadings.RECESS;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.funding.Funding;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Right;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 18 to 20 of the charter of {@link ChongqingNetwork}: the experts, the secretariat and the money. */
final class ChongqingNetworkSecretariat {

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

    private ChongqingNetworkSecretariat() {}

    static void write(CharterBuilder charter) {
        experts(charter);
        secretariatAndMoney(charter);
    }

    private static void experts(CharterBuilder charter) {
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
                        at("18a")));
    }

    private static void secretariatAndMoney(CharterBuilder charter) {
        charter.article(
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
