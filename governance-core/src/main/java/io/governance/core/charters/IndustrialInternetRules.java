package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetReadings.ADOPTION_BASE;
import static io.governance.core.charters.IndustrialInternetReadings.AMENDMENT_BASE;
import static io.governance.core.charters.IndustrialInternetReadings.HALF;
import static io.governance.core.charters.IndustrialInternetReadings.STANDING;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;
import static io.governance.core.voting.Requirement.moreThan;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.procedure.Task;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;

/** By what rules the bodies of {@link IndustrialInternet} decide: articles 19, 23, 27 and 30, and 24 by analogy. */
final class IndustrialInternetRules {

    static final Requirement TWO_THIRDS_OF_MEMBERS_PRESENT =
            atLeast(2, 3, PRESENT, IN_OFFICE).citing(at("19"));

    static final ByReading<Formula> HALF_OF_THOSE_ATTENDING = ByReading.<Formula>asking(HALF)
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

    static final DecisionRule ASSEMBLY = DecisionRule.of(
            "D-aii-1", Text.of("会员大会决议", "resolution of the member assembly"), HALF_OF_THOSE_ATTENDING, at("19"));

    static final Requirement TWO_THIRDS_OF_DIRECTORS_PRESENT =
            atLeast(2, 3, PRESENT, IN_OFFICE).citing(at("23"));

    static final Formula TWO_THIRDS_OF_THOSE_PRESENT = Formula.of(
            TWO_THIRDS_OF_DIRECTORS_PRESENT, atLeast(2, 3, FAVOUR, PRESENT).citing(at("23")));

    static final DecisionRule COUNCIL = DecisionRule.of(
            "D-aii-2", Text.of("理事会决议", "resolution of the council"), TWO_THIRDS_OF_THOSE_PRESENT, at("23"));

    static final DecisionRule STANDING_COUNCIL = DecisionRule.of(
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

    static final DecisionRule COUNCIL_ON_AMENDMENT = DecisionRule.of(
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

    static final DecisionRule ADOPTION = DecisionRule.of(
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

    static final NextStep ASSEMBLY_NEXT = next("ASSEMBLY", "会员大会审议", "the member assembly deliberates", "18", "19");

    private IndustrialInternetRules() {}

    /** Under this answer another body interprets the charter. */
    static Formula notTheInterpreter() {
        return Formula.withheld("按此解释，章程由另一机构解释。", "under this reading another body interprets the charter.", at("31"));
    }

    /** Nobody is named to interpret the charter. */
    static Formula noInterpreter() {
        return Formula.unstated("未规定由哪个机构行使解释权", "no body is named to exercise the power to interpret");
    }

    /** Under this answer another body appoints the heads of groups. */
    static Formula notTheAppointer() {
        return Formula.withheld(
                "按此解释，工作组负责人由另一机构任命。",
                "under this reading another body appoints the heads of working groups.",
                at("12b(2)"));
    }

    /** Nobody is named to appoint the heads of groups. */
    static Formula nobodyAppointsHeads() {
        return Formula.unstated("未规定由谁任命工作组负责人", "nobody is named to appoint the heads of working groups");
    }

    /** A vote of either council; which may when depends on readings and on whether the council is in session. */
    static Task eitherCouncil(String matter) {
        return new Task.Decide(List.of(
                new Task.Venue(BodyId.of("standing-council"), MatterId.of(matter)),
                new Task.Venue(BodyId.of("council"), MatterId.of(matter))));
    }

    /** What has to follow a vote. */
    static NextStep next(String id, String zh, String en, String... provisions) {
        return new NextStep(id, Text.of(zh, en), List.of(provisions).map(IndustrialInternetRules::at));
    }

    /** A provision of the charter. */
    static Citation at(String provision) {
        return new Citation("aii", provision);
    }
}
