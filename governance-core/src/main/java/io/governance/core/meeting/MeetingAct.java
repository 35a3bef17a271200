package io.governance.core.meeting;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MeetingId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.charter.MeetingKind;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to a meeting. */
public sealed interface MeetingAct extends Act {

    /** The register after this act. */
    Meetings on(Meetings meetings, Stamp stamp);

    /**
     * Somebody asked for a meeting.
     *
     * @param kind the kind of meeting
     * @param topic what about
     * @param citations where the charter lets them ask
     */
    record MeetingRequested(String kind, String topic, Seq<Citation> citations) implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings;
        }
    }

    /**
     * A meeting was convened.
     *
     * @param meeting how it is named
     * @param kind its kind in the charter
     * @param body whose meeting it is
     * @param mode the form it takes
     * @param day the day it is held
     * @param reason why it takes a form that needs a special case; empty if it needs none
     * @param citations where the charter provides for it
     */
    record MeetingConvened(
            MeetingId meeting,
            String kind,
            BodyId body,
            MeetingKind.Mode mode,
            LocalDate day,
            String reason,
            Seq<Citation> citations)
            implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.with(ImmutableMeeting.builder()
                    .id(meeting)
                    .kind(kind)
                    .body(body)
                    .mode(mode)
                    .day(day)
                    .convened(stamp)
                    .items(List.empty())
                    .papers(HashMap.empty())
                    .waivers(HashSet.empty())
                    .present(HashSet.empty())
                    .attended(HashSet.empty())
                    .attendedFor(HashSet.empty())
                    .ballots(HashMap.empty())
                    .minutes(List.empty())
                    .confirmations(HashMap.empty())
                    .build());
        }
    }

    /**
     * The agenda was sent to everybody who attends.
     *
     * @param meeting the meeting
     * @param on the day it was sent
     * @param items what is on it
     * @param citations where the charter asks for it
     */
    record AgendaSent(MeetingId meeting, LocalDate on, Seq<Item> items, Seq<Citation> citations) implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(
                    meeting, found -> found.withAgendaSent(Option.some(on)).withItems(items));
        }
    }

    /**
     * A paper for an item was sent to everybody who attends.
     *
     * @param meeting the meeting
     * @param item the item
     * @param title what the paper is
     * @param on the day it was sent
     * @param inTime whether that was early enough for the item to be voted on
     * @param citations where the charter asks for it
     */
    record PaperSent(
            MeetingId meeting, String item, String title, LocalDate on, boolean inTime, Seq<Citation> citations)
            implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(
                    meeting, found -> found.withPapers(found.papers().put(item, on)));
        }
    }

    /**
     * A seat did without timely notice.
     *
     * @param meeting the meeting
     * @param seat the seat
     * @param citations where the charter asks for notice
     */
    record NoticeWaived(MeetingId meeting, SeatId seat, Seq<Citation> citations) implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(
                    meeting, found -> found.withWaivers(found.waivers().add(seat)));
        }
    }

    /**
     * People came and went.
     *
     * @param meeting the meeting
     * @param arrived who came
     * @param left who went
     * @param members the members that those who came were there for
     * @param citations where the charter says who attends
     */
    record AttendanceRecorded(
            MeetingId meeting,
            Seq<PersonId> arrived,
            Seq<PersonId> left,
            Seq<MemberId> members,
            Seq<Citation> citations)
            implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(
                    meeting,
                    found -> found.withPresent(found.present().addAll(arrived).removeAll(left))
                            .withAttended(found.attended().addAll(arrived))
                            .withAttendedFor(found.attendedFor().addAll(members)));
        }
    }

    /**
     * A meeting was opened.
     *
     * @param meeting the meeting
     * @param citations where the charter says what it takes
     */
    record MeetingOpened(MeetingId meeting, Seq<Citation> citations) implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(meeting, found -> found.withOpened(Option.some(stamp)));
        }
    }

    /**
     * An item was put to a vote.
     *
     * @param meeting the meeting
     * @param item the item
     * @param ballot the ballot that opened
     * @param citations where the charter provides for the meeting
     */
    record ItemPutToVote(MeetingId meeting, String item, BallotId ballot, Seq<Citation> citations)
            implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(
                    meeting, found -> found.withBallots(found.ballots().put(ballot, item)));
        }
    }

    /**
     * A meeting was closed.
     *
     * @param meeting the meeting
     * @param citations where the charter provides for it
     */
    record MeetingClosed(MeetingId meeting, Seq<Citation> citations) implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(meeting, found -> found.withClosed(Option.some(stamp)));
        }
    }

    /**
     * The minutes were drafted and sent to those who attended, in place of any earlier draft.
     *
     * @param meeting the meeting
     * @param on the day they were sent
     * @param minutes what they say
     * @param citations where the charter says what they contain
     */
    record MinutesDrafted(MeetingId meeting, LocalDate on, Seq<Minute> minutes, Seq<Citation> citations)
            implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(
                    meeting,
                    found -> found.withMinutes(minutes)
                            .withMinutesSent(found.minutesSent().orElse(Option.some(on))));
        }
    }

    /**
     * Somebody who attended confirmed the minutes or commented on them.
     *
     * @param meeting the meeting
     * @param comment what they said; none if they only confirmed
     * @param citations where the charter provides for it
     */
    record MinutesConfirmed(MeetingId meeting, Option<String> comment, Seq<Citation> citations) implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(
                    meeting,
                    found -> found.withConfirmations(found.confirmations().put(stamp.actor(), comment.getOrElse(""))));
        }
    }

    /**
     * The minutes were published.
     *
     * @param meeting the meeting
     * @param citations where the charter provides for it
     */
    record MinutesPublished(MeetingId meeting, Seq<Citation> citations) implements MeetingAct {

        @Override
        public Meetings on(Meetings meetings, Stamp stamp) {
            return meetings.changing(meeting, found -> found.withPublished(Option.some(stamp)));
        }
    }
}
