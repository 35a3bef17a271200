package io.governance.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.AtOnce;
import io.governance.core.BallotId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.ballot.BallotAct;
import io.governance.core.membership.MembershipAct;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What every {@link MinuteBook} must do: a test or more for each numbered rule of its documentation. Extend it, say how to
 * open your book, and run it. Which rules it kept is written to {@code target/minute-book-conformance/}.
 *
 * <p>That an append survives a crash (rules 3 and 4) needs a crash: kill the process and the database in tests of your own.
 */
@ExtendWith(ConformanceReport.class)
public abstract class MinuteBookContract {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");
    private static final AllianceId OTHER = AllianceId.of("oscar");

    private MinuteBook book;

    /** Opens an empty book on storage of its own. */
    protected abstract MinuteBook open();

    /** Opens the storage of a book once more, as another process would. A book without storage returns itself. */
    protected abstract MinuteBook openAgain(MinuteBook opened);

    @BeforeEach
    void open_a_book() {
        book = open();
    }

    @AfterEach
    void close_the_book() {
        book.close();
    }

    @Test
    void rule_1_entries_are_read_back_in_order_and_equal_to_what_was_appended() {
        Seq<Entry> first = entries(ALLIANCE, 1, 3);
        Seq<Entry> second = entries(ALLIANCE, 4, 1);
        Seq<Entry> third = entries(ALLIANCE, 5, 5);

        assertTrue(book.append(ALLIANCE, 0, first));
        assertTrue(book.append(ALLIANCE, 3, second));
        assertTrue(book.append(ALLIANCE, 4, third));

        assertEquals(first.appendAll(second).appendAll(third), all(book, ALLIANCE));
    }

    @Test
    void rule_9_reading_begins_behind_any_entry_and_goes_on_without_gaps() {
        Seq<Entry> stored = entries(ALLIANCE, 1, 12);
        book.append(ALLIANCE, 0, stored.take(5));
        book.append(ALLIANCE, 5, stored.slice(5, 6));
        book.append(ALLIANCE, 6, stored.drop(6));

        for (int after = 0; after <= 12; after++) {
            for (int atMost = 1; atMost <= 13; atMost++) {
                Seq<Entry> read = book.read(ALLIANCE, after, atMost);
                assertEquals(stored.slice(after, after + read.size()), read);
                assertTrue(read.size() >= Math.min(atMost, 12 - after), "fewer than asked for and there");
                assertTrue(read.size() <= atMost + 6, "more than asked for and the rest of an append");
            }
        }
        assertEquals(List.empty(), book.read(ALLIANCE, 13, 1), "behind the end");
        assertEquals(stored, book.read(ALLIANCE, 0, Integer.MAX_VALUE));
    }

    @Test
    void rule_1_words_are_read_back_as_they_were_written() {
        String hostile =
                "理事会 \"a\\b\" \u0000\u0001\n\r\t\u2028\ufeff 𠮷 e\u0301 \ud800 lone \udc00\ud800 ' ; -- ${x} :name ?";
        Entry entry = entry(
                ALLIANCE,
                1,
                new MembershipAct.MembershipEnded(
                        MemberId.of("m1"), hostile, List.of(Citation.parse("cqncetia:第二十条"))));

        book.append(ALLIANCE, 0, List.of(entry));

        assertEquals(List.of(entry), all(book, ALLIANCE));
        assertEquals(Option.none(), book.verify(ALLIANCE));
    }

    @Test
    void rule_1_entries_that_are_not_numbered_onwards_are_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> book.append(ALLIANCE, 0, List.empty()));
        assertThrows(IllegalArgumentException.class, () -> book.append(ALLIANCE, 0, entries(ALLIANCE, 2, 2)));
        assertThrows(
                IllegalArgumentException.class,
                () -> book.append(ALLIANCE, 0, entries(ALLIANCE, 1, 1).appendAll(entries(ALLIANCE, 3, 1))));
        assertThrows(IllegalArgumentException.class, () -> book.append(ALLIANCE, 0, entries(OTHER, 1, 1)));
        assertEquals(List.empty(), book.alliances());
    }

    @Test
    void rule_2_an_append_that_names_an_entry_that_is_not_the_last_stores_nothing() {
        Seq<Entry> stored = entries(ALLIANCE, 1, 3).appendAll(entries(ALLIANCE, 4, 3));
        book.append(ALLIANCE, 0, stored.take(3));
        book.append(ALLIANCE, 3, stored.drop(3));

        for (int after : new int[] {0, 1, 2, 3, 4, 5, 7, 100}) {
            assertFalse(book.append(ALLIANCE, after, entries(ALLIANCE, after + 1, 2)), "after " + after);
        }

        assertEquals(stored, all(book, ALLIANCE));
        assertTrue(book.append(ALLIANCE, 6, entries(ALLIANCE, 7, 1)));
    }

    @Test
    void rule_2_an_append_to_a_record_that_is_not_there_yet_stores_nothing() {
        assertFalse(book.append(ALLIANCE, 1, entries(ALLIANCE, 2, 1)));

        assertEquals(List.empty(), all(book, ALLIANCE));
        assertEquals(List.empty(), book.alliances());
    }

    @Test
    void rule_3_nobody_sees_a_part_of_an_append() {
        int size = 50;
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<String> seen = new AtomicReference<>("");

        AtOnce.run(2, thread -> {
            if (thread == 0) {
                try {
                    for (int after = 0; after < 20 * size; after += size) {
                        assertTrue(book.append(ALLIANCE, after, entries(ALLIANCE, after + 1, size)));
                    }
                } finally {
                    done.set(true);
                }
            } else {
                while (!done.get()) {
                    int read = book.read(ALLIANCE, 0, Integer.MAX_VALUE).size();
                    if (read % size != 0) {
                        seen.set(read + " entries");
                    }
                }
            }
            return thread;
        });

        assertEquals("", seen.get());
    }

    @Test
    void rule_4_what_was_appended_is_there_when_the_book_is_opened_again() {
        Seq<Entry> stored = entries(ALLIANCE, 1, 3).appendAll(entries(ALLIANCE, 4, 2));
        book.append(ALLIANCE, 0, stored.take(3));
        book.append(ALLIANCE, 3, stored.drop(3));

        MinuteBook again = openAgain(book);
        book.close();
        book = again;

        assertEquals(stored, all(book, ALLIANCE));
        assertEquals(Option.none(), book.verify(ALLIANCE));
        assertTrue(book.append(ALLIANCE, 5, entries(ALLIANCE, 6, 1)));
    }

    @Test
    void rule_5_of_several_appends_after_the_same_entry_exactly_one_succeeds() {
        race(book, book);
    }

    @Test
    void rule_5_holds_for_writers_that_opened_the_same_storage_separately() {
        MinuteBook another = openAgain(book);

        race(book, another);

        assertEquals(all(book, ALLIANCE), all(another, ALLIANCE));
        another.close();
    }

    private static void race(MinuteBook one, MinuteBook other) {
        int writers = 8;
        for (int round = 0; round < 20; round++) {
            int after = round;
            Seq<Option<Entry>> stored = AtOnce.run(writers, writer -> {
                Entry mine = entry(ALLIANCE, after + 1, founded("writer " + writer));
                return Option.when((writer % 2 == 0 ? one : other).append(ALLIANCE, after, List.of(mine)), mine);
            });
            assertEquals(
                    stored.flatMap(entry -> entry), one.read(ALLIANCE, after, 10), "those that were told it is stored");
            assertEquals(1, stored.count(Option::isDefined));
        }
        assertEquals(Option.none(), one.verify(ALLIANCE));
    }

    @Test
    void rule_6_alliances_do_not_see_each_others_entries() {
        book.append(OTHER, 0, entries(OTHER, 1, 2));
        book.append(ALLIANCE, 0, entries(ALLIANCE, 1, 3));
        book.append(OTHER, 2, entries(OTHER, 3, 1));

        assertEquals(entries(ALLIANCE, 1, 3), all(book, ALLIANCE));
        assertEquals(entries(OTHER, 1, 2).appendAll(entries(OTHER, 3, 1)), all(book, OTHER));
        assertEquals(List.empty(), all(book, AllianceId.of("AII")), "names differ by case");
    }

    @Test
    void rule_6_alliances_are_listed_once_each_and_ordered_by_name() {
        Seq<AllianceId> ids =
                List.of("b", "a-b", "Z", "a", "a.b", "0", "aB", "a_b").map(AllianceId::of);
        ids.forEach(id -> book.append(id, 0, entries(id, 1, 1)));
        ids.forEach(id -> book.append(id, 1, entries(id, 2, 1)));

        assertEquals(ids.sortBy(AllianceId::value), book.alliances());
    }

    @Test
    void rule_6_appends_to_different_alliances_do_not_disturb_each_other() {
        Seq<AllianceId> ids = List.range(0, 8).map(i -> AllianceId.of("alliance-" + i));

        AtOnce.run(ids.size(), i -> {
            for (int number = 1; number <= 20; number++) {
                assertTrue(book.append(ids.get(i), number - 1, entries(ids.get(i), number, 1)));
            }
            return i;
        });

        ids.forEach(id -> assertEquals(List.rangeClosed(1L, 20L), all(book, id).map(Entry::number)));
    }

    @Test
    void rule_7_a_record_that_nobody_changed_is_found_unchanged() {
        assertEquals(Option.none(), book.verify(ALLIANCE), "an empty record");
        for (int after = 0; after < 240; after += 2) {
            book.append(ALLIANCE, after, entries(ALLIANCE, after + 1, 2));
        }

        assertEquals(Option.none(), book.verify(ALLIANCE));
    }

    @Test
    void rule_7_what_was_read_stays_as_it_was_when_the_book_moves_on() {
        Seq<Entry> stored = entries(ALLIANCE, 1, 3);
        book.append(ALLIANCE, 0, stored);
        Seq<Entry> read = book.read(ALLIANCE, 0, 10);
        book.append(ALLIANCE, 3, entries(ALLIANCE, 4, 3));

        assertEquals(stored, read);
        assertEquals(stored, book.read(ALLIANCE, 0, 3).take(3));
    }

    @Test
    void rule_8_what_is_stored_is_seen_at_once_through_every_opening_of_the_book() {
        MinuteBook another = openAgain(book);
        for (int number = 1; number <= 40; number++) {
            MinuteBook writer = number % 2 == 0 ? book : another;
            MinuteBook reader = number % 2 == 0 ? another : book;
            Seq<Entry> entry = entries(ALLIANCE, number, 1);

            assertTrue(writer.append(ALLIANCE, number - 1, entry), "each sees what the other stored");
            assertEquals(entry, reader.read(ALLIANCE, number - 1, 1));
            assertEquals(List.of(ALLIANCE), reader.alliances());
        }
        another.close();
    }

    @Test
    void rule_9_pages_of_any_size_put_together_are_the_record() {
        Seq<Entry> stored = entries(ALLIANCE, 1, 30);
        int after = 0;
        for (int size : new int[] {1, 9, 2, 13, 5}) {
            book.append(ALLIANCE, after, stored.slice(after, after + size));
            after += size;
        }
        for (int atMost : new int[] {1, 2, 7, 30, 1000}) {
            Vector<Entry> all = Vector.empty();
            Seq<Entry> more = book.read(ALLIANCE, 0, atMost);
            while (!more.isEmpty()) {
                all = all.appendAll(more);
                more = book.read(ALLIANCE, all.size(), atMost);
            }
            assertEquals(stored, all, "pages of " + atMost);
        }
    }

    @Test
    void rule_10_of_appends_cut_off_by_a_closing_book_each_is_there_wholly_or_not_at_all() {
        int writers = 4;
        Seq<AllianceId> ids = List.range(0, writers + 1).map(i -> AllianceId.of("cut-" + i));
        Seq<Integer> answered = AtOnce.run(writers + 1, i -> {
            int last = 0;
            try {
                for (int after = 0; after < 60; after += 3) {
                    if (i == writers && after == 15) {
                        book.close();
                    }
                    assertTrue(book.append(ids.get(i), after, entries(ids.get(i), after + 1, 3)), "nobody else writes");
                    last = after + 3;
                }
            } catch (MinuteBookException unknown) {
                // its outcome is looked up below
            }
            return last;
        });

        MinuteBook again = openAgain(book);
        book = again;
        for (int i = 0; i <= writers; i++) {
            AllianceId id = ids.get(i);
            int there = all(again, id).size();
            if (!again.append(id, there, entries(id, there + 1, 1))) {
                there = all(again, id).size(); // it was stored only now
                assertTrue(again.append(id, there, entries(id, there + 1, 1)));
            }
            assertTrue(there >= answered.get(i), "lost what was answered: " + there + " of " + answered.get(i));
            assertTrue(there == answered.get(i) || there == answered.get(i) + 3, "a part of an append: " + there);
            assertEquals(entries(id, 1, there + 1), all(again, id), "nothing appears later");
            assertEquals(Option.none(), again.verify(id));
        }
    }

    @Test
    void rule_11_an_append_that_is_repeated_stores_nothing_twice_and_is_known_by_its_operation() {
        Seq<Entry> mine = entries(ALLIANCE, 1, 2);
        assertTrue(book.append(ALLIANCE, 0, mine));
        MinuteBook another = openAgain(book);

        assertFalse(book.append(ALLIANCE, 0, mine));
        assertFalse(another.append(ALLIANCE, 0, mine));

        assertEquals(mine.map(Entry::operation), another.read(ALLIANCE, 0, 10).map(Entry::operation), "stored once");
        another.close();
    }

    @Test
    void rule_11_the_book_does_not_look_into_entries() {
        Entry first = entry(ALLIANCE, 1, founded("联盟"));
        Entry sameOperation =
                new Entry(ALLIANCE, 2, first.at(), first.actor(), first.operation(), first.fingerprint(), vote(2));

        assertTrue(book.append(ALLIANCE, 0, List.of(first)));
        assertTrue(book.append(ALLIANCE, 1, List.of(sameOperation)), "an operation may lead to several entries");
    }

    private static Seq<Entry> all(MinuteBook book, AllianceId alliance) {
        Vector<Entry> all = Vector.empty();
        while (true) {
            Seq<Entry> more = book.read(alliance, all.size(), 7);
            if (more.isEmpty()) {
                return all;
            }
            all = all.appendAll(more);
        }
    }

    private static Seq<Entry> entries(AllianceId alliance, int first, int count) {
        return List.range(first, first + count)
                .map(number -> entry(alliance, number, number == 1 ? founded("联盟") : vote(number)));
    }

    private static Entry entry(AllianceId alliance, int number, Act act) {
        return new Entry(
                alliance,
                number,
                Instant.parse("2021-03-01T09:30:00Z").plusMillis(number),
                PersonId.of("person-" + number),
                OperationId.of("operation/" + number),
                "fingerprint " + number,
                act);
    }

    private static Act founded(String name) {
        return new AllianceAct.AllianceFounded(CharterId.of("aii"), name, List.of(Citation.parse("aii:17")));
    }

    private static Act vote(int number) {
        return new BallotAct.VoteCast(
                BallotId.of("b1"),
                SeatId.of("seat-" + number),
                number % 2 == 0 ? Choice.FAVOUR : Choice.AGAINST,
                List.of(Citation.parse("aii:23")));
    }
}
