package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Style;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Requirement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.immutables.value.Value;

/** A kind of meeting (会议) that the charter provides for. It cites at least one provision. */
@Value.Immutable
@Style
public abstract class MeetingKind {

    /** Its name in requests and records, such as {@code plenary}. */
    public abstract String id();

    /** What it is called. */
    public abstract Text name();

    /** Whose meeting it is; the kind of group for a group's meeting. */
    public abstract BodyId body();

    /** Who may convene it. */
    public abstract Capacity conveners();

    /** Who may ask for one; nobody if none. */
    public abstract Option<Capacity> requesters();

    /** The forms it may take besides meeting in person. */
    public abstract Seq<Form> forms();

    /** How long before the meeting its agenda and papers must be sent; none if the charter sets no time. */
    public abstract Option<Ahead> notice();

    /** Without what it may not open; none if it may open whoever comes. */
    public abstract Option<Requirement> quorum();

    /** How its minutes are made; none if the charter does not say. */
    public abstract Option<Minutes> minutes();

    /** Whether anything may be put to a vote at it. */
    public abstract boolean resolves();

    /** Who besides the body may attend; nobody if none. */
    public abstract Option<Capacity> attendance();

    /** Where the charter provides for it, the decisive provision first; at least one. */
    public abstract Seq<Citation> citations();

    /** Checks the name and that a provision is cited. */
    @Value.Check
    protected void check() {
        Id.checked("meeting kind", id());
        if (citations().isEmpty()) {
            throw new IllegalArgumentException("meeting kind " + id() + " cites no provision");
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
        return ImmutableMeetingKind.builder()
                .id(id)
                .name(name)
                .body(BodyId.of(body))
                .conveners(conveners)
                .forms(List.empty())
                .resolves(true)
                .citations(List.of(citations))
                .build();
    }

    /** Returns this kind of meeting for which some people may ask. */
    public MeetingKind askedForBy(Capacity others) {
        return ImmutableMeetingKind.copyOf(this).withRequesters(others);
    }

    /** Returns this kind of meeting that may also take another form. */
    public MeetingKind also(Form form) {
        return ImmutableMeetingKind.copyOf(this).withForms(forms().append(form));
    }

    /** Returns this kind of meeting with a time for its agenda and papers. */
    public MeetingKind ahead(Ahead length) {
        return ImmutableMeetingKind.copyOf(this).withNotice(length);
    }

    /** Returns this kind of meeting that opens only with a quorum. */
    public MeetingKind opensWith(Requirement required) {
        return ImmutableMeetingKind.copyOf(this).withQuorum(required);
    }

    /** Returns this kind of meeting with rules for its minutes. */
    public MeetingKind minuted(Minutes rules) {
        return ImmutableMeetingKind.copyOf(this).withMinutes(rules);
    }

    /** Returns this kind of meeting at which nothing is put to a vote. */
    public MeetingKind withoutResolutions() {
        return ImmutableMeetingKind.copyOf(this).withResolves(false);
    }

    /** Returns this kind of meeting that some people besides the body may attend. */
    public MeetingKind attendedBy(Capacity others) {
        return ImmutableMeetingKind.copyOf(this).withAttendance(others);
    }
}
