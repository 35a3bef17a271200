package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.OperationId;
import io.governance.core.record.Receipt;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The packed operations come to what a map in which nothing is packed comes to. */
class OperationsProperties {

    private record Step(OperationId operation, Operations.Done done) {}

    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<String> colliding =
                Arbitraries.of("Aa", "BB").list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<String> any =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(255);
        Arbitrary<String> fingerprints = Arbitraries.oneOf(
                Arbitraries.strings().withCharRange('\u0000', '\ud7ff').ofMaxLength(300),
                Arbitraries.integers().between(1_000, 70_000).map("f-"::repeat),
                Arbitraries.strings().numeric().ofLength(32),
                Arbitraries.strings().withChars("0123456789abcdefAF").ofMaxLength(4));
        Arbitrary<Long> first = Arbitraries.longs()
                .between(1, Long.MAX_VALUE / 2)
                .edgeCases(edges -> edges.add(1L, 127L, 128L, 1L << 35));
        Arbitrary<Long> following = Arbitraries.longs().between(0, Long.MAX_VALUE / 2);
        return Combinators.combine(
                        Arbitraries.oneOf(colliding, any).map(OperationId::of),
                        fingerprints,
                        first,
                        Arbitraries.oneOf(Arbitraries.just(0L), following))
                .as((operation, fingerprint, begin, more) ->
                        new Step(operation, new Operations.Done(fingerprint, new Receipt(begin, begin + more))));
    }

    @Property
    void what_was_added_first_under_a_name_is_found_and_nothing_else(
            @ForAll("steps") Step absent, @ForAll List<@From("steps") Step> steps) {
        Operations operations = Operations.NONE;
        Map<OperationId, Operations.Done> expected = HashMap.empty();
        for (Step step : steps) {
            operations = operations.with(step.operation, step.done);
            expected = expected.containsKey(step.operation) ? expected : expected.put(step.operation, step.done);
            assertEquals(expected.get(step.operation), operations.find(step.operation));
        }
        for (Step step : steps) {
            assertEquals(expected.get(step.operation), operations.find(step.operation));
        }
        assertEquals(expected.get(absent.operation), operations.find(absent.operation));
    }

    @Example
    void a_hundred_thousand_are_found_each_with_its_own_receipt_and_earlier_states_stay_as_they_were() {
        int many = 100_000;
        Operations operations = Operations.NONE;
        Operations half = operations;
        for (int number = 1; number <= many; number++) {
            operations = operations.with(named(number), done(number).get());
            half = number == many / 2 ? operations : half;
        }
        for (int number = 1; number <= many; number++) {
            assertEquals(done(number), operations.find(named(number)));
            assertEquals(number <= many / 2 ? done(number) : Option.none(), half.find(named(number)));
        }
        assertEquals(Option.none(), operations.find(named(many + 1)));
    }

    private record State(Operations operations, Map<OperationId, Operations.Done> expected) {

        State with(Step step) {
            return new State(
                    operations.with(step.operation, step.done),
                    expected.containsKey(step.operation) ? expected : expected.put(step.operation, step.done));
        }

        State apart() {
            return new State(operations.apart(), expected);
        }

        State packed(State known) {
            return new State(operations.packed(known.operations), expected);
        }
    }

    /** A group that was given up is decided again on the state before it, and others may read that state meanwhile. */
    @Property
    void whatever_grows_out_of_a_state_leaves_it_and_what_else_grew_out_of_it_as_they_were(
            @ForAll("steps") Step absent,
            @ForAll @Size(max = 60) List<@From("steps") Step> steps,
            @ForAll Random random) {
        ArrayList<State> states = new ArrayList<>(List.of(new State(Operations.NONE, HashMap.empty())));
        for (Step step : steps) {
            State before = states.get(random.nextInt(states.size()));
            State after = before.with(step);
            states.add(
                    switch (random.nextInt(3)) {
                        case 0 -> after;
                        case 1 -> after.apart();
                        default -> after.packed(before);
                    });
        }
        for (State state : states) {
            for (Step step : steps) {
                assertEquals(state.expected.get(step.operation), state.operations.find(step.operation));
            }
            assertEquals(state.expected.get(absent.operation), state.operations.find(absent.operation));
        }
    }

    /** As two readers do who began at the same time, while another process appends. */
    @Example
    void what_was_read_twice_is_packed_once() {
        Operations begun = added(Operations.NONE, 1, 1_000);
        Operations one = added(begun.apart(), 1_001, 1_040).packed(begun);
        Operations other = added(begun.apart(), 1_001, 1_070).packed(one);
        Operations anew = added(begun.apart(), 1_001, 1_005).packed(begun);
        for (int number = 1; number <= 1_071; number++) {
            assertEquals(number <= 1_000 ? done(number) : Option.none(), begun.find(named(number)));
            assertEquals(number <= 1_040 ? done(number) : Option.none(), one.find(named(number)));
            assertEquals(number <= 1_070 ? done(number) : Option.none(), other.find(named(number)));
            assertEquals(number <= 1_005 ? done(number) : Option.none(), anew.find(named(number)));
        }
    }

    /** As when a backup is restored between two readings. */
    @Example
    void what_another_reading_had_and_this_one_has_not_stays_out() {
        Operations begun = added(Operations.NONE, 1, 100);
        Operations one = added(begun.apart(), 101, 105).packed(begun);
        Operations other = added(begun.apart(), 104, 120).packed(one);
        Operations.Done anew = new Operations.Done("f", new Receipt(7, 7));
        Operations same = added(begun.apart(), 101, 104)
                .with(named(105), anew)
                .with(named(106), done(106).get())
                .packed(one);
        for (int number = 101; number <= 120; number++) {
            assertEquals(number >= 104 ? done(number) : Option.none(), other.find(named(number)));
        }
        assertEquals(Option.some(anew), same.find(named(105)));
        assertEquals(done(105), one.find(named(105)));
    }

    @Example
    void the_first_that_is_added_goes_on_in_the_same_arrays_and_the_second_in_its_own() {
        PackedOperations none = PackedOperations.NONE;
        PackedOperations one = none.with(named(1), done(1).get());
        PackedOperations first = one.with(named(2), done(2).get());
        PackedOperations second = one.with(named(3), done(3).get());
        assertFalse(one.goesOnFrom(none));
        assertTrue(first.goesOnFrom(one));
        assertFalse(one.goesOnFrom(first));
        assertFalse(second.goesOnFrom(one));
    }

    private static Operations added(Operations before, int first, int last) {
        Operations operations = before;
        for (int number = first; number <= last; number++) {
            operations = operations.with(named(number), done(number).get());
        }
        return operations;
    }

    @Example
    void who_reads_a_state_is_not_disturbed_by_whoever_goes_on() throws Exception {
        int many = 60_000;
        AtomicReference<Operations> latest = new AtomicReference<>(Operations.NONE);
        AtomicInteger recorded = new AtomicInteger();
        FutureTask<Integer> reading = new FutureTask<>(() -> {
            int looks = 0;
            for (int read = 0; read < many; looks++) {
                read = recorded.get();
                Operations state = latest.get();
                for (int number = 1; number <= read; number += 1 + read / 50) {
                    assertEquals(done(number), state.find(named(number)));
                }
                assertEquals(Option.none(), state.find(named(many + 1)));
            }
            return looks;
        });
        new Thread(reading, "reader").start();
        Operations operations = Operations.NONE.apart();
        for (int number = 1; number <= many; number++) {
            operations = operations.with(named(number), done(number).get());
            if (number % 50 == 0) {
                operations = operations.packed(latest.get());
                latest.set(operations);
                recorded.set(number);
                operations = number % 100 == 0 ? operations.apart() : operations;
            }
        }
        assertTrue(reading.get() > 0);
    }

    private static Option<Operations.Done> done(int number) {
        return Option.some(new Operations.Done("f" + number, new Receipt(number, number)));
    }

    private static OperationId named(int number) {
        return OperationId.of("operation-" + number);
    }
}
