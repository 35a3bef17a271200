package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Capacity;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** A server that is there and says nothing, as behind a cable that was pulled out. */
final class SilentServerTest {

    private static final AllianceId ALLIANCE = AllianceId.of("a");

    private static CompletableFuture<Either<Refusal, Receipt>> found(LocalGovernance governance, AllianceId alliance) {
        return governance
                .found(
                        alliance,
                        new FoundAlliance(CharterId.of("aii"), "联盟"),
                        PersonId.of("secretary"),
                        OperationId.of("found"))
                .toCompletableFuture();
    }

    @Test
    void is_given_up_and_used_again_when_it_speaks() throws IOException {
        String direct = Books.postgresql();
        URI address = URI.create(direct.substring("jdbc:".length()));
        try (SilentServer server = new SilentServer(address.getPort())) {
            String url = direct.replace(":" + address.getPort() + "/", ":" + server.port() + "/") + "&socketTimeout=1";
            try (LocalGovernance governance = new LocalGovernance(
                    JdbcMinuteBook.open(url),
                    BuiltInCharters::named,
                    InstantSource.system(),
                    StateCouncilCalendar.published(),
                    Capacity.standard().withDeadline(Duration.ofSeconds(3)))) {
                assertEquals(
                        new Receipt(1, 1), found(governance, ALLIANCE).join().get());

                server.fallSilent();
                CompletionException late = assertThrows(
                        CompletionException.class,
                        () -> found(governance, AllianceId.of("b")).join());
                assertInstanceOf(MinuteBookException.class, late.getCause());
                assertThrows(MinuteBookException.class, () -> governance.alliance(ALLIANCE));

                server.speakAgain();
                Either<Refusal, Receipt> again = untilAnswered(governance, AllianceId.of("b"));
                assertEquals(new Receipt(1, 1), again.get());
                assertTrue(governance.alliance(ALLIANCE).isDefined());
                assertEquals(1, governance.record(AllianceId.of("b"), 0, 10).size());
            }
        }
    }

    /** As a client does that is told to try again. */
    private static Either<Refusal, Receipt> untilAnswered(LocalGovernance governance, AllianceId alliance) {
        while (true) {
            CompletableFuture<Either<Refusal, Receipt>> attempt = found(governance, alliance);
            if (attempt.handle((answer, failure) -> failure == null).join()) {
                return attempt.join();
            }
        }
    }

    @Test
    void may_be_there_later_and_a_wrong_password_may_not() {
        assertTrue(JdbcMinuteBook.isUnreachable(assertThrows(
                MinuteBookException.class, () -> JdbcMinuteBook.open("jdbc:postgresql://localhost:1/book"))));
        assertTrue(JdbcMinuteBook.isUnreachable(
                assertThrows(MinuteBookException.class, () -> JdbcMinuteBook.open("jdbc:mariadb://localhost:1/book"))));
        String nowhere = Books.postgresql().replaceFirst("/book_[0-9a-f]+", "/nowhere");
        assertFalse(JdbcMinuteBook.isUnreachable(
                assertThrows(MinuteBookException.class, () -> JdbcMinuteBook.open(nowhere))));
    }
}
