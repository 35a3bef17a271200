package io.governance.core.life;

import io.governance.core.charter.AbsenceRule;
import io.governance.core.charter.Body;
import io.governance.core.charter.Lapse;
import io.governance.core.charter.MeetingKind;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.right.Capacity;
import io.governance.core.time.Deadline;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Roll;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The clerk on meetings, delegates and lapses. */
final class ClerkOnMeetings {

    private static final Capacity OF_MEMBER = new Capacity.OfTheMemberConcerned();
    private final Clerk clerk;
    private final ClerkOnPeople people;

    ClerkOnMeetings(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
    }

    // Meetings

    String convene(String actor, ConveneMeeting convene) {
        if (clerk.meetings.containsKey(convene.meeting().value())) {
            return "ALREADY_EXISTS";
        }
        if (clerk.charter().meeting(convene.kind()).isEmpty()) {
            return "NOT_FOUND";
        }
        MeetingKind kind = clerk.charter().meeting(convene.kind()).get();
        String group = convene.group().map(id -> id.value()).getOrNull();
        if (group != null
                && (!clerk.groups.containsKey(group)
                        || clerk.isDead(group)
                        || !clerk.template(group).equals(kind.body().value()))) {
            return "NOT_FOUND";
        }
        if (convene.day().isBefore(clerk.today())) {
            return "TOO_LATE";
        }
        if (people.has(actor, kind.conveners(), "", null, group) == null) {
            return people.no(actor, kind.conveners(), group);
        }
        MeetingKind.Mode mode = convene.mode().getOrElse(MeetingKind.Mode.IN_PERSON);
        boolean allowed = mode == MeetingKind.Mode.IN_PERSON;
        for (MeetingKind.Form form : kind.forms()) {
            if (form.mode() == mode && !allowed) {
                if (form.needsReason() && convene.reason().getOrElse("").isBlank()) {
                    return "DOCUMENT_MISSING";
                }
                allowed = true;
            }
        }
        if (!allowed) {
            return "NOT_COMPETENT";
        }
        Clerk.Meeting line = new Clerk.Meeting();
        line.kind = kind.id();
        line.body = group == null ? kind.body().value() : group;
        line.convener = actor;
        line.day = convene.day();
        clerk.meetings.put(convene.meeting().value(), line);
        return "";
    }

    private boolean organises(String actor, Clerk.Meeting line) {
        return actor.equals(line.convener) || people.has(actor, kind(line).conveners(), "", null, null) != null;
    }

    private MeetingKind kind(Clerk.Meeting line) {
        return clerk.charter().meeting(line.kind).get();
    }

    String agenda(String actor, String id) {
        Clerk.Meeting line = clerk.meetings.get(id);
        if (line == null) {
            return "NOT_FOUND";
        }
        if (!organises(actor, line)) {
            return "NOT_COMPETENT";
        }
        if (line.opened != null) {
            return line.closed ? "ALREADY_DONE" : "STEP_SKIPPED";
        }
        if (kind(line).notice().isDefined()) {
            LocalDate last = Deadline.before(
                            line.day, kind(line).notice().get().length().under(clerk.readings()), clerk.calendar)
                    .last();
            if (clerk.today().isAfter(last) && somebodyInsists(line)) {
                return "NOTICE_TOO_SHORT";
            }
        }
        line.agenda = true;
        return "";
    }

    private boolean somebodyInsists(Clerk.Meeting line) {
        for (Map.Entry<String, Map<String, Clerk.Seat>> voter :
                voters(line.body).entrySet()) {
            boolean waived = false;
            for (String seat : voter.getValue().keySet()) {
                waived |= line.waivers.contains(seat);
            }
            if (!waived && !isVacant(line.body, voter.getValue())) {
                return true;
            }
        }
        return false;
    }

    private boolean isVacant(String body, Map<String, Clerk.Seat> seats) {
        boolean held = clerk.body(body).everyMember().under(clerk.readings()).isDefined();
        for (Clerk.Seat seat : seats.values()) {
            held |= !seat.holder.isEmpty();
        }
        return !held;
    }

    /** Who has a vote on a body, each with its seats. */
    private Map<String, Map<String, Clerk.Seat>> voters(String id) {
        Body body = clerk.body(id);
        Map<String, Map<String, Clerk.Seat>> voters = new TreeMap<>();
        for (Map.Entry<String, Clerk.Seat> line : clerk.seatsOf(id).entrySet()) {
            Clerk.Seat seat = line.getValue();
            SeatKind kind = clerk.kind(id, seat.kind);
            Option<String> tier = kind.onlyOfTier().under(clerk.readings());
            boolean ofTier = tier.isEmpty()
                    || seat.holder.isEmpty()
                    || clerk.members.containsKey(seat.member)
                            && clerk.members.get(seat.member).tier.equals(tier.get());
            boolean gone = !seat.member.isEmpty()
                    && !clerk.isMember(seat.member)
                    && kind.limit().isEmpty();
            if (kind.votes() && ofTier && !gone) {
                String voter = body.votesPer() == Body.VotesPer.MEMBER && !seat.member.isEmpty()
                        ? "member " + seat.member
                        : "seat " + line.getKey();
                voters.computeIfAbsent(voter, fresh -> new TreeMap<>()).put(line.getKey(), seat);
            }
        }
        return voters;
    }

    String open(String actor, String id) {
        Clerk.Meeting line = clerk.meetings.get(id);
        if (line == null) {
            return "NOT_FOUND";
        }
        if (!organises(actor, line)) {
            return "NOT_COMPETENT";
        }
        if (clerk.today().isBefore(line.day)) {
            return "TOO_EARLY";
        }
        if (line.opened != null) {
            return line.closed ? "ALREADY_DONE" : "STEP_SKIPPED";
        }
        if (kind(line).notice().isDefined() && !line.agenda) {
            return "STEP_SKIPPED";
        }
        if (kind(line).quorum().isDefined()
                && !kind(line).quorum().get().explain(roll(line), List.empty()).met()) {
            return "NO_QUORUM";
        }
        line.opened = clerk.now;
        return "";
    }

    private Roll roll(Clerk.Meeting meeting) {
        Seq<Roll.Line> lines = List.empty();
        for (Map<String, Clerk.Seat> seats : voters(meeting.body).values()) {
            boolean there = false;
            for (Clerk.Seat seat : seats.values()) {
                there |= meeting.present.contains(seat.holder);
            }
            Mark mark = isVacant(meeting.body, seats) ? Mark.VACANT : there ? Mark.SILENT : Mark.ABSENT;
            lines = lines.append(
                    new Roll.Line(Option.none(), seats.values().iterator().next().weight, mark, 1));
        }
        return Roll.of(lines);
    }

    String close(String actor, String id) {
        Clerk.Meeting line = clerk.meetings.get(id);
        if (line == null) {
            return "NOT_FOUND";
        }
        if (!organises(actor, line)) {
            return "NOT_COMPETENT";
        }
        if (line.opened == null || line.closed) {
            return line.closed ? "ALREADY_DONE" : "STEP_SKIPPED";
        }
        for (String ballot : line.ballots) {
            if (clerk.ballots.get(ballot).open) {
                return "STEP_SKIPPED";
            }
        }
        line.closed = true;
        clerk.closedMeetings.add(id);
        for (AbsenceRule rule : clerk.charter().absenceRules()) {
            if (rule.meetings().under(clerk.readings()).contains(line.kind)) {
                lower(rule);
            }
        }
        return "";
    }

    private void lower(AbsenceRule rule) {
        Map<String, String> falls = new TreeMap<>();
        for (Map.Entry<String, Clerk.Member> member : clerk.members.entrySet()) {
            if (clerk.isMember(member.getKey())
                    && rule.tiers().contains(member.getValue().tier)
                    && missed(rule, member.getKey()) >= rule.inARow()) {
                int rung = 0;
                for (int i = 0; i < clerk.charter().tiers().size(); i++) {
                    rung = clerk.charter().tiers().get(i).id().equals(member.getValue().tier) ? i : rung;
                }
                boolean toLowest = rule.toLowest().under(clerk.readings());
                falls.put(
                        member.getKey(),
                        clerk.charter()
                                .tiers()
                                .get(toLowest || rung == 0 ? 0 : rung - 1)
                                .id());
            }
        }
        falls.forEach((member, tier) -> new ClerkOnEffects(clerk).changeTier(member, tier));
    }

    private int missed(AbsenceRule rule, String member) {
        int missed = 0;
        for (String id : clerk.closedMeetings) {
            Clerk.Meeting line = clerk.meetings.get(id);
            boolean counts = rule.meetings().under(clerk.readings()).contains(line.kind)
                    && line.opened.isAfter(clerk.members.get(member).tierSince);
            if (counts) {
                missed = line.members.contains(member) ? 0 : missed + 1;
            }
        }
        return missed;
    }

    // Delegates and lapses

    String send(String actor, SendDelegate send) {
        String body = send.body().value();
        if (clerk.body(body) == null) {
            return "NOT_FOUND";
        }
        SeatKind kind = clerk.kind(body, send.kind());
        if (kind == null) {
            return "NO_SUCH_SEAT";
        }
        if (clerk.isDead(body)) {
            return "ALREADY_DONE";
        }
        if (isFilledByProcedure(body, kind.id()) || kind.sentBy().isEmpty()) {
            return "STEP_SKIPPED";
        }
        String member = send.member().value();
        String name = send.seat().value();
        String no = people.sender(body, kind, member, name);
        if (!no.isEmpty()) {
            return no;
        }
        if (people.has(actor, OF_MEMBER, member, null, null) == null) {
            return people.no(actor, OF_MEMBER, null);
        }
        Clerk.Seat seat = clerk.seats.get(name);
        if (seat == null) {
            String full = people.room(body, kind);
            if (!full.isEmpty()) {
                return full;
            }
            seat = new Clerk.Seat();
            seat.body = body;
            seat.kind = kind.id();
            clerk.seats.put(name, seat);
        } else if (!seat.holder.isEmpty() || !seat.body.equals(body) || !seat.kind.equals(kind.id())) {
            return "ALREADY_EXISTS";
        }
        seat.member = member;
        seat.holder = send.person().value();
        return "";
    }

    private boolean isFilledByProcedure(String body, String kind) {
        for (Procedure procedure : clerk.charter().procedures()) {
            for (Stage stage : procedure.stages()) {
                if (stage.effect()
                        .exists(effect -> effect instanceof Effect.FillSeat fill
                                && fill.kind().equals(kind)
                                && fill.body().value().equals(clerk.template(body)))) {
                    return true;
                }
            }
        }
        return false;
    }

    String replace(String actor, ReplaceDelegate replace) {
        Clerk.Seat seat = clerk.seats.get(replace.seat().value());
        if (seat == null) {
            return "NOT_FOUND";
        }
        SeatKind kind = clerk.kind(seat.body, seat.kind);
        if (kind == null || kind.sentBy().isEmpty() || !kind.sentBy().get().replaceable()) {
            return "STEP_SKIPPED";
        }
        if (people.has(actor, OF_MEMBER, seat.member, null, null) == null) {
            return people.no(actor, OF_MEMBER, null);
        }
        if (replace.notice().getOrElse("").isBlank()) {
            return "DOCUMENT_MISSING";
        }
        String no = people.sender(seat.body, kind, seat.member, replace.seat().value());
        if (no.isEmpty()) {
            seat.holder = replace.person().value();
        }
        return no;
    }

    String lapse(String actor, RecordLapse record) {
        String member = record.member().value();
        if (!people.member(member).isEmpty()) {
            return people.member(member);
        }
        for (Lapse lapse : clerk.charter().lapses()) {
            if (lapse.id().equals(record.lapse())) {
                if (!lapse.applies().under(clerk.readings())) {
                    return "STEP_SKIPPED";
                }
                if (people.has(actor, lapse.recorders(), "", null, null) == null) {
                    return people.no(actor, lapse.recorders(), null);
                }
                clerk.members.get(member).until = clerk.now;
                clerk.members.get(member).barredTo = null;
                clerk.passTo(clerk.now);
                return "";
            }
        }
        return "NOT_FOUND";
    }
}
