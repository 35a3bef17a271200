package io.governance.core.commands.meetings;

import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Denial;
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What the steps of making minutes have in common. */
final class Minuting {

    private Minuting() {}

    /** Why no minutes can be drafted or changed now; none if they can. */
    static Option<Refusal> check(Convened found) {
        if (found.meeting().published().isDefined()) {
            return Option.some(
                    Denial.of(Denial.Reason.ALREADY_DONE, citations(found), "纪要已经发布。", "the minutes are published."));
        }
        return Option.when(
                found.meeting().closed().isEmpty(),
                () -> Denial.stepSkipped(Text.of("结束会议", "closing the meeting"), citations(found)));
    }

    /** Where the charter says how minutes are made; where it does not, where it provides for the meeting. */
    static Seq<Citation> citations(Convened found) {
        return found.kind()
                .minutes()
                .<Seq<Citation>>map(rules -> List.of(rules.form(), rules.confirming()))
                .getOrElse(found.kind().citations());
    }

    /** The last day on which those who attended may confirm or comment; none if the charter sets no time. */
    static Option<LocalDate> lastDay(Convened found, Occasion occasion) {
        return found.kind()
                .minutes()
                .flatMap(rules -> found.meeting()
                        .minutesSent()
                        .map(sent -> Deadline.after(sent, rules.confirmation(), occasion.calendar())
                                .last()));
    }

    /** Why there is no draft yet; none if there is one. */
    static Option<Refusal> undrafted(Convened found) {
        return Option.when(
                found.meeting().minutesSent().isEmpty(),
                () -> Denial.stepSkipped(Text.of("起草纪要", "drafting the minutes"), citations(found)));
    }
}
