package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.OperationId;
import io.governance.core.record.Receipt;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
                Arbitraries.strings().numeric().ofLength(32));
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
            operations = operations.with(named(number), new Operations.Done("f" + number, new Receipt(number, number)));
            half = number == many / 2 ? operations : half;
        }
        for (int number = 1; number <= many; number++) {
            Option<Operations.Done> done = Option.some(new Operations.Done("f" + number, new Receipt(number, number)));
            assertEquals(done, operations.find(named(number)));
            assertEquals(number <= many / 2 ? done : Option.none(), half.find(named(number)));
        }
        assertEquals(Option.none(), operations.find(named(many + 1)));
    }

    private static OperationId named(int number) {
        return OperationId.of("operation-" + number);
    }
}
