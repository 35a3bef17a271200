package io.governance.core.life;

import io.governance.core.commands.proposals.FileProposal;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Eligibility;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.governance.core.right.Capacity;
import io.governance.core.right.Paper;
import io.governance.core.time.Deadline;
import io.governance.core.time.Period;
import io.vavr.collection.Seq;
import java.time.LocalDate;
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
            if (stage.effect().map(Effect::whateverIsRead).exists(kind::isInstance)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Stage due(Clerk.Proposal line) {
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

    static boolean lacks(Stage stage, Seq<String> papers) {
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
        if (!first.applies().under(clerk.readings())) {
            return "NOT_COMPETENT";
        }
        Subject subject = file.subject();
        Capacity by = first.by().under(clerk.readings());
        String of = file.onBehalfOf().map(id -> id.value()).getOrElse("");
        String strange = people.actsFor(actor, of);
        if (!strange.isEmpty()) {
            return strange;
        }
        String concerned = subject.member().map(id -> id.value()).getOrElse("");
        String claim = people.has(actor, by, concerned, null, null);
        if (claim == null) {
            return first.needsProposer() ? "NO_PROPOSER" : people.no(actor, by, null);
        }
        boolean admits = brings(file.procedure(), Effect.AdmitMember.class);
        if (!admits && people.isUnclear(actor, by, concerned, claim, null)) {
            return "INCOMPLETE";
        }
        for (Eligibility asked : procedure.eligibility()) {
            if (!subject.traits().contains(asked.trait())) {
                return "WRONG_TIER";
            }
        }
        String no = ground(procedure, subject);
        for (Stage stage : procedure.stages()) {
            if (no.isEmpty() && stage.effect().isDefined()) {
                no = new ClerkOnEffects(clerk).impossible(stage.effect().get(), subject, clerk.readings());
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
        if (!admits) {
            java.util.List<String> members = people.membersOf(actor);
            String own = members.isEmpty() ? "" : members.get(0);
            line.filedFor = !of.isEmpty() ? of : !claim.isEmpty() ? claim : own;
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
            if (ground.applies().under(clerk.readings())
                    && ground.id().equals(subject.ground().get())) {
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

    String complete(String id, Stage stage, boolean checked) {
        Clerk.Proposal line = clerk.proposals.get(id);
        ClerkOnEffects effects = new ClerkOnEffects(clerk);
        if (checked && stage.effect().isDefined()) {
            String no = effects.impossible(stage.effect().get(), line.subject, line.readings);
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
            line.effective = day == null ? clerk.today() : day;
        }
        return "";
    }

    private boolean mayLieAhead(String procedure) {
        return brings(procedure, Effect.EndMembership.class)
                || brings(procedure, Effect.AmendCharter.class)
                || brings(procedure, Effect.Adopt.class);
    }

    /** The day on which the effect comes; none if it is wanted too early. */
    private @Nullable LocalDate effective(Clerk.Proposal line, Stage stage) {
        LocalDate wanted = clerk.today();
        boolean said = line.subject.on().isDefined();
        if (said && line.subject.on().get().isAfter(wanted) && mayLieAhead(line.procedure)) {
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
}
