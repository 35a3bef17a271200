package io.governance.core.meeting;

import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.Style;
import io.governance.core.charter.MeetingKind;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A meeting (会议). Immutable; derived from acts. */
@Value.Immutable
@Style
public interface Meeting {

    /** How it is named. */
    MeetingId id();

    /** Its kind in the charter. */
    String kind();

    /** Whose meeting it is: a body or a group. */
    BodyId body();

    /** The form it takes. */
    MeetingKind.Mode mode();

    /** The day it is held. */
    LocalDate day();

    /** When, by whom and where in the record it was convened. */
    Stamp convened();

    /** When its agenda was sent; none while it has not been. */
    Option<LocalDate> agendaSent();

    /** What is on the agenda. */
    Seq<Item> items();

    /** The day the last paper for an item was sent, by item. */
    Map<String, LocalDate> papers();

    /** The seats that do without timely notice. */
    Set<SeatId> waivers();

    /** When it was opened; none while it has not been. */
    Option<Stamp> opened();

    /** Who is there now. */
    Set<PersonId> present();

    /** Who was there at any time. */
    Set<PersonId> attended();

    /** The members somebody was there for. */
    Set<MemberId> attendedFor();

    /** What was put to a vote, and on which item. */
    Map<BallotId, String> ballots();

    /** When it was closed; none while it has not been. */
    Option<Stamp> closed();

    /** The draft of its minutes; empty while there is none. */
    Seq<Minute> minutes();

    /** When the draft was sent; none while there is none. */
    Option<LocalDate> minutesSent();

    /** Who confirmed the draft or commented on it, and what they said. */
    Map<PersonId, String> confirmations();

    /** When the minutes were published; none while they have not been. */
    Option<Stamp> published();

    /** Checks if it is being held. */
    default boolean isOpen() {
        return opened().isDefined() && closed().isEmpty();
    }

    /** The item of that name. */
    default Option<Item> item(String id) {
        return items().find(item -> item.id().equals(id));
    }
}
