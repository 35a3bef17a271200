package io.governance.core.life;

import io.governance.core.AllianceId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.alliance.Standing;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.governance.Rehearsal;
import io.governance.core.membership.Member;
import io.governance.core.office.Seat;
import io.governance.core.right.Capacity;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

/**
 * A random life of an alliance under some charter: who does what next is drawn from what the charter and the registers offer,
 * so that a good share of it comes about. The same charter and seed give the same life. Not thread-safe.
 */
final class Walk {

    static final PersonId FOUNDER = PersonId.of("founder");
    static final Seq<PersonId> PEOPLE = Vector.range(0, 14).map(number -> PersonId.of("u" + number));
    static final Seq<MemberId> ORGANISATIONS = Vector.range(0, 10).map(number -> MemberId.of("m" + number));
    private static final Instant BEGIN = Instant.parse("2025-03-03T01:00:00Z");

    private final Random dice;
    private Rehearsal now;
    private Instant at = BEGIN;
    private int names;
    private int toFound;

    Walk(Charter charter, long seed) {
        this.dice = new Random(seed);
        this.toFound = 25 + dice.nextInt(20);
        this.now = Rehearsal.founding(
                AllianceId.of("a"),
                new FoundAlliance(charter.id(), "联盟"),
                charter,
                StateCouncilCalendar.published(),
                FOUNDER,
                BEGIN);
    }

    /** The life so far. */
    Rehearsal now() {
        return now;
    }

    /** Draws what is done next, and does it. */
    Rehearsal.Outcome step() {
        Move move = next();
        Rehearsal.Outcome outcome = now.take(new Rehearsal.Step(at, move.actor(), move.command()));
        now = outcome.after();
        return outcome;
    }

    /** Draws what is done next in a life that somebody else keeps, and when: at an instant or some time after it. */
    Rehearsal.Step stepIn(Rehearsal life, Instant notBefore) {
        now = life;
        at = notBefore;
        Move move = toFound == 0 && chance(15) ? new Licensed(this).next().getOrElse(this::next) : next();
        return new Rehearsal.Step(at, move.actor(), move.command());
    }

    /** What somebody does. */
    record Move(PersonId actor, Command command) {}

    private Move next() {
        if (toFound > 0) {
            toFound--;
            return toFound == 0 ? new Founding(this).complete() : new Founding(this).next();
        }
        at = at.plus(lapse());
        Move move = drawn();
        // Half of it is looked at first, and drawn again if it would not come about.
        for (int again = 0; again < 2 && chance(50) && refused(move); again++) {
            move = drawn();
        }
        return move;
    }

    boolean refused(Move move) {
        return now.alliance()
                .handle(move.command(), new Occasion(move.actor(), at, now.calendar()))
                .isLeft();
    }

    private Duration lapse() {
        int kind = dice.nextInt(100);
        if (kind < 70) {
            return Duration.ofMinutes(dice.nextInt(180));
        }
        return kind < 95 ? Duration.ofHours(20 + dice.nextInt(72)) : Duration.ofDays(dice.nextInt(50));
    }

    private Move drawn() {
        if (chance(3)) {
            return new Founding(this).next();
        }
        Option<Move> move = Option.none();
        while (move.isEmpty()) {
            move = ofSomeKind(dice.nextInt(100));
        }
        return move.get();
    }

    private Option<Move> ofSomeKind(int kind) {
        return kind < 14
                ? new Proposing(this).file()
                : kind < 54
                        ? new Proposing(this).goOn()
                        : kind < 80 ? new Convening(this).next() : new Acting(this).next();
    }

    // What the moves draw from

    Alliance alliance() {
        return now.alliance().at(at);
    }

    Charter charter() {
        return alliance().charter();
    }

    Instant instant() {
        return at;
    }

    /** Lets time pass until a day, if it lies ahead. */
    void waitFor(LocalDate day) {
        Instant morning = day.atTime(9, 0).atZone(now.calendar().zone()).toInstant();
        at = morning.isAfter(at) ? morning : at;
    }

    LocalDate today() {
        return at.atZone(now.calendar().zone()).toLocalDate();
    }

    Occasion occasion(PersonId person) {
        return new Occasion(person, at, now.calendar());
    }

    boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    int number(int bound) {
        return dice.nextInt(bound);
    }

    <T> Option<T> any(Seq<T> from) {
        return from.isEmpty() ? Option.none() : Option.some(from.get(dice.nextInt(from.size())));
    }

    String fresh(String prefix) {
        return prefix + ++names;
    }

    Seq<Member> members() {
        return alliance().members().currentAt(at);
    }

    Option<MemberId> member() {
        return any(members().map(Member::id));
    }

    /** Everybody who has to do with the alliance, and a few who have not. */
    Seq<PersonId> people() {
        return members()
                .flatMap(Member::representative)
                .appendAll(alliance().seats().inOrder().flatMap(Seat::holder))
                .append(PersonId.of("stranger"))
                .distinct();
    }

    /** Somebody who has a capacity, mostly. */
    PersonId somebody(Capacity capacity, Option<MemberId> concerned, Option<PersonId> applicant) {
        Seq<PersonId> able = people().appendAll(applicant).filter(person -> {
            Positions positions = Standing.of(alliance(), occasion(person)).concerning(concerned);
            return capacity.claimedBy(applicant.map(positions::onProposalOf).getOrElse(positions))
                    .isDefined();
        });
        return chance(94) ? any(able).getOrElse(this::anybody) : anybody();
    }

    PersonId somebody(Capacity capacity) {
        return somebody(capacity, Option.none(), Option.none());
    }

    PersonId anybody() {
        return any(people().appendAll(List.of(FOUNDER))).getOrElse(FOUNDER);
    }
}
