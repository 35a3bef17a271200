package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.CHAIR_UNIT;
import static io.governance.core.charters.IndustrialInternetPeople.COUNCIL_UNIT;
import static io.governance.core.charters.IndustrialInternetPeople.COUNCIL_UNITS_AND_ABOVE;
import static io.governance.core.charters.IndustrialInternetPeople.ORDINARY;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetPeople.THE_MEMBER;
import static io.governance.core.charters.IndustrialInternetPeople.UPPER_UNIT;
import static io.governance.core.charters.IndustrialInternetPeople.VICE_CHAIR_UNIT;
import static io.governance.core.charters.IndustrialInternetReadings.DOWNGRADE_BODY;
import static io.governance.core.charters.IndustrialInternetReadings.DOWNGRADE_STEP;
import static io.governance.core.charters.IndustrialInternetReadings.VICE_TIER;
import static io.governance.core.charters.IndustrialInternetRules.COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.TWO_THIRDS_OF_THOSE_PRESENT;
import static io.governance.core.charters.IndustrialInternetRules.at;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.AbsenceRule;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.procedure.Transition;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** How a unit rises and falls from class to class: article 13. */
final class IndustrialInternetClasses {

    private static final ByReading<Boolean> FOLLOWS_ELECTION = ByReading.<Boolean>asking(VICE_TIER)
            .when("FOLLOWS_ELECTION", true)
            .when("SEPARATE_COUNCIL_DECISION", false)
            .end();

    private IndustrialInternetClasses() {}

    static void write(CharterBuilder charter) {
        higherClasses(charter);
        absences(charter);
    }

    private static void higherClasses(CharterBuilder charter) {
        charter.article(
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
                .mark("main-founder", Text.of("认定为主要发起单位", "finding that it is a main founder"), SECRETARIAT, "13c")
                .mark("representative", Text.of("认定为典型代表性单位", "finding that it is representative"), SECRETARIAT, "13b");
        Effect toCouncilUnit = new Effect.ChangeTier(List.of(rising(ORDINARY, COUNCIL_UNIT, Option.none(), "13a")));
        charter.procedure(new Procedure(
                "council-unit",
                Text.of("成为理事单位", "becoming a council unit"),
                List.of(
                        applying("13a"),
                        Stage.of(
                                        "decide",
                                        Text.of("理事会决定", "the council's decision"),
                                        SECRETARIAT,
                                        Task.decide("council", "change-tier"),
                                        at("22(3)"))
                                .then(toCouncilUnit)),
                List.empty(),
                List.empty(),
                List.of(at("13a"))));
        charter.procedure(leadingUnit(
                "vice-chair-unit",
                Text.of("成为副理事长单位", "becoming a vice-chair unit"),
                "vice-chair",
                "grant-vice-chair-unit",
                "13b",
                rising(COUNCIL_UNIT, VICE_CHAIR_UNIT, Option.none(), "13b"),
                rising(ORDINARY, VICE_CHAIR_UNIT, Option.some("representative"), "13b")));
        charter.procedure(leadingUnit(
                "chair-unit",
                Text.of("成为理事长单位", "becoming the chair unit"),
                "chair",
                "change-tier",
                "13c",
                rising(VICE_CHAIR_UNIT, CHAIR_UNIT, Option.some("main-founder"), "13c"),
                rising(COUNCIL_UNIT, CHAIR_UNIT, Option.some("main-founder"), "13c"),
                rising(ORDINARY, CHAIR_UNIT, Option.some("main-founder"), "13c")));
    }

    /** No body is named for these two: they follow the election of the unit's nominee, or the council decides. */
    private static Procedure leadingUnit(
            String id, Text title, String office, String matter, String provision, Transition... changes) {
        Effect change = new Effect.ChangeTier(List.of(changes));
        return new Procedure(
                id,
                title,
                List.of(
                        applying(provision),
                        Stage.of(
                                        "elected",
                                        Text.of("其提名人当选并就任", "the election of the unit's nominee"),
                                        THE_MEMBER.or(SECRETARIAT),
                                        new Task.Seated(BodyId.of("standing-council"), office),
                                        at("22(3)"),
                                        at("25"))
                                .where(FOLLOWS_ELECTION)
                                .then(change),
                        Stage.of(
                                        "decide",
                                        Text.of("理事会另行决定", "the council's separate decision"),
                                        SECRETARIAT,
                                        Task.decide("council", matter),
                                        at("22(3)"))
                                .where(FOLLOWS_ELECTION.map(follows -> !follows))
                                .then(change)),
                List.empty(),
                List.empty(),
                List.of(at(provision)));
    }

    private static void absences(CharterBuilder charter) {
        charter.meeting(MeetingKind.of(
                                "upper-units",
                                Text.of("联盟理事大会", "plenary of the upper units"),
                                "council",
                                SECRETARIAT,
                                at("13d"))
                        .withoutResolutions()
                        .attendedBy(UPPER_UNIT))
                .absences(new AbsenceRule(
                        ByReading.<Seq<String>>asking(DOWNGRADE_BODY)
                                .when("COUNCIL_MEETINGS", List.of("council"))
                                .when("MEMBER_ASSEMBLY", List.of("assembly"))
                                .when("UPPER_TIER_PLENARY", List.of("upper-units"))
                                .end(),
                        COUNCIL_UNITS_AND_ABOVE,
                        3,
                        ByReading.<Boolean>asking(DOWNGRADE_STEP)
                                .when("ONE_TIER", false)
                                .when("TO_ORDINARY", true)
                                .end(),
                        at("13d"),
                        at("13e")));
    }

    private static Stage applying(String provision) {
        return Stage.of(
                "apply", Text.of("会员自行申请", "the unit's own application"), THE_MEMBER, Task.once(), at(provision));
    }

    private static Transition rising(String from, String to, Option<String> mark, String provision) {
        return new Transition(from, to, mark, at(provision));
    }
}
