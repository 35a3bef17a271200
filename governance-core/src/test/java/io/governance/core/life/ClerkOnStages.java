package io.governance.core.life;

import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The clerk on what is done in the stages of proposals. */
final class ClerkOnStages {

    private final Clerk clerk;
    private final ClerkOnPeople people;
    private final ClerkOnProposals proposals;
    private final ClerkOnVoters voters;

    ClerkOnStages(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
        this.proposals = new ClerkOnProposals(clerk);
        this.voters = new ClerkOnVoters(clerk);
    }

    String take(String actor, TakeStage take) {
        String id = take.proposal().value();
        Clerk.Proposal line = clerk.proposals.get(id);
        if (line == null) {
            return "NOT_FOUND";
        }
        if (clerk.charter().procedure(line.procedure).get().stage(take.stage()).isEmpty()) {
            return "NOT_FOUND";
        }
        Stage due = proposals.due(line);
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
        String strange = people.actsFor(
                actor, take.onBehalfOf().map(found -> found.value()).getOrElse(""));
        if (!strange.isEmpty()) {
            return strange;
        }
        String concerned = line.subject.member().map(m -> m.value()).getOrElse("");
        String claim = people.has(actor, by, concerned, line.filer, null);
        if (claim == null) {
            return people.no(actor, by, null);
        }
        if (task instanceof Task.Supports
                && !claim.isEmpty()
                && people.isUnclear(actor, by, concerned, claim, line.filer)) {
            return "INCOMPLETE";
        }
        if (ClerkOnProposals.lacks(due, take.papers())) {
            return "DOCUMENT_MISSING";
        }
        boolean no = take.refuses().getOrElse(false);
        if (task instanceof Task.Once || task instanceof Task.Consent) {
            if (no) {
                boolean may = task instanceof Task.Consent || ((Task.Once) task).mayReject();
                line.outcome = may ? "REJECTED" : line.outcome;
                return may ? "" : "NOT_COMPETENT";
            }
            return proposals.complete(id, due, true);
        }
        if (task instanceof Task.Seated seated) {
            return hasSomebody(seated, line) ? proposals.complete(id, due, true) : "STEP_SKIPPED";
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
                counted.removeIf(member -> !clerk.isMember(member));
                enough = counted.size() >= supports.least();
            }
        } else {
            String own = voter(actor, take, line, (Task.Consents) task, parties);
            if (own.isEmpty() || own.equals("INCOMPLETE")) {
                return own.isEmpty() ? "NOT_COMPETENT" : own;
            }
            parties.add(own);
            enough = areEnough(parties, line, (Task.Consents) task);
        }
        String no = enough ? proposals.complete(take.proposal().value(), due, true) : "";
        if (no.isEmpty()) {
            line.parties.put(due.id(), parties);
        }
        return no;
    }

    private boolean hasSomebody(Task.Seated seated, Clerk.Proposal line) {
        String member = line.subject.member().map(id -> id.value()).getOrElse("");
        for (Clerk.Seat seat : clerk.seats.values()) {
            if (seat.body.equals(seated.body().value())
                    && seat.kind.equals(seated.kind())
                    && !seat.holder.isEmpty()
                    && !member.isEmpty()
                    && seat.member.equals(member)) {
                return true;
            }
        }
        return false;
    }

    /** The voter of a body through whom somebody consents, by its first seat; nothing if they may not or do not say which. */
    private String voter(String actor, TakeStage take, Clerk.Proposal line, Task.Consents consents, Set<String> given) {
        String of = take.onBehalfOf().map(found -> found.value()).getOrElse("");
        List<String> own = new ArrayList<>();
        Set<String> members = new TreeSet<>();
        String body = consents.body().value();
        Map<String, Map<String, Clerk.Seat>> byFirst = new TreeMap<>();
        for (Map<String, Clerk.Seat> seats : voters.of(body, line.readings).values()) {
            byFirst.put(seats.keySet().iterator().next(), seats);
        }
        for (Map.Entry<String, Map<String, Clerk.Seat>> voter : byFirst.entrySet()) {
            Clerk.Ballot vote = vote(line, body);
            String member = voter.getValue().values().iterator().next().member;
            boolean may = (vote == null || saidYes(vote, voter.getValue().keySet()))
                    && (of.isEmpty() || member.isEmpty() || of.equals(member));
            boolean there = false;
            for (Clerk.Seat seat : voter.getValue().values()) {
                there |= seat.holder.equals(actor) && !voters.isVacant(body, voter.getValue());
            }
            if (may && there) {
                own.add(voter.getKey());
                if (!member.isEmpty()) {
                    members.add(member);
                }
            }
        }
        if (own.isEmpty() || members.size() > 1) {
            return own.isEmpty() ? "" : "INCOMPLETE";
        }
        for (String seat : own) {
            if (!given.contains(seat)) {
                return seat;
            }
        }
        return own.get(0);
    }

    private boolean areEnough(Set<String> parties, Clerk.Proposal line, Task.Consents consents) {
        String body = consents.body().value();
        int given = 0;
        int held = 0;
        for (Map<String, Clerk.Seat> seats : voters.of(body, line.readings).values()) {
            if (!voters.isVacant(body, seats)) {
                held++;
                given += parties.contains(seats.keySet().iterator().next()) ? 1 : 0;
            }
        }
        Clerk.Ballot vote = vote(line, body);
        if (consents.ofThosePresent() && vote != null) {
            held = 0;
            for (Set<String> seats : vote.voters) {
                boolean there = false;
                for (String seat : seats) {
                    there |= vote.votes.containsKey(seat) || vote.silent.contains(seat);
                }
                held += there ? 1 : 0;
            }
        }
        return consents.share().isMetBy(given, held);
    }

    /** The last vote of a body on a proposal; none if there was none. */
    private Clerk.@Nullable Ballot vote(Clerk.Proposal line, String body) {
        Clerk.Ballot last = null;
        for (String id : line.ballots) {
            Clerk.Ballot ballot = clerk.ballots.get(id);
            last = ballot.body.equals(body) ? ballot : last;
        }
        return last;
    }

    private static boolean saidYes(Clerk.Ballot ballot, Set<String> through) {
        for (Set<String> voter : ballot.voters) {
            for (String seat : voter) {
                if (through.contains(seat)) {
                    for (String own : voter) {
                        if ("FAVOUR".equals(ballot.votes.get(own))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
