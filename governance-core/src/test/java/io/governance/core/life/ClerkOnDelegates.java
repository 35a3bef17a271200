package io.governance.core.life;

import io.governance.core.charter.Lapse;
import io.governance.core.charter.SeatKind;
import io.governance.core.commands.members.RecordLapse;
import io.governance.core.commands.seats.ReplaceDelegate;
import io.governance.core.commands.seats.SendDelegate;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.right.Capacity;

/** The clerk on delegates and lapses. */
final class ClerkOnDelegates {

    private static final Capacity OF_MEMBER = new Capacity.OfTheMemberConcerned();
    private final Clerk clerk;
    private final ClerkOnPeople people;

    ClerkOnDelegates(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
    }

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
            if (clerk.isOfMembers(body) && clerk.members.containsKey(name) && !name.equals(member)) {
                return "ALREADY_EXISTS";
            }
            seat = new Clerk.Seat();
            seat.body = body;
            seat.kind = kind.id();
            clerk.seats.put(name, seat);
        } else if (!seat.holder.isEmpty() || !seat.body.equals(body) || !seat.kind.equals(kind.id())) {
            return "ALREADY_EXISTS";
        } else if (!seat.member.equals(member) && clerk.isMember(seat.member) && clerk.mayBeSentBy(kind, seat.member)) {
            return "ALREADY_EXISTS";
        }
        seat.member = member;
        clerk.changesHands(seat);
        seat.holder = send.person().value();
        return "";
    }

    private boolean isFilledByProcedure(String body, String kind) {
        for (Procedure procedure : clerk.charter().procedures()) {
            for (Stage stage : procedure.stages()) {
                if (stage.effect()
                        .map(Effect::whateverIsRead)
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
            clerk.changesHands(seat);
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
