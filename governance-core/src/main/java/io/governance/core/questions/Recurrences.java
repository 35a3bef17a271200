package io.governance.core.questions;

import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.charter.Body;
import io.governance.core.charter.RecurringDuty;
import io.governance.core.proposal.Proposal;
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.governance.core.time.Period;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What has to happen again and again, and is not done yet. */
final class Recurrences {

    private final Alliance alliance;
    private final Occasion asked;

    private Recurrences(Alliance alliance, Occasion asked) {
        this.alliance = alliance;
        this.asked = asked;
    }

    static Seq<Due> of(Alliance alliance, Occasion asked) {
        Recurrences recurrences = new Recurrences(alliance, asked);
        return alliance.charter()
                .recurringDuties()
                .flatMap(duty -> duty.every().isDefined()
                        ? Option.some(recurrences.next(duty, duty.every().get()))
                        : recurrences.thisYear(duty));
    }

    /** Where one time must follow the other within a period: the next is always due. */
    private Due next(RecurringDuty duty, Period every) {
        Instant since = happened(duty).lastOption().getOrElse(alliance.founded().at());
        return due(duty, Deadline.anniversary(day(since), every), 1);
    }

    /** Where a number of times is asked of each calendar year: due until its last day, and none if it was reached. */
    private Option<Due> thisYear(RecurringDuty duty) {
        int year = asked.day().getYear();
        int done = happened(duty).count(at -> day(at).getYear() == year);
        return Option.when(done < duty.times(), () -> due(duty, LocalDate.of(year, 12, 31), duty.times() - done));
    }

    private Due due(RecurringDuty duty, LocalDate last, int missing) {
        Text body = alliance.charter()
                .body(duty.bearer())
                .map(Body::name)
                .getOrElse(() -> Text.of(duty.bearer().value(), duty.bearer().value()));
        return new Due(
                duty.id(),
                Text.of(duty.text().zh() + "（还差 " + missing + " 次）", duty.text().en() + " (" + missing + " to go)"),
                body,
                Option.some(last),
                false,
                Text.of("章程未规定后果，仅作提示", "the charter names no consequence; a warning only"),
                duty.citations());
    }

    /** When what the duty counts happened, in its order. */
    private Seq<Instant> happened(RecurringDuty duty) {
        if (duty.counted() instanceof RecurringDuty.MeetingsHeld held) {
            return alliance.meetings()
                    .inOrder()
                    .filter(meeting -> held.kinds().contains(meeting.kind()))
                    .flatMap(meeting -> meeting.closed())
                    .map(stamp -> stamp.at())
                    .sorted();
        }
        if (duty.counted() instanceof RecurringDuty.Exercised exercised) {
            return alliance.affairs()
                    .exercises()
                    .filter(found -> found.right().equals(exercised.right()))
                    .map(found -> found.stamp().at());
        }
        RecurringDuty.Carried carried = (RecurringDuty.Carried) duty.counted();
        return alliance.proposals()
                .inOrder()
                .filter(found -> found.procedure().equals(carried.procedure())
                        && found.outcome().contains(Proposal.Outcome.CARRIED))
                .flatMap(found -> found.effective())
                .map(day -> day.atStartOfDay(asked.calendar().zone()).toInstant())
                .sorted();
    }

    private LocalDate day(Instant at) {
        return at.atZone(asked.calendar().zone()).toLocalDate();
    }
}
