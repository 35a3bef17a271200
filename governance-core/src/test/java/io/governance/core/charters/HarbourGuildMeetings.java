package io.governance.core.charters;

import static io.governance.core.charters.HarbourGuild.at;
import static io.governance.core.charters.HarbourGuildPeople.BOARD;
import static io.governance.core.charters.HarbourGuildPeople.KEEPERS;
import static io.governance.core.charters.HarbourGuildPeople.MEMBERS;
import static io.governance.core.charters.HarbourGuildPeople.SAILORS;
import static io.governance.core.charters.HarbourGuildPeople.WARDEN;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.right.Capacity;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Cited;
import io.governance.core.voting.Count;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Article 10 of the guild's charter: when it meets, and what has to happen again and again. */
final class HarbourGuildMeetings {

    private HarbourGuildMeetings() {}

    static void writeInto(CharterBuilder charter) {
        charter.article(
                        "10",
                        "工棚集会由局长召集，会员可请求；半数到会方可开会。",
                        "The warden convenes the hall's gatherings, for which members may"
                                + " ask; half of it must come.")
                .article("10(1)", "议程与文件提前十潮送达。", "The agenda and the papers are sent ten tides ahead.")
                .reading(HarbourGuildReadings.TIDES)
                .article("10(2)", "可用旗语集会；遇疫可以书信集会。", "It may meet by signal, and in a plague by letter.")
                .article("10(3)", "纪要五个工作日内确认。", "The minutes are confirmed within five working days.")
                .meeting(gathering())
                .article("10(4)", "港务局随时值更，守灯人可列席。", "The board keeps watch at any time; the keepers may attend.")
                .meeting(MeetingKind.of("watch", Text.of("值更", "watch"), "board", BOARD, at("10(4)"))
                        .attendedBy(KEEPERS))
                .article("10(5)", "晚餐会不作决议。", "Nothing is decided at a supper.")
                .meeting(MeetingKind.of("supper", Text.of("晚餐会", "supper"), "hall", SAILORS, at("10(5)"))
                        .withoutResolutions())
                .article("10(6)", "船队由水手长点名。", "A crew's bosun musters it.")
                .meeting(MeetingKind.of(
                        "muster",
                        Text.of("点名", "muster"),
                        "crew",
                        new Capacity.OnSeat(BodyId.of("crew"), List.of("bosun"), Text.of("水手长", "the bosun")),
                        at("10(6)")))
                .article(
                        "10(7)",
                        "每年集会两次，每年议定一次预算，每六个月巡视一次。",
                        "It gathers twice a year, adopts one budget a year and has the"
                                + " moorings inspected every six months.")
                .recurring(new RecurringDuty(
                        "gather-twice",
                        Text.of("集会", "gather"),
                        BodyId.of("hall"),
                        new RecurringDuty.MeetingsHeld(List.of("gathering")),
                        2,
                        Option.none(),
                        List.of(at("10(7)"))))
                .recurring(new RecurringDuty(
                        "yearly-budget",
                        Text.of("议定预算", "adopt a budget"),
                        BodyId.of("moot"),
                        new RecurringDuty.Carried("budget"),
                        1,
                        Option.none(),
                        List.of(at("10(7)"))))
                .recurring(new RecurringDuty(
                        "inspection",
                        Text.of("巡视", "inspect the moorings"),
                        BodyId.of("lighthouse"),
                        new RecurringDuty.Exercised("inspect"),
                        1,
                        Option.some(Period.months(6)),
                        List.of(at("10(7)"))));
    }

    private static MeetingKind gathering() {
        return MeetingKind.of("gathering", Text.of("集会", "gathering"), "hall", WARDEN, at("10"))
                .askedForBy(MEMBERS)
                .also(new MeetingKind.Form(MeetingKind.Mode.TELEPHONE, false, at("10(2)")))
                .also(new MeetingKind.Form(MeetingKind.Mode.CORRESPONDENCE, true, at("10(2)")))
                .ahead(new MeetingKind.Ahead(
                        ByReading.<Period>asking(HarbourGuildReadings.TIDES)
                                .when("DAYS", Period.days(10))
                                .when("WORKING_DAYS", Period.workingDays(10))
                                .end(),
                        at("10(1)")))
                .opensWith(new Cited(Requirement.atLeast(1, 2, Count.PRESENT, Count.ENTITLED), List.of(at("10"))))
                .minuted(new MeetingKind.Minutes(Period.workingDays(5), at("10(3)"), at("10(3)")))
                .attendedBy(KEEPERS);
    }
}
