package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.record.Entry;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookAround;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a writer whose record is no longer the one it knew, as after a backup was restored under it. */
final class RestoredRecordTest {

    private static final AllianceId ALLIANCE = AllianceId.of("a");
    private static final PersonId SECRETARY = PersonId.of("secretary");

    private final Replaced book = new Replaced();
    private final LocalGovernance governance = new LocalGovernance(
            book,
            BuiltInCharters::named,
            () -> Instant.parse("2026-01-05T01:00:00Z"),
            StateCouncilCalendar.published());

    /** A book in whose place another one may be put. */
    private static final class Replaced extends MinuteBookAround {
        private volatile MinuteBook book = new InMemoryMinuteBook();

        private void with(Seq<Entry> entries) {
            InMemoryMinuteBook other = new InMemoryMinuteBook();
            other.append(ALLIANCE, 0, entries);
            book = other;
        }

        @Override
        protected MinuteBook book() {
            return book;
        }
    }

    @BeforeEach
    void an_alliance_of_two() {
        assertEquals(
                Either.right(new Receipt(1, 1)),
                governance
                        .found(
                                ALLIANCE,
                                new FoundAlliance(CharterId.of("aii"), "联盟"),
                                SECRETARY,
                                OperationId.of("found"))
                        .toCompletableFuture()
                        .join());
        assertEquals(2, register("m1"));
        assertEquals(3, register("m2"));
    }

    @AfterEach
    void close() {
        governance.close();
    }

    private long register(String member) {
        return governance
                .submit(
                        ALLIANCE,
                        new RegisterMember(MemberId.of(member), member, "council-unit"),
                        SECRETARY,
                        OperationId.of(member))
                .toCompletableFuture()
                .join()
                .get()
                .last();
    }

    private Seq<String> members() {
        return governance
                .alliance(ALLIANCE)
                .get()
                .members()
                .inOrder()
                .map(member -> member.id().value());
    }

    @Test
    void the_next_act_is_decided_on_the_record_that_is_there_and_stands_behind_it() {
        book.with(book.read(ALLIANCE, 0, 2));

        assertEquals(3, register("m3"));
        assertEquals(List.of("m1", "m3"), members().toList());
        assertEquals(4, register("m2"), "what is lost can be asked for again");
    }
}
