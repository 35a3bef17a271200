package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JDBC call fails once, in every way: nothing acknowledged is lost and nothing is doubled. */
final class FaultsTest {

    private static final PersonId SECRETARY = PersonId.of("secretary");
    private static final Charter CHARTER = BuiltInCharters.all().head();
    private static final int MEMBERS = 2;

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
                    Seq<Receipt> receipts = live(alliance, faulty);
                    failed = faults.disarm();
                    check(alliance, sound, receipts, kind + " at call " + call);
                }
                assertTrue(call > 50, "the scenario makes only " + call + " calls");
                System.out.println("fault loop: " + Engine.withoutSecrets(url).replaceFirst("^(jdbc:[a-z]+).*", "$1")
                        + " " + kind + ", " + (call - 2) + " calls failed in turn");
            }
        }
    }

    /** Founds an alliance and registers members, each until it is acknowledged, and looks at what came of it. */
    private static Seq<Receipt> live(AllianceId alliance, MinuteBook book) {
        // not closed: that would close the book
        LocalGovernance governance = new LocalGovernance(
                book, BuiltInCharters::named, InstantSource.system(), StateCouncilCalendar.published());
        Receipt founded = acknowledged(() ->
                governance.found(alliance, new FoundAlliance(CHARTER.id(), "联盟"), SECRETARY, OperationId.of("found")));
        String tier = CHARTER.tiers().head().id();
        return List.range(0, MEMBERS)
                .map(i -> acknowledged(() -> governance.submit(
                        alliance,
                        new RegisterMember(MemberId.of("m" + i), "会员", tier),
                        SECRETARY,
                        OperationId.of("member-" + i))))
                .prepend(founded);
    }

    /** Tries again under the same name, as a client does that does not know what became of its attempt. */
    private static Receipt acknowledged(Supplier<CompletionStage<Either<Refusal, Receipt>>> attempt) {
        for (int tries = 0; ; tries++) {
            try {
                return attempt.get()
                        .toCompletableFuture()
                        .join()
                        .getOrElseThrow(refusal -> new AssertionError("refused: " + refusal));
            } catch (CompletionException e) {
                assertTrue(e.getCause() instanceof MinuteBookException, e.toString());
                assertTrue(tries < 3, "one fault is told once: " + e);
            }
        }
    }

    private static void check(AllianceId alliance, MinuteBook book, Seq<Receipt> receipts, String which) {
        Seq<Entry> entries = book.read(alliance, 0, 100);
        assertEquals(
                List.of("found").appendAll(List.range(0, MEMBERS).map(i -> "member-" + i)),
                entries.map(entry -> entry.operation().toString()),
                which);
        assertEquals(entries.map(Entry::number), receipts.map(Receipt::last), which);
        assertEquals(Option.none(), book.verify(alliance), which);
        assertFalse(book.append(alliance, 0, entries), which);
    }
}
