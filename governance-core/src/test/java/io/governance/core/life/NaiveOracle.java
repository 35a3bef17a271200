package io.governance.core.life;

import io.governance.core.PersonId;
import io.governance.core.alliance.Command;
import io.governance.core.ballot.Ballot;
import io.governance.core.commands.affairs.ExerciseRight;
import io.governance.core.commands.ballots.CastVote;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.ballots.OpenBallot;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.meetings.ConveneMeeting;
import io.governance.core.commands.meetings.OpenMeeting;
import io.governance.core.commands.meetings.RecordAttendance;
import io.governance.core.commands.meetings.SendAgenda;
import io.governance.core.commands.meetings.WaiveNotice;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.MarkMember;
import io.governance.core.commands.members.NameRepresentative;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.commands.proposals.TakeStage;
import io.governance.core.commands.proposals.WithdrawProposal;
import io.governance.core.commands.seats.DissolveGroup;
import io.governance.core.commands.seats.EntrustOffice;
import io.governance.core.commands.seats.FillSeat;
import io.governance.core.commands.seats.RegisterGroup;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.commands.seats.TakeBackOffice;
import io.governance.core.commands.seats.VacateSeat;
import org.jspecify.annotations.Nullable;

/**
 * A second engine in another style: it judges ten commands by itself and writes down what the others did. It shares the
 * charter's data and the counting of votes and days with the engine, and nothing else.
 */
final class NaiveOracle {

    /** What it says of a command that it does not judge. */
    static final String NO_OPINION = "?";

    final Clerk clerk;
    private final ClerkOnPeople people;
    private final ClerkOnProposals proposals;
    private final ClerkOnStages stages;
    private final ClerkOnBallots ballots;
    private final ClerkOnMeetings meetings;
    private final ClerkOnDelegates delegates;

    NaiveOracle(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
        this.proposals = new ClerkOnProposals(clerk);
        this.stages = new ClerkOnStages(clerk);
        this.ballots = new ClerkOnBallots(clerk);
        this.meetings = new ClerkOnMeetings(clerk);
        this.delegates = new ClerkOnDelegates(clerk);
    }

    /** The code of the refusal, nothing if it comes about and is written down, or no opinion. */
    String judge(String actor, Command command, @Nullable Ballot ballot) {
        clerk.acting = actor;
        if (!clerk.ending.isEmpty() && isJudged(command)) {
            boolean windsUp = command instanceof TakeStage take
                            && proposals.ends(take.proposal().value())
                    || command instanceof CloseBallot close
                            && clerk.ballots.containsKey(close.ballot().value())
                            && proposals.ends(clerk.ballots.get(close.ballot().value()).proposal);
            if (!windsUp || clerk.ending.equals("ALLIANCE_ENDED")) {
                return clerk.ending;
            }
        }
        if (command instanceof FileProposal file) {
            return proposals.file(actor, file);
        }
        if (command instanceof TakeStage take) {
            return stages.take(actor, take);
        }
        if (command instanceof CloseBallot close) {
            return ballots.close(actor, close, ballot);
        }
        if (command instanceof ConveneMeeting convene) {
            return meetings.convene(actor, convene);
        }
        if (command instanceof SendAgenda agenda) {
            return meetings.agenda(actor, agenda);
        }
        if (command instanceof OpenMeeting open) {
            return meetings.open(actor, open.meeting().value());
        }
        if (command instanceof CloseMeeting close) {
            return meetings.close(actor, close.meeting().value());
        }
        if (command instanceof SendDelegate send) {
            return delegates.send(actor, send);
        }
        if (command instanceof ReplaceDelegate replace) {
            return delegates.replace(actor, replace);
        }
        return command instanceof RecordLapse lapse ? delegates.lapse(actor, lapse) : NO_OPINION;
    }

    private static boolean isJudged(Command command) {
        return !(command instanceof ExerciseRight)
                && (command instanceof FileProposal
                        || command instanceof TakeStage
                        || command instanceof CloseBallot
                        || command instanceof ConveneMeeting
                        || command instanceof SendAgenda
                        || command instanceof OpenMeeting
                        || command instanceof CloseMeeting
                        || command instanceof SendDelegate
                        || command instanceof ReplaceDelegate
                        || command instanceof RecordLapse);
    }

    /** Writes down what came about of a command that it does not judge. */
    void follow(Command command) {
        if (command instanceof RegisterMember register) {
            Clerk.Member line = new Clerk.Member();
            line.tier = register.tier();
            line.since = clerk.now;
            line.tierSince = clerk.now;
            line.representative = register.representative().map(PersonId::value).getOrElse("");
            clerk.members.put(register.member().value(), line);
        } else if (command instanceof EndMembership end) {
            clerk.members.get(end.member().value()).until = clerk.now;
            clerk.passTo(clerk.now);
        } else if (command instanceof NameRepresentative name) {
            clerk.members.get(name.member().value()).representative =
                    name.person().value();
        } else if (command instanceof MarkMember mark) {
            clerk.members.get(mark.member().value()).marks.add(mark.mark());
        } else if (command instanceof AdoptReading adopt) {
            clerk.answers.put(adopt.reading().value(), new Clerk.Answer(adopt.choice(), 0));
        } else if (command instanceof CompleteFounding) {
            clerk.founding = false;
        } else if (command instanceof WithdrawProposal withdraw) {
            clerk.proposals.get(withdraw.proposal().value()).outcome = "WITHDRAWN";
        } else if (!followsSeat(command)) {
            followMeeting(command);
        }
    }

    private boolean followsSeat(Command command) {
        if (command instanceof RegisterSeat register) {
            Clerk.Seat seat = new Clerk.Seat();
            seat.body = register.seat().body().value();
            seat.kind = register.seat().kind();
            seat.member = register.seat().member().map(id -> id.value()).getOrElse("");
            seat.holder = register.seat().holder().map(PersonId::value).getOrElse("");
            seat.weight = register.seat().weight();
            clerk.seats.put(register.seat().id().value(), seat);
        } else if (command instanceof FillSeat fill) {
            Clerk.Seat seat = clerk.seats.get(fill.seat().value());
            seat.member = fill.member().map(id -> id.value()).getOrElse("");
            clerk.changesHands(seat);
            seat.holder = fill.holder().value();
        } else if (command instanceof VacateSeat vacate) {
            new ClerkOnSeats(clerk).empty(clerk.seats.get(vacate.seat().value()));
        } else if (command instanceof RegisterGroup register) {
            Clerk.Group group = new Clerk.Group();
            group.template = register.template().value();
            clerk.groups.put(register.group().value(), group);
        } else if (command instanceof DissolveGroup dissolve) {
            clerk.groups.get(dissolve.group().value()).live = false;
        } else if (command instanceof EntrustOffice entrust) {
            clerk.entrusted.add(new Clerk.Entrusted(
                    entrust.from().value(),
                    entrust.to().value(),
                    entrust.until().getOrNull()));
        } else if (command instanceof TakeBackOffice back) {
            clerk.entrusted.removeIf(found -> found.from().equals(back.from().value())
                    && found.to().equals(back.to().value()));
        } else {
            return false;
        }
        return true;
    }

    private void followMeeting(Command command) {
        if (command instanceof WaiveNotice waive) {
            clerk.meetings.get(waive.meeting().value()).waivers.add(waive.seat().value());
        } else if (command instanceof RecordAttendance attendance) {
            Clerk.Meeting line = clerk.meetings.get(attendance.meeting().value());
            for (PersonId person : attendance.arrived()) {
                line.present.add(person.value());
                line.members.addAll(people.membersOf(person.value()));
            }
            attendance.left().forEach(person -> line.present.remove(person.value()));
        } else if (command instanceof CastVote vote) {
            clerk.ballots
                    .get(vote.ballot().value())
                    .votes
                    .put(vote.seat().value(), vote.choice().name());
        } else if (command instanceof OpenBallot open) {
            ballots.open(open);
        }
    }
}
