package io.governance.core.licensing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.CharterId;
import io.governance.core.charters.BuiltInCharters;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Two judges that share no code come to the same state, on every combination of what may happen and on random histories. */
final class LicensingOracleProperties {

    private static final IpPolicy POLICY =
            BuiltInCharters.named(CharterId.of("oscar")).get().licensing().get();

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases();
    }

    @Example
    void both_judges_agree_on_every_combination() {
        Map<Encumbrance.State, Integer> seen = new EnumMap<>(Encumbrance.State.class);
        Combinations.each((history, row, asked) -> {
            Docket docket = history.docket(POLICY);
            asked.forEach(at -> seen.merge(agreed(history, docket, row, at), 1, Integer::sum));
        });
        int points = seen.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(points > 15_000, () -> points + " combinations");
        for (Encumbrance.State state : Encumbrance.State.values()) {
            assertTrue(
                    seen.getOrDefault(state, 0) >= 50 || state == Encumbrance.State.UNDETERMINED,
                    () -> state + " in " + seen);
        }
    }

    @Property(tries = 100)
    void both_judges_agree_on_random_histories(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        History history = Histories.any(random).peaceful();
        Docket docket = history.docket(POLICY);
        for (Instant at : Histories.instants(history, random)) {
            history.rows().forEach(row -> agreed(history, docket, row, at));
        }
    }

    private static Encumbrance.State agreed(History history, Docket docket, History.Row row, Instant at) {
        Encumbrance.State expected = LicensingOracle.state(history, row, at);
        Encumbrance found = History.judged(docket, row, at);
        boolean over = history.over().exists(end -> !end.isAfter(at));
        assertEquals(
                expected,
                over && found.state() == Encumbrance.State.UNSETTLED ? Encumbrance.State.ENDED : found.state(),
                () -> row + " at " + at + " in " + history + ": " + found.reasons());
        return expected;
    }
}
