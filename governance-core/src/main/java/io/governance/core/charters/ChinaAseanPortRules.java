package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortReadings.PUBLICATION;
import static io.governance.core.charters.ChinaAseanPortReadings.SECRETARIAT;
import static io.governance.core.charters.ChinaAseanPortReadings.THRESHOLD;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;
import static io.governance.core.voting.Requirement.moreThan;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.right.Right;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** By what the bodies of {@link ChinaAseanPort} decide, who the people are that act, and how its articles are written. */
final class ChinaAseanPortRules {

    static final ByReading<Formula> BY_THE_ASSEMBLY = open("22.1");
    static final ByReading<Formula> BY_THE_COUNCIL = open("22.2");

    static final DecisionRule ASSEMBLY =
            DecisionRule.of("D-caih-1", Text.of("联盟大会决议", "resolution of the assembly"), BY_THE_ASSEMBLY, at("22.1"));

    static final DecisionRule COUNCIL =
            DecisionRule.of("D-caih-2", Text.of("理事会决议", "resolution of the council"), BY_THE_COUNCIL, at("22.2"));

    static final ByReading<Formula> BY_THE_SECRETARIAT = ByReading.<Formula>asking(SECRETARIAT)
            .when(
                    "UNDETERMINED",
                    Formula.unstated("秘书处没有合议形式，也没有表决规则", "the secretariat has neither a collegial form nor a rule"))
            .when(
                    "SECRETARY_GENERAL",
                    Formula.withheld(
                            "由秘书长决定，秘书处不作表决。",
                            "the secretary-general decides; the secretariat does not vote.",
                            at("23.2(1)")))
            .when("COLLEGIAL", open("23"))
            .end();

    static final Capacity ANYBODY = new Capacity.Anybody();

    static final Capacity MEMBER =
            new Capacity.OfMember(List.empty(), none(), Text.of("成员代表", "the representative of a member"));

    static final Capacity THE_MEMBER = new Capacity.OfTheMemberConcerned();

    static final Capacity UPPER_UNIT = new Capacity.OfMember(
            List.of("chair-unit", "vice-chair-unit"),
            none(),
            Text.of("理事长单位或副理事长单位的代表", "the representative of a chair or vice-chair unit"));

    static final Capacity DIRECTOR = seated("council", "理事", "a director", "director");

    static final Capacity GROUP_HEAD =
            seated("working-group", "专项工作组负责人", "the head of a special working group", "head");

    static final Capacity CORRESPONDENT = seated("assembly", "信息通讯员", "a correspondent", "correspondent");

    static final Capacity SECRETARIAT_STAFF = seated("secretariat", "秘书处", "the secretariat");

    static final Capacity SECRETARY_GENERAL =
            seated("secretariat", "秘书长", "the secretary-general", "secretary-general");

    static final Capacity GOVERNMENT = seated("competent-department", "政府主管部门", "the competent department");

    private ChinaAseanPortRules() {}

    private static Capacity seated(String body, String zh, String en, String... kinds) {
        return new Capacity.OnSeat(BodyId.of(body), List.of(kinds), Text.of(zh, en));
    }

    private static Option<String> none() {
        return Option.none();
    }

    /** What a body decides by, as no article states a quorum or a majority. */
    private static ByReading<Formula> open(String provision) {
        Requirement quorum = atLeast(2, 3, PRESENT, IN_OFFICE).citing(at(provision));
        return ByReading.<Formula>asking(THRESHOLD)
                .when("UNDETERMINED", Formula.unstated("法定人数与门槛均未作规定", "neither a quorum nor a threshold is stated"))
                .when(
                        "MAJORITY_PRESENT",
                        Formula.of(quorum, moreThan(1, 2, FAVOUR, PRESENT).citing(at(provision))))
                .when(
                        "TWO_THIRDS_PRESENT",
                        Formula.of(quorum, atLeast(2, 3, FAVOUR, PRESENT).citing(at(provision))))
                .end();
    }

    /** A matter that no article gives to a body: the assembly or the council decides it if a reading names them. */
    static void eitherMay(CharterBuilder charter, String matter, Reading named, String id, String provision) {
        charter.decides("assembly", matter, assemblyIf(named, id, provision))
                .decides("council", matter, councilIf(named, id, provision));
    }

    /** The vote on such a matter, wherever it is held. */
    static Task either(String matter) {
        return new Task.Decide(
                List.of("assembly", "council").map(body -> new Task.Venue(BodyId.of(body), MatterId.of(matter))));
    }

    static DecisionRule assemblyIf(Reading named, String id, String provision) {
        return ASSEMBLY.as(id, at(provision)).deciding(ifNamed(named, "ASSEMBLY", BY_THE_ASSEMBLY));
    }

    static DecisionRule councilIf(Reading named, String id, String provision) {
        return COUNCIL.as(id, at(provision)).deciding(ifNamed(named, "COUNCIL", BY_THE_COUNCIL));
    }

    static DecisionRule permission(String body, ByReading<Formula> formula) {
        return DecisionRule.of(
                "D-caih-18",
                Text.of("许可公开发表资料", "permission to publish materials"),
                ifNamed(PUBLICATION, body, formula),
                at("19.7"));
    }

    /** A body's formula for a matter that no article gives to a body: it has one under the reading that names the body. */
    private static ByReading<Formula> ifNamed(Reading question, String body, ByReading<Formula> formula) {
        Formula nobody = Formula.unstated("章程没有写明由哪个机构决定", "the charter does not say which body decides");
        Formula another = Formula.withheld(
                "按此解释，由另一机构决定。",
                "under this reading another body decides.",
                question.citations().head());
        return question.options()
                .map(Reading.Option::choice)
                .foldLeft(
                        ByReading.<Formula>asking(question),
                        (asking, choice) -> choice.equals(body)
                                ? asking.when(choice, formula)
                                : asking.when(choice, choice.equals("UNDETERMINED") ? nobody : another))
                .end();
    }

    static ByReading<Formula> withheld(String zh, String en, String provision) {
        return ByReading.plain(Formula.withheld(zh, en, at(provision)));
    }

    static NextStep government(String... provisions) {
        return next("GOVERNMENT", "政府主管部门审批、备案", "approval and filing by the competent department", provisions);
    }

    static NextStep next(String id, String zh, String en, String... provisions) {
        return new NextStep(id, Text.of(zh, en), List.of(provisions).map(ChinaAseanPortRules::at));
    }

    /** Whether a question is answered in one way. */
    static ByReading<Boolean> when(Reading question, String answer) {
        return question.options()
                .map(Reading.Option::choice)
                .foldLeft(
                        ByReading.<Boolean>asking(question),
                        (asking, choice) -> asking.when(choice, choice.equals(answer)))
                .end();
    }

    /** Whether a question is answered in any other way. */
    static ByReading<Boolean> unless(Reading question, String answer) {
        return when(question, answer).map(found -> !found);
    }

    static Procedure procedure(String id, String zh, String en, Seq<Stage> stages, String... provisions) {
        return new Procedure(
                id,
                Text.of(zh, en),
                stages,
                List.empty(),
                List.empty(),
                List.of(provisions).map(ChinaAseanPortRules::at));
    }

    static Stage stage(String id, String zh, String en, Capacity by, Task task, String... provisions) {
        return Stage.of(id, Text.of(zh, en), by, task, cited(provisions));
    }

    static Right right(String id, String zh, String en, Capacity holder, String... provisions) {
        return Right.of(id, Text.of(zh, en), holder, cited(provisions));
    }

    static Paper paper(String kind, String zh, String en, String provision) {
        return new Paper(kind, Text.of(zh, en), at(provision));
    }

    private static Citation[] cited(String... provisions) {
        return List.of(provisions).map(ChinaAseanPortRules::at).toJavaArray(Citation[]::new);
    }

    static Citation at(String provision) {
        return new Citation("caih", provision);
    }
}
