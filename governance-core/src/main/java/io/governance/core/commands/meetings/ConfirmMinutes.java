package io.governance.core.commands.meetings;

import io.governance.core.MeetingId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Confirms the draft of the minutes or comments on it, within the days that the charter gives. Silence confirms.
 *
 * @param meeting the meeting, which who acts attended
 * @param comment what is to be changed; none if nothing is
 */
public record ConfirmMinutes(MeetingId meeting, Option<String> comment) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting)
                .flatMap(found -> Minuting.check(found)
                        .orElse(() -> Minuting.undrafted(found))
                        .orElse(() -> stranger(occasion, found))
                        .orElse(() -> tooLate(occasion, found))
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> Either.right(Decision.of(
                                new MeetingAct.MinutesConfirmed(meeting, comment, Minuting.citations(found))))));
    }

    private static Option<Refusal> stranger(Occasion occasion, Convened found) {
        return Option.when(
                !found.meeting().attended().contains(occasion.actor()),
                () -> Denial.notCompetent(
                                Text.of("确认纪要", "confirming the minutes"),
                                Text.of("参会人员", "those who attended"),
                                Minuting.citations(found))
                        .with("actor", occasion.actor()));
    }

    private static Option<Refusal> tooLate(Occasion occasion, Convened found) {
        return Minuting.lastDay(found, occasion)
                .filter(last -> occasion.day().isAfter(last))
                .map(last -> Denial.of(
                                Denial.Reason.TOO_LATE,
                                Minuting.citations(found),
                                "确认期限已于 " + last + " 届满。",
                                "the time for confirming ended on " + last + ".")
                        .with("last", last));
    }
}
