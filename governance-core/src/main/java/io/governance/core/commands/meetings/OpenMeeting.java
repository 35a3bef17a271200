package io.governance.core.commands.meetings;

import io.governance.core.MeetingId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.Quorums;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Reason;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Opens a meeting: on its day, with its agenda sent where the charter asks for that, and with its quorum if it needs one.
 *
 * @param meeting the meeting
 */
public record OpenMeeting(MeetingId meeting) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting)
                .flatMap(found -> found.checkOrganiser(alliance, occasion)
                        .orElse(() -> tooEarly(occasion, found))
                        .orElse(() -> open(found))
                        .orElse(() -> unprepared(found))
                        .orElse(() -> Quorums.check(alliance, occasion, found.meeting(), found.kind()))
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> Either.right(Decision.of(new MeetingAct.MeetingOpened(
                                meeting,
                                Quorums.explain(alliance, occasion, found.meeting(), found.kind())
                                        .map(Reason::citations)
                                        .getOrElse(List.empty())
                                        .appendAll(found.kind().citations())
                                        .distinct())))));
    }

    private static Option<Refusal> open(Convened found) {
        return Option.when(
                found.meeting().opened().isDefined(),
                () -> Denial.of(
                        Denial.Reason.ALREADY_DONE,
                        found.kind().citations(),
                        "会议已经召开。",
                        "the meeting was opened already."));
    }

    private static Option<Refusal> tooEarly(Occasion occasion, Convened found) {
        return Option.when(
                occasion.day().isBefore(found.meeting().day()),
                () -> Denial.until(
                        Denial.Reason.TOO_EARLY,
                        found.meeting().day(),
                        Text.of("会议日期未到", "the day of the meeting has not come"),
                        found.kind().citations()));
    }

    private static Option<Refusal> unprepared(Convened found) {
        return Option.when(
                found.kind().notice().isDefined()
                        && found.meeting().agendaSent().isEmpty(),
                () -> Denial.stepSkipped(
                        Text.of("送达议程", "sending the agenda"),
                        found.kind().notice().map(MeetingKind.Ahead::citation).toList()));
    }
}
