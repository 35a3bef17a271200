package io.governance.core.charters;

import static io.governance.core.charters.HarbourGuild.at;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.Text;
import io.governance.core.charter.AbsenceRule;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.Lapse;
import io.governance.core.charter.SeatKind;
import io.governance.core.right.Capacity;
import io.governance.core.right.Condition;
import io.governance.core.right.Paper;
import io.governance.core.right.Right;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Articles 7 to 9 of the guild's charter: who belongs, where they sit, what they may and owe. */
final class HarbourGuildPeople {

    static final Capacity MEMBERS =
            new Capacity.OfMember(List.empty(), Option.none(), Text.of("会员代表", "any member's representative"));
    static final Capacity SAILORS = new Capacity.OfMember(
            List.of("journeyman", "master"), Option.none(), Text.of("帮工与船主", "journeymen and masters"));
    static final Capacity MASTERS = new Capacity.OfMember(List.of("master"), Option.none(), Text.of("船主", "masters"));
    static final Capacity WEATHERED = new Capacity.OfMember(
            List.empty(), Option.some("storm-tested"), Text.of("经风浪者", "those a storm has tested"));
    static final Capacity BOARD =
            new Capacity.OnSeat(BodyId.of("board"), List.empty(), Text.of("港务局成员", "those on the harbour board"));
    static final Capacity WARDEN =
            new Capacity.OnSeat(BodyId.of("board"), List.of("warden"), Text.of("局长", "the warden"));
    static final Capacity KEEPERS = new Capacity.OnSeat(
            BodyId.of("lighthouse"), List.of("keeper"), Text.of("守灯人", "the keepers of the lighthouse"));

    private HarbourGuildPeople() {}

    static void writeInto(CharterBuilder charter) {
        classes(charter);
        offices(charter);
        rights(charter);
        duties(charter);
    }

    private static void classes(CharterBuilder charter) {
        charter.article("7", "会员由低到高分学徒、帮工、船主。", "Members are apprentices, journeymen and masters, in rising order.")
                .tier("apprentice", "学徒", "apprentice", "7")
                .tier("journeyman", "帮工", "journeyman", "7")
                .tier("master", "船主", "master", "7")
                .article("7(1)", "港务局可认定会员经过风浪。", "The board may find that a storm has tested a member.")
                .mark("storm-tested", Text.of("经过风浪", "tested by a storm"), BOARD, "7(1)");
    }

    private static void offices(CharterBuilder charter) {
        charter.article("8", "全体会员自为工棚成员，一会员一票。", "Every member sits in the hall, with one vote each.")
                .body("hall", "工棚", "hall", "8", Body.VotesPer.MEMBER, "8")
                .seats("hall", "hand", "工友", "hand", "8")
                .everyMember("hall", "hand")
                .article("8(1)", "灯塔设守灯人，只照不判。", "The lighthouse has keepers: they shed light and do not vote.")
                .body("lighthouse", "灯塔", "lighthouse", "8(1)")
                .seatsWithoutVote("lighthouse", "keeper", "守灯人", "keeper", 2, "8(1)")
                .article("8(2)", "船队设水手长一名，水手由会员派出。", "A crew has one bosun and sailors whom members send.")
                .body("crew", "船队", "crew", "8(2)")
                .seats("crew", "bosun", "水手长", "bosun", 1, "8(2)")
                .seats("crew", "sailor", "水手", "sailor", "8(2)")
                .sent(
                        "crew",
                        "sailor",
                        new SeatKind.SentBy(List.empty(), Option.none(), List.of("sailor"), true, at("8(2)")))
                .article(
                        "8(3)",
                        "港务局成员任期二年；委员由船主各派一人，书面通知即可更换。",
                        "Those on the board serve two years; each master may"
                                + " send one pilot, and another by written notice.")
                .term("board", Period.years(2), "8(3)", "warden", "pilot")
                .sent(
                        "board",
                        "pilot",
                        new SeatKind.SentBy(List.of("master"), Option.none(), List.of("pilot"), true, at("8(3)")))
                .article("8(4)", "局长可将职权委托委员。", "The warden may entrust the office to a pilot.")
                .entrusts("board", "warden", "pilot", "8(4)")
                .opens("moot", ByReading.plain(Option.some(BOARD)));
    }

    private static void rights(CharterBuilder charter) {
        charter.article(
                        "9",
                        "会员可持舱单靠泊，船主优先；靠泊后可卸货。",
                        "Members may berth with a manifest, masters first; who has berthed" + " may unload.")
                .grants(Right.of("berth", Text.of("靠泊", "berth"), MEMBERS, at("9"))
                        .onlyIf(new Condition.HandedIn(new Paper("manifest", Text.of("舱单", "the manifest"), at("9")))))
                .grants(Right.of("berth-first", Text.of("优先靠泊", "berth before others"), MASTERS, at("9"))
                        .asPriorityIn("berth"))
                .grants(Right.of("unload", Text.of("卸货", "unload"), MEMBERS, at("9"))
                        .onlyIf(new Condition.Preceded("berth", at("9"))))
                .article("9(1)", "帮工与船主可承揽航程；逾期未成者出局。", "Journeymen and masters may take on voyages; who fails is out.")
                .grants(Right.of("take-project", Text.of("承揽航程", "take on a voyage"), SAILORS, at("9(1)")))
                .grants(Right.of(
                        "record-failed-task",
                        Text.of("记录未成之事，承揽者出局", "record a failed task, whose bearer is out"),
                        BOARD,
                        at("9(1)")))
                .article(
                        "9(2)",
                        "经港务局同意，船主可打捞沉船；经风浪者可悬旗。",
                        "With the board's leave masters may salvage; who is storm-tested" + " may fly a pennant.")
                .matter("salvage", "打捞沉船", "salvage a wreck")
                .decides("board", "salvage", HarbourGuildOrder.majority("H-9-salvage", "9(2)"))
                .grants(Right.of("salvage", Text.of("打捞", "salvage"), MASTERS, at("9(2)"))
                        .onlyIf(new Condition.Decided(BodyId.of("board"), MatterId.of("salvage"), at("9(2)"))))
                .grants(Right.of("fly-pennant", Text.of("悬旗", "fly a pennant"), WEATHERED, at("9(2)")))
                .grants(Right.of("inspect", Text.of("巡视", "inspect the moorings"), KEEPERS, at("9(2)")));
    }

    private static void duties(CharterBuilder charter) {
        charter.article("9(3)", "会员须指定联系人；帮工与船主须缴泊费。", "Members name a contact; journeymen and masters pay the dues.")
                .imposes(Charter.NAME_CONTACT, Text.of("指定联系人", "name a contact person"), MEMBERS, "9(3)")
                .imposes("pay-dues", Text.of("缴纳泊费", "pay the mooring dues"), SAILORS, "9(3)")
                .article(
                        "9(4)",
                        "帮工与船主连续三次不到集会即降级。",
                        "Journeymen and masters who miss three gatherings in a row go down.")
                .reading(HarbourGuildReadings.OVERBOARD)
                .absences(new AbsenceRule(
                        ByReading.plain(List.of("gathering")),
                        List.of("journeyman", "master"),
                        3,
                        ByReading.<Boolean>asking(HarbourGuildReadings.OVERBOARD)
                                .when("ONE_RUNG", false)
                                .when("ALL_THE_WAY", true)
                                .end(),
                        at("9(4)"),
                        at("9(4)")))
                .article("9(5)", "船沉者，会籍随之终止。", "Whose ship has sunk is a member no longer.")
                .reading(HarbourGuildReadings.SUNK)
                .lapse(new Lapse(
                        "sunk",
                        Text.of("船沉", "a sunk ship"),
                        ByReading.<Boolean>asking(HarbourGuildReadings.SUNK)
                                .when("BY_ITSELF", true)
                                .when("BY_VOTE", false)
                                .end(),
                        BOARD.or(KEEPERS),
                        at("9(5)")));
    }
}
