package io.governance.core.voting;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * The roll (名册) of a ballot: how many seats of which class and weight stand under which mark. Immutable and thread-safe.
 *
 * <p>Seats that are alike are one {@link Line}. The order of votes leaves no trace: rolls of the same lines are equal.
 */
public final class Roll {

    /** The heaviest weight one seat may have: 2^53, so that every JSON reader keeps it exact. */
    public static final long MAX_WEIGHT = 1L << 53;

    /**
     * Seats that are alike.
     *
     * @param voters their class; none where the roll has no classes
     * @param weight the weight of each, from 0 to {@link #MAX_WEIGHT}
     * @param mark how each stands
     * @param seats how many they are, at least 1
     */
    public record Line(Option<VoterClass> voters, long weight, Mark mark, long seats) implements Comparable<Line> {
        public Line {
            if (weight < 0 || weight > MAX_WEIGHT) {
                throw new IllegalArgumentException("a seat's weight must be from 0 to " + MAX_WEIGHT + ": " + weight);
            }
            if (seats < 1) {
                throw new IllegalArgumentException("a line of a roll has at least one seat: " + seats);
            }
        }

        @Override
        public int compareTo(Line other) {
            int byClass = voters.map(VoterClass::value)
                    .getOrElse("")
                    .compareTo(other.voters.map(VoterClass::value).getOrElse(""));
            int byMark = byClass != 0 ? byClass : mark.compareTo(other.mark);
            return byMark != 0 ? byMark : Long.compare(weight, other.weight);
        }
    }

    private static final class Tallies {
        private Tally seats = Tally.EMPTY;
        private Tally weight = Tally.EMPTY;

        private void add(Line line) {
            seats = seats.plus(line.mark, line.seats);
            weight = weight.plus(line.mark, weigh(line));
        }

        private static long weigh(Line line) {
            try {
                return Math.multiplyExact(line.weight, line.seats);
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("the weights on the roll add up to more than " + Long.MAX_VALUE, e);
            }
        }

        private Tally in(Unit unit) {
            return unit == Unit.SEATS ? seats : weight;
        }
    }

    private final Tally seats;
    private final Tally weight;
    private final TreeMap<VoterClass, Tallies> classes;
    private final @Nullable Seq<Line> lines;

    private Roll(Tally seats, Tally weight, TreeMap<VoterClass, Tallies> classes, @Nullable Seq<Line> lines) {
        this.seats = seats;
        this.weight = weight;
        this.classes = classes;
        this.lines = lines;
    }

    /** Obtains a roll of seats that weigh one each and have no classes. */
    public static Roll of(Tally seats) {
        return new Roll(seats, seats, TreeMap.empty(), null);
    }

    /** Obtains a roll of seats that weigh one each and have no classes, nobody being present without a vote. */
    public static Roll of(long favour, long against, long abstain, long absent, long vacant) {
        return of(new Tally(favour, against, abstain, 0, absent, vacant));
    }

    /**
     * Obtains a roll of lines. Lines of the same class, weight and mark are added up.
     *
     * @throws IllegalArgumentException if the seats or the weights add up to more than a {@code long} holds
     */
    public static Roll of(Iterable<Line> lines) {
        java.util.TreeMap<Line, Long> merged = new java.util.TreeMap<>();
        for (Line line : lines) {
            merged.merge(new Line(line.voters, line.weight, line.mark, 1), line.seats, Math::addExact);
        }
        Tallies everybody = new Tallies();
        java.util.TreeMap<VoterClass, Tallies> classes = new java.util.TreeMap<>();
        java.util.ArrayList<Line> kept = new java.util.ArrayList<>(merged.size());
        merged.forEach((alike, seats) -> {
            Line line = new Line(alike.voters, alike.weight, alike.mark, seats);
            kept.add(line);
            everybody.add(line);
            line.voters.forEach(voters ->
                    classes.computeIfAbsent(voters, v -> new Tallies()).add(line));
        });
        return new Roll(everybody.seats, everybody.weight, TreeMap.ofAll(classes), List.ofAll(kept));
    }

    /** The lines of the roll, ordered by class, mark and weight; no two alike. */
    public Seq<Line> lines() {
        return lines != null
                ? lines
                : List.of(Mark.values())
                        .filter(mark -> seats.of(mark) > 0)
                        .map(mark -> new Line(Option.none(), 1, mark, seats.of(mark)));
    }

    /** The tally of everybody in seats. */
    public Tally seats() {
        return seats;
    }

    /** The tally of everybody by weight; the same as {@link #seats} where every seat weighs one. */
    public Tally weight() {
        return weight;
    }

    /** The tally of everybody. */
    public Tally everybody(Unit unit) {
        return unit == Unit.SEATS ? seats : weight;
    }

    /** The classes that have seats on the roll. */
    public Set<VoterClass> classes() {
        return classes.keySet();
    }

    /** The tally of one class; empty if the class has no seat. */
    public Tally of(VoterClass voters, Unit unit) {
        return classes.get(voters).map(tallies -> tallies.in(unit)).getOrElse(Tally.EMPTY);
    }

    /** Checks if some seat weighs other than one. */
    public boolean isWeighted() {
        return lines != null && lines.exists(line -> line.weight != 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Roll that && lines().equals(that.lines());
    }

    @Override
    public int hashCode() {
        return lines().hashCode();
    }

    @Override
    public String toString() {
        return "Roll"
                + lines().map(line -> line.seats + "×" + line.mark
                                + line.voters.map(voters -> "@" + voters).getOrElse("")
                                + (line.weight == 1 ? "" : "*" + line.weight))
                        .mkString("[", ", ", "]");
    }
}
