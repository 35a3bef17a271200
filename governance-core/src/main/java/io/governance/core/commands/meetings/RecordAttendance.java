package io.governance.core.commands.meetings;

import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.Standing;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.office.Seat;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records who came to a meeting and who went. Who organises it does, and everybody may for themselves.
 *
 * @param meeting the meeting
 * @param arrived who came
 * @param left who went
 */
public record RecordAttendance(MeetingId meeting, Seq<PersonId> arrived, Seq<PersonId> left) implements Command {
    public RecordAttendance {
        arrived = List.ofAll(arrived);
        left = List.ofAll(left);
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Convened.of(alliance, meeting).flatMap(found -> record(alliance, occasion, found));
    }

    private Either<Refusal, Decision> record(Alliance alliance, Occasion occasion, Convened found) {
        boolean ownOnly = arrived.appendAll(left).forAll(occasion.actor()::equals);
        Option<Refusal> barred = (ownOnly ? Option.<Refusal>none() : found.checkOrganiser(alliance, occasion))
                .orElse(() -> found.check(found.meeting().closed().isEmpty(), "会议", "the meeting"))
                .orElse(() -> arrived.reject(person -> mayAttend(alliance, occasion, found, person))
                        .headOption()
                        .map(person -> stranger(found, person)));
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        Seq<MemberId> members = arrived.flatMap(person ->
                        Standing.of(alliance, person, occasion).memberships().map(Positions.Membership::member))
                .distinct();
        return Either.right(Decision.of(new MeetingAct.AttendanceRecorded(
                meeting, arrived, left, members, found.kind().citations())));
    }

    /** Checks if a person belongs there: sits on the body, or is among those whom the charter lets attend. */
    private boolean mayAttend(Alliance alliance, Occasion occasion, Convened found, PersonId person) {
        Positions positions = Standing.of(alliance, person, occasion);
        return positions
                        .sittings()
                        .exists(seat -> seat.body().equals(found.meeting().body()))
                || alliance.seatsOf(found.meeting().body(), occasion.at())
                        .flatMap(Seat::holder)
                        .contains(person)
                || found.kind()
                        .attendance()
                        .exists(capacity -> capacity.claimedBy(positions).isDefined())
                || found.meeting().convened().actor().equals(person);
    }

    private static Refusal stranger(Convened found, PersonId person) {
        return Denial.of(
                        Denial.Reason.NOT_COMPETENT,
                        found.kind().citations(),
                        person + " 不在" + found.kind().name().zh() + "的参会范围内。",
                        person + " is not among those who attend "
                                + found.kind().name().indefinite() + ".")
                .with("person", person);
    }
}
