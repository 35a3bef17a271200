package io.governance.core.voting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.Citation;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** Rolls too large to search: the ruling stands, and the distance says how far it was searched. */
class LargeRollTest {

    private static final DecisionRule TWO_THIRDS_BY_WEIGHT = DecisionRule.of(
            "D-weight",
            Text.of("按权重", "by weight"),
            Formula.of(
                    Requirement.atLeast(2, 3, Count.PRESENT.byWeight(), Count.IN_OFFICE.byWeight()),
                    Requirement.atLeast(2, 3, Count.FAVOUR.byWeight(), Count.PRESENT.byWeight())),
            Citation.parse("x:1"));

    @Test
    void ten_thousand_different_weights_are_counted_and_not_searched() {
        Roll roll = Roll.of(Stream.range(0, 10_000)
                .map(i -> new Roll.Line(Option.none(), i + 1, i % 4 == 0 ? Mark.ABSENT : Mark.FAVOUR, 1)));

        Ruling ruling = TWO_THIRDS_BY_WEIGHT.rule(roll);

        assertEquals(Verdict.PASSED, ruling.verdict());
        assertEquals(new Distance(List.empty(), Option.some(0L)), ruling.distance());
        assertEquals(
                Certainty.CERTAIN_PASSED,
                TWO_THIRDS_BY_WEIGHT
                        .under(Readings.recommended())
                        .forecast(roll)
                        .certainty());
    }
}
