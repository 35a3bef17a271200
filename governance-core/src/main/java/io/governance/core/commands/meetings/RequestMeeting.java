package io.governance.core.commands.meetings;

import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.Capacities;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Asks those who may convene a meeting to do so. Whether they do is theirs to decide.
 *
 * @param kind the kind of meeting
 * @param topic what about
 */
public record RequestMeeting(String kind, String topic) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<MeetingKind> known = alliance.charter().meeting(kind);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("kind of meeting", kind));
        }
        if (known.get().requesters().isEmpty()) {
            return Either.left(Denial.of(
                    Denial.Reason.NOT_COMPETENT,
                    known.get().citations(),
                    "章程没有规定谁可以请求召开" + known.get().name().zh() + "。",
                    "the charter lets nobody ask for " + known.get().name().indefinite() + "."));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        known.get().requesters().get(),
                        Text.of(
                                "请求召开" + known.get().name().zh(),
                                "asking for " + known.get().name().indefinite()),
                        known.get().citations())
                .map(claim -> Decision.of(
                        new MeetingAct.MeetingRequested(kind, topic, known.get().citations())));
    }
}
