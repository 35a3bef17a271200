package io.governance.core.life;

import io.governance.core.SeatId;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Body;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.time.Deadline;
import io.governance.core.time.Period;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The clerk on proposals: says no with a code, or writes down what comes about and says nothing. */
final class ClerkOnProposals {

    private final Clerk clerk;
    private final ClerkOnPeople people;

    ClerkOnProposals(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
    }

    boolean ends(String proposal) {
        Clerk.Proposal line = clerk.proposals.get(proposal);
        return line != null && brings(line.procedure, Effect.Terminate.class);
    }

    private boolean brings(String procedure, Class<? extends Effect> kind) {
        for (Stage stage : clerk.charter().procedure(procedure).get().stages()) {
            if (stage.effect().exists(kind::isInstance)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Stage due(Clerk.Proposal line) {
        if (line.outcome.isEmpty()) {
            for (Stage stage : clerk.charter().procedure(line.procedure).get().stages()) {
                if (!line.done.containsKey(stage.id()) && stage.applies().under(line.readings)) {
                    return stage;
                }
            }
        }
        return null;
    }

    /** The name of the stage that is due; nothing if none is. */
    String dueStage(String proposal) {
        Stage due = due(clerk.proposals.get(proposal));
        return due == null ? "" : due.id();
    }

    private static boolean lacks(Stage stage, Seq<String> papers) {
        for (Paper paper : stage.papers()) {
            if (!papers.contains(paper.kind())) {
                return true;
            }
        }
        return false;
    }

    // Filing

    String file(String actor, FileProposal file) {
        if (clerk.proposals.containsKey(file.proposal().value())) {
            return "ALREADY_EXISTS";
        }
        if (clerk.charter().procedure(file.procedure()).isEmpty()) {
            return "NOT_FOUND";
        }
        Procedure procedure = clerk.charter().procedure(file.procedure()).get();
        Stage first = procedure.stages().get(0);
        Subject subject = file.subject();
        Capacity by = first.by().under(clerk.readings());
        String claim =
                people.has(actor, by, subject.member().map(id -> id.value()).getOrElse(""), null, null);
        if (claim == null) {
            return first.needsProposer() ? "NO_PROPOSER" : people.no(actor, by, null);
        }
        for (Eligibility asked : procedure.eligibility()) {
            if (!subject.traits().contains(asked.trait())) {
                return "WRONG_TIER";
            }
        }
        String no = ground(procedure, subject);
        for (Stage stage : procedure.stages()) {
            if (no.isEmpty() && stage.effect().isDefined()) {
                no = new ClerkOnEffects(clerk).impossible(stage.effect().get(), subject);
            }
        }
        if (!no.isEmpty()) {
            return no;
        }
        if (lacks(first, file.papers())) {
            return "DOCUMENT_MISSING";
        }
        Clerk.Proposal line = new Clerk.Proposal();
        line.procedure = file.procedure();
        line.filer = actor;
        line.readings = clerk.readings();
        line.subject = subject;
        if (!brings(file.procedure(), Effect.AdmitMember.class)) {
            java.util.List<String> members = people.membersOf(actor);
            line.filedFor = !claim.isEmpty() ? claim : members.isEmpty() ? "" : members.get(0);
        }
        clerk.proposals.put(file.proposal().value(), line);
        no = complete(file.proposal().value(), first, false);
        if (!no.isEmpty()) {
            clerk.proposals.remove(file.proposal().value());
        }
        return no;
    }

    private String ground(Procedure procedure, Subject subject) {
        if (procedure.grounds().isEmpty()) {
            return "";
        }
        if (subject.ground().isEmpty()) {
            return "INCOMPLETE";
        }
        for (Ground ground : procedure.grounds()) {
            if (ground.id().equals(subject.ground().get())) {
                if (ground.lasting().isEmpty()) {
                    return "";
                }
                if (subject.since().isEmpty()) {
                    return "INCOMPLETE";
                }
                return clerk.today()
                                .isBefore(Deadline.anniversary(
                                        subject.since().get(), ground.lasting().get()))
                        ? "TOO_EARLY"
                        : "";
            }
        }
        return "STEP_SKIPPED";
    }

    // Completing a stage

    private String complete(String id, Stage stage, boolean checked) {
        Clerk.Proposal line = clerk.proposals.get(id);
        ClerkOnEffects effects = new ClerkOnEffects(clerk);
        if (checked && stage.effect().isDefined()) {
            String no = effects.impossible(stage.effect().get(), line.subject);
            if (!no.isEmpty()) {
                return no;
            }
        }
        LocalDate day = effective(line, stage);
        if (day == null && (stage.effect().isDefined() || stage.notice().isDefined())) {
            return "NOTICE_TOO_SHORT";
        }
        line.done.put(stage.id(), clerk.today());
        if (stage.effect().isDefined() && day != null) {
            effects.bring(stage.effect().get(), id, day);
        }
        if (due(line) == null) {
            line.outcome = "CARRIED";
        }
        return "";
    }

    /** The day on which the effect comes; none if it is wanted too early. */
    private @Nullable LocalDate effective(Clerk.Proposal line, Stage stage) {
        LocalDate wanted = clerk.today();
        boolean said = line.subject.on().isDefined();
        if (said && line.subject.on().get().isAfter(wanted) && !brings(line.procedure, Effect.FormGroup.class)) {
            wanted = line.subject.on().get();
        }
        for (Stage announcing : clerk.charter().procedure(line.procedure).get().stages()) {
            boolean now = announcing.id().equals(stage.id());
            if (announcing.notice().isDefined()
                    && announcing.applies().under(line.readings)
                    && (now || line.done.containsKey(announcing.id()))) {
                Notice notice = announcing.notice().get();
                LocalDate told = now ? clerk.today() : line.done.get(announcing.id());
                LocalDate earliest = notice.length().unit() == Period.Unit.WORKING_DAYS
                        ? Deadline.after(told, notice.length(), clerk.calendar).last()
                        : Deadline.anniversary(told, notice.length());
                return !wanted.isBefore(earliest) ? wanted : notice.moves() || !said ? earliest : null;
            }
        }
        return wanted;
    }

    // Stages

    String take(String actor, TakeStage take) {
        String id = take.proposal().value();
        Clerk.Proposal line = clerk.proposals.get(id);
        if (line == null) {
            return "NOT_FOUND";
        }
        if (clerk.charter().procedure(line.procedure).get().stage(take.stage()).isEmpty()) {
            return "NOT_FOUND";
        }
        Stage due = due(line);
        if (due == null || line.done.containsKey(take.stage())) {
            return "ALREADY_DONE";
        }
        Task task = due.task().under(line.readings);
        if (!due.id().equals(take.stage())) {
            return task instanceof Task.Consent ? "AUTHORITY_CONSENT_MISSING" : "STEP_SKIPPED";
        }
        if (task instanceof Task.Decide) {
            return "STEP_SKIPPED";
        }
        Capacity by = due.by().under(line.readings);
        String claim =
                people.has(actor, by, line.subject.member().map(m -> m.value()).getOrElse(""), line.filer, null);
        if (claim == null) {
            return people.no(actor, by, null);
        }
        if (lacks(due, take.papers())) {
            return "DOCUMENT_MISSING";
        }
        boolean no = take.refuses().getOrElse(false);
        if (task instanceof Task.Once || task instanceof Task.Consent) {
            if (no) {
                boolean may = task instanceof Task.Consent || ((Task.Once) task).mayReject();
                line.outcome = may ? "REJECTED" : line.outcome;
                return may ? "" : "NOT_COMPETENT";
            }
            return complete(id, due, true);
        }
        return together(actor, take, line, due, task, claim);
    }

    private String together(String actor, TakeStage take, Clerk.Proposal line, Stage due, Task task, String claim) {
        Set<String> parties = new TreeSet<>(line.parties.getOrDefault(due.id(), Set.of()));
        boolean enough = true;
        if (task instanceof Task.TellMembers) {
            for (String told : take.told()) {
                if (!clerk.isMember(told)) {
                    return "NOT_FOUND";
                }
                parties.add(told);
            }
            if (take.told().isEmpty()) {
                return "DOCUMENT_MISSING";
            }
            for (String member : clerk.members.keySet()) {
                enough &= !clerk.isMember(member) || parties.contains(member);
            }
        } else if (task instanceof Task.TellBody tell) {
            for (Map.Entry<String, Clerk.Seat> seat :
                    clerk.seatsOf(tell.body().value()).entrySet()) {
                if (!seat.getValue().holder.isEmpty() && !take.told().contains(seat.getKey())) {
                    return "DOCUMENT_MISSING";
                }
            }
        } else if (task instanceof Task.Supports supports) {
            boolean own = !claim.isEmpty() && claim.equals(line.filedFor);
            if (!(supports.waivable() && own && !take.note().getOrElse("").isBlank())) {
                if (claim.isEmpty() || own && supports.besidesTheApplicant()) {
                    return "STEP_SKIPPED";
                }
                parties.add(claim);
                Set<String> counted = new TreeSet<>(parties);
                if (!supports.besidesTheApplicant() && !line.filedFor.isEmpty()) {
                    counted.add(line.filedFor);
                }
                enough = counted.size() >= supports.least();
            }
        } else {
            Task.Consents consents = (Task.Consents) task;
            int held = 0;
            int given = 0;
            String own = "";
            Map<String, Clerk.Seat> all = clerk.seatsOf(consents.body().value());
            for (Map.Entry<String, Clerk.Seat> seat : all.entrySet()) {
                if (own.isEmpty() && seat.getValue().holder.equals(actor)) {
                    own = seat.getKey();
                }
            }
            if (own.isEmpty() || !votedFor(line, consents, own, all.get(own))) {
                return "NOT_COMPETENT";
            }
            parties.add(own);
            for (Map.Entry<String, Clerk.Seat> seat : all.entrySet()) {
                if (!seat.getValue().holder.isEmpty()) {
                    held++;
                    given += parties.contains(seat.getKey()) ? 1 : 0;
                }
            }
            enough = consents.share().isMetBy(given, held);
        }
        String no = enough ? complete(take.proposal().value(), due, true) : "";
        if (no.isEmpty()) {
            line.parties.put(due.id(), parties);
        }
        return no;
    }

    private boolean votedFor(Clerk.Proposal line, Task.Consents consents, String seat, Clerk.Seat own) {
        Clerk.Ballot last = null;
        for (String id : line.ballots) {
            Clerk.Ballot ballot = clerk.ballots.get(id);
            if (ballot.body.equals(consents.body().value())) {
                last = ballot;
            }
        }
        if (last == null) {
            return true;
        }
        boolean byMember = clerk.body(last.body).votesPer() == Body.VotesPer.MEMBER;
        for (Map.Entry<String, String> vote : last.votes.entrySet()) {
            Clerk.Seat voting = clerk.seatsOf(last.body).get(vote.getKey());
            boolean same = vote.getKey().equals(seat)
                    || byMember && voting != null && !own.member.isEmpty() && voting.member.equals(own.member);
            if (same) {
                return vote.getValue().equals("FAVOUR");
            }
        }
        return false;
    }

    // Ballots

    String close(String actor, CloseBallot close, @Nullable Ballot known) {
        Clerk.Ballot line = clerk.ballots.get(close.ballot().value());
        if (line == null || known == null) {
            return "NOT_FOUND";
        }
        if (!line.open) {
            return "VOTE_CLOSED";
        }
        Capacity openers = openers(clerk.body(line.body), known);
        if (people.has(actor, openers, "", null, null) == null) {
            return people.no(actor, openers, null);
        }
        Verdict verdict =
                known.withPresent(there(close.ballot().value(), known)).ruling().verdict();
        Clerk.Proposal on = clerk.proposals.get(line.proposal);
        if (on != null && on.outcome.isEmpty() && line.stage.equals(dueStage(line.proposal))) {
            if (verdict == Verdict.FAILED) {
                on.outcome = "REJECTED";
            } else if (verdict == Verdict.PASSED) {
                String no = complete(line.proposal, due(on), true);
                if (!no.isEmpty()) {
                    return no;
                }
            }
        }
        line.open = false;
        return "";
    }

    private Capacity openers(Body body, Ballot known) {
        if (body.openers().under(known.readings()).isDefined()) {
            return body.openers().under(known.readings()).get();
        }
        Seq<Capacity> conveners = List.empty();
        for (MeetingKind kind : clerk.charter().meetings()) {
            if (kind.body().equals(body.id())) {
                conveners = conveners.append(kind.conveners());
            }
        }
        return conveners.isEmpty()
                ? new Capacity.OnSeat(body.id(), List.empty(), body.name())
                : new Capacity.AnyOf(conveners);
    }

    /** The electors that are at the meeting without having voted. */
    private Seq<SeatId> there(String ballot, Ballot known) {
        Map<String, SeatId> there = new TreeMap<>();
        for (Clerk.Meeting meeting : clerk.meetings.values()) {
            if (meeting.ballots.contains(ballot)) {
                Map<String, Clerk.Seat> seats = clerk.seatsOf(meeting.body);
                known.electorate()
                        .electors()
                        .forEach(elector -> elector.seats().forEach(seat -> {
                            Clerk.Seat line = seats.get(seat.value());
                            if (line != null && meeting.present.contains(line.holder) && !elector.vacant()) {
                                there.put(seat.value(), elector.id());
                            }
                        }));
            }
        }
        return List.ofAll(there.values());
    }
}
