package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
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
                int message = 1;
                boolean wasCut = true;
                for (; wasCut; message++) {
                    assertTrue(message < ENOUGH, "the scenario never passes untouched");
                    AllianceId alliance = AllianceId.of("w-" + where.ordinal() + "-" + message);
                    wire.arm(message, where);
                    Seq<Receipt> receipts = Scenario.live(alliance, cut);
                    wasCut = wire.disarm();
                    Scenario.check(alliance, sound, receipts, where + " message " + message);
                }
                assertTrue(message > 5, "the scenario sends only " + message + " messages");
                System.out.println("wire: " + Engine.withoutSecrets(url).replaceFirst("^(jdbc:[a-z]+).*", "$1")
                        + ", cut " + where + " each of " + (message - 2) + " messages in turn");
            }
        }
    }
}
