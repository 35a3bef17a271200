package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.EXPERT;
import static io.governance.core.charters.IndustrialInternetPeople.GOVERNMENT;
import static io.governance.core.charters.IndustrialInternetPeople.GUIDE;
import static io.governance.core.charters.IndustrialInternetPeople.MOVER;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetPeople.UPPER_UNIT;
import static io.governance.core.charters.IndustrialInternetPeople.may;
import static io.governance.core.charters.IndustrialInternetReadings.GUIDING;
import static io.governance.core.charters.IndustrialInternetRules.COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.TWO_THIRDS_OF_THOSE_PRESENT;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.charters.IndustrialInternetRules.eitherCouncil;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.moreThan;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;

/** The guiding committee and the experts: articles 20 and 21. */
final class IndustrialInternetCommittees {

    private IndustrialInternetCommittees() {}

    static void write(CharterBuilder charter) {
        committees(charter);
    }

    private static void committees(CharterBuilder charter) {
        charter.article(
                        "20",
                        "指导委员会成员由政府推荐、理事会聘任，指导发展方向与重大事项。",
                        "The guiding committee is recommended by government and engaged by the council; it guides.")
                .body("guiding-committee", "指导委员会", "guiding committee", "20")
                .seats("guiding-committee", "guide", "指导委员", "guiding member", "20")
                .body("government", "推荐指导委员的政府部门", "recommending government", "20a")
                .seatsWithoutVote("government", "department", "政府部门", "government department", "20a")
                .procedure(engagement(
                        "guide",
                        Text.of("聘任指导委员", "engaging a guiding member"),
                        Text.of("政府推荐", "the government's recommendation"),
                        GOVERNMENT,
                        "engage-guide",
                        new Effect.FillSeat(BodyId.of("guiding-committee"), "guide"),
                        "20a"))
                .grants(may("guide-direction", "指导发展方向与重大事项", "guiding on direction and major matters", GUIDE, "20(1)"))
                .grants(may("guide-plans", "指导理事会制定规划和计划", "guiding the council's plans", GUIDE, "20(2)"))
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
                .seatsWithoutVote("expert-committee", "head", "专家委员会主任", "head of the experts", "22(4)")
                .seatsWithoutVote("expert-committee", "deputy-head", "专家委员会副主任", "deputy head of the experts", "22(4)")
                .procedure(expert("expert", Text.of("聘任专家", "engaging an expert"), "expert", "21a"))
                .procedure(expert(
                        "expert-head", Text.of("聘任专家委员会主任", "engaging the head of the experts"), "head", "22(4)"))
                .procedure(expert(
                        "expert-deputy-head",
                        Text.of("聘任专家委员会副主任", "engaging a deputy head of the experts"),
                        "deputy-head",
                        "22(4)"))
                .grants(may("advise-alliance", "为发展和重大决策提供咨询", "advising on major decisions", EXPERT, "21(1)"))
                .procedure(new Procedure(
                        "major-project",
                        Text.of("重大项目", "major project"),
                        List.of(
                                Stage.of(
                                        "propose",
                                        Text.of("提出项目", "proposing the project"),
                                        UPPER_UNIT.or(EXPERT).or(MOVER),
                                        Task.once(),
                                        at("21(2)")),
                                Stage.of(
                                        "review",
                                        Text.of("专家委员会技术把关", "the experts' technical review"),
                                        EXPERT,
                                        Task.once(),
                                        at("21(2)")),
                                approving()),
                        List.empty(),
                        List.empty(),
                        List.of(at("21(2)"))))
                .grants(may("advise-council", "为理事会决策提供咨询", "advising the council", EXPERT, "21(3)"))
                .declares("21(4)", "为会员提供专家服务，没有可拒绝或记录的条件。", "A service to members on which nothing depends.")
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

    private static Procedure expert(String id, Text title, String kind, String provision) {
        return engagement(
                id,
                title,
                Text.of("提出人选", "naming the candidate"),
                MOVER,
                "engage-expert",
                new Effect.FillSeat(BodyId.of("expert-committee"), kind),
                provision);
    }

    private static Procedure engagement(
            String id, Text title, Text naming, Capacity names, String matter, Effect effect, String provision) {
        return new Procedure(
                id,
                title,
                List.of(
                        Stage.of("name", naming, names, Task.once(), at(provision)),
                        Stage.of(
                                        "engage",
                                        Text.of("理事会聘任", "the council's decision"),
                                        SECRETARIAT,
                                        Task.decide("council", matter),
                                        at(provision))
                                .then(effect)),
                List.empty(),
                List.empty(),
                List.of(at(provision)));
    }

    /** How a project is set up under the council's supervision, in recess the standing council's. */
    static Stage approving() {
        return Stage.of(
                        "approve",
                        Text.of("审议立项", "the vote on the project"),
                        SECRETARIAT,
                        eitherCouncil("approve-project"),
                        at("22(10)"))
                .then(new Effect.StartProject(List.empty()));
    }
}
