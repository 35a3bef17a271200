package io.governance.core.charters;

import static io.governance.core.charters.OpenSourceCloudPeople.COUNCILLORS;
import static io.governance.core.charters.OpenSourceCloudReadings.APPOINTER;
import static io.governance.core.charters.OpenSourceCloudReadings.BASE;
import static io.governance.core.charters.OpenSourceCloudReadings.GROUP;
import static io.governance.core.voting.Count.DECIDED;
import static io.governance.core.voting.Count.ENTITLED;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;
import static io.governance.core.voting.Requirement.moreThan;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Paper;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * The charter of the Open Source Cloud Alliance for Industry (云计算开源产业联盟, {@code oscar}): articles 1 to 41.
 *
 * <p>One rule, in article 12, carries every decision of the council; the working groups vote under no rule at all. Each
 * group of articles has a class of its own: {@link OpenSourceCloudFoundations} 1 to 9, {@link OpenSourceCloudCouncil} 10 to
 * 12, {@link OpenSourceCloudOffices} 13 to 15, {@link OpenSourceCloudGroups} 16 to 20, {@link OpenSourceCloudMembers} 21 to
 * 27, {@link OpenSourceCloudWork} 28 and 29, {@link OpenSourceCloudDocuments} 30 to 41.
 */
final class OpenSourceCloud {

    static final ByReading<Formula> TWO_THIRDS = ByReading.<Formula>asking(BASE)
            .when("ALL_ENTITLED", Formula.of(atLeast(2, 3, FAVOUR, ENTITLED).citing(at("12"))))
            .when("PRESENT", Formula.of(atLeast(2, 3, FAVOUR, PRESENT).citing(at("12"))))
            .when("FOR_PLUS_AGAINST", Formula.of(atLeast(2, 3, FAVOUR, DECIDED).citing(at("12"))))
            .end();

    private static final DecisionRule COUNCIL =
            DecisionRule.of("D-oscar-1", Text.of("理事会决议", "resolution of the council"), TWO_THIRDS, at("12"));

    static final ByReading<Formula> UNREGULATED_GROUP = ByReading.<Formula>asking(GROUP)
            .when(
                    "UNDETERMINED",
                    Formula.unstated(
                            "工作组的法定人数与门槛未作规定", "neither a quorum nor a threshold of a working group is stated"))
            .when("MAJORITY_PRESENT", Formula.of(moreThan(1, 2, FAVOUR, PRESENT).citing(at("17"))))
            .when("TWO_THIRDS_BY_ANALOGY", TWO_THIRDS)
            .end();

    static final ByReading<Formula> UNNAMED_APPOINTER = ByReading.<Formula>asking(APPOINTER)
            .when("COUNCIL", TWO_THIRDS)
            .when("UNDETERMINED", Formula.unstated("章程没有规定由谁聘任", "the charter does not say who appoints"))
            .end();

    private OpenSourceCloud() {}

    /** Writes the charter. */
    static Charter charter() {
        CharterBuilder charter =
                CharterBuilder.charter("oscar", "云计算开源产业联盟", "Open Source Cloud Alliance for Industry");
        OpenSourceCloudFoundations.write(charter);
        OpenSourceCloudCouncil.write(charter);
        OpenSourceCloudOffices.write(charter);
        OpenSourceCloudGroups.write(charter);
        OpenSourceCloudMembers.write(charter);
        OpenSourceCloudWork.write(charter);
        OpenSourceCloudDocuments.write(charter);
        OpenSourceCloudLicensing.write(charter);
        charter.customs(OpenSourceCloudReadings.CUSTOMS);
        OpenSourceCloudReadings.all().forEach(charter::reading);
        return charter.compiled();
    }

    /** The rule of article 12, on a matter that other articles give to the council. */
    static DecisionRule council(String id, String... provisions) {
        return COUNCIL.as(id, cited(provisions));
    }

    /** What comes about without a vote, so that whoever asks for one is refused. */
    static DecisionRule withoutVote(String id, String provision, String zh, String en) {
        return DecisionRule.of(
                id, Text.of("不经表决", "without a vote"), Formula.withheld(zh, en, at(provision)), at(provision));
    }

    static NextStep next(String id, String zh, String en, String... provisions) {
        return new NextStep(id, Text.of(zh, en), List.of(provisions).map(OpenSourceCloud::at));
    }

    /** A procedure without further conditions. */
    static Procedure procedure(String id, Text title, String provisions, Stage... stages) {
        return procedure(id, title, provisions, List.empty(), List.empty(), stages);
    }

    /** A procedure for those who are something, or that rests on a ground. */
    static Procedure procedure(
            String id, Text title, String provisions, Seq<Eligibility> asked, Seq<Ground> grounds, Stage... stages) {
        return new Procedure(
                id,
                title,
                List.of(stages),
                asked,
                grounds,
                List.of(provisions.split(" ", -1)).map(OpenSourceCloud::at));
    }

    /** Something that somebody on the council puts forward and the council decides. */
    static Procedure decided(String id, Text title, String matter, Effect effect, String provisions) {
        return procedure(
                id,
                title,
                provisions,
                proposed(provisions),
                decision(matter, provisions).then(effect));
    }

    /** The stage in which somebody on the council, an adviser excepted, puts something forward. */
    static Stage proposed(String provisions) {
        return Stage.of("propose", Text.of("提出议案", "putting it forward"), COUNCILLORS, Task.once(), split(provisions));
    }

    /** The stage in which the council decides. */
    static Stage decision(String matter, String provisions) {
        return Stage.of(
                "decide",
                Text.of("理事会表决", "the council's vote"),
                COUNCILLORS,
                Task.decide("council", matter),
                split(provisions));
    }

    static Paper paper(String kind, String zh, String en, String provision) {
        return new Paper(kind, Text.of(zh, en), at(provision));
    }

    static Citation at(String provision) {
        return new Citation("oscar", provision);
    }

    private static Citation[] split(String provisions) {
        return cited(provisions.split(" ", -1));
    }

    static Citation[] cited(String... provisions) {
        return List.of(provisions).map(OpenSourceCloud::at).toJavaArray(Citation[]::new);
    }
}
