package io.governance.core.life;

import io.governance.core.BodyId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.SeatKind;
import io.governance.core.procedure.Amendment;
import io.governance.core.procedure.Subject;
import io.governance.core.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables of the naive oracle: a clerk with a pencil. Everything is a string, everything is overwritten. */
final class Clerk {

    /** A member's line. */
    static final class Member {
        String tier = "";
        String representative = "";
        Instant since = Instant.EPOCH;
        Instant tierSince = Instant.EPOCH;

        @Nullable
        Instant until;

        @Nullable
        LocalDate barredTo;

        final Set<String> marks = new TreeSet<>();
        boolean swept;
    }

    /** A seat's line. */
    static final class Seat {
        String body = "";
        String kind = "";
        String member = "";
        String holder = "";
        long weight = 1;
    }

    /** A group's line. */
    static final class Group {
        String template = "";
        boolean live = true;
    }

    /** A proposal's line. */
    static final class Proposal {
        String procedure = "";
        String filer = "";
        String filedFor = "";
        String outcome = "";
        final List<String> ballots = new ArrayList<>();
        final Map<String, LocalDate> done = new LinkedHashMap<>();
        final Map<String, Set<String>> parties = new TreeMap<>();

        @Nullable
        LocalDate effective;

        Readings readings = Readings.recommended();
        Subject subject = Subject.of("?");
    }

    /** A meeting's line. */
    static final class Meeting {
        String kind = "";
        String body = "";
        String convener = "";
        boolean byLetter;
        LocalDate day = LocalDate.EPOCH;
        boolean agenda;
        final Set<String> waivers = new TreeSet<>();
        final Set<String> present = new TreeSet<>();
        final Set<String> members = new TreeSet<>();
        final Set<String> ballots = new TreeSet<>();

        @Nullable
        Instant opened;

        boolean closed;
    }

    /** A ballot's line. */
    static final class Ballot {
        String body = "";
        String matter = "";
        String proposal = "";
        String stage = "";
        boolean open = true;
        final Map<String, String> votes = new TreeMap<>();
        final List<Set<String>> voters = new ArrayList<>();
        final Set<String> silent = new TreeSet<>();
    }

    /** What is entrusted goes with the officers who gave and took it. */
    void changesHands(Seat seat) {
        entrusted.removeIf(found -> seats.get(found.from()) == seat || seats.get(found.to()) == seat);
    }

    /** An entrusted office. */
    record Entrusted(String from, String to, @Nullable LocalDate until) {}

    /** A later edition of the charter. */
    record Edition(Instant from, io.vavr.collection.Seq<Amendment> amendments) {}

    /** An answer with the rank of who gave it. */
    record Answer(String choice, int rank) {}

    final Charter adopted;
    final WorkingCalendar calendar;
    final String founder;
    boolean founding = true;
    String ending = "";
    final Map<String, Member> members = new TreeMap<>();
    final Map<String, Seat> seats = new TreeMap<>();
    final Map<String, Group> groups = new TreeMap<>();
    final Map<String, Proposal> proposals = new TreeMap<>();
    final Map<String, Meeting> meetings = new LinkedHashMap<>();
    final List<String> closedMeetings = new ArrayList<>();
    final Map<String, Ballot> ballots = new TreeMap<>();
    final Set<String> projects = new TreeSet<>();
    final List<Entrusted> entrusted = new ArrayList<>();
    final List<Edition> editions = new ArrayList<>();
    final Map<String, Answer> answers = new TreeMap<>();
    Instant now = Instant.EPOCH;
    String acting = "";

    Clerk(Charter adopted, WorkingCalendar calendar, String founder) {
        this.adopted = adopted;
        this.calendar = calendar;
        this.founder = founder;
    }

    /** Time passes: who was to leave by now has left, and its seats are empty. */
    void passTo(Instant at) {
        now = at;
        for (Map.Entry<String, Member> line : members.entrySet()) {
            if (!line.getValue().swept && !isMember(line.getKey())) {
                line.getValue().swept = true;
                for (Seat seat : seats.values()) {
                    if (seat.member.equals(line.getKey())) {
                        seat.holder = "";
                    }
                }
            }
        }
    }

    LocalDate today() {
        return now.atZone(calendar.zone()).toLocalDate();
    }

    Charter charter() {
        Charter charter = adopted;
        for (Edition edition : editions) {
            if (!edition.from().isAfter(now)) {
                charter = charter.amendedBy(edition.amendments());
            }
        }
        return charter;
    }

    Readings readings() {
        Readings readings = Readings.recommended();
        for (Map.Entry<String, Answer> answer : answers.entrySet()) {
            readings = readings.with(
                    ReadingKey.of(answer.getKey()), answer.getValue().choice());
        }
        return readings;
    }

    boolean isMember(String id) {
        Member member = members.get(id);
        return member != null && (member.until == null || now.isBefore(member.until));
    }

    String template(String body) {
        Group group = groups.get(body);
        return group == null ? body : group.template;
    }

    @Nullable
    Body body(String body) {
        for (Body found : charter().bodies()) {
            if (found.id().value().equals(template(body))) {
                return found;
            }
        }
        return null;
    }

    @Nullable
    SeatKind kind(String body, String kind) {
        Body found = body(body);
        if (found != null) {
            for (SeatKind one : found.seats()) {
                if (one.id().equals(kind)) {
                    return one;
                }
            }
        }
        return null;
    }

    boolean isDead(String group) {
        return groups.containsKey(group) && !groups.get(group).live;
    }

    /** Whether a member may send somebody to a seat of a kind; anybody may where the charter does not say who sends. */
    boolean mayBeSentBy(SeatKind kind, String member) {
        Member line = members.get(member);
        if (kind.sentBy().isEmpty() || line == null) {
            return kind.sentBy().isEmpty();
        }
        SeatKind.SentBy by = kind.sentBy().get();
        return (by.tiers().isEmpty() || by.tiers().contains(line.tier))
                && (by.mark().isEmpty() || line.marks.contains(by.mark().get()));
    }

    /** Whether the charter itself gives a member a place of a kind. */
    boolean isPlaceOf(SeatKind kind, String member) {
        return kind.sentBy().exists(by -> by.everyone()) && mayBeSentBy(kind, member);
    }

    /** Whether members have seats on a body under their own names. */
    boolean isOfMembers(String body) {
        Body found = groups.containsKey(body) ? null : body(body);
        boolean places = false;
        if (found != null) {
            for (SeatKind kind : found.seats()) {
                places |= kind.sentBy().exists(by -> by.everyone());
            }
        }
        return places || found != null && found.everyMember().under(readings()).isDefined();
    }

    /** Who sits on a body: the seats there, and where members have a place, an empty seat for each that has none. */
    Map<String, Seat> seatsOf(String body) {
        Map<String, Seat> all = new TreeMap<>();
        Set<String> seated = new TreeSet<>();
        for (Map.Entry<String, Seat> line : seats.entrySet()) {
            if (line.getValue().body.equals(body)) {
                all.put(line.getKey(), line.getValue());
                boolean counts = !line.getValue().holder.isEmpty()
                        || kind(body, line.getValue().kind).sentBy().isEmpty()
                        || mayBeSentBy(kind(body, line.getValue().kind), line.getValue().member);
                if (counts) {
                    seated.add(line.getValue().member);
                }
            }
        }
        if (isOfMembers(body)) {
            for (Map.Entry<String, Member> line : members.entrySet()) {
                Seat own = ownSeat(body, line.getKey());
                if (isMember(line.getKey()) && !seated.contains(line.getKey()) && own != null) {
                    all.put(line.getKey(), own);
                }
            }
        }
        return all;
    }

    private @Nullable Seat ownSeat(String body, String member) {
        Seat own = new Seat();
        own.body = body;
        own.member = member;
        Body found = charter().body(BodyId.of(body)).get();
        if (found.everyMember().under(readings()).isDefined()) {
            own.kind = found.everyMember().under(readings()).get();
            own.holder = members.get(member).representative;
            return own;
        }
        for (SeatKind kind : found.seats()) {
            if (isPlaceOf(kind, member)) {
                own.kind = kind.id();
                return own;
            }
        }
        return null;
    }
}
