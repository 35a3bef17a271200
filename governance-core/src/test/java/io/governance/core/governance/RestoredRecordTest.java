package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.membership.MembershipAct;
import io.governance.core.record.Entry;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookAround;
import io.governance.core.record.Receipt;
import io.governance.core.record.UnsoundRecordException;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
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
        private final AtomicInteger reads = new AtomicInteger();
        private volatile MinuteBook book = new InMemoryMinuteBook();
        private volatile boolean unsound;

        @Override
        public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
            reads.incrementAndGet();
            if (unsound) {
                throw new UnsoundRecordException(alliance, after + 1, after + 1);
            }
            return super.read(alliance, after, atMost);
        }

        private void with(Seq<Entry> entries) {
            InMemoryMinuteBook other = new InMemoryMinuteBook();
            if (!entries.isEmpty()) {
                other.append(ALLIANCE, 0, entries);
            }
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

    @Test
    void what_is_not_as_it_was_stored_is_read_once_and_not_decided_on() {
        book.with(List.empty());
        book.unsound = true;
        int before = book.reads.get();

        CompletionException failed = assertThrows(CompletionException.class, () -> register("m3"));

        assertInstanceOf(UnsoundRecordException.class, failed.getCause());
        assertEquals(before + 1, book.reads.get(), "reading again does not help");
    }

    @Test
    void whoever_only_reads_notices_once_somebody_has_gone_beyond_what_was_known() {
        goOnElsewhere(book.read(ALLIANCE, 0, 2), "x3", "x4");

        assertEquals(List.of("m1", "x3", "x4"), members().toList());
    }

    @Test
    void nothing_is_appended_to_a_mixture_of_what_was_known_and_what_is_there() {
        goOnElsewhere(book.read(ALLIANCE, 0, 2), "x3", "x4");

        assertEquals(5, register("m2"));
        assertEquals(List.of("m1", "m2", "x3", "x4"), members().toList());
    }

    /** Restores a backup, on which another process goes on. */
    private void goOnElsewhere(Seq<Entry> backup, String... members) {
        Seq<Entry> gone = List.of(members).zipWithIndex().map(member -> {
            Entry like = backup.last();
            return new Entry(
                    ALLIANCE,
                    backup.size() + 1L + member._2,
                    like.at(),
                    SECRETARY,
                    OperationId.of(member._1),
                    member._1,
                    new MembershipAct.MemberRegistered(
                            MemberId.of(member._1), member._1, "council-unit", List.empty()));
        });
        book.with(backup.appendAll(gone));
    }
}
