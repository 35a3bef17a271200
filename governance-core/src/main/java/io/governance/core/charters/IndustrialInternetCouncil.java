package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.COUNCIL_UNITS_AND_ABOVE;
import static io.governance.core.charters.IndustrialInternetPeople.DIRECTOR;
import static io.governance.core.charters.IndustrialInternetPeople.MOVER;
import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetPeople.STANDING_COUNCILLOR;
import static io.governance.core.charters.IndustrialInternetPeople.THE_MEMBER;
import static io.governance.core.charters.IndustrialInternetPeople.UPPER_UNIT;
import static io.governance.core.charters.IndustrialInternetPeople.may;
import static io.governance.core.charters.IndustrialInternetReadings.GROUP_HEAD;
import static io.governance.core.charters.IndustrialInternetReadings.INTERPRETER;
import static io.governance.core.charters.IndustrialInternetRules.ASSEMBLY_NEXT;
import static io.governance.core.charters.IndustrialInternetRules.COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.TWO_THIRDS_OF_THOSE_PRESENT;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.charters.IndustrialInternetRules.eitherCouncil;
import static io.governance.core.charters.IndustrialInternetRules.noInterpreter;
import static io.governance.core.charters.IndustrialInternetRules.nobodyAppointsHeads;
import static io.governance.core.charters.IndustrialInternetRules.notTheAppointer;
import static io.governance.core.charters.IndustrialInternetRules.notTheInterpreter;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.Body;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The council and its powers: article 22. */
final class IndustrialInternetCouncil {

    private IndustrialInternetCouncil() {}

    static void write(CharterBuilder charter) {
        charter.article(
                        "22",
                        "理事会是会员大会的执行机构，领导日常工作，有十一项职权。",
                        "The council is the assembly's executive body, leads daily work and has eleven powers.")
                .body("council", "理事会", "council", "22", Body.VotesPer.SEAT, "23")
                .seats("council", "director", "理事", "director", "12b(1)")
                .sent(
                        "council",
                        "director",
                        new SeatKind.SentBy(
                                COUNCIL_UNITS_AND_ABOVE, Option.none(), List.of("director"), false, at("12b(1)")))
                .grants(may(
                        "carry-out-resolutions",
                        "执行会员大会决议",
                        "carrying out the assembly's resolutions",
                        DIRECTOR.or(STANDING_COUNCILLOR),
                        "22(1)"))
                .procedure(new Procedure(
                        "director",
                        Text.of("产生理事", "seating a director"),
                        List.of(
                                Stage.of(
                                        "recommend",
                                        Text.of("推荐理事", "recommending a director"),
                                        THE_MEMBER,
                                        Task.once(),
                                        at("12b(1)")),
                                deciding(
                                        "decide-seats",
                                        new Effect.FillSeat(BodyId.of("council"), "director"),
                                        "22(3)")),
                        List.empty(),
                        List.empty(),
                        List.of(at("12b(1)"), at("22(3)"))))
                .decides("council", "elect-head", COUNCIL.as("D-aii-6", at("22(3)"), at("25")))
                .decides("council", "elect-deputy-head", COUNCIL.as("D-aii-6", at("22(3)"), at("25")))
                .decides("council", "appoint-secretary-general", COUNCIL.as("D-aii-6", at("22(3)")))
                .decides("council", "appoint-deputy-secretary-general", COUNCIL.as("D-aii-6", at("22(3)")))
                .procedure(IndustrialInternetOffices.later("chair", "chair", "elect-head"))
                .procedure(IndustrialInternetOffices.later(
                        "secretary-general", "secretary-general", "appoint-secretary-general"))
                .procedure(IndustrialInternetOffices.later(
                        "deputy-secretary-general", "deputy-secretary-general", "appoint-deputy-secretary-general"))
                .procedure(IndustrialInternetOffices.removal())
                .decides("council", "decide-seats", COUNCIL.as("D-aii-8", at("22(3)")))
                .decides("council", "change-tier", COUNCIL.as("D-aii-8", at("22(3)"), at("13")))
                .decides(
                        "council",
                        "approve-annual-report",
                        COUNCIL.as("D-aii-14", at("22(6)")).followedBy(ASSEMBLY_NEXT))
                .procedure(twoStep(
                        "annual-report",
                        Text.of("年度工作报告", "annual work report"),
                        "approve-annual-report",
                        "22(6)",
                        "18(3)"))
                .recurring(new RecurringDuty(
                        "annual-report",
                        Text.of("每年向会员大会报告工作", "reporting to the assembly every year"),
                        BodyId.of("council"),
                        new RecurringDuty.Carried("annual-report"),
                        1,
                        Option.none(),
                        List.of(at("22(6)"))))
                .decides(
                        "council",
                        "approve-plan",
                        COUNCIL.as("D-aii-14", at("22(7)")).followedBy(ASSEMBLY_NEXT))
                .procedure(twoStep(
                        "plan",
                        Text.of("发展规划和工作方针", "development plan and work policy"),
                        "approve-plan",
                        "22(7)",
                        "18(2)"))
                .body("working-group", "工作组", "working group", "22(8)")
                .seatsWithoutVote("working-group", "participant", "工作组成员", "participant", "12b(2)")
                .sent(
                        "working-group",
                        "participant",
                        new SeatKind.SentBy(
                                COUNCIL_UNITS_AND_ABOVE, Option.none(), List.of("participant"), true, at("12b(2)")))
                .seatsWithoutVote("working-group", "head", "工作组组长", "head of the group", "12b(2)")
                .procedure(new Procedure(
                        "working-group",
                        Text.of("设立工作组", "setting up a working group"),
                        List.of(
                                Stage.of(
                                        "propose",
                                        Text.of("提议设立", "proposing a group"),
                                        UPPER_UNIT.or(MOVER),
                                        Task.once(),
                                        at("22(8)")),
                                Stage.of(
                                                "decide",
                                                Text.of("决定设立", "the vote on the group"),
                                                SECRETARIAT,
                                                eitherCouncil("create-working-group"),
                                                at("22(8)"))
                                        .then(new Effect.FormGroup(BodyId.of("working-group"), false))),
                        List.empty(),
                        List.empty(),
                        List.of(at("22(8)"))))
                .procedure(groupHead())
                .decides("council", "create-working-group", COUNCIL.as("D-aii-13", at("22(8)")))
                .decides("council", "approve-project", COUNCIL.as("D-aii-2", at("22(10)")))
                .grants(may(
                        "supervise-secretariat",
                        "监督秘书处并听取汇报",
                        "supervising the secretariat and hearing its report",
                        DIRECTOR.or(STANDING_COUNCILLOR),
                        "22(9)"))
                .procedure(new Procedure(
                        "project",
                        Text.of("项目", "project"),
                        List.of(
                                Stage.of(
                                        "propose",
                                        Text.of("提出项目", "proposing the project"),
                                        UPPER_UNIT.or(MOVER),
                                        Task.once(),
                                        at("22(10)")),
                                IndustrialInternetCommittees.approving()),
                        List.empty(),
                        List.empty(),
                        List.of(at("22(10)"))))
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
                                        .end()));
    }

    private static Stage deciding(String matter, Effect effect, String provision) {
        return Stage.of(
                        "decide",
                        Text.of("理事会决定", "the council's decision"),
                        SECRETARIAT,
                        Task.decide("council", matter),
                        at(provision))
                .then(effect);
    }

    /** Council units propose the head; who appoints it is a reading, and the text names nobody. */
    private static Procedure groupHead() {
        return new Procedure(
                "group-head",
                Text.of("产生工作组组长", "choosing the head of a group"),
                List.of(
                        Stage.of(
                                "propose",
                                Text.of("推荐组长", "proposing the head"),
                                UPPER_UNIT,
                                Task.once(),
                                at("12b(2)")),
                        Stage.of(
                                        "appoint",
                                        Text.of("任命组长", "the appointment of the head"),
                                        SECRETARIAT,
                                        new Task.Decide(List.of(
                                                new Task.Venue(BodyId.of("council"), MatterId.of("appoint-group-head")),
                                                new Task.Venue(
                                                        BodyId.of("assembly"), MatterId.of("appoint-group-head")))),
                                        at("12b(2)"))
                                .then(new Effect.FillSeat(BodyId.of("working-group"), "head"))),
                List.empty(),
                List.empty(),
                List.of(at("12b(2)")));
    }

    /** What the council makes and the assembly deliberates. */
    private static Procedure twoStep(String id, Text title, String matter, String council, String assembly) {
        return new Procedure(
                id,
                title,
                List.of(
                        Stage.of("draft", Text.of("起草", "drafting it"), MOVER, Task.once(), at(council)),
                        Stage.of(
                                "council",
                                Text.of("理事会通过", "the council's vote"),
                                SECRETARIAT,
                                Task.decide("council", matter),
                                at(council)),
                        Stage.of(
                                        "assembly",
                                        Text.of("会员大会审议", "the assembly's deliberation"),
                                        SECRETARIAT,
                                        Task.decide("assembly", matter),
                                        at(assembly))
                                .then(new Effect.Adopt())),
                List.empty(),
                List.empty(),
                List.of(at(council), at(assembly)));
    }
}
