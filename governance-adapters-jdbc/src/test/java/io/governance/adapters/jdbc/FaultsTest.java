package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JDBC call fails once, in every way: nothing acknowledged is lost and nothing is doubled. */
final class FaultsTest {

    /** More calls than the scenario makes. */
    private static final int ENOUGH = 2_000;

    static List<String> books() {
        return Books.all();
    }

    @ParameterizedTest
    @MethodSource("books")
    void whichever_call_fails_and_however_nothing_acknowledged_is_lost_and_nothing_is_doubled(String url) {
        Faults faults = new Faults();
        try (JdbcMinuteBook sound = JdbcMinuteBook.open(url);
                JdbcMinuteBook faulty = JdbcMinuteBook.open(url, Durability.REQUIRED, faults::on)) {
            for (Faults.Kind kind : Faults.Kind.values()) {
                int calls = Scenario.untilUntouched(
                        kind.name(),
                        faulty,
                        sound,
                        new Scenario.Fault() {
                            @Override
                            public void arm(int nthCall) {
                                faults.arm(nthCall, kind);
                            }

                            @Override
                            public boolean disarm() {
                                return faults.disarm();
                            }
                        },
                        ENOUGH);
                assertTrue(calls > 50, "the scenario makes only " + calls + " calls");
                System.out.println(
                        "fault loop: " + Engine.of(url).name() + " " + kind + ", " + calls + " calls failed in turn");
            }
        }
    }
}
