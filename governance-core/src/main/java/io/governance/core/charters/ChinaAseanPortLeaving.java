package io.governance.core.charters;

import static io.governance.core.charters.ChinaAseanPortReadings.EXIT;
import static io.governance.core.charters.ChinaAseanPortRules.BY_THE_COUNCIL;
import static io.governance.core.charters.ChinaAseanPortRules.COUNCIL;
import static io.governance.core.charters.ChinaAseanPortRules.DIRECTOR;
import static io.governance.core.charters.ChinaAseanPortRules.SECRETARIAT_STAFF;
import static io.governance.core.charters.ChinaAseanPortRules.THE_MEMBER;
import static io.governance.core.charters.ChinaAseanPortRules.at;
import static io.governance.core.charters.ChinaAseanPortRules.paper;
import static io.governance.core.charters.ChinaAseanPortRules.procedure;
import static io.governance.core.charters.ChinaAseanPortRules.stage;
import static io.governance.core.charters.ChinaAseanPortRules.unless;
import static io.governance.core.charters.ChinaAseanPortRules.when;

import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** How one joins and leaves: article 21 of {@link ChinaAseanPort}. */
final class ChinaAseanPortLeaving {

    private static final Effect LEFT = new Effect.EndMembership(Departure.RESIGNED, Option.none());

    private ChinaAseanPortLeaving() {}

    static void write(CharterBuilder charter) {
        leaving(charter);
        expulsion(charter);
    }

    private static void leaving(CharterBuilder charter) {
        Formula free = Formula.withheld("退出自由，不经表决。", "leaving is free; nobody votes on it.", at("18.7"));
        charter.article("21", "规定加入、退出与除名。", "Governs joining, leaving and expulsion.")
                .article(
                        "21.1",
                        "申请材料：申请书、单位介绍与执照复印件、本领域工作报告。",
                        "Papers: application, profile with licence, report on work.")
                .article("21.2", "理事会批准后取得成员资格。", "The council's approval makes a full member.")
                .article("21.3", "退出：书面申请，理事会批准。", "Leaving takes a written application and the council's approval.")
                .procedure(procedure(
                        "exit",
                        "退出联盟",
                        "leaving the alliance",
                        List.of(exitApplication(), exitReceipt(), exitApproval()),
                        "21.3",
                        "18.7"))
                .decides(
                        "council",
                        "approve-exit",
                        COUNCIL.as("D-caih-6", at("21.3"), at("18.7"))
                                .deciding(ByReading.<Formula>asking(EXIT)
                                        .when("APPROVAL_MINISTERIAL", BY_THE_COUNCIL)
                                        .when("APPROVAL_CONSTITUTIVE", BY_THE_COUNCIL)
                                        .when("FREE", free)
                                        .end()));
    }

    private static Stage exitApplication() {
        return stage("apply", "书面申请退出", "apply in writing to leave", THE_MEMBER, Task.once(), "21.3", "18.7")
                .needing(paper("exit-application", "书面退出申请", "a written application to leave", "21.3"));
    }

    private static Stage exitReceipt() {
        return stage("receive", "秘书处受理", "the secretariat receives it", SECRETARIAT_STAFF, Task.once(), "23.1(4)")
                .then(new Effect.AsRead(when(EXIT, "FREE"), LEFT));
    }

    /** The council's approval; where it may only check the form, a vote against it leaves the application pending. */
    private static Stage exitApproval() {
        Task.Decide vote = Task.decide("council", "approve-exit");
        return stage("approve", "理事会批准", "the council approves", DIRECTOR, vote, "21.3")
                .doing(ByReading.<Task>asking(EXIT)
                        .when("APPROVAL_MINISTERIAL", vote.withoutRefusal())
                        .when("APPROVAL_CONSTITUTIVE", vote)
                        .when("FREE", vote)
                        .end())
                .where(unless(EXIT, "FREE"))
                .then(LEFT);
    }

    private static void expulsion(CharterBuilder charter) {
        charter.article(
                        "21.4",
                        "违法或明显违反章程的，经理事会批准除名。",
                        "For a breach of law or a plain breach of the charter the council expels.")
                .procedure(new Procedure(
                        "expulsion",
                        Text.of("除名成员", "expulsion of a member"),
                        List.of(
                                stage("propose", "提议除名", "propose it", SECRETARIAT_STAFF, Task.once(), "23.1(4)")
                                        .needingProposer(),
                                stage(
                                                "approve",
                                                "理事会批准除名",
                                                "the council approves it",
                                                DIRECTOR,
                                                Task.decide("council", "expel-member"),
                                                "21.4",
                                                "22.2(4)")
                                        .then(new Effect.EndMembership(Departure.EXPELLED, Option.none()))),
                        List.empty(),
                        List.of(
                                new Ground(
                                        "breach-of-law", Text.of("违反法律", "a breach of law"), Option.none(), at("21.4")),
                                new Ground(
                                        "plain-breach-of-charter",
                                        Text.of("明显违反章程", "a plain breach of the charter"),
                                        Option.none(),
                                        at("21.4"))),
                        List.of(at("21.4"))))
                .decides("council", "expel-member", COUNCIL.as("D-caih-5", at("21.4"), at("22.2(4)")));
    }
}
