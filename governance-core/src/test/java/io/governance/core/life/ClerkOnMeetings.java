package io.governance.core.life;

import io.governance.core.charter.AbsenceRule;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.meeting.Item;
import io.governance.core.time.Deadline;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Roll;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The clerk on meetings. */
final class ClerkOnMeetings {

    private final Clerk clerk;
    private final ClerkOnPeople people;
    private final ClerkOnVoters voters;

    ClerkOnMeetings(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
        this.voters = new ClerkOnVoters(clerk);
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
        String place = group == null ? kind.body().value() : group;
        if (convene.day().isBefore(clerk.today())) {
            return "TOO_LATE";
        }
        if (people.has(actor, kind.conveners(), "", null, place) == null) {
            return people.no(actor, kind.conveners(), place);
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
        line.byLetter = mode == MeetingKind.Mode.CORRESPONDENCE;
        clerk.meetings.put(convene.meeting().value(), line);
        return "";
    }

    private boolean organises(String actor, Clerk.Meeting line) {
        return actor.equals(line.convener) || people.has(actor, kind(line).conveners(), "", null, line.body) != null;
    }

    private MeetingKind kind(Clerk.Meeting line) {
        return clerk.charter().meeting(line.kind).get();
    }

    String agenda(String actor, SendAgenda agenda) {
        Clerk.Meeting line = clerk.meetings.get(agenda.meeting().value());
        if (line == null) {
            return "NOT_FOUND";
        }
        if (!organises(actor, line)) {
            return "NOT_COMPETENT";
        }
        if (line.opened != null) {
            return line.closed ? "ALREADY_DONE" : "STEP_SKIPPED";
        }
        for (Item item : agenda.items()) {
            if (item.proposal().exists(proposal -> !clerk.proposals.containsKey(proposal.value()))) {
                return "NOT_FOUND";
            }
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

    /** Whether somebody who votes has not done without timely notice; where nobody votes, nobody can. */
    private boolean somebodyInsists(Clerk.Meeting line) {
        boolean nobody = true;
        for (Map<String, Clerk.Seat> voter :
                voters.of(line.body, clerk.readings()).values()) {
            if (!voters.isVacant(line.body, voter)) {
                nobody = false;
                boolean waived = false;
                for (String seat : voter.keySet()) {
                    waived |= line.waivers.contains(seat);
                }
                if (!waived) {
                    return true;
                }
            }
        }
        return nobody;
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
            return "ALREADY_DONE";
        }
        if (kind(line).notice().isDefined() && !line.agenda) {
            return "STEP_SKIPPED";
        }
        if (!line.byLetter
                && kind(line).quorum().isDefined()
                && !kind(line).quorum().get().explain(roll(line), List.empty()).met()) {
            return "NO_QUORUM";
        }
        line.opened = clerk.now;
        return "";
    }

    private Roll roll(Clerk.Meeting meeting) {
        Seq<Roll.Line> lines = List.empty();
        for (Map<String, Clerk.Seat> seats :
                voters.of(meeting.body, clerk.readings()).values()) {
            boolean there = false;
            for (Clerk.Seat seat : seats.values()) {
                there |= meeting.present.contains(seat.holder);
            }
            Mark mark = voters.isVacant(meeting.body, seats) ? Mark.VACANT : there ? Mark.SILENT : Mark.ABSENT;
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
}
