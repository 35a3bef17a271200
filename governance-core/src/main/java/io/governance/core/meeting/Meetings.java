package io.governance.core.meeting;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.MeetingId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The meetings of an alliance. Immutable.
 *
 * @param byId each meeting by its name
 */
public record Meetings(Map<MeetingId, Meeting> byId) {

    /** No meetings. */
    public static final Meetings NONE = new Meetings(HashMap.empty());

    /** The meeting of that name. */
    public Option<Meeting> find(MeetingId id) {
        return byId.get(id);
    }

    /** Every meeting, in the order in which they were convened. */
    public Seq<Meeting> inOrder() {
        return byId.values().toList().sortBy(meeting -> meeting.convened().number());
    }

    /** The meeting at which something was put to a vote. */
    public Option<Meeting> votingOn(BallotId ballot) {
        return byId.values().find(meeting -> meeting.ballots().containsKey(ballot));
    }

    /** Returns the register after an act. */
    public Meetings after(Act act, Stamp stamp) {
        return act instanceof MeetingAct own ? own.on(this, stamp) : this;
    }

    Meetings with(Meeting meeting) {
        return new Meetings(byId.put(meeting.id(), meeting));
    }

    Meetings changing(MeetingId id, UnaryOperator<ImmutableMeeting> change) {
        Meeting meeting =
                byId.get(id).getOrElseThrow(() -> new IllegalStateException("the record has no meeting " + id));
        return with(change.apply(ImmutableMeeting.copyOf(meeting)));
    }
}
