package io.governance.core.life;

import io.governance.core.charter.Body;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Subject;
import io.governance.core.right.Capacity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clerk on who somebody is. */
final class ClerkOnPeople {

    private final Clerk clerk;

    /** The only member that somebody says they act for; empty if they do not say. */
    private String only = "";

    ClerkOnPeople(Clerk clerk) {
        this.clerk = clerk;
    }

    /** The members somebody acts for: first those that named them, the oldest first, then those whose seats they hold. */
    List<String> membersOf(String person) {
        List<String> named = new ArrayList<>();
        for (Map.Entry<String, Clerk.Member> line : clerk.members.entrySet()) {
            if (line.getValue().representative.equals(person) && clerk.isMember(line.getKey())) {
                named.add(line.getKey());
            }
        }
        named.sort((a, b) -> clerk.members.get(a).since.compareTo(clerk.members.get(b).since));
        Set<String> all = new LinkedHashSet<>(named);
        for (Clerk.Seat seat : clerk.seats.values()) {
            boolean sent = clerk.charter()
                    .bodies()
                    .exists(body -> body.id().value().equals(seat.body)
                            && body.seats()
                                    .exists(kind -> kind.id().equals(seat.kind)
                                            && kind.sentBy().isDefined()));
            if (sent && seat.holder.equals(person) && clerk.isMember(seat.member)) {
                all.add(seat.member);
            }
        }
        all.removeIf(member -> !only.isEmpty() && !only.equals(member));
        return new ArrayList<>(all);
    }

    /** From now on somebody acts for a member and for no other; why they may not, nothing if they may. */
    String actsFor(String person, String member) {
        only = "";
        if (member.isEmpty()) {
            return "";
        }
        if (!member(member).isEmpty()) {
            return member(member);
        }
        boolean may = everyMember(person).contains(member);
        only = may ? member : "";
        return may ? "" : "NOT_COMPETENT";
    }

    private Set<String> everyMember(String person) {
        Set<String> all = new LinkedHashSet<>(membersOf(person));
        for (String[] seat : sittings(person)) {
            if (!seat[2].isEmpty()) {
                all.add(seat[2]);
            }
        }
        return all;
    }

    /** Whether somebody who does not say for whom could do something for several members. */
    boolean isUnclear(String person, Capacity capacity, String concerned, String claim, @Nullable String applicant) {
        if (!only.isEmpty() || claim.isEmpty()) {
            return membersOf(person).size() > 1;
        }
        int members = 0;
        for (String member : everyMember(person)) {
            only = member;
            members += member.equals(plainly(person, capacity, concerned, applicant, null)) ? 1 : 0;
        }
        only = "";
        return members > 1;
    }

    /** The seats somebody sits on, as {@code body / kind / member}; of others who entrusted theirs too. */
    List<String[]> sittings(String person) {
        List<Clerk.Seat> seats = new ArrayList<>();
        for (Clerk.Seat seat : clerk.seats.values()) {
            if (seat.holder.equals(person)) {
                seats.add(seat);
            }
        }
        for (Clerk.Entrusted entrusted : clerk.entrusted) {
            boolean over = entrusted.until() != null && clerk.today().isAfter(entrusted.until());
            boolean held = !clerk.seats.get(entrusted.from()).holder.isEmpty();
            if (!over && held && clerk.seats.get(entrusted.to()).holder.equals(person)) {
                seats.add(clerk.seats.get(entrusted.from()));
            }
        }
        List<String[]> all = new ArrayList<>();
        for (Clerk.Seat seat : seats) {
            boolean counts = only.isEmpty() || seat.member.isEmpty() || seat.member.equals(only);
            if (counts && !clerk.isDead(seat.body)) {
                all.add(new String[] {seat.body, seat.kind, seat.member});
            }
        }
        for (Body body : clerk.charter().bodies()) {
            for (Map.Entry<String, Clerk.Member> line : clerk.members.entrySet()) {
                if (body.everyMember().under(clerk.readings()).isDefined()
                        && clerk.isMember(line.getKey())
                        && (only.isEmpty() || only.equals(line.getKey()))
                        && line.getValue().representative.equals(person)) {
                    all.add(new String[] {
                        body.id().value(),
                        body.everyMember().under(clerk.readings()).get(),
                        line.getKey()
                    });
                }
            }
        }
        return all;
    }

    /** The member for which somebody has a capacity; empty if in their own right, none if they do not have it. */
    @Nullable
    String has(String person, Capacity capacity, String concerned, @Nullable String applicant, @Nullable String group) {
        String found = plainly(person, capacity, concerned, applicant, group);
        return found == null && clerk.founding && person.equals(clerk.founder) ? "" : found;
    }

    private @Nullable String plainly(
            String person, Capacity capacity, String concerned, @Nullable String applicant, @Nullable String group) {
        if (capacity instanceof Capacity.OfMember asked) {
            for (String member : membersOf(person)) {
                Clerk.Member line = clerk.members.get(member);
                if ((asked.tiers().isEmpty() || asked.tiers().contains(line.tier))
                        && (asked.mark().isEmpty()
                                || line.marks.contains(asked.mark().get()))) {
                    return member;
                }
            }
            return null;
        }
        if (capacity instanceof Capacity.OnSeat asked) {
            for (String[] seat : sittings(person)) {
                boolean there = seat[0].equals(asked.body().value())
                        || clerk.template(seat[0]).equals(asked.body().value());
                boolean ofTheGroup = group == null || seat[0].equals(group) || !clerk.groups.containsKey(seat[0]);
                if (there
                        && ofTheGroup
                        && (asked.kinds().isEmpty() || asked.kinds().contains(seat[1]))) {
                    return seat[2];
                }
            }
            return null;
        }
        if (capacity instanceof Capacity.OfTheMemberConcerned) {
            return !concerned.isEmpty() && membersOf(person).contains(concerned) ? concerned : null;
        }
        if (capacity instanceof Capacity.Applicant) {
            return person.equals(applicant) ? "" : null;
        }
        if (capacity instanceof Capacity.AnyOf any) {
            for (Capacity one : any.capacities()) {
                String found = plainly(person, one, concerned, applicant, group);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return "";
    }

    /** What somebody without a capacity is told. */
    String no(String person, Capacity capacity, @Nullable String group) {
        List<String> members = membersOf(person);
        boolean sits = false;
        for (String[] seat : sittings(person)) {
            sits |= group == null || seat[0].equals(group) || !clerk.groups.containsKey(seat[0]);
        }
        if (members.isEmpty() && !sits) {
            for (Map.Entry<String, Clerk.Member> line : clerk.members.entrySet()) {
                if (line.getValue().representative.equals(person) && !clerk.isMember(line.getKey())) {
                    return "NOT_A_MEMBER";
                }
            }
        }
        return capacity.asksForTier() && !members.isEmpty() ? "WRONG_TIER" : "NOT_COMPETENT";
    }

    /** Why an organisation is no member to act as; nothing if it is one. */
    String member(String id) {
        return !clerk.members.containsKey(id) ? "NOT_FOUND" : clerk.isMember(id) ? "" : "NOT_A_MEMBER";
    }

    /** Why nobody can be sent to a seat by a member; nothing if somebody can. */
    String sender(String body, SeatKind kind, String member, String seat) {
        if (kind.sentBy().isEmpty()) {
            return member.isEmpty() ? "" : member(member);
        }
        if (member.isEmpty()) {
            return "INCOMPLETE";
        }
        if (!member(member).isEmpty()) {
            return member(member);
        }
        SeatKind.SentBy by = kind.sentBy().get();
        Clerk.Member line = clerk.members.get(member);
        if (!by.tiers().isEmpty() && !by.tiers().contains(line.tier)
                || by.mark().isDefined() && !line.marks.contains(by.mark().get())) {
            return "WRONG_TIER";
        }
        for (Map.Entry<String, Clerk.Seat> other : clerk.seats.entrySet()) {
            Clerk.Seat there = other.getValue();
            if (there.body.equals(body)
                    && by.group().contains(there.kind)
                    && there.member.equals(member)
                    && !there.holder.isEmpty()
                    && !other.getKey().equals(seat)) {
                return "SEATS_FULL";
            }
        }
        return "";
    }

    /** Whether a new seat may have a name: on a body where members have places, a member's name is its own seat's. */
    boolean free(String body, String name, Subject subject) {
        return !clerk.isOfMembers(body)
                || !clerk.members.containsKey(name)
                || subject.member().exists(member -> member.value().equals(name));
    }

    /** Why no seat can be added; nothing if there is room. */
    String room(String body, SeatKind kind) {
        int taken = 0;
        for (Clerk.Seat seat : clerk.seats.values()) {
            taken += seat.body.equals(body) && seat.kind.equals(kind.id()) ? 1 : 0;
        }
        return kind.limitUnder(clerk.readings()).isDefined()
                        && taken >= kind.limitUnder(clerk.readings()).get()
                ? "SEATS_FULL"
                : "";
    }
}
