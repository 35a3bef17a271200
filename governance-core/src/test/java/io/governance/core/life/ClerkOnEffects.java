package io.governance.core.life;

import io.governance.core.Readings;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.governance.core.procedure.Task;
import io.governance.core.procedure.Transition;
import io.governance.core.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The clerk on what proposals bring about. */
final class ClerkOnEffects {

    private final Clerk clerk;
    private final ClerkOnPeople people;
    private final ClerkOnSeats seats;

    ClerkOnEffects(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
        this.seats = new ClerkOnSeats(clerk);
    }

    /** Why it cannot come about; nothing if it can. */
    String impossible(Effect effect, Subject subject, Readings readings) {
        if (effect instanceof Effect.AsRead read) {
            return read.applies().under(readings) ? impossible(read.effect(), subject, readings) : "";
        }
        String member = subject.member().map(id -> id.value()).getOrElse("");
        String body = subject.body().map(id -> id.value()).getOrElse("");
        if (effect instanceof Effect.AdmitMember admit) {
            return admission(admit, subject, member);
        }
        if (effect instanceof Effect.EndMembership end) {
            String no = concerned(member);
            boolean leaving = no.isEmpty() && clerk.members.get(member).until != null;
            return leaving && end.manner() == Departure.RESIGNED ? "ALREADY_DONE" : no;
        }
        if (effect instanceof Effect.MarkMember) {
            return concerned(member);
        }
        if (effect instanceof Effect.DeclineAmendment) {
            String no = concerned(member);
            return no.isEmpty() ? declining(member) : no;
        }
        if (effect instanceof Effect.ChangeTier change) {
            if (!concerned(member).isEmpty()) {
                return concerned(member);
            }
            if (subject.tier().isEmpty()) {
                return "INCOMPLETE";
            }
            for (Transition edge : change.transitions()) {
                Clerk.Member line = clerk.members.get(member);
                if (edge.from().equals(line.tier)
                        && edge.to().equals(subject.tier().get())
                        && (edge.mark().isEmpty()
                                || line.marks.contains(edge.mark().get()))) {
                    return "";
                }
            }
            return "WRONG_TIER";
        }
        String no = seats.impossible(effect, subject);
        if (no != null) {
            return no;
        }
        if (effect instanceof Effect.FormGroup form) {
            if (body.isEmpty()) {
                return "INCOMPLETE";
            }
            return clerk.body(body) != null
                    ? "ALREADY_EXISTS"
                    : form.endNamed() && subject.on().isEmpty()
                            ? "INCOMPLETE"
                            : subject.on().exists(last -> last.isBefore(clerk.today())) ? "TOO_LATE" : "";
        }
        if (effect instanceof Effect.DissolveGroup) {
            return body.isEmpty()
                    ? "INCOMPLETE"
                    : !clerk.groups.containsKey(body) || clerk.isDead(body) ? "NOT_FOUND" : "";
        }
        return other(effect, subject);
    }

    private String other(Effect effect, Subject subject) {
        if (effect instanceof Effect.StartProject start) {
            if (subject.project().isEmpty()) {
                return "INCOMPLETE";
            }
            if (clerk.projects.contains(subject.project().get().value())) {
                return "ALREADY_EXISTS";
            }
            return start.kinds().isEmpty()
                    ? ""
                    : subject.kind().isEmpty()
                            ? "INCOMPLETE"
                            : start.kinds().contains(subject.kind().get()) ? "" : "NOT_FOUND";
        }
        if (effect instanceof Effect.AmendCharter) {
            for (Amendment amendment : subject.amendments()) {
                if (clerk.charter().faultsOf(amendment).isDefined()) {
                    return "NOT_FOUND";
                }
            }
            return subject.amendments().isEmpty() ? "INCOMPLETE" : "";
        }
        if (effect instanceof Effect.SettleReading) {
            if (subject.reading().isEmpty() || subject.choice().isEmpty()) {
                return "INCOMPLETE";
            }
            boolean open = clerk.charter()
                    .reading(subject.reading().get())
                    .exists(reading -> reading.allows(subject.choice().get()));
            return open ? "" : "NOT_FOUND";
        }
        return "";
    }

    private String concerned(String member) {
        return member.isEmpty() ? "INCOMPLETE" : people.member(member);
    }

    /** Why a member may not leave over an amendment; nothing if it was told of one that is still to come. */
    private String declining(String member) {
        String no = "STEP_SKIPPED";
        for (Clerk.Proposal line : clerk.proposals.values()) {
            boolean alive = line.outcome.isEmpty() || line.outcome.equals("CARRIED");
            Stage telling = null;
            for (Stage stage : clerk.charter().procedure(line.procedure).get().stages()) {
                boolean tells = stage.task().outcomes().exists(one -> one.value() instanceof Task.TellMembers);
                telling = telling == null && tells && stage.notice().isDefined() ? stage : telling;
            }
            if (alive
                    && telling != null
                    && line.parties.getOrDefault(telling.id(), Set.of()).contains(member)) {
                if (line.effective == null || line.effective.isAfter(clerk.today())) {
                    return "";
                }
                no = "TOO_LATE";
            }
        }
        return no;
    }

    private String admission(Effect.AdmitMember admit, Subject subject, String member) {
        if (member.isEmpty() || subject.name().isEmpty()) {
            return "INCOMPLETE";
        }
        if (clerk.isMember(member)) {
            return "ALREADY_EXISTS";
        }
        Clerk.Member line = clerk.members.get(member);
        if (line != null && line.barredTo != null && !clerk.today().isAfter(line.barredTo)) {
            return "BARRED_UNTIL";
        }
        if (admit.tier().isDefined()) {
            return "";
        }
        return subject.tier().isEmpty()
                ? "INCOMPLETE"
                : clerk.charter().tier(subject.tier().get()).isEmpty() ? "WRONG_TIER" : "";
    }

    /** Writes down what comes about. */
    void bring(Effect effect, String id, LocalDate day) {
        Clerk.Proposal line = clerk.proposals.get(id);
        Subject subject = line.subject;
        String member = subject.member().map(found -> found.value()).getOrElse("");
        if (effect instanceof Effect.AsRead read) {
            if (read.applies().under(line.readings)) {
                bring(read.effect(), id, day);
            }
        } else if (effect instanceof Effect.AdmitMember admit) {
            Clerk.Member joined = new Clerk.Member();
            joined.tier = admit.tier().getOrElse(() -> subject.tier().get());
            joined.since = clerk.now;
            joined.tierSince = clerk.now;
            joined.representative = subject.person().map(found -> found.value()).getOrElse("");
            clerk.members.put(member, joined);
        } else if (effect instanceof Effect.ChangeTier) {
            changeTier(member, subject.tier().get());
        } else if (effect instanceof Effect.EndMembership end) {
            Clerk.Member gone = clerk.members.get(member);
            Instant wanted = day.isAfter(clerk.today()) ? midnight(day.plusDays(1)) : clerk.now;
            gone.until = gone.until != null && gone.until.isBefore(wanted) ? gone.until : wanted;
            gone.barredTo = end.bar().isEmpty()
                    ? gone.barredTo
                    : Deadline.anniversary(day, end.bar().get());
            clerk.passTo(clerk.now);
        } else if (effect instanceof Effect.MarkMember mark) {
            clerk.members.get(member).marks.add(mark.mark());
        } else if (effect instanceof Effect.DeclineAmendment) {
            clerk.members.get(member).until = clerk.now;
            clerk.members.get(member).barredTo = null;
            clerk.passTo(clerk.now);
        } else if (effect instanceof Effect.FormGroup form) {
            Clerk.Group group = new Clerk.Group();
            group.template = form.template().value();
            clerk.groups.put(subject.body().get().value(), group);
        } else if (effect instanceof Effect.DissolveGroup) {
            clerk.groups.get(subject.body().get().value()).live = false;
        } else if (effect instanceof Effect.StartProject) {
            clerk.projects.add(subject.project().get().value());
        } else if (!seats.bring(effect, id)) {
            bringForAll(effect, line, day);
        }
    }

    private void bringForAll(Effect effect, Clerk.Proposal line, LocalDate day) {
        Subject subject = line.subject;
        if (effect instanceof Effect.AmendCharter) {
            clerk.editions.add(
                    new Clerk.Edition(day.isAfter(clerk.today()) ? midnight(day) : clerk.now, subject.amendments()));
        } else if (effect instanceof Effect.SettleReading settle) {
            int rank = settle.rank().under(line.readings);
            Clerk.Answer earlier = clerk.answers.get(subject.reading().get().value());
            if (earlier == null || earlier.rank() <= rank) {
                clerk.answers.put(
                        subject.reading().get().value(),
                        new Clerk.Answer(subject.choice().get(), rank));
            }
        } else if (effect instanceof Effect.BeginLiquidation) {
            clerk.ending = "IN_LIQUIDATION";
        } else if (effect instanceof Effect.Terminate) {
            clerk.ending = "ALLIANCE_ENDED";
        }
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clerk.calendar.zone()).toInstant();
    }

    void changeTier(String member, String tier) {
        Clerk.Member line = clerk.members.get(member);
        line.tier = tier;
        line.tierSince = clerk.now;
        for (Clerk.Seat seat : clerk.seats.values()) {
            SeatKind kind = clerk.kind(seat.body, seat.kind);
            if (seat.member.equals(member)
                    && !seat.holder.isEmpty()
                    && kind.sentBy()
                            .exists(by -> !by.tiers().isEmpty() && !by.tiers().contains(tier))) {
                seat.member = "";
                seat.holder = "";
                clerk.changesHands(seat);
            }
        }
    }
}
