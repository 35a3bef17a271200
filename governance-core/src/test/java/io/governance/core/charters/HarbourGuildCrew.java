package io.governance.core.charters;

import static io.governance.core.charters.HarbourGuild.at;
import static io.governance.core.charters.HarbourGuildPeople.BOARD;
import static io.governance.core.charters.HarbourGuildPeople.SAILORS;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.procedure.Transition;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 11 to 13 of the guild's charter: how one joins, rises and leaves, crews and voyages. */
final class HarbourGuildCrew {

    static final Capacity OF_MEMBER = new Capacity.OfTheMemberConcerned();
    private static final Capacity BOSUN =
            new Capacity.OnSeat(BodyId.of("crew"), List.of("bosun"), Text.of("水手长", "the bosun"));

    private HarbourGuildCrew() {}

    static void writeInto(CharterBuilder charter) {
        charter.article(
                        "11",
                        "申请人持船照申请，港务局验看，两名会员作保，港务局表决，宣誓入会。",
                        "Who applies with a ship's paper is looked at by the board,"
                                + " vouched for by two members, voted on by the board, and joins by an oath.")
                .procedure(admission())
                .article(
                        "11(1)",
                        "学徒可升帮工，帮工可升船主；经风浪的学徒可直升船主。",
                        "Apprentices rise to journeymen and these to masters; an apprentice"
                                + " whom a storm has tested, at once.")
                .decides("board", "change-tier", HarbourGuildOrder.majority("H-11-board", "11(1)"))
                .decides("hall", "change-tier", HarbourGuildOrder.majority("H-11-hall", "11(1)"))
                .procedure(promotion())
                .article("12", "退会提前一个月告知。", "Who leaves says so a month ahead.")
                .procedure(departure())
                .article(
                        "12(1)",
                        "叛变或停航满一年者，告知全体会员十个工作日后可由工棚除名，两年内不得再申请。",
                        "For mutiny, or a year becalmed, the hall may"
                                + " expel a member ten working days after telling every member; it may not apply for two years.")
                .decides("hall", "expel-member", HarbourGuildOrder.majority("H-12", "12(1)"))
                .procedure(expulsion())
                .article(
                        "13",
                        "船队由港务局批准设立，须载明期限；水手长由港务局指派。",
                        "The board approves a crew, which names its end, and picks its bosun.")
                .decides("board", "create-working-group", HarbourGuildOrder.majority("H-13", "13"))
                .procedure(mustering())
                .procedure(picking())
                .article(
                        "13(1)",
                        "船队可由水手长提请解散，期满由港务局解散。",
                        "The bosun may have a crew disbanded; the board disbands one whose time is" + " over.")
                .procedure(disbanding())
                .grants(Right.of("dissolve-crew", Text.of("解散期满船队", "disband a crew"), BOARD, at("13(1)")))
                .article(
                        "13(2)",
                        "航程须另有两名会员支持，述明理由者可免。",
                        "A voyage needs two more members' support, or a reason to do without.")
                .procedure(voyage());
    }

    private static Stage stage(String id, String zh, String en, Capacity by, Task task, String provision) {
        return Stage.of(id, Text.of(zh, en), by, task, at(provision));
    }

    static Stage voted(String id, String zh, String en, String body, String matter, String provision) {
        return stage(id, zh, en, new Capacity.Anybody(), Task.decide(body, matter), provision);
    }

    private static Procedure procedure(String id, String zh, String en, String provision, Stage... stages) {
        return new Procedure(id, Text.of(zh, en), List.of(stages), List.empty(), List.empty(), List.of(at(provision)));
    }

    private static Procedure admission() {
        return new Procedure(
                "admission",
                Text.of("入会", "admission"),
                List.of(
                        stage("apply", "申请", "apply", new Capacity.Anybody(), Task.once(), "11")
                                .needing(new Paper("ships-paper", Text.of("船照", "the ship's paper"), at("11"))),
                        stage("look", "验看", "look at the ship", BOARD, Task.judge(), "11")
                                .within(Period.workingDays(5)),
                        stage("vouch", "作保", "vouch", SAILORS, new Task.Supports(2, true, false), "11"),
                        voted("vote", "表决", "vote", "board", "admit-member", "11"),
                        stage("oath", "宣誓", "swear the oath", new Capacity.Applicant(), Task.once(), "11")
                                .then(new Effect.AdmitMember(Option.some("apprentice")))),
                List.of(new Eligibility("seaworthy", Text.of("适航", "seaworthy"), at("11"))),
                List.empty(),
                List.of(at("11")));
    }

    private static Procedure promotion() {
        return procedure(
                "promotion",
                "晋级",
                "promotion",
                "11(1)",
                stage("ask", "请求", "ask", OF_MEMBER, Task.once(), "11(1)"),
                stage(
                                "vote",
                                "表决",
                                "vote",
                                new Capacity.Anybody(),
                                new Task.Decide(List.of(
                                        new Task.Venue(BodyId.of("board"), MatterId.of("change-tier")),
                                        new Task.Venue(BodyId.of("hall"), MatterId.of("change-tier")))),
                                "11(1)")
                        .then(new Effect.ChangeTier(List.of(
                                new Transition("apprentice", "journeyman", Option.none(), at("11(1)")),
                                new Transition("journeyman", "master", Option.none(), at("11(1)")),
                                new Transition("apprentice", "master", Option.some("storm-tested"), at("11(1)"))))));
    }

    private static Procedure departure() {
        return procedure(
                "departure",
                "退会",
                "departure",
                "12",
                stage("say", "告知", "say so", OF_MEMBER, Task.once(), "12")
                        .ahead(new Notice(Period.months(1), true, at("12")))
                        .then(new Effect.EndMembership(Departure.RESIGNED, Option.none())));
    }

    private static Procedure expulsion() {
        return new Procedure(
                "expulsion",
                Text.of("除名", "expulsion"),
                List.of(
                        stage("charge", "提出", "charge", BOARD, Task.once(), "12(1)")
                                .needingProposer(),
                        stage("tell", "告知", "tell every member", BOARD, new Task.TellMembers(), "12(1)")
                                .ahead(new Notice(Period.workingDays(10), false, at("12(1)"))),
                        voted("vote", "表决", "vote", "hall", "expel-member", "12(1)")
                                .then(new Effect.EndMembership(Departure.EXPELLED, Option.some(Period.years(2))))),
                List.empty(),
                List.of(
                        new Ground("mutiny", Text.of("叛变", "mutiny"), Option.none(), at("12(1)")),
                        new Ground(
                                "becalmed",
                                Text.of("停航", "being becalmed"),
                                Option.some(Period.years(1)),
                                at("12(1)"))),
                List.of(at("12(1)")));
    }

    private static Procedure mustering() {
        return procedure(
                "crew",
                "设船队",
                "forming a crew",
                "13",
                stage("ask", "请求", "ask", SAILORS, Task.once(), "13"),
                voted("vote", "表决", "vote", "board", "create-working-group", "13")
                        .then(new Effect.FormGroup(BodyId.of("crew"), true)));
    }

    private static Procedure picking() {
        return procedure(
                "bosun",
                "指派水手长",
                "picking a bosun",
                "13",
                stage("pick", "指派", "pick", BOARD, Task.once(), "13")
                        .then(new Effect.FillSeat(BodyId.of("crew"), "bosun")));
    }

    private static Procedure disbanding() {
        return procedure(
                "disbanding",
                "解散船队",
                "disbanding a crew",
                "13(1)",
                stage("ask", "请求", "ask", BOSUN, Task.once(), "13(1)"),
                voted("vote", "表决", "vote", "board", "create-working-group", "13(1)")
                        .then(new Effect.DissolveGroup()));
    }

    private static Procedure voyage() {
        return procedure(
                "voyage",
                "航程",
                "a voyage",
                "13(2)",
                stage("plan", "计划", "plan", SAILORS, Task.once(), "13(2)"),
                stage("support", "支持", "support", SAILORS, new Task.Supports(2, true, true), "13(2)")
                        .then(new Effect.StartProject(List.of("cargo", "survey"))));
    }
}
