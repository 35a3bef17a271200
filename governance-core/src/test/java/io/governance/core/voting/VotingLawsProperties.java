package io.governance.core.voting;

import static io.governance.core.voting.Requirement.allOf;
import static io.governance.core.voting.Requirement.anyOf;
import static io.governance.core.voting.Requirement.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Citation;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Laws that every rule and every roll obey, checked on random rules and rolls against slow, plain recounts. */
final class VotingLawsProperties {

    private static final VoterClass RED = VoterClass.of("red");
    private static final VoterClass BLUE = VoterClass.of("blue");

    // ── Random rules and rolls ──────────────────────────────────────────────────────────────────────────────────────

    private static Arbitrary<Count> counts() {
        Arbitrary<Count> plain = Arbitraries.of(
                Count.FAVOUR, Count.AGAINST, Count.DECIDED, Count.CAST, Count.PRESENT, Count.IN_OFFICE, Count.ENTITLED);
        return Combinators.combine(plain, Arbitraries.of(false, true), Arbitraries.of(0, 0, 1, 2))
                .as((count, byWeight, voters) -> {
                    Count weighed = byWeight ? count.byWeight() : count;
                    return voters == 0 ? weighed : weighed.within(voters == 1 ? RED : BLUE);
                });
    }

    private static Arbitrary<Requirement> leaves() {
        Arbitrary<Requirement> shares = Combinators.combine(
                        counts(),
                        counts(),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false))
                .as((part, whole, numerator, more, inclusive) -> inclusive || more == 0
                        ? Requirement.atLeast(numerator, numerator + more, part, whole)
                        : Requirement.moreThan(numerator, numerator + more, part, whole));
        Arbitrary<Requirement> minima = Combinators.combine(
                        counts(), Arbitraries.integers().between(0, 6))
                .as((count, minimum) -> Requirement.atLeast(minimum, count));
        Arbitrary<Requirement> maxima = Combinators.combine(
                        counts(), Arbitraries.integers().between(0, 6))
                .as((count, maximum) -> (Requirement) new AtMost(count, maximum));
        return Arbitraries.oneOf(shares, minima, maxima);
    }

    private static Arbitrary<Requirement> requirements() {
        Arbitrary<Requirement> pairs = Combinators.combine(
                        leaves(), leaves(), Arbitraries.integers().between(0, 3))
                .as((a, b, shape) -> switch (shape) {
                    case 0 -> allOf(a, b);
                    case 1 -> anyOf(a, b);
                    case 2 -> not(a);
                    default ->
                        new Brackets(
                                List.of(new Brackets.Bracket(
                                        new Share(Count.PRESENT, Count.ENTITLED, Threshold.atLeast(1, 2)), a)),
                                b);
                });
        return Arbitraries.oneOf(leaves(), pairs);
    }

    @Provide
    Arbitrary<Formula.Stated> formulas() {
        return Combinators.combine(requirements().optional(), requirements())
                .as((quorum, threshold) -> new Formula.Stated(Option.ofOptional(quorum), threshold));
    }

    /** Formulas as charters have them: a quorum of those in office present, and favour against any usual base. */
    @Provide
    Arbitrary<Formula.Stated> charterFormulas() {
        Arbitrary<Requirement> thresholds = Combinators.combine(
                        Arbitraries.of(Count.DECIDED, Count.CAST, Count.PRESENT, Count.IN_OFFICE, Count.ENTITLED),
                        Arbitraries.of(
                                Threshold.atLeast(1, 2),
                                Threshold.moreThan(1, 2),
                                Threshold.atLeast(2, 3),
                                Threshold.atLeast(1, 1)))
                .as((base, threshold) -> (Requirement) new Share(Count.FAVOUR, base, threshold));
        return Combinators.combine(Arbitraries.of(true, false), thresholds)
                .as((quorate, threshold) -> new Formula.Stated(
                        Option.when(quorate, () -> Requirement.atLeast(2, 3, Count.PRESENT, Count.IN_OFFICE)),
                        threshold));
    }

    @Provide
    Arbitrary<Roll> plainRolls() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 4);
        return Combinators.combine(few, few, few, few, few, few)
                .as((favour, against, abstain, silent, absent, vacant) ->
                        Roll.of(new Tally(favour, against, abstain, silent, absent, vacant)));
    }

    private static Arbitrary<Roll.Line> seats() {
        return Combinators.combine(
                        Arbitraries.of(Option.<VoterClass>none(), Option.some(RED), Option.some(BLUE)),
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.of(Mark.class))
                .as((voters, weight, mark) -> new Roll.Line(voters, weight, mark, 1));
    }

    @Provide
    Arbitrary<java.util.List<Roll.Line>> smallBodies() {
        return seats().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<java.util.List<Roll.Line>> bodies() {
        return seats().list().ofMaxSize(12);
    }

    private static DecisionRule rule(Formula formula) {
        return DecisionRule.of("law", Text.of("定律", "law"), formula, Citation.parse("law:1"));
    }

    // ── The slow, plain way ─────────────────────────────────────────────────────────────────────────────────────────

    /** Counts seat by seat in big integers. */
    private static BigInteger count(Count count, java.util.List<Roll.Line> seats) {
        BigInteger sum = BigInteger.ZERO;
        for (Roll.Line seat : seats) {
            boolean counted = count.marks().contains(seat.mark())
                    && (count.within().isEmpty() || count.within().equals(seat.voters()));
            if (counted) {
                long each = count.unit() == Unit.SEATS ? 1 : seat.weight();
                sum = sum.add(BigInteger.valueOf(each).multiply(BigInteger.valueOf(seat.seats())));
            }
        }
        return sum;
    }

    private static boolean met(Requirement requirement, java.util.List<Roll.Line> seats) {
        if (requirement instanceof Share share) {
            BigInteger whole = count(share.whole(), seats);
            BigInteger left = count(share.part(), seats)
                    .multiply(BigInteger.valueOf(share.threshold().fraction().denominator()));
            BigInteger right = whole.multiply(
                    BigInteger.valueOf(share.threshold().fraction().numerator()));
            return whole.signum() > 0
                    && (share.threshold().inclusive() ? left.compareTo(right) >= 0 : left.compareTo(right) > 0);
        }
        if (requirement instanceof AtLeast least) {
            return count(least.count(), seats).compareTo(BigInteger.valueOf(least.minimum())) >= 0;
        }
        if (requirement instanceof AtMost most) {
            return count(most.count(), seats).compareTo(BigInteger.valueOf(most.maximum())) <= 0;
        }
        if (requirement instanceof AllOf all) {
            return all.requirements().forAll(each -> met(each, seats));
        }
        if (requirement instanceof AnyOf any) {
            return any.requirements().exists(each -> met(each, seats));
        }
        if (requirement instanceof Not not) {
            return !met(not.requirement(), seats);
        }
        Brackets brackets = (Brackets) requirement;
        for (Brackets.Bracket bracket : brackets.brackets()) {
            if (met(bracket.participation(), seats)) {
                return met(bracket.requirement(), seats);
            }
        }
        return met(brackets.otherwise(), seats);
    }

    private static Verdict verdict(Formula.Stated formula, java.util.List<Roll.Line> seats) {
        if (formula.quorum().exists(quorum -> !met(quorum, seats))) {
            return Verdict.NO_QUORUM;
        }
        return met(formula.threshold(), seats) ? Verdict.PASSED : Verdict.FAILED;
    }

    /** Calls every way of marking those seats that may move; with how many of them changed. */
    private static void everyRecast(
            java.util.List<Roll.Line> seats, boolean open, int from, int changed, RecastSink sink) {
        if (from == seats.size()) {
            sink.accept(seats, changed);
            return;
        }
        Roll.Line seat = seats.get(from);
        boolean movable = open ? seat.mark().isOutstanding() : seat.mark() != Mark.VACANT;
        Set<Mark> marks = movable ? EnumSet.complementOf(EnumSet.of(Mark.VACANT)) : EnumSet.of(seat.mark());
        for (Mark mark : marks) {
            java.util.List<Roll.Line> recast = new ArrayList<>(seats);
            recast.set(from, new Roll.Line(seat.voters(), seat.weight(), mark, 1));
            everyRecast(recast, open, from + 1, changed + (mark == seat.mark() ? 0 : 1), sink);
        }
    }

    private interface RecastSink {
        void accept(java.util.List<Roll.Line> seats, int changed);
    }

    // ── Laws ────────────────────────────────────────────────────────────────────────────────────────────────────────

    @Property
    void a_verdict_is_what_counting_seat_by_seat_gives(
            @ForAll("formulas") Formula.Stated formula, @ForAll("bodies") java.util.List<Roll.Line> seats) {
        assertEquals(verdict(formula, seats), rule(formula).rule(Roll.of(seats)).verdict());
    }

    @Property
    void the_reasons_agree_with_the_verdict(
            @ForAll("formulas") Formula.Stated formula, @ForAll("bodies") java.util.List<Roll.Line> seats) {
        Ruling ruling = rule(formula).rule(Roll.of(seats));
        Seq<Boolean> met = ruling.reasons().map(Reason::met);
        Verdict told = formula.quorum().isDefined() && !met.head()
                ? Verdict.NO_QUORUM
                : met.last() ? Verdict.PASSED : Verdict.FAILED;
        assertEquals(ruling.verdict(), told);
        for (Reason reason : ruling.reasons().flatMap(Reason::flattened)) {
            assertEquals(met(reason.requirement(), seats), reason.met());
            assertEquals(List.of(Citation.parse("law:1")), reason.citations());
        }
    }

    @Property
    void the_order_of_votes_makes_no_difference(
            @ForAll("formulas") Formula.Stated formula,
            @ForAll("bodies") java.util.List<Roll.Line> seats,
            @ForAll long seed) {
        java.util.List<Roll.Line> shuffled = new ArrayList<>(seats);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(rule(formula).rule(Roll.of(seats)), rule(formula).rule(Roll.of(shuffled)));
    }

    @Property
    void one_more_vote_in_favour_in_place_of_any_other_never_hurts(
            @ForAll("charterFormulas") Formula.Stated formula, @ForAll("plainRolls") Roll roll) {
        assertTrue(formula.isNeverHurtByFavour());
        boolean passes = formula.verdict(roll) == Verdict.PASSED;
        for (Roll.Line line : roll.lines()) {
            if (line.mark() != Mark.FAVOUR && line.mark() != Mark.VACANT) {
                Tally now = roll.seats();
                Tally more = new Tally(
                        now.favour() + 1,
                        now.against() - (line.mark() == Mark.AGAINST ? 1 : 0),
                        now.abstain() - (line.mark() == Mark.ABSTAIN ? 1 : 0),
                        now.silent() - (line.mark() == Mark.SILENT ? 1 : 0),
                        now.absent() - (line.mark() == Mark.ABSENT ? 1 : 0),
                        now.vacant());
                assertTrue(!passes || formula.verdict(Roll.of(more)) == Verdict.PASSED);
            }
        }
    }

    @Property
    void what_is_said_of_the_influence_of_favour_is_true(
            @ForAll("formulas") Formula.Stated formula, @ForAll("bodies") java.util.List<Roll.Line> seats) {
        Requirement requirement = formula.threshold();
        boolean before = met(requirement, seats);
        for (int i = 0; i < seats.size(); i++) {
            Roll.Line seat = seats.get(i);
            if (seat.mark() == Mark.VACANT) {
                continue;
            }
            java.util.List<Roll.Line> turned = new ArrayList<>(seats);
            turned.set(i, new Roll.Line(seat.voters(), seat.weight(), Mark.FAVOUR, 1));
            boolean after = met(requirement, turned);
            switch (requirement.ofFavour()) {
                case NEVER_HURTS -> assertTrue(!before || after);
                case NEVER_HELPS -> assertTrue(before || !after);
                case UNKNOWN -> assertEquals(after, requirement.isMetBy(Roll.of(turned)));
            }
        }
    }

    @Property(tries = 500)
    void what_is_certain_before_the_close_never_turns_out_otherwise_and_all_that_is_certain_is_said(
            @ForAll("formulas") Formula.Stated formula, @ForAll("smallBodies") java.util.List<Roll.Line> seats) {
        Set<Boolean> endings = new java.util.HashSet<>();
        everyRecast(seats, true, 0, 0, (ending, changed) -> endings.add(verdict(formula, ending) == Verdict.PASSED));
        Certainty expected = endings.size() == 2
                ? Certainty.OPEN
                : endings.contains(true) ? Certainty.CERTAIN_PASSED : Certainty.CERTAIN_FAILED;
        assertEquals(
                expected,
                rule(formula)
                        .under(Readings.recommended())
                        .forecast(Roll.of(seats))
                        .certainty());
    }

    @Property(tries = 400)
    void the_distance_is_the_fewest_seats_whose_change_leads_to_each_other_verdict(
            @ForAll("formulas") Formula.Stated formula,
            @ForAll("smallBodies") java.util.List<Roll.Line> seats,
            @ForAll boolean open) {
        Map<Verdict, Integer> fewest = new HashMap<>();
        everyRecast(seats, open, 0, 0, (recast, changed) -> fewest.merge(verdict(formula, recast), changed, Math::min));
        fewest.remove(verdict(formula, seats));
        AppliedRule applied = rule(formula).under(Readings.recommended());
        Roll roll = Roll.of(seats);
        Distance distance =
                open ? applied.forecast(roll).distance() : applied.rule(roll).distance();
        Map<Verdict, Integer> told = new HashMap<>();
        distance.turns().forEach(turn -> told.put(turn.verdict(), (int) turn.seats()));
        assertEquals(fewest, told);
        assertEquals(Option.none(), distance.searched());
    }

    @Property
    void the_way_through_favour_alone_is_as_short_as_any(
            @ForAll("charterFormulas") Formula.Stated formula, @ForAll("plainRolls") Roll roll, @ForAll boolean open) {
        Crossing.of(formula, roll, open).forEach(turn -> {
            AppliedRule applied = rule(formula).under(Readings.recommended());
            Seq<Distance.Turn> turns = (open
                            ? applied.forecast(roll).distance()
                            : applied.rule(roll).distance())
                    .turns();
            boolean carries = formula.verdict(roll) == Verdict.PASSED;
            assertEquals(
                    turns.filter(other -> carries || other.verdict() == Verdict.PASSED)
                            .map(Distance.Turn::seats)
                            .min(),
                    Option.some(turn.seats()));
        });
    }

    @net.jqwik.api.Example
    void an_assembly_of_nine_thousand_is_told_how_many_votes_it_lacks() {
        Formula.Stated formula = new Formula.Stated(
                Option.some(Requirement.atLeast(2, 3, Count.PRESENT, Count.IN_OFFICE)),
                Requirement.atLeast(1, 2, Count.FAVOUR, Count.PRESENT));
        Distance distance = rule(formula).rule(Roll.of(2250, 4500, 0, 2250, 0)).distance();
        assertEquals(
                List.of(1125L),
                distance.turns()
                        .filter(turn -> turn.verdict() == Verdict.PASSED)
                        .map(Distance.Turn::seats));
    }

    @Property
    void the_changes_that_are_shown_lead_where_they_are_said_to(
            @ForAll("charterFormulas") Formula.Stated formula, @ForAll("plainRolls") Roll roll) {
        for (Distance.Turn turn : rule(formula).rule(roll).distance().turns()) {
            long[] votes = new long[Mark.values().length];
            for (Mark mark : Mark.values()) {
                votes[mark.ordinal()] = roll.seats().of(mark);
            }
            for (Distance.Change change : turn.changes()) {
                votes[change.from().ordinal()] -= change.seats();
                votes[change.to().ordinal()] += change.seats();
            }
            assertEquals(
                    turn.seats(),
                    turn.changes().map(Distance.Change::seats).sum().longValue());
            assertNotEquals(formula.verdict(roll), turn.verdict());
            assertEquals(
                    turn.verdict(),
                    formula.verdict(Roll.of(new Tally(votes[0], votes[1], votes[2], votes[3], votes[4], votes[5]))));
        }
    }

    @Property
    void shares_are_exact_up_to_weights_of_two_to_the_fifty_third(
            @ForAll @LongRange(min = 1, max = Roll.MAX_WEIGHT) long favour,
            @ForAll @LongRange(min = 0, max = Roll.MAX_WEIGHT) long against,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long numerator,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long more) {
        Requirement share =
                Requirement.atLeast(numerator, numerator + more, Count.FAVOUR.byWeight(), Count.DECIDED.byWeight());
        java.util.List<Roll.Line> seats = java.util.List.of(
                new Roll.Line(Option.none(), favour, Mark.FAVOUR, 1),
                new Roll.Line(Option.none(), against, Mark.AGAINST, 1));
        assertEquals(met(share, seats), share.isMetBy(Roll.of(seats)));
        BigInteger left = BigInteger.valueOf(favour).multiply(BigInteger.valueOf(numerator + more));
        assertTrue(share.explain(Roll.of(seats), List.empty())
                .arithmetic()
                .get()
                .toString()
                .contains(left.toString()));
    }

    @net.jqwik.api.Example
    void what_a_count_prints_it_reads() {
        for (Count count : List.of(
                Count.FAVOUR,
                Count.PRESENT.byWeight(),
                Count.DECIDED.within(RED),
                Count.ENTITLED.byWeight().within(BLUE))) {
            assertEquals(count, Count.parse(count.toString()));
        }
    }
}
