package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetworkReadings.THRESHOLD;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Requirement.atLeast;
import static io.governance.core.voting.Requirement.moreThan;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The charter of the Chongqing network communication alliance (重庆市网络通信工程技术创新战略联盟, {@code cqncetia}):
 * articles 1 to 24.
 *
 * <p>The council is the highest body; there is no assembly. Thresholds stand in articles 9(3), 14 and 22 only: by what
 * majority the council decides anything else is open, and no article asks for a quorum. Articles 8 to 12 are in {@link
 * ChongqingNetworkMembers}, 13 and 14 in {@link ChongqingNetworkLeaving}, 15 to 17 in {@link ChongqingNetworkCouncil}, 18 to
 * 20 in {@link ChongqingNetworkSecretariat}, 21 to 24 in {@link ChongqingNetworkEnd}.
 */
final class ChongqingNetwork {

    static final DecisionRule COUNCIL = DecisionRule.of(
            "D-cq-8",
            Text.of("理事会决议", "resolution of the council"),
            ByReading.<Formula>asking(THRESHOLD)
                    .when("UNDETERMINED", noThreshold())
                    .when("MAJORITY_OF_ALL", majorityOf(IN_OFFICE, "15"))
                    .when("TWO_THIRDS_OF_ALL", twoThirdsOf(IN_OFFICE, "15"))
                    .end(),
            at("15"));

    private ChongqingNetwork() {}

    /** Writes the charter. */
    static Charter charter() {
        CharterBuilder charter = CharterBuilder.charter(
                "cqncetia",
                "重庆市网络通信工程技术创新战略联盟",
                "Chongqing Network Telecommunication Engineering Technology and Innovation Association");
        purpose(charter);
        ChongqingNetworkMembers.write(charter);
        ChongqingNetworkLeaving.write(charter);
        ChongqingNetworkCouncil.write(charter);
        ChongqingNetworkSecretariat.write(charter);
        ChongqingNetworkEnd.write(charter);
        charter.customs(ChongqingNetworkReadings.CUSTOMS);
        ChongqingNetworkReadings.all().forEach(charter::reading);
        return charter.compiled();
    }

    private static void purpose(CharterBuilder charter) {
        charter.article("1", "规定联盟的中英文名称和缩写。", "Fixes the Chinese and English names and the abbreviation.")
                .particular("abbreviation", Text.of("缩写", "abbreviation"), Text.of("CQNCETIA", "CQNCETIA"), "1")
                .article(
                        "2",
                        "本市院校、院所、骨干企业和学会围绕网络通信工程合作，不求盈利，对同行开放。",
                        "Universities, institutes, leading firms and societies around network communication; non-profit, open.")
                .declares("2", "说明联盟的性质，不设权利义务。", "Says what kind of organisation it is; nobody has to do anything.")
                .article(
                        "3",
                        "自愿平等，在技术、经济、管理和知识产权上互利协作。",
                        "Voluntary, equal cooperation in technology, economy, management, IP.")
                .declares("3", "宗旨，由以下各条落实。", "A purpose, which the articles below carry out.")
                .article(
                        "4",
                        "守法，由重庆市科技局指导和监督。",
                        "Obeys the law; the Chongqing science and technology bureau supervises.")
                .particular(
                        "supervisor",
                        Text.of("指导监督单位", "supervisor"),
                        Text.of("重庆市科技局", "Chongqing science and technology bureau"),
                        "4")
                .article("5", "依国家和本市政策服务地方经济。", "Serves the local economy under national and municipal policy.")
                .declares("5", "宗旨，没有可执行的规则。", "A purpose without a rule that could be carried out.")
                .article(
                        "6",
                        "五项任务：规划协调，统计与路线图，关键技术与标准，平台与数据库，人才与交流。",
                        "Five tasks: coordination, statistics and roadmap, technology and standards, platforms, talent and exchange.")
                .declares("6(1)-(5)", "列举任务，不规定由谁决定。", "Lists tasks and leaves open who decides on them.")
                .article(
                        "7",
                        "八类活动，自前瞻研究、“十四五”标准研究至平台、基地、会议和人才。",
                        "Eight activities, from forward research and standards for 2021-2025 to platforms, meetings and talent.")
                .declares(
                        "7(1)-(8)",
                        "列举活动；“定期”没有间隔，第二项所指的五年计划已于2025年底届满。",
                        "Lists activities; \"regularly\" has no interval, and the five-year plan of the second ended with 2025.");
    }

    static Formula twoThirdsOf(Count base, String provision) {
        return Formula.of(atLeast(2, 3, FAVOUR, base).citing(at(provision)));
    }

    static Formula majorityOf(Count base, String provision) {
        return Formula.of(moreThan(1, 2, FAVOUR, base).citing(at(provision)));
    }

    static Formula noThreshold() {
        return Formula.unstated("法定人数与门槛均未作规定", "neither a quorum nor a threshold is stated");
    }

    /** What the secretariat does by itself. */
    static DecisionRule administrative(String id, String zh, String en, String provision) {
        Formula noVote = Formula.withheld(
                "这是秘书处的日常管理行为，不作表决。", "the secretariat does this itself, without a vote.", at(provision));
        return DecisionRule.of(id, Text.of(zh, en), noVote, at(provision));
    }

    static NextStep next(String id, String zh, String en, String... provisions) {
        return new NextStep(id, Text.of(zh, en), List.of(provisions).map(ChongqingNetwork::at));
    }

    static Citation at(String provision) {
        return new Citation("cqncetia", provision);
    }

    /** The holder of any seat on the secretariat. */
    static Capacity secretariat() {
        return new Capacity.OnSeat(BodyId.of("secretariat"), List.empty(), Text.of("秘书处", "the secretariat"));
    }

    /** The holder of a seat of one of some kinds on the council; of every kind that votes if none is named. */
    static Capacity onCouncil(String zh, String en, String... kinds) {
        return new Capacity.OnSeat(
                BodyId.of("council"),
                kinds.length == 0 ? List.of("chair", "executive-vice-chair", "vice-chair", "director") : List.of(kinds),
                Text.of(zh, en));
    }

    /** The representative of any member. */
    static Capacity ofMember() {
        return new Capacity.OfMember(List.empty(), Option.none(), Text.of("联盟成员", "a member"));
    }

    /** A paper that has to be handed in. */
    static Paper paper(String kind, String zh, String en, String provision) {
        return new Paper(kind, Text.of(zh, en), at(provision));
    }

    /** A procedure without grounds and conditions. */
    static Procedure procedure(String id, String zh, String en, Seq<Stage> stages, String... provisions) {
        return new Procedure(
                id,
                Text.of(zh, en),
                stages,
                List.empty(),
                List.empty(),
                List.of(provisions).map(ChongqingNetwork::at));
    }

    /** A stage in which somebody acts. */
    static Stage stage(String id, String zh, String en, Capacity by, Task task, String... provisions) {
        return Stage.of(
                id,
                Text.of(zh, en),
                by,
                task,
                List.of(provisions).map(ChongqingNetwork::at).toJavaArray(Citation[]::new));
    }
}
