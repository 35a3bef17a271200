package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetwork.COUNCIL;
import static io.governance.core.charters.ChongqingNetwork.administrative;
import static io.governance.core.charters.ChongqingNetwork.at;
import static io.governance.core.charters.ChongqingNetwork.majorityOf;
import static io.governance.core.charters.ChongqingNetwork.next;
import static io.governance.core.charters.ChongqingNetwork.noThreshold;
import static io.governance.core.charters.ChongqingNetwork.onCouncil;
import static io.governance.core.charters.ChongqingNetwork.paper;
import static io.governance.core.charters.ChongqingNetwork.procedure;
import static io.governance.core.charters.ChongqingNetwork.secretariat;
import static io.governance.core.charters.ChongqingNetwork.stage;
import static io.governance.core.charters.ChongqingNetwork.twoThirdsOf;
import static io.governance.core.charters.ChongqingNetworkReadings.AMENDMENT;
import static io.governance.core.charters.ChongqingNetworkReadings.THRESHOLD;
import static io.governance.core.charters.ChongqingNetworkReadings.UNANIMITY;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 21 to 24 of the charter of {@link ChongqingNetwork}: how the alliance ends and how its charter changes. */
final class ChongqingNetworkEnd {

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

    private ChongqingNetworkEnd() {}

    static void write(CharterBuilder charter) {
        termination(charter);
        adoptionAndAmendment(charter);
    }

    private static void termination(CharterBuilder charter) {
        charter.article(
                        "21",
                        "完成宗旨、自行解散、分立或合并的，由秘书处动议终止。",
                        "On completion, self-dissolution, split or merger the secretariat moves termination.")
                .procedure(termination())
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
                .executes("22a", "rule D-cq-3")
                .body("bureau", "市科技局", "science and technology bureau", "22b")
                .seatsWithoutVote("bureau", "officer", "市科技局经办人", "officer of the bureau, without a vote", "22b")
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
                .procedure(procedure(
                        "amendment",
                        "修改章程",
                        "amendment of the charter",
                        List.of(
                                stage(
                                        "propose",
                                        "提出修正案",
                                        "proposing an amendment",
                                        onCouncil("理事会成员", "those who vote on the council")
                                                .or(secretariat()),
                                        Task.once(),
                                        "24"),
                                stage(
                                                "decide",
                                                "理事会讨论通过",
                                                "vote of the council",
                                                onCouncil("理事会", "the council"),
                                                Task.decide("council", "amend-charter"),
                                                "24")
                                        .then(new Effect.AmendCharter())),
                        "24"))
                .decides("council", "amend-charter", AMENDING);
    }

    private static Procedure termination() {
        Capacity council = onCouncil("理事会", "the council");
        Capacity bureau = new Capacity.OnSeat(
                BodyId.of("bureau"), List.empty(), Text.of("市科技局", "the science and technology bureau"));
        return procedure(
                        "termination",
                        "终止联盟",
                        "termination of the alliance",
                        List.of(
                                stage(
                                        "move",
                                        "秘书处提出终止动议",
                                        "motion of the secretariat",
                                        secretariat(),
                                        Task.once(),
                                        "21"),
                                stage(
                                        "decide",
                                        "理事会一致通过",
                                        "unanimous vote of the council",
                                        council,
                                        Task.decide("council", "terminate"),
                                        "22a"),
                                stage("bureau", "市科技局批准", "approval by the bureau", bureau, Task.consent(), "22b"),
                                stage(
                                                "form-group",
                                                "理事会组织清算组",
                                                "forming the liquidation group",
                                                council,
                                                Task.once(),
                                                "22b",
                                                "22c")
                                        .doing(formingByVote())
                                        .then(new Effect.BeginLiquidation()),
                                stage(
                                                "settle",
                                                "清理债权债务及善后",
                                                "settling claims, debts and the aftermath",
                                                council,
                                                Task.once(),
                                                "22b",
                                                "22d")
                                        .needing(paper("liquidation-report", "清算报告", "the liquidation report", "22b"))
                                        .needing(paper(
                                                "remainder-record",
                                                "剩余财产依国家规定处理的记录",
                                                "the record of what remained and where it went",
                                                "22d"))
                                        .then(new Effect.Terminate())),
                        "21",
                        "22b")
                .restingOn(ground("purpose-fulfilled", "宗旨完成", "the purpose is fulfilled"))
                .restingOn(ground("self-dissolution", "自行解散", "self-dissolution"))
                .restingOn(ground("split", "分立", "a split"))
                .restingOn(ground("merger", "合并", "a merger"))
                .restingOn(ground("other", "其他类似原因", "something like these"));
    }

    /** Where no majority is known for the council, a vote on its group would come to nothing: its seats form it. */
    private static ByReading<Task> formingByVote() {
        Task vote = Task.decide("council", "form-liquidation-group");
        return ByReading.<Task>asking(THRESHOLD)
                .when("UNDETERMINED", Task.once())
                .when("MAJORITY_OF_ALL", vote)
                .when("TWO_THIRDS_OF_ALL", vote)
                .end();
    }

    private static Ground ground(String id, String zh, String en) {
        return new Ground(id, Text.of(zh, en), Option.none(), at("21"));
    }

    private static Formula unanimityOf(Count base) {
        return Formula.of(atLeast(1, 1, FAVOUR, base).citing(at("22")));
    }
}
