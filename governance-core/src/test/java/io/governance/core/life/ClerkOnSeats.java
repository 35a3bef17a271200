package io.governance.core.life;

import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Posts;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Subject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clerk on what proposals bring about on seats. */
final class ClerkOnSeats {

    private final Clerk clerk;
    private final ClerkOnPeople people;

    ClerkOnSeats(Clerk clerk) {
        this.clerk = clerk;
        this.people = new ClerkOnPeople(clerk);
    }

    /** Why it cannot come about, nothing if it can; none if it is not about seats. */
    @Nullable
    String impossible(Effect effect, Subject subject) {
        if (effect instanceof Effect.FillSeat fill) {
            return filling(fill, subject);
        }
        if (effect instanceof Effect.AddSeat add) {
            return adding(add, name(subject));
        }
        if (effect instanceof Effect.RemoveFrom remove) {
            Clerk.Seat seat = clerk.seats.get(name(subject));
            boolean there = false;
            for (Posts posts : remove.posts()) {
                for (String kind : posts.kinds()) {
                    there |= seat != null && isOf(seat, posts.body().value(), kind);
                }
            }
            return name(subject).isEmpty() ? "INCOMPLETE" : there ? "" : "NOT_FOUND";
        }
        if (effect instanceof Effect.GiveUpSeat give) {
            for (Clerk.Seat seat : clerk.seats.values()) {
                if (seat.holder.equals(clerk.acting) && isOf(seat, give.body().value(), give.kind())) {
                    return "";
                }
            }
            return "NOT_COMPETENT";
        }
        return null;
    }

    private static String name(Subject subject) {
        return subject.seat().map(id -> id.value()).getOrElse("");
    }

    private static boolean isOf(Clerk.Seat seat, String body, String kind) {
        return seat.body.equals(body) && seat.kind.equals(kind);
    }

    private String filling(Effect.FillSeat fill, Subject subject) {
        String body = subject.body().map(id -> id.value()).getOrElse(fill.body().value());
        if (subject.person().isEmpty()) {
            return "INCOMPLETE";
        }
        for (Procedure procedure : clerk.charter().procedures()) {
            for (Effect effect : procedure.effects()) {
                if (subject.body().isEmpty()
                        && effect instanceof Effect.FormGroup form
                        && form.template().equals(fill.body())) {
                    return "INCOMPLETE";
                }
            }
        }
        if (clerk.body(body) == null) {
            return "NOT_FOUND";
        }
        SeatKind kind = clerk.kind(body, fill.kind());
        if (kind == null) {
            return "NO_SUCH_SEAT";
        }
        if (!clerk.template(body).equals(fill.body().value()) || clerk.isDead(body)) {
            return "NOT_FOUND";
        }
        Clerk.Seat named = clerk.seats.get(name(subject));
        String vacant = vacancy(body, fill.kind());
        if (fill.place() == Effect.Place.NEW && (vacant != null || named != null)) {
            return "ALREADY_DONE";
        }
        if (fill.place() == Effect.Place.VACANT && (vacant == null || named != null && !named.holder.isEmpty())) {
            boolean first = true;
            for (Clerk.Seat seat : clerk.seats.values()) {
                first &= !isOf(seat, body, fill.kind());
            }
            return first ? "STEP_SKIPPED" : "SEATS_FULL";
        }
        if (named != null && !isOf(named, body, fill.kind())) {
            return "ALREADY_EXISTS";
        }
        boolean single = kind.limitUnder(clerk.readings()).contains(1);
        boolean taken = named != null
                && !named.holder.isEmpty()
                && !named.holder.equals(subject.person().get().value());
        if (taken && !single) {
            return "SEATS_FULL";
        }
        if (named == null && !people.free(body, name(subject), subject)) {
            return "ALREADY_EXISTS";
        }
        String full = named != null || vacant != null ? "" : people.room(body, kind);
        String member = subject.member().map(id -> id.value()).getOrElse("");
        return full.isEmpty() ? people.sender(body, kind, member, named == null ? "" : name(subject)) : full;
    }

    private String adding(Effect.AddSeat add, String name) {
        String body = add.body().value();
        if (clerk.body(body) == null) {
            return "NOT_FOUND";
        }
        SeatKind kind = clerk.kind(body, add.kind());
        if (kind == null) {
            return "NO_SUCH_SEAT";
        }
        return clerk.seats.containsKey(name) ? "ALREADY_EXISTS" : people.room(body, kind);
    }

    private @Nullable String vacancy(String body, String kind) {
        for (Map.Entry<String, Clerk.Seat> line : clerk.seats.entrySet()) {
            if (isOf(line.getValue(), body, kind) && line.getValue().holder.isEmpty()) {
                return line.getKey();
            }
        }
        return null;
    }

    /** Writes down what comes about; false if it is not about seats. */
    boolean bring(Effect effect, String id) {
        Clerk.Proposal line = clerk.proposals.get(id);
        if (effect instanceof Effect.FillSeat fill) {
            fill(fill, line.subject, id);
        } else if (effect instanceof Effect.AddSeat add) {
            Clerk.Seat seat = new Clerk.Seat();
            seat.body = add.body().value();
            seat.kind = add.kind();
            clerk.seats.put(name(line.subject).isEmpty() ? fresh(id) : name(line.subject), seat);
        } else if (effect instanceof Effect.RemoveFrom) {
            empty(clerk.seats.get(name(line.subject)));
        } else if (effect instanceof Effect.GiveUpSeat give) {
            for (Clerk.Seat seat : clerk.seats.values()) {
                if (seat.holder.equals(line.filer) && isOf(seat, give.body().value(), give.kind())) {
                    empty(seat);
                }
            }
        } else {
            return false;
        }
        return true;
    }

    /** Empties a seat, which is nobody's then, unless the charter gives its member a place there. */
    void empty(Clerk.Seat seat) {
        if (!clerk.isPlaceOf(clerk.kind(seat.body, seat.kind), seat.member)) {
            seat.member = "";
        }
        seat.holder = "";
        clerk.changesHands(seat);
    }

    private void fill(Effect.FillSeat fill, Subject subject, String id) {
        String body =
                subject.body().map(found -> found.value()).getOrElse(fill.body().value());
        String name = name(subject);
        if (!clerk.seats.containsKey(name)) {
            String vacant = vacancy(body, fill.kind());
            name = vacant != null ? vacant : name.isEmpty() ? fresh(id) : name;
        }
        Clerk.Seat seat = clerk.seats.computeIfAbsent(name, unknown -> new Clerk.Seat());
        seat.body = body;
        seat.kind = fill.kind();
        seat.member = subject.member().map(found -> found.value()).getOrElse("");
        clerk.changesHands(seat);
        seat.holder = subject.person().get().value();
    }

    private String fresh(String id) {
        String name = id;
        for (int number = 2; clerk.seats.containsKey(name); number++) {
            name = id + "-" + number;
        }
        return name;
    }
}
