package io.governance.core.commands.meetings;

import io.governance.core.MeetingId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.charter.MeetingKind;
import io.governance.core.meeting.Meeting;
import io.governance.core.right.Claim;
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * A meeting that was convened, with its kind in the charter.
 *
 * @param meeting the meeting
 * @param kind its kind
 */
record Convened(Meeting meeting, MeetingKind kind) {

    /** The meeting of that name, or the refusal. */
    static Either<Refusal, Convened> of(Alliance alliance, MeetingId id) {
        Option<Meeting> known = alliance.meetings().find(id);
        Option<MeetingKind> kind = known.flatMap(found -> alliance.charter().meeting(found.kind()));
        return kind.isEmpty()
                ? Either.left(new RequestRefusal.NotFound("meeting", id.value()))
                : Either.right(new Convened(known.get(), kind.get()));
    }

    /** Why this person may not run the meeting; none if they organise it: they convened it, or may convene such meetings. */
    Option<Refusal> checkOrganiser(Alliance alliance, Occasion occasion) {
        Option<Claim> claim = Standing.claim(
                alliance,
                occasion,
                kind.conveners(),
                Standing.of(alliance, occasion).within(meeting.body()));
        boolean organises = claim.isDefined() || meeting.convened().actor().equals(occasion.actor());
        return Option.when(
                !organises,
                () -> Denial.notCompetent(
                                Text.of("组织会议", "organising the meeting"),
                                kind.conveners().inWords(),
                                kind.citations())
                        .with("actor", occasion.actor()));
    }

    /** Why the meeting has not the state that is needed; none if it has. */
    Option<Refusal> check(boolean needed, String zh, String en) {
        return Option.when(
                !needed,
                () -> meeting.closed().isDefined()
                        ? Denial.of(Denial.Reason.ALREADY_DONE, kind.citations(), "会议已经结束。", "the meeting is over.")
                        : Denial.stepSkipped(Text.of(zh, en), kind.citations()));
    }

    /** The last day on which the agenda or a paper is in time; none if the charter sets no time. */
    Option<LocalDate> lastDayOfNotice(Alliance alliance, Occasion occasion) {
        return kind.notice()
                .map(ahead -> Deadline.before(
                                meeting.day(), ahead.length().under(alliance.readings()), occasion.calendar())
                        .last());
    }
}
