package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * A kind of seat (席位) on a body.
 *
 * @param id its name in requests and records, such as {@code vice-chair}
 * @param name what the charter calls its holder
 * @param limit how many such seats may be held at once; none where the charter sets no number
 * @param votes whether its holder votes, or only attends and speaks
 * @param onlyOfTier the class its member must be of for the seat to vote; none if its class does not matter
 * @param citation where the charter says so
 * @param term how long its holder serves; none where the charter sets no term
 * @param sentBy who sends its holder; none where the charter does not say that a member does
 * @param limitAsRead how many such seats may be held at once where that depends on readings; none if it does not. The
 *     limit above is then the recommended one
 */
public record SeatKind(
        String id,
        Text name,
        Option<Integer> limit,
        boolean votes,
        ByReading<Option<String>> onlyOfTier,
        Citation citation,
        Option<Term> term,
        Option<SentBy> sentBy,
        Option<ByReading<Integer>> limitAsRead) {

    /**
     * How long the holder of an office serves (任期). Who serves may be chosen again, without a limit.
     *
     * @param length how long, from the day the seat is taken
     * @param citation where the charter says so
     */
    public record Term(Period length, Citation citation) {}

    /**
     * A seat whose holder a member sends (委派).
     *
     * @param tiers the classes of members that may; every class if empty
     * @param mark what must have been found about the member; nothing if none
     * @param group the kinds of seat of which a member may have only one in all, this kind included
     * @param replaceable whether the member may send somebody else by written notice
     * @param everyone whether each such member has its place by the charter itself, before it sends anybody and when nobody is
     *     there for it
     * @param citation where the charter says so
     */
    public record SentBy(
            Seq<String> tiers,
            Option<String> mark,
            Seq<String> group,
            boolean replaceable,
            boolean everyone,
            Citation citation) {

        /** Obtains a seat that a member has only once it has sent somebody. */
        public SentBy(
                Seq<String> tiers, Option<String> mark, Seq<String> group, boolean replaceable, Citation citation) {
            this(tiers, mark, group, replaceable, false, citation);
        }

        /** Checks if a member of some class, about which some things were found, may send somebody. */
        public boolean allows(String tier, Set<String> marks) {
            return (tiers.isEmpty() || tiers.contains(tier)) && mark.forAll(marks::contains);
        }
    }

    public SeatKind {
        Id.checked("seat kind", id);
        if (limit.exists(seats -> seats < 1)) {
            throw new IllegalArgumentException("a seat kind's limit is at least 1: " + id);
        }
    }

    /** Obtains a kind of seat without a term, which no member sends. */
    public static SeatKind of(
            String id,
            Text name,
            Option<Integer> limit,
            boolean votes,
            ByReading<Option<String>> onlyOfTier,
            Citation citation) {
        return new SeatKind(id, name, limit, votes, onlyOfTier, citation, Option.none(), Option.none(), Option.none());
    }

    /** Returns this kind of seat voting only for members of one class, as far as the charter is read so. */
    SeatKind votingFor(ByReading<Option<String>> tier) {
        return new SeatKind(id, name, limit, votes, tier, citation, term, sentBy, limitAsRead);
    }

    /** Returns this kind of seat with a term. */
    SeatKind serving(Term other) {
        return new SeatKind(id, name, limit, votes, onlyOfTier, citation, Option.some(other), sentBy, limitAsRead);
    }

    /** Returns this kind of seat sent by members. */
    SeatKind sentBy(SentBy other) {
        return new SeatKind(id, name, limit, votes, onlyOfTier, citation, term, Option.some(other), limitAsRead);
    }

    /** Returns this kind of seat with another limit. */
    SeatKind limitedTo(int other) {
        return new SeatKind(id, name, Option.some(other), votes, onlyOfTier, citation, term, sentBy, Option.none());
    }

    /** Returns this kind of seat with a limit that depends on readings. */
    SeatKind limitedTo(ByReading<Integer> others) {
        Option<Integer> recommended = Option.some(others.under(Readings.recommended()));
        return new SeatKind(id, name, recommended, votes, onlyOfTier, citation, term, sentBy, Option.some(others));
    }

    /** How many such seats may be held at once as the charter is read; none where it sets no number. */
    public Option<Integer> limitUnder(Readings readings) {
        return limitAsRead.map(others -> others.under(readings)).orElse(limit);
    }
}
