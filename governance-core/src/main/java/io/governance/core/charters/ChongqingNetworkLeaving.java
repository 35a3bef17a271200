package io.governance.core.charters;

import static io.governance.core.charters.ChongqingNetwork.COUNCIL;
import static io.governance.core.charters.ChongqingNetwork.administrative;
import static io.governance.core.charters.ChongqingNetwork.at;
import static io.governance.core.charters.ChongqingNetwork.next;
import static io.governance.core.charters.ChongqingNetwork.ofMember;
import static io.governance.core.charters.ChongqingNetwork.onCouncil;
import static io.governance.core.charters.ChongqingNetwork.paper;
import static io.governance.core.charters.ChongqingNetwork.procedure;
import static io.governance.core.charters.ChongqingNetwork.secretariat;
import static io.governance.core.charters.ChongqingNetwork.stage;
import static io.governance.core.charters.ChongqingNetwork.twoThirdsOf;
import static io.governance.core.charters.ChongqingNetworkReadings.CONSENT;
import static io.governance.core.charters.ChongqingNetworkReadings.EXIT;
import static io.governance.core.charters.ChongqingNetworkReadings.EXPULSION_BASE;
import static io.governance.core.charters.ChongqingNetworkReadings.GROUNDS;
import static io.governance.core.charters.ChongqingNetworkReadings.IP_AFTER_LEAVING;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Silence;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.NextStep;
import io.governance.core.voting.Threshold;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 13 and 14 of the charter of {@link ChongqingNetwork}: how a member leaves or is expelled. */
final class ChongqingNetworkLeaving {

    private static final DecisionRule EXPULSION = DecisionRule.of(
                    "D-cq-2",
                    Text.of("除名成员", "expulsion of a member"),
                    ByReading.<Formula>asking(EXPULSION_BASE)
                            .when("ALL_IN_OFFICE", twoThirdsOf(IN_OFFICE, "14"))
                            .when("PRESENT", twoThirdsOf(PRESENT, "14"))
                            .end(),
                    at("14"))
            .followedBy(ByReading.<Option<NextStep>>asking(CONSENT)
                    .when("EACH_YES_IN_WRITING", consent("计入的赞成票逐一书面确认", "each counted vote in favour, in writing"))
                    .when("ONE_INSTRUMENT", consent("理事会出具书面文件", "one written instrument of the council"))
                    .end());

    private static final ByReading<Boolean> ON_NOTICE = ByReading.<Boolean>asking(EXIT)
            .when("NOTICE", true)
            .when("APPROVAL", false)
            .end();

    private ChongqingNetworkLeaving() {}

    static void write(CharterBuilder charter) {
        charter.article(
                        "13",
                        "退出须提前25个工作日书面告知秘书处，秘书处5个工作日内通报理事会。",
                        "A leaver writes to the secretariat 25 working days ahead; it tells the council within 5 working days.")
                .procedure(exit())
                .decides(
                        "council",
                        "approve-exit",
                        COUNCIL.as("D-cq-8", at("13"))
                                .deciding(ByReading.<Formula>asking(EXIT)
                                        .when(
                                                "NOTICE",
                                                Formula.withheld(
                                                        "退出只须提前书面告知秘书处，不经表决。",
                                                        "leaving takes notice to the secretariat; nobody votes on it.",
                                                        at("13")))
                                        .when("APPROVAL", COUNCIL.formula())
                                        .end()))
                .article(
                        "14",
                        "严重违反协议或一年以上不尽义务者，秘书处核实后，由理事会三分之二以上（含）通过并书面同意除名；一年后可再申请。",
                        "For a serious breach or a year without doing a member's duties, which the secretariat verifies,"
                                + " two thirds (inclusive) of the council expel, with written consent; a new application after a year.")
                .procedure(expulsion())
                .executes("14c", "rule D-cq-2")
                .grants(Right.of(
                                "settle-ip-after-leaving",
                                Text.of("依协议处理理事离开后的知识产权", "settling IP after a director left, as agreed"),
                                new Capacity.Anybody(),
                                at("14¶"))
                        .onlyIf(new Condition.HandedIn(
                                paper("ip-agreement", "有关知识产权的协议", "the agreement on IP", "14¶"))))
                .silent(Silence.of(
                                "ip-after-leaving",
                                Text.of(
                                        "章程只规定理事离开后依协议处理知识产权，没有规定其他成员离开后的知识产权",
                                        "the charter has intellectual property go by the agreement after a director unit left, and says"
                                                + " nothing of other members"),
                                at("14¶"))
                        .unless(new Silence.Agreement(
                                BodyId.of("council"), "settle-ip-after-leaving", IP_AFTER_LEAVING)))
                .matter("verify-expulsion-facts", "核实除名事实", "verify the facts of an expulsion")
                .decides(
                        "secretariat",
                        "verify-expulsion-facts",
                        administrative("D-cq-10", "核实除名事实", "verification of the facts of an expulsion", "14"))
                .decides("council", "expel-member", EXPULSION);
    }

    /** On notice the membership ends when the notice has run, whether or not the secretariat has told the council. */
    private static Procedure exit() {
        return procedure(
                "exit",
                "退出联盟",
                "leaving the alliance",
                List.of(
                        stage(
                                        "notify",
                                        "书面告知秘书处",
                                        "writing to the secretariat",
                                        new Capacity.OfTheMemberConcerned(),
                                        Task.once(),
                                        "13a",
                                        "10(7)")
                                .needing(paper("exit-letter", "书面退出申请", "the letter of exit", "13a"))
                                .ahead(new Notice(Period.workingDays(25), true, at("13a")))
                                .then(new Effect.AsRead(
                                        ON_NOTICE, new Effect.EndMembership(Departure.RESIGNED, Option.none()))),
                        stage(
                                        "tell-council",
                                        "秘书处通报理事会",
                                        "telling the council",
                                        secretariat(),
                                        new Task.TellBody(BodyId.of("council")),
                                        "13b")
                                .within(Period.workingDays(5)),
                        stage(
                                        "approve",
                                        "理事会批准退出",
                                        "approval by the council",
                                        onCouncil("理事会", "the council"),
                                        Task.decide("council", "approve-exit"),
                                        "13a")
                                .where(ON_NOTICE.map(notice -> !notice))
                                .then(new Effect.EndMembership(Departure.RESIGNED, Option.none()))),
                "13a",
                "10(7)");
    }

    private static Procedure expulsion() {
        Effect expelled = new Effect.EndMembership(Departure.EXPELLED, Option.some(Period.years(1)));
        ByReading<Boolean> eachInWriting = ByReading.<Boolean>asking(CONSENT)
                .when("EACH_YES_IN_WRITING", true)
                .when("ONE_INSTRUMENT", false)
                .end();
        return procedure(
                        "expulsion",
                        "除名成员",
                        "expulsion of a member",
                        List.of(
                                stage(
                                        "propose",
                                        "提出除名",
                                        "proposing an expulsion",
                                        secretariat().or(ofMember()),
                                        Task.once(),
                                        "14a"),
                                stage(
                                        "verify",
                                        "秘书处核实",
                                        "verification by the secretariat",
                                        secretariat(),
                                        Task.judge(),
                                        "14b"),
                                stage(
                                        "decide",
                                        "理事会表决",
                                        "vote of the council",
                                        onCouncil("理事会", "the council"),
                                        Task.decide("council", "expel-member"),
                                        "14c"),
                                stage(
                                                "consent",
                                                "投赞成票者书面同意",
                                                "written consent of those in favour",
                                                onCouncil("投赞成票者", "those in favour"),
                                                Task.once(),
                                                "14c",
                                                "14d")
                                        .doing(ByReading.<Task>asking(EXPULSION_BASE)
                                                .when("ALL_IN_OFFICE", consents(false))
                                                .when("PRESENT", consents(true))
                                                .end())
                                        .where(eachInWriting)
                                        .then(expelled),
                                stage(
                                                "instrument",
                                                "出具理事会书面文件",
                                                "issuing the council's written instrument",
                                                onCouncil("理事会", "the council"),
                                                Task.once(),
                                                "14c",
                                                "14d")
                                        .needing(paper(
                                                "council-instrument",
                                                "理事会书面同意",
                                                "the council's written instrument",
                                                "14c"))
                                        .where(eachInWriting.map(each -> !each))
                                        .then(expelled)),
                        "14a",
                        "14d")
                .restingOn(new Ground(
                        "breach-of-agreement",
                        Text.of("严重违反协议及其规定", "a serious breach of the agreement or its rules"),
                        Option.none(),
                        at("14a")))
                .restingOn(new Ground(
                                "breach-of-charter",
                                Text.of("严重违反章程", "a serious breach of the charter"),
                                Option.none(),
                                at("14a"))
                        .where(ByReading.<Boolean>asking(GROUNDS)
                                .when("CHARTER_INCLUDED", true)
                                .when("AGREEMENT_ONLY", false)
                                .end()))
                .restingOn(new Ground(
                        "inactivity",
                        Text.of("长期不履行成员义务", "failing a member's duties"),
                        Option.some(Period.years(1)),
                        at("14a")));
    }

    private static Task consents(boolean ofThosePresent) {
        return new Task.Consents(BodyId.of("council"), Threshold.atLeast(2, 3), ofThosePresent);
    }

    private static Option<NextStep> consent(String zh, String en) {
        return Option.some(next("WRITTEN_CONSENT", zh, en, "14"));
    }
}
