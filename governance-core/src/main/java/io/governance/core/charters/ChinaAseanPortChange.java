package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortReadings.ADOPTER;
import static io.governance.core.charters.ChinaAseanPortReadings.GOVERNMENT;
import static io.governance.core.charters.ChinaAseanPortReadings.SECRETARIAT;
import static io.governance.core.charters.ChinaAseanPortReadings.TERMINATION;
import static io.governance.core.charters.ChinaAseanPortRules.ASSEMBLY;
import static io.governance.core.charters.ChinaAseanPortRules.BY_THE_SECRETARIAT;
import static io.governance.core.charters.ChinaAseanPortRules.COUNCIL;
import static io.governance.core.charters.ChinaAseanPortRules.DIRECTOR;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARIAT_STAFF;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARY_GENERAL;
import static io.governance.core.charters.ChinaAseanPortRules.assemblyIf;
import static io.governance.core.charters.ChinaAseanPortRules.at;
import static io.governance.core.charters.ChinaAseanPortRules.councilIf;
import static io.governance.core.charters.ChinaAseanPortRules.either;
import static io.governance.core.charters.ChinaAseanPortRules.government;
import static io.governance.core.charters.ChinaAseanPortRules.next;
import static io.governance.core.charters.ChinaAseanPortRules.procedure;
import static io.governance.core.charters.ChinaAseanPortRules.stage;
import static io.governance.core.charters.ChinaAseanPortRules.when;

import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** How the charter changes, ends and is read: articles 28 to 31 of {@link ChinaAseanPort}. */
final class ChinaAseanPortChange {

    private static final ByReading<Boolean> GOVERNMENT_ASKED = when(GOVERNMENT, "GOVERNMENT_STAGE_FOR_AMENDMENTS");

    private ChinaAseanPortChange() {}

    static void write(CharterBuilder charter) {
        amendment(charter);
        termination(charter);
        adoption(charter);
        interpretation(charter);
    }

    private static void amendment(CharterBuilder charter) {
        charter.article(
                        "28",
                        "章程修改先经理事会表决，再交联盟成员大会审议。",
                        "The council votes on an amendment, then the members' assembly deliberates.")
                .procedure(procedure(
                        "amendment",
                        "修改章程",
                        "amendment of the charter",
                        List.of(
                                stage("propose", "提出修改案", "propose it", DIRECTOR, Task.once(), "22.2(1)", "28")
                                        .needingProposer(),
                                stage(
                                        "council",
                                        "理事会表决",
                                        "the council votes",
                                        DIRECTOR,
                                        Task.decide("council", "amend-charter"),
                                        "28",
                                        "22.2(1)"),
                                stage(
                                                "assembly",
                                                "联盟成员大会审议",
                                                "the members' assembly deliberates",
                                                DIRECTOR,
                                                Task.decide("assembly", "amend-charter"),
                                                "28",
                                                "22.1(1)")
                                        .then(new Effect.AsRead(
                                                GOVERNMENT_ASKED.map(asked -> !asked), new Effect.AmendCharter())),
                                governmentApproval().where(GOVERNMENT_ASKED),
                                governmentFiling().where(GOVERNMENT_ASKED).then(new Effect.AmendCharter())),
                        "28"))
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
                                        .end()));
    }

    private static Stage governmentApproval() {
        return stage(
                "government-approval",
                "政府主管部门批准",
                "the competent department approves",
                ChinaAseanPortRules.GOVERNMENT,
                Task.consent(),
                "30");
    }

    private static Stage governmentFiling() {
        return stage(
                "government-filing",
                "政府主管部门备案",
                "the competent department files it",
                ChinaAseanPortRules.GOVERNMENT,
                Task.once(),
                "30");
    }

    private static void termination(CharterBuilder charter) {
        charter.article(
                        "29",
                        "完成宗旨、自行解散、分立或合并的，由理事会提议终止。",
                        "On completion, self-dissolution, split or merger the council proposes.")
                .procedure(new Procedure(
                        "termination",
                        Text.of("终止联盟", "termination of the alliance"),
                        List.of(
                                stage("move", "理事动议", "a director moves it", DIRECTOR, Task.once(), "29")
                                        .needingProposer(),
                                stage(
                                        "propose",
                                        "理事会提议终止",
                                        "the council proposes it",
                                        DIRECTOR,
                                        Task.decide("council", "propose-termination"),
                                        "29"),
                                stage(
                                                "decide",
                                                "决定终止（机构未写明）",
                                                "it is decided, by a body not named",
                                                DIRECTOR,
                                                either("terminate"),
                                                "29",
                                                "22.1")
                                        .then(new Effect.Terminate())),
                        List.empty(),
                        List.of(
                                ground("purpose-completed", "完成宗旨", "its purpose is completed"),
                                ground("self-dissolution", "自行解散", "it dissolves itself"),
                                ground("split", "分立", "it splits"),
                                ground("merger", "合并", "it merges")),
                        List.of(at("29"))))
                .matter("propose-termination", "提议终止", "propose termination")
                .decides(
                        "council",
                        "propose-termination",
                        COUNCIL.as("D-caih-7", at("29"))
                                .followedBy(next("DECISION", "决定终止（机构未写明）", "the decision, by a body not named", "29")))
                .decides("assembly", "terminate", assemblyIf(TERMINATION, "D-caih-7", "29"))
                .decides("council", "terminate", councilIf(TERMINATION, "D-caih-7", "29"));
    }

    private static Ground ground(String id, String zh, String en) {
        return new Ground(id, Text.of(zh, en), Option.none(), at("29"));
    }

    private static void adoption(CharterBuilder charter) {
        charter.article(
                        "30",
                        "章程由“理事大会”通过，经政府主管部门批准备案生效。",
                        "The council general meeting passes the charter; the government approves and files it.")
                .body("competent-department", "政府主管部门", "competent department", "30")
                .seatsWithoutVote("competent-department", "official", "经办人", "official", "30")
                .procedure(procedure(
                        "adoption",
                        "通过章程",
                        "adoption of the charter",
                        List.of(
                                stage(
                                        "submit",
                                        "提交章程",
                                        "submit the charter",
                                        DIRECTOR.or(SECRETARIAT_STAFF),
                                        Task.once(),
                                        "30"),
                                stage(
                                        "pass",
                                        "“理事大会”通过",
                                        "the council general meeting passes it",
                                        DIRECTOR,
                                        either("adopt-charter"),
                                        "30"),
                                governmentApproval(),
                                governmentFiling().then(new Effect.Adopt())),
                        "30"))
                .matter("adopt-charter", "通过章程", "adopt the charter")
                .decides(
                        "council",
                        "adopt-charter",
                        councilIf(ADOPTER, "D-caih-15", "30").followedBy(government("30")))
                .decides(
                        "assembly",
                        "adopt-charter",
                        assemblyIf(ADOPTER, "D-caih-15", "30").followedBy(government("30")));
    }

    private static void interpretation(CharterBuilder charter) {
        charter.article("31", "解释权归秘书处。", "Interpretation belongs to the secretariat.")
                .procedure(procedure(
                        "secretariat-interpretation",
                        "秘书处解释章程",
                        "interpretation by the secretariat",
                        List.of(
                                stage("ask", "提请解释", "put the question", SECRETARIAT_STAFF, Task.once(), "31"),
                                answer()),
                        "31"))
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

    /** The secretariat's answer, which yields to one of the council: given by vote, or by the secretary-general who runs it. */
    private static Stage answer() {
        Task vote = Task.decide("secretariat", "interpret-charter");
        return stage("interpret", "秘书处作出解释", "the secretariat answers", SECRETARY_GENERAL, vote, "31", "23.2(1)")
                .doing(ByReading.<Task>asking(SECRETARIAT)
                        .when("UNDETERMINED", vote)
                        .when("SECRETARY_GENERAL", Task.once())
                        .when("COLLEGIAL", vote)
                        .end())
                .then(new Effect.SettleReading(ByReading.plain(1)));
    }
}
