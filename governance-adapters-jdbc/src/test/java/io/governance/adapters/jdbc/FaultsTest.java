package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
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
                int call = 1;
                boolean failed = true;
                for (; failed; call++) {
                    assertTrue(call < ENOUGH, "the scenario never passes untouched");
                    AllianceId alliance = AllianceId.of("a-" + kind.ordinal() + "-" + call);
                    faults.arm(call, kind);
                    Seq<Receipt> receipts = Scenario.live(alliance, faulty);
                    failed = faults.disarm();
                    Scenario.check(alliance, sound, receipts, kind + " at call " + call);
                }
                assertTrue(call > 50, "the scenario makes only " + call + " calls");
                System.out.println("fault loop: " + Engine.withoutSecrets(url).replaceFirst("^(jdbc:[a-z]+).*", "$1")
                        + " " + kind + ", " + (call - 2) + " calls failed in turn");
            }
        }
    }
}
