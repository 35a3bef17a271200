package io.governance.core.charters;

import static io.governance.core.charters.IndustrialInternetPeople.SECRETARIAT;
import static io.governance.core.charters.IndustrialInternetPeople.UPPER_UNIT;
import static io.governance.core.charters.IndustrialInternetReadings.CORRESPONDENCE;
import static io.governance.core.charters.IndustrialInternetRules.COUNCIL;
import static io.governance.core.charters.IndustrialInternetRules.TWO_THIRDS_OF_DIRECTORS_PRESENT;
import static io.governance.core.charters.IndustrialInternetRules.TWO_THIRDS_OF_THOSE_PRESENT;
import static io.governance.core.charters.IndustrialInternetRules.at;
import static io.governance.core.voting.Count.FAVOUR;
import static io.governance.core.voting.Count.IN_OFFICE;
import static io.governance.core.voting.Count.PRESENT;
import static io.governance.core.voting.Requirement.atLeast;

import io.governance.core.BodyId;
import io.governance.core.Text;
import io.governance.core.charter.CharterBuilder;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** The meetings of the council, in person and by correspondence: article 23. */
final class IndustrialInternetCouncilMeetings {

    private IndustrialInternetCouncilMeetings() {}

    static void write(CharterBuilder charter) {
        charter.article(
                        "23",
                        "三分之二以上理事到会方能召开，到会理事三分之二以上通过；每年至少一次，特殊情况可通讯表决。",
                        "It opens with two thirds of the directors present; two thirds of those present carry a resolution;"
                                + " at least one meeting a year, by correspondence in special cases.")
                .meeting(MeetingKind.of(
                                "council",
                                Text.of("理事会会议", "council meeting"),
                                "council",
                                SECRETARIAT,
                                at("23a"),
                                at("26(2)"))
                        .also(new MeetingKind.Form(MeetingKind.Mode.CORRESPONDENCE, true, at("23c")))
                        .attendedBy(UPPER_UNIT)
                        .opensWith(atLeast(2, 3, PRESENT, IN_OFFICE).citing(at("23a"))))
                .executes("23b", "rule D-aii-2")
                .recurring(new RecurringDuty(
                        "council-once-a-year",
                        Text.of("理事会每年至少召开一次会议", "meeting once a year at least"),
                        BodyId.of("council"),
                        new RecurringDuty.MeetingsHeld(List.of("council")),
                        1,
                        Option.none(),
                        List.of(at("23c"))))
                .matter("decide-by-correspondence", "通讯表决事项", "decide a matter by correspondence")
                .decides(
                        "council",
                        "decide-by-correspondence",
                        COUNCIL.as("D-aii-17")
                                .deciding(ByReading.<Formula>asking(CORRESPONDENCE)
                                        .when("REPLIES", TWO_THIRDS_OF_THOSE_PRESENT)
                                        .when(
                                                "ALL_DIRECTORS",
                                                Formula.of(
                                                        TWO_THIRDS_OF_DIRECTORS_PRESENT,
                                                        atLeast(2, 3, FAVOUR, IN_OFFICE)
                                                                .citing(at("23"))))
                                        .end()));
    }
}
