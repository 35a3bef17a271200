package io.governance.core.life;

import io.governance.core.SeatId;
import io.governance.core.ballot.Ballot;
import io.governance.core.charter.Body;
import io.governance.core.charter.MeetingKind;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.right.Capacity;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The clerk on ballots. */
final class ClerkOnBallots {

    private final Clerk clerk;
    private final ClerkOnPeople people;
    private final ClerkOnProposals proposals;
    private final ClerkOnVoters voters;

    ClerkOnBallots(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
        this.proposals = new ClerkOnProposals(clerk);
        this.voters = new ClerkOnVoters(clerk);
    }

    /** Writes down that a ballot opened, and who has a vote on it. */
    void open(OpenBallot open) {
        Clerk.Ballot line = new Clerk.Ballot();
        line.body = open.body().value();
        line.matter = open.matter().value();
        line.proposal = open.proposal().map(id -> id.value()).getOrElse("");
        for (Map<String, Clerk.Seat> voter :
                voters.of(line.body, clerk.readings()).values()) {
            if (!voters.isVacant(line.body, voter)) {
                line.voters.add(new TreeSet<>(voter.keySet()));
            }
        }
        String ballot = open.ballot().value();
        clerk.ballots.put(ballot, line);
        if (!line.proposal.isEmpty()) {
            line.stage = proposals.dueStage(line.proposal);
            clerk.proposals.get(line.proposal).ballots.add(ballot);
        }
        open.meeting().forEach(id -> clerk.meetings.get(id.value()).ballots.add(ballot));
    }

    String close(String actor, CloseBallot close, @Nullable Ballot known) {
        Clerk.Ballot line = clerk.ballots.get(close.ballot().value());
        if (line == null || known == null) {
            return "NOT_FOUND";
        }
        if (!line.open) {
            return "VOTE_CLOSED";
        }
        Capacity openers = openers(clerk.body(line.body), known);
        String absent = absent(close, known);
        if (!absent.isEmpty()) {
            return absent;
        }
        if (people.has(actor, openers, "", null, line.body) == null) {
            return people.no(actor, openers, line.body);
        }
        Seq<SeatId> silent = there(close.ballot().value(), known);
        Verdict verdict = known.withPresent(silent).ruling().verdict();
        Clerk.Proposal on = clerk.proposals.get(line.proposal);
        Stage due = on == null ? null : proposals.due(on);
        if (due != null && line.stage.equals(due.id())) {
            boolean mayRefuse = !(due.task().under(on.readings) instanceof Task.Decide vote) || vote.mayRefuse();
            if (verdict == Verdict.PASSED) {
                if (!proposals.complete(line.proposal, due, true).isEmpty()) {
                    on.outcome = "REJECTED";
                }
            } else if (verdict == Verdict.FAILED && mayRefuse) {
                on.outcome = "REJECTED";
            }
        }
        silent.forEach(seat -> line.silent.add(seat.value()));
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

    /** What somebody is told who calls present who is not recorded as at the meeting. */
    private String absent(CloseBallot close, Ballot known) {
        for (Clerk.Meeting meeting : clerk.meetings.values()) {
            if (meeting.ballots.contains(known.id().value()) && !meeting.byLetter) {
                for (SeatId seat : close.present()) {
                    Clerk.Seat line = clerk.seatsOf(meeting.body).get(seat.value());
                    if (line == null || !meeting.present.contains(line.holder)) {
                        return "NOT_PRESENT";
                    }
                }
            }
        }
        return "";
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
