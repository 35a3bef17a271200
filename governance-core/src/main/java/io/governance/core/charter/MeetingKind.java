package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A kind of meeting (会议) that the charter provides for.
 *
 * @param id its name in requests and records, such as {@code plenary}
 * @param name what it is called
 * @param body whose meeting it is; the kind of group for a group's meeting
 * @param conveners who may convene it
 * @param requesters who may ask for one; nobody if none
 * @param forms the forms it may take besides meeting in person
 * @param notice how long before the meeting its agenda and papers must be sent; none if the charter sets no time
 * @param quorum without what it may not open; none if it may open whoever comes
 * @param minutes how its minutes are made; none if the charter does not say
 * @param resolves whether anything may be put to a vote at it
 * @param attendance who besides the body may attend; nobody if none
 * @param citations where the charter provides for it, the decisive provision first; at least one
 */
public record MeetingKind(
        String id,
        Text name,
        BodyId body,
        Capacity conveners,
        Option<Capacity> requesters,
        Seq<Form> forms,
        Option<Ahead> notice,
        Option<Requirement> quorum,
        Option<Minutes> minutes,
        boolean resolves,
        Option<Capacity> attendance,
        Seq<Citation> citations) {
    public MeetingKind {
        Id.checked("meeting kind", id);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("meeting kind " + id + " cites no provision");
        }
    }

    /** How people meet. */
    public enum Mode {
        /** In one place. */
        IN_PERSON,
        /** By telephone or video. */
        TELEPHONE,
        /** By exchanging letters (通讯). */
        CORRESPONDENCE
    }

    /**
     * A form that a meeting may take besides meeting in person.
     *
     * @param mode the form
     * @param needsReason whether only a special case allows it, so that a reason must be given
     * @param citation where the charter allows it
     */
    public record Form(Mode mode, boolean needsReason, Citation citation) {}

    /**
     * How long before a meeting its agenda and papers must be sent.
     *
     * @param length how long
     * @param citation where the charter says so
     */
    public record Ahead(ByReading<Period> length, Citation citation) {}

    /**
     * How minutes are made. They always say for each item who raised it, what was discussed and how it was concluded.
     *
     * @param confirmation how long those who attended may confirm or comment from the day the draft is sent
     * @param form where the charter says what the minutes contain
     * @param confirming where it says how they are confirmed
     */
    public record Minutes(Period confirmation, Citation form, Citation confirming) {}

    /** Obtains a kind of meeting that decides, in person, without further rules. */
    public static MeetingKind of(String id, Text name, String body, Capacity conveners, Citation... citations) {
        return new MeetingKind(
                id,
                name,
                BodyId.of(body),
                conveners,
                Option.none(),
                List.empty(),
                Option.none(),
                Option.none(),
                Option.none(),
                true,
                Option.none(),
                List.of(citations));
    }

    /** Returns this kind of meeting for which some people may ask. */
    public MeetingKind askedForBy(Capacity others) {
        return new MeetingKind(
                id,
                name,
                body,
                conveners,
                Option.some(others),
                forms,
                notice,
                quorum,
                minutes,
                resolves,
                attendance,
                citations);
    }

    /** Returns this kind of meeting that may also take another form. */
    public MeetingKind also(Form form) {
        return new MeetingKind(
                id,
                name,
                body,
                conveners,
                requesters,
                forms.append(form),
                notice,
                quorum,
                minutes,
                resolves,
                attendance,
                citations);
    }

    /** Returns this kind of meeting with a time for its agenda and papers. */
    public MeetingKind ahead(Ahead length) {
        return new MeetingKind(
                id,
                name,
                body,
                conveners,
                requesters,
                forms,
                Option.some(length),
                quorum,
                minutes,
                resolves,
                attendance,
                citations);
    }

    /** Returns this kind of meeting that opens only with a quorum. */
    public MeetingKind opensWith(Requirement required) {
        return new MeetingKind(
                id,
                name,
                body,
                conveners,
                requesters,
                forms,
                notice,
                Option.some(required),
                minutes,
                resolves,
                attendance,
                citations);
    }

    /** Returns this kind of meeting with rules for its minutes. */
    public MeetingKind minuted(Minutes rules) {
        return new MeetingKind(
                id,
                name,
                body,
                conveners,
                requesters,
                forms,
                notice,
                quorum,
                Option.some(rules),
                resolves,
                attendance,
                citations);
    }

    /** Returns this kind of meeting at which nothing is put to a vote. */
    public MeetingKind withoutResolutions() {
        return new MeetingKind(
                id, name, body, conveners, requesters, forms, notice, quorum, minutes, false, attendance, citations);
    }

    /** Returns this kind of meeting that some people besides the body may attend. */
    public MeetingKind attendedBy(Capacity others) {
        return new MeetingKind(
                id,
                name,
                body,
                conveners,
                requesters,
                forms,
                notice,
                quorum,
                minutes,
                resolves,
                Option.some(others),
                citations);
    }
}
