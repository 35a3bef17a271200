package io.governance.core.commands.meetings;

import io.governance.core.MeetingId;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.charter.MeetingKind;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.office.Seat;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Does without timely notice of a meeting, for one's own seat.
 *
 * @param meeting the meeting
 * @param seat the seat
 */
public record WaiveNotice(MeetingId meeting, SeatId seat) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting).flatMap(found -> waive(alliance, occasion, found));
    }

    private Either<Refusal, Decision> waive(Alliance alliance, Occasion occasion, Convened found) {
        Option<Seat> own = alliance.seatOf(found.meeting().body(), seat, occasion.at())
                .filter(known -> known.body().equals(found.meeting().body()));
        if (own.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("seat", seat.value()));
        }
        if (!own.get().holder().contains(occasion.actor())) {
            return Either.left(Denial.notCompetent(
                            Text.of("放弃提前通知", "waiving notice"),
                            Text.of("席位的担任人", "the holder of the seat"),
                            found.kind().citations())
                    .with("actor", occasion.actor()));
        }
        return Either.right(Decision.of(new MeetingAct.NoticeWaived(
                meeting,
                seat,
                found.kind()
                        .notice()
                        .map(MeetingKind.Ahead::citation)
                        .toList()
                        .appendAll(found.kind().citations()))));
    }
}
