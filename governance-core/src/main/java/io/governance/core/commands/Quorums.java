package io.governance.core.commands;

import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.Franchise;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.Body;
import io.governance.core.charter.MeetingKind;
import io.governance.core.meeting.Meeting;
import io.governance.core.office.Seat;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Roll;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Who of a body is at a meeting, and whether they are enough. */
public final class Quorums {

    private Quorums() {}

    /** The body's roll with those at the meeting present and the others absent. */
    public static Roll roll(Alliance alliance, Occasion occasion, Meeting meeting) {
        Body body = alliance.body(meeting.body()).get();
        return Roll.of(Franchise.of(alliance, occasion.at())
                .electors(body, alliance.readings())
                .map(elector -> new Roll.Line(
                        elector.voters(), elector.weight(), mark(alliance, occasion, meeting, elector), 1)));
    }

    private static Mark mark(Alliance alliance, Occasion occasion, Meeting meeting, Elector elector) {
        if (elector.vacant()) {
            return Mark.VACANT;
        }
        Seq<Seat> seats = elector.seats().flatMap(seat -> alliance.seatOf(meeting.body(), seat, occasion.at()));
        return seats.flatMap(Seat::holder).exists(meeting.present()::contains) ? Mark.SILENT : Mark.ABSENT;
    }

    /** The arithmetic of a meeting's quorum; none if it needs none. */
    public static Option<Reason> explain(Alliance alliance, Occasion occasion, Meeting meeting, MeetingKind kind) {
        return kind.quorum().map(required -> required.explain(roll(alliance, occasion, meeting), kind.citations()));
    }

    /**
     * Why a meeting has too few; none if it has enough or needs none. Where letters are exchanged nobody is there: whether
     * enough reply, the rule of the vote says.
     */
    public static Option<Refusal> check(Alliance alliance, Occasion occasion, Meeting meeting, MeetingKind kind) {
        return explain(alliance, occasion, meeting, kind)
                .filter(reason -> meeting.mode() != MeetingKind.Mode.CORRESPONDENCE && !reason.met())
                .map(reason -> new Denial(
                        Denial.Reason.NO_QUORUM,
                        LinkedHashMap.of(
                                "arithmetic",
                                reason.arithmetic().map(Object::toString).getOrElse("")),
                        Text.of(
                                "到会人数不足：" + reason.statement().zh() + "。",
                                "too few are there: " + reason.statement().en() + "."),
                        reason.citations()));
    }
}
