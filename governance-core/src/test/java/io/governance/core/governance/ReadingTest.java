package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.membership.MembershipAct;
import io.governance.core.record.Entry;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookAround;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A record of more entries than are read at a time is read ahead, and comes to the same. */
final class ReadingTest {

    private static final AllianceId ALLIANCE = AllianceId.of("long");
    private static final int LENGTH = 25_000;

    private static final Seq<Entry> ENTRIES = Vector.range(1, LENGTH + 1).map(ReadingTest::entry);

    private static final Lazy<Chronicle> FOLDED = Lazy.of(() ->
            ENTRIES.foldLeft(Chronicle.EMPTY, (chronicle, entry) -> chronicle.after(entry, BuiltInCharters::named)));

    private static Entry entry(int number) {
        return new Entry(
                ALLIANCE,
                number,
                Instant.EPOCH.plusSeconds(number),
                PersonId.of("secretary"),
                OperationId.of("o" + number / 2),
                "f",
                number == 1
                        ? new AllianceAct.AllianceFounded(CharterId.of("aii"), "联盟", List.empty())
                        : new MembershipAct.MemberRegistered(
                                MemberId.of("m" + number), "单位", "council-unit", List.empty()));
    }

    /** A book that fails at one of the times it is read, from 1. */
    private static final class FailingOnce extends MinuteBookAround {
        private final InMemoryMinuteBook book = new InMemoryMinuteBook();
        private final AtomicInteger readings = new AtomicInteger();
        private final int failing;

        private FailingOnce(int failing) {
            this.failing = failing;
        }

        @Override
        protected MinuteBook book() {
            return book;
        }

        @Override
        public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
            if (readings.incrementAndGet() == failing) {
                throw new MinuteBookException("away");
            }
            return super.read(alliance, after, atMost);
        }
    }

    /** A book to which somebody appends whenever it is read, before that or after it, and which gives more than it is asked for. */
    private static final class Growing extends MinuteBookAround {
        private static final int MORE = 3_000;
        private final InMemoryMinuteBook book = new InMemoryMinuteBook();
        private final boolean before;
        private int length;

        private Growing(int length, boolean before) {
            this.before = before;
            grow(length);
        }

        @Override
        protected MinuteBook book() {
            return book;
        }

        private synchronized void grow(int by) {
            if (length < LENGTH) {
                book.append(ALLIANCE, length, ENTRIES.slice(length, length + by));
                length = Math.min(length + by, LENGTH);
            }
        }

        @Override
        public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
            if (before) {
                grow(MORE);
            }
            Seq<Entry> read = super.read(alliance, after, atMost + MORE);
            if (!before) {
                grow(MORE);
            }
            return read;
        }
    }

    @Test
    void a_record_that_grows_while_it_is_read_is_read_without_a_gap() {
        for (boolean before : new boolean[] {true, false}) {
            for (int length = 8_000; length < LENGTH; length += 3_500) {
                Reading reading = new Reading(ALLIANCE, new Growing(length, before), BuiltInCharters::named);
                Chronicle found = reading.goOn(Chronicle.EMPTY);
                assertTrue(found.last() >= length, "read to " + found.last() + " of " + length);
                assertSame(FOLDED.get(), reading.goOn(found));
            }
        }
    }

    private static Reading reading(int failing) {
        FailingOnce book = new FailingOnce(failing);
        book.append(ALLIANCE, 0, ENTRIES);
        return new Reading(ALLIANCE, book, BuiltInCharters::named);
    }

    @Test
    void it_comes_to_what_its_entries_come_to_one_after_the_other() {
        Chronicle expected = FOLDED.get();
        assertSame(expected, reading(0).goOn(Chronicle.EMPTY));
        Chronicle begun = ENTRIES.take(8)
                .foldLeft(Chronicle.EMPTY, (chronicle, entry) -> chronicle.after(entry, BuiltInCharters::named));
        assertSame(expected, reading(0).goOn(begun));
    }

    private static void assertSame(Chronicle expected, Chronicle found) {
        assertEquals(expected.alliance(), found.alliance());
        assertEquals(expected.last(), found.last());
        assertEquals(expected.at(), found.at());
        assertEquals(expected.latest(), found.latest());
        assertEquals(Option.some(new Receipt(1, 1)), receipt(found, "o0"));
        for (int pair = 1; pair < LENGTH / 2; pair++) {
            assertEquals(Option.some(new Receipt(2 * pair, 2 * pair + 1)), receipt(found, "o" + pair));
        }
        assertEquals(Option.some(new Receipt(LENGTH, LENGTH)), receipt(found, "o" + LENGTH / 2));
        assertEquals(Option.none(), receipt(found, "o" + LENGTH));
    }

    private static Option<Receipt> receipt(Chronicle chronicle, String operation) {
        return chronicle.done(OperationId.of(operation)).map(Operations.Done::receipt);
    }

    @Test
    void a_name_that_a_record_has_twice_stands_for_the_first_operation() {
        Chronicle once = ENTRIES.take(4)
                .foldLeft(Chronicle.EMPTY, (chronicle, entry) -> chronicle.after(entry, BuiltInCharters::named));
        Entry five = entry(5);
        Chronicle twice = once.after(
                new Entry(
                        five.alliance(),
                        five.number(),
                        five.at(),
                        five.actor(),
                        OperationId.of("o0"),
                        five.fingerprint(),
                        five.act()),
                BuiltInCharters::named);
        Option<Receipt> first = Option.some(new Receipt(1, 1));
        assertEquals(first, receipt(once, "o0"));
        assertEquals(first, receipt(twice, "o0"));
        assertEquals(first, receipt(twice.after(entry(6), BuiltInCharters::named), "o0"));
    }

    @Test
    void a_book_that_fails_at_any_time_says_so_and_is_read_again() {
        for (int failing = 1; failing <= 4; failing++) {
            Reading reading = reading(failing);
            assertThrows(MinuteBookException.class, () -> reading.goOn(Chronicle.EMPTY), "reading " + failing);
            assertEquals(LENGTH, reading.goOn(Chronicle.EMPTY).last());
        }
    }
}
