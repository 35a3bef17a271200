package io.governance.core.charters;

import static io.governance.core.charters.HarbourGuild.at;
import static io.governance.core.charters.HarbourGuildCrew.voted;
import static io.governance.core.charters.HarbourGuildPeople.BOARD;
import static io.governance.core.charters.HarbourGuildPeople.KEEPERS;
import static io.governance.core.charters.HarbourGuildPeople.MASTERS;
import static io.governance.core.charters.HarbourGuildPeople.MEMBERS;
import static io.governance.core.charters.HarbourGuildPeople.WARDEN;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Count;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.governance.core.voting.Threshold;
import io.vavr.collection.List;

/** Articles 14 to 16 of the guild's charter: its offices, its own words and its end. */
final class HarbourGuildOrder {

    private HarbourGuildOrder() {}

    static void writeInto(CharterBuilder charter) {
        charter.article(
                        "14",
                        "船主提议修改章程，告知会员，港监同意，大会表决，灯塔宣告，一个月后生效。",
                        "A master moves an amendment; members are told, the harbour"
                                + " authority consents, the moot votes, the lighthouse proclaims it, and it holds a month later.")
                .reading(HarbourGuildReadings.PROCLAIMED)
                .particular("address", Text.of("地址", "the address"), Text.of("旧码头一号", "1 Old Quay"), "14")
                .particular("flag", Text.of("旗", "the flag"), Text.of("蓝旗", "blue"), "14")
                .procedure(amendment())
                .article("15", "港务局与大会均可解释章程。", "The board and the moot both say what the charter means.")
                .reading(HarbourGuildReadings.PILOT_WORD)
                .decides("board", "interpret-charter", majority("H-15-board", "15"))
                .decides("moot", "interpret-charter", majority("H-15-moot", "15"))
                .procedure(interpretation(
                        "board-word",
                        "board",
                        ByReading.<Integer>asking(HarbourGuildReadings.PILOT_WORD)
                                .when("LESS", 1)
                                .when("AS_MUCH", 2)
                                .end()))
                .procedure(interpretation("moot-word", "moot", ByReading.plain(2)))
                .article(
                        "15(1)",
                        "局长由船主提名、工棚选举；亦可由工棚罢免。",
                        "Masters name the warden, whom the hall elects; it may recall whom it likes.")
                .decides("hall", "elect-head", majority("H-15-head", "15(1)"))
                .matter("recall", "罢免", "recall somebody")
                .decides("hall", "recall", majority("H-15-recall", "15(1)"))
                .procedure(procedure(
                        "election",
                        "选举局长",
                        "electing the warden",
                        "15(1)",
                        stage("name", "提名", "name", MASTERS, Task.once(), "15(1)"),
                        voted("vote", "选举", "elect", "hall", "elect-head", "15(1)")
                                .then(new Effect.FillSeat(BodyId.of("board"), "warden"))))
                .procedure(procedure(
                        "recall",
                        "罢免",
                        "recall",
                        "15(1)",
                        stage("move", "提出", "move", MEMBERS, Task.once(), "15(1)"),
                        voted("vote", "表决", "vote", "hall", "recall", "15(1)")
                                .then(new Effect.RemoveFrom(BodyId.of("board"), List.of("warden", "pilot")))))
                .article("15(3)", "守灯人由工棚荐举，再由港务局任命。", "The hall commends a keeper, whom the board then appoints.")
                .matter("keeper", "守灯人", "a keeper of the lighthouse")
                .decides("hall", "keeper", majority("H-15-commend", "15(3)"))
                .decides("board", "keeper", majority("H-15-appoint", "15(3)"))
                .procedure(procedure(
                        "keeping",
                        "任守灯人",
                        "appointing a keeper",
                        "15(3)",
                        stage("name", "提名", "name", MEMBERS, Task.once(), "15(3)"),
                        voted("commend", "荐举", "commend", "hall", "keeper", "15(3)"),
                        voted("appoint", "任命", "appoint", "board", "keeper", "15(3)")
                                .then(new Effect.FillSeat(BodyId.of("lighthouse"), "keeper"))))
                .article("15(2)", "局长提预算，大会议定。", "The warden proposes the budget, which the moot adopts.")
                .procedure(procedure(
                        "budget",
                        "预算",
                        "the budget",
                        "15(2)",
                        stage("draft", "编制", "draft", WARDEN, Task.once(), "15(2)")
                                .needing(new Paper("accounts", Text.of("账册", "the accounts"), at("15(2)"))),
                        voted("vote", "议定", "adopt", "moot", "approve-budget", "15(2)")
                                .then(new Effect.Adopt())))
                .article(
                        "16",
                        "终止由局长提出，告知灯塔，大会表决后清算，港务局三分之二书面同意账目，港监同意后终止。",
                        "The warden moves the end and tells the"
                                + " lighthouse; the moot's vote begins the winding up, two thirds of the board sign the accounts, and"
                                + " with the harbour authority's consent the guild ends.")
                .decides("moot", "terminate", majority("H-16", "16"))
                .procedure(ending());
    }

    /** More than half of those who vote for or against. */
    static DecisionRule majority(String id, String provision) {
        return DecisionRule.of(
                id,
                Text.of("过半数", "a majority"),
                Formula.of(Requirement.moreThan(1, 2, Count.FAVOUR, Count.DECIDED)),
                at(provision));
    }

    private static Stage stage(String id, String zh, String en, Capacity by, Task task, String provision) {
        return Stage.of(id, Text.of(zh, en), by, task, at(provision));
    }

    private static Procedure procedure(String id, String zh, String en, String provision, Stage... stages) {
        return new Procedure(id, Text.of(zh, en), List.of(stages), List.empty(), List.empty(), List.of(at(provision)));
    }

    private static Procedure amendment() {
        return procedure(
                "amendment",
                "修改章程",
                "amending the charter",
                "14",
                stage("move", "提议", "move", MASTERS, Task.once(), "14").needingProposer(),
                stage("tell", "告知", "tell every member", MASTERS, new Task.TellMembers(), "14"),
                stage(
                                "consent",
                                "港监同意",
                                "the harbour authority's consent",
                                new Capacity.Anybody(),
                                Task.consent(),
                                "14")
                        .needing(new Paper("seal", Text.of("港监印", "the authority's seal"), at("14"))),
                voted("vote", "表决", "vote", "moot", "amend-charter", "14"),
                stage("proclaim", "宣告", "proclaim", KEEPERS, Task.once(), "14")
                        .where(ByReading.<Boolean>asking(HarbourGuildReadings.PROCLAIMED)
                                .when("YES", true)
                                .when("NO", false)
                                .end()),
                stage("enter", "入册", "enter in the book", BOARD, Task.once(), "14")
                        .ahead(new Notice(Period.months(1), true, at("14")))
                        .then(new Effect.AmendCharter()));
    }

    private static Procedure interpretation(String id, String body, ByReading<Integer> rank) {
        return procedure(
                id,
                "解释章程",
                "saying what the charter means",
                "15",
                stage("ask", "提问", "ask", MEMBERS, Task.once(), "15"),
                voted("vote", "解释", "answer", body, "interpret-charter", "15").then(new Effect.SettleReading(rank)));
    }

    private static Procedure ending() {
        return procedure(
                "ending",
                "终止",
                "the end",
                "16",
                stage("move", "提出", "move", WARDEN, Task.once(), "16"),
                stage("tell", "告知灯塔", "tell the lighthouse", WARDEN, new Task.TellBody(BodyId.of("lighthouse")), "16"),
                voted("vote", "表决", "vote", "moot", "terminate", "16").then(new Effect.BeginLiquidation()),
                stage(
                        "sign",
                        "签账",
                        "sign the accounts",
                        BOARD,
                        new Task.Consents(BodyId.of("board"), Threshold.atLeast(2, 3)),
                        "16"),
                stage(
                                "consent",
                                "港监同意",
                                "the harbour authority's consent",
                                new Capacity.Anybody(),
                                Task.consent(),
                                "16")
                        .then(new Effect.Terminate()));
    }
}
