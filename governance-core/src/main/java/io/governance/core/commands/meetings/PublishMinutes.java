package io.governance.core.commands.meetings;

import io.governance.core.MeetingId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Publishes the minutes: when everybody who attended has confirmed them, or when the days for that are over.
 *
 * @param meeting the meeting
 */
public record PublishMinutes(MeetingId meeting) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting)
                .flatMap(found -> found.checkOrganiser(alliance, occasion)
                        .orElse(() -> Minuting.check(found))
                        .orElse(() -> Minuting.undrafted(found))
                        .orElse(() -> unconfirmed(occasion, found))
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> Either.right(
                                Decision.of(new MeetingAct.MinutesPublished(meeting, Minuting.citations(found))))));
    }

    private static Option<Refusal> unconfirmed(Occasion occasion, Convened found) {
        Set<PersonId> silent = found.meeting()
                .attended()
                .removeAll(found.meeting().confirmations().keySet())
                .remove(found.meeting().convened().actor());
        return Minuting.lastDay(found, occasion)
                .filter(last -> !occasion.day().isAfter(last) && !silent.isEmpty())
                .map(last -> Denial.until(
                        Denial.Reason.TOO_EARLY,
                        last.plusDays(1),
                        Text.of("参会人员尚在确认纪要", "those who attended are still confirming"),
                        Minuting.citations(found)));
    }
}
