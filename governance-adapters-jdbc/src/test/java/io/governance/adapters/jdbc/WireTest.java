package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever message to the database the line is cut at, before it arrives or before its answer does. */
final class WireTest {

    /** More messages than the scenario sends. */
    private static final int ENOUGH = 500;

    static List<String> servers() {
        return Books.servers();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void wherever_the_line_is_cut_nothing_acknowledged_is_lost_and_nothing_is_doubled(String url) throws IOException {
        try (Wire wire = new Wire(url);
                JdbcMinuteBook sound = JdbcMinuteBook.open(url);
                JdbcMinuteBook cut = JdbcMinuteBook.open(wire.through(url))) {
            for (Wire.Cut where : Wire.Cut.values()) {
                int messages = Scenario.untilUntouched(
                        "wire-" + where,
                        cut,
                        sound,
                        new Scenario.Fault() {
                            @Override
                            public void arm(int nthMessage) {
                                wire.arm(nthMessage, where);
                            }

                            @Override
                            public boolean disarm() {
                                return wire.disarm();
                            }
                        },
                        ENOUGH);
                assertTrue(messages > 3, "the scenario sends only " + messages + " messages");
                System.out.println("wire: " + Engine.of(url).name() + ", cut " + where + " each of " + messages
                        + " messages in turn");
            }
        }
    }
}
