package io.governance.core.commands.meetings;

import io.governance.core.Act;
import io.governance.core.MeetingId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.ballot.Ballot;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Closes a meeting. What follows from absences in a row follows at once.
 *
 * @param meeting the meeting
 */
public record CloseMeeting(MeetingId meeting) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting)
                .flatMap(found -> found.checkOrganiser(alliance, occasion)
                        .orElse(() -> found.check(found.meeting().isOpen(), "召开会议", "opening the meeting"))
                        .orElse(() -> voting(alliance, found))
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> Either.right(close(alliance, found, occasion.at()))));
    }

    private static Option<Refusal> voting(Alliance alliance, Convened found) {
        return found.meeting()
                .ballots()
                .keySet()
                .flatMap(alliance.ballots()::find)
                .find(Ballot::isOpen)
                .map(open -> Denial.stepSkipped(
                        Text.of("结束表决 " + open.id(), "closing ballot " + open.id()),
                        found.kind().citations()));
    }

    private Decision close(Alliance alliance, Convened found, Instant at) {
        Seq<Act> closed =
                List.of(new MeetingAct.MeetingClosed(meeting, found.kind().citations()));
        return Decision.of(closed.appendAll(Absences.after(alliance, found.meeting(), at)));
    }
}
