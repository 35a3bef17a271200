package io.governance.core.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.MemberId;
import io.governance.core.ProposalId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.charter.AbsenceRule;
import io.governance.core.commands.ballots.CloseBallot;
import io.governance.core.commands.founding.AdoptReading;
import io.governance.core.commands.founding.CompleteFounding;
import io.governance.core.commands.meetings.CloseMeeting;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.commands.seats.DissolveGroup;
import io.governance.core.commands.seats.FillSeat;
import io.governance.core.commands.seats.RegisterGroup;
import io.governance.core.commands.seats.RegisterSeat;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.governance.Rehearsal;
import io.governance.core.meeting.Meeting;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.GroupAct;
import io.governance.core.office.SeatAct;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.project.ProjectAct;
import io.governance.core.proposal.Proposal;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.record.Entry;
import io.governance.core.voting.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** No effect before its stages: whatever changes a register is traced to what the charter lets change it. */
final class EffectLaws {

    private final Rehearsal.Outcome outcome;
    private final Command command;
    private final Alliance then;
    private final Alliance now;
    private final Seq<Act> acts;

    EffectLaws(Rehearsal before, Rehearsal.Outcome outcome) {
        this.outcome = outcome;
        this.command = outcome.step().command();
        this.then = before.alliance().at(outcome.step().at());
        this.now = outcome.after().alliance().at(outcome.step().at());
        this.acts = outcome.result().isRight() ? outcome.result().get().map(Entry::act) : List.empty();
    }

    void check() {
        acts.forEach(this::check);
        if (command instanceof CloseBallot && !acts.isEmpty()) {
            assertTrue(acts.head() instanceof BallotAct.BallotClosed);
        }
    }

    private void check(Act act) {
        if (act instanceof ProposalAct.StageCompleted completed) {
            isDueAndDone(completed);
        }
        if (!changesARegister(act) || isDirect(act)) {
            return;
        }
        if (command instanceof CloseMeeting close) {
            followsFromAbsences(act, close);
            return;
        }
        Option<ProposalId> proposal = acts.flatMap(EffectLaws::completes).headOption();
        assertTrue(proposal.isDefined(), () -> act + " comes of " + outcome.step());
        belongsTo(act, now.proposals().find(proposal.get()).get());
    }

    private static boolean changesARegister(Act act) {
        return act instanceof MembershipAct
                        && !(act instanceof MembershipAct.ContactNamed)
                        && !(act instanceof MembershipAct.MemberMarked)
                        && !(act instanceof MembershipAct.RepresentativeNamed)
                || act instanceof SeatAct
                || act instanceof GroupAct
                || act instanceof ProjectAct.ProjectStarted
                || act instanceof AllianceAct;
    }

    /** What people do at once, the founder while the founding lasts and everybody as the charter lets them. */
    private boolean isDirect(Act act) {
        boolean founding = command instanceof RegisterMember
                || command instanceof EndMembership
                || command instanceof RegisterSeat
                || command instanceof FillSeat
                || command instanceof RegisterGroup
                || command instanceof AdoptReading
                || command instanceof CompleteFounding;
        if (founding) {
            assertTrue(then.foundingCompleted().isEmpty(), () -> outcome.step().toString());
            assertEquals(then.founded().actor(), outcome.step().actor());
            return true;
        }
        return act instanceof SeatAct.SeatVacated && command instanceof VacateSeat
                || act instanceof GroupAct.GroupDissolved && command instanceof DissolveGroup
                || act instanceof SeatAct && (command instanceof SendDelegate || command instanceof ReplaceDelegate)
                || act instanceof MembershipAct.MembershipConcluded && command instanceof RecordLapse;
    }

    private static Option<ProposalId> completes(Act act) {
        return act instanceof ProposalAct.ProposalFiled filed
                ? Option.some(filed.proposal())
                : act instanceof ProposalAct.StageCompleted completed
                        ? Option.some(completed.proposal())
                        : Option.none();
    }

    /** A stage is completed in its turn; one that a body decides, by a vote of that body that was opened for it. */
    private void isDueAndDone(ProposalAct.StageCompleted completed) {
        Proposal proposal = then.proposals().find(completed.proposal()).get();
        Procedure procedure = then.charter().procedure(proposal.procedure()).get();
        Stage due = procedure
                .stages()
                .find(stage -> stage.applies().under(proposal.readings())
                        && !proposal.done().containsKey(stage.id()))
                .get();
        assertEquals(due.id(), completed.stage(), () -> completed + " is not due");
        if (!(due.task().under(proposal.readings()) instanceof Task.Decide decide)) {
            assertFalse(command instanceof CloseBallot, completed::toString);
            return;
        }
        BallotAct.BallotClosed closed = (BallotAct.BallotClosed) acts.head();
        Ballot ballot = then.ballots().find(closed.ballot()).get();
        assertEquals(Verdict.PASSED, closed.verdict());
        assertTrue(
                decide.venues()
                        .exists(venue -> venue.matter().equals(ballot.matter())
                                && venue.body().equals(then.template(ballot.body()))),
                () -> completed + " by " + ballot.body() + " on " + ballot.matter());
        assertTrue(
                proposal.done()
                        .values()
                        .forAll(stamp -> stamp.number() < ballot.opened().number()),
                () -> completed + " by a ballot that was opened for an earlier stage");
    }

    private void belongsTo(Act act, Proposal proposal) {
        Procedure procedure = then.charter().procedure(proposal.procedure()).get();
        Option<Stage> stage = procedure
                .stages()
                .find(found -> proposal.done().containsKey(found.id())
                        && (!then.proposals()
                                .find(proposal.id())
                                .exists(earlier -> earlier.done().containsKey(found.id())))
                        && found.effect().map(Effect::whateverIsRead).exists(effect -> brings(effect, act)));
        assertTrue(stage.isDefined(), () -> act + " is no effect of " + procedure.id());
        for (Stage earlier : procedure
                .stages()
                .takeUntil(found -> found.id().equals(stage.get().id()))) {
            assertTrue(
                    !earlier.applies().under(proposal.readings())
                            || proposal.done().containsKey(earlier.id()),
                    () -> act + " comes before " + earlier.id());
        }
    }

    private static boolean brings(Effect effect, Act act) {
        if (act instanceof SeatAct.SeatVacated) {
            return effect instanceof Effect.ChangeTier
                    || effect instanceof Effect.RemoveFrom
                    || effect instanceof Effect.GiveUpSeat;
        }
        if (act instanceof SeatAct) {
            return effect instanceof Effect.FillSeat || effect instanceof Effect.AddSeat;
        }
        if (act instanceof AllianceAct) {
            return act instanceof AllianceAct.CharterAmended && effect instanceof Effect.AmendCharter
                    || act instanceof AllianceAct.ReadingSettled && effect instanceof Effect.SettleReading
                    || act instanceof AllianceAct.LiquidationBegun && effect instanceof Effect.BeginLiquidation
                    || act instanceof AllianceAct.AllianceTerminated && effect instanceof Effect.Terminate;
        }
        return act instanceof MembershipAct.MemberRegistered && effect instanceof Effect.AdmitMember
                || act instanceof MembershipAct.MembershipConcluded
                        && (effect instanceof Effect.EndMembership || effect instanceof Effect.DeclineAmendment)
                || act instanceof MembershipAct.TierChanged
                        && (effect instanceof Effect.ChangeTier || effect instanceof Effect.RemoveFrom)
                || act instanceof GroupAct.GroupFormed && effect instanceof Effect.FormGroup
                || act instanceof GroupAct.GroupDissolved && effect instanceof Effect.DissolveGroup
                || act instanceof ProjectAct.ProjectStarted && effect instanceof Effect.StartProject;
    }

    /** PR-12: a member goes down by itself only after so many absences in a row, the meeting that closes included. */
    private void followsFromAbsences(Act act, CloseMeeting close) {
        if (act instanceof SeatAct.SeatVacated) {
            assertTrue(acts.exists(found -> found instanceof MembershipAct.TierChanged));
            return;
        }
        MembershipAct.TierChanged changed = (MembershipAct.TierChanged) act;
        Meeting closing = then.meetings().find(close.meeting()).get();
        assertTrue(
                then.charter()
                        .absenceRules()
                        .exists(rule -> rule.tiers().contains(changed.from())
                                && absences(rule, changed.member(), closing) >= rule.inARow()),
                () -> changed + " without enough absences");
    }

    /** Counted backwards from the meeting that closes, over the record and not over the registers. */
    private int absences(AbsenceRule rule, MemberId member, Meeting closing) {
        int missed = closing.attendedFor().contains(member) ? 0 : 1;
        if (missed == 0) {
            return 0;
        }
        for (Entry entry : outcome.after().entries().reverse().drop(acts.size())) {
            boolean since = entry.act() instanceof MembershipAct.TierChanged changed
                            && changed.member().equals(member)
                    || entry.act() instanceof MembershipAct.MemberRegistered joined
                            && joined.member().equals(member);
            if (since) {
                return missed;
            }
            if (entry.act() instanceof MeetingAct.MeetingClosed closed) {
                Meeting held = then.meetings().find(closed.meeting()).get();
                if (rule.meetings().under(then.readings()).contains(held.kind())) {
                    if (held.attendedFor().contains(member)) {
                        return missed;
                    }
                    missed++;
                }
            }
        }
        return missed;
    }
}
