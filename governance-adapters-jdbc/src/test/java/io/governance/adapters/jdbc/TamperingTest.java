package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.ballot.BallotAct;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Tampering;
import io.governance.core.record.UnsoundRecordException;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is changed in a book, verifying it names an entry; where an entry was changed, that one. */
final class TamperingTest {

    private static final AllianceId ALLIANCE = AllianceId.of("oscar");

    /** Three pages: entry 1, entries 2 to 4, entries 5 and 6. */
    private static final Seq<Seq<Entry>> APPENDS = List.of(entries(1, 1), entries(2, 3), entries(5, 2));

    static List<String> books() {
        return Books.all();
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_byte_changed_in_any_column_of_any_page_is_found(String url) {
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            APPENDS.forEach(entries -> book.append(ALLIANCE, entries.head().number() - 1, entries));
            Jdbi database = Jdbi.create(url);
            for (Seq<Entry> page : APPENDS) {
                long first = page.head().number();
                for (String column : List.of("previous_hash", "hash", "checksums", "entries", "alliance")) {
                    String was = text(database, column, first);
                    for (int at : List.of(0, was.length() / 2, was.length() - 1)) {
                        AllianceId named = column.equals("alliance") ? AllianceId.of(flipped(was, at)) : ALLIANCE;
                        set(database, column, flipped(was, at), ALLIANCE, first);
                        Tampering found = verifyAll(book).get();
                        assertTrue(found.number() <= page.last().number(), found.toString());
                        assertTrue(found.number() >= first || column.equals("alliance"), found.toString());
                        if (!List.of("checksums", "alliance").contains(column)) {
                            assertThrows(UnsoundRecordException.class, () -> book.read(ALLIANCE, 0, 10));
                        }
                        set(database, column, was, named, first);
                    }
                }
                long last = page.last().number();
                set(database, "last_number", last ^ 64, ALLIANCE, first);
                assertEquals(first, verifyAll(book).get().number());
                set(database, "last_number", last, ALLIANCE, first);
                if (first < last) { // a check keeps the only entry of a page from being renumbered
                    set(database, "first_number", first ^ 1, ALLIANCE, first);
                    assertTrue(verifyAll(book).get().number() <= last);
                    set(database, "first_number", first, ALLIANCE, first ^ 1);
                }
            }
            assertEquals(Option.none(), verifyAll(book), "everything is back in its place");
            assertEquals(APPENDS.flatMap(entries -> entries), book.read(ALLIANCE, 0, 10));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_page_taken_out_is_found(String url) {
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            APPENDS.forEach(entries -> book.append(ALLIANCE, entries.head().number() - 1, entries));
            Jdbi.create(url).useHandle(handle -> handle.execute("DELETE FROM minute_page WHERE first_number = 2"));

            assertEquals(2, book.verify(ALLIANCE).get().number());
            assertUnsoundFrom(book, 0, 4);
        }
    }

    /** Reading behind any of these entries fails. */
    private static void assertUnsoundFrom(JdbcMinuteBook book, long first, long last) {
        for (long after = first; after <= last; after++) {
            long behind = after;
            assertThrows(UnsoundRecordException.class, () -> book.read(ALLIANCE, behind, 10), () -> "behind " + behind);
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void pages_with_other_numbers_leave_a_gap_that_is_not_read_over(String url) {
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            Seq<Seq<Entry>> appends = List.of(entries(1, 5), entries(6, 5), entries(11, 5), entries(16, 5));
            appends.forEach(entries -> book.append(ALLIANCE, entries.head().number() - 1, entries));
            book.read(ALLIANCE, 0, 100);
            Jdbi database = Jdbi.create(url);
            set(database, "first_number", 3L, ALLIANCE, 11);
            assertUnsoundFrom(book, 0, 4);
            assertEquals(appends.get(1), book.read(ALLIANCE, 5, 10), "up to the gap");
            assertUnsoundFrom(book, 10, 14);
            set(database, "first_number", 11L, ALLIANCE, 3);
            set(database, "last_number", 14L, ALLIANCE, 11);
            assertUnsoundFrom(book, 1, 14);
            set(database, "last_number", 15L, ALLIANCE, 11);

            assertEquals(appends.flatMap(entries -> entries), book.read(ALLIANCE, 0, 100));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_page_replaced_by_a_sound_one_is_found_where_the_record_goes_on(String url) {
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            APPENDS.forEach(entries -> book.append(ALLIANCE, entries.head().number() - 1, entries));
            Jdbi database = Jdbi.create(url);
            Page forged = Page.of(
                    ALLIANCE,
                    text(database, "previous_hash", 2),
                    entries(2, 3)
                            .map(entry -> new Entry(
                                    ALLIANCE,
                                    entry.number(),
                                    entry.at(),
                                    PersonId.of("forger"),
                                    entry.operation(),
                                    entry.fingerprint(),
                                    entry.act())));
            set(database, "entries", forged.entries(), ALLIANCE, 2);
            set(database, "checksums", forged.checksums(), ALLIANCE, 2);
            set(database, "hash", forged.hash(), ALLIANCE, 2);

            assertEquals(5, book.verify(ALLIANCE).get().number());
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void what_can_no_longer_be_read_is_not_passed_off_as_a_record(String url) {
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            APPENDS.forEach(entries -> book.append(ALLIANCE, entries.head().number() - 1, entries));
            Jdbi database = Jdbi.create(url);
            set(database, "entries", "[]]", ALLIANCE, 2);
            assertThrows(MinuteBookException.class, () -> book.read(ALLIANCE, 0, 10));

            set(database, "alliance", "no id", ALLIANCE, 2);
            assertThrows(MinuteBookException.class, book::alliances);
        }
    }

    @Test
    void every_byte_of_an_entry_leads_to_that_entry() {
        Page page = Page.of(ALLIANCE, Page.NO_HASH, entries(1, 3));
        assertEquals(Option.none(), page.faultBehind(0, Page.NO_HASH));

        int line = 1;
        for (int at = 0; at < page.entries().length(); at++) {
            Option<Tampering> fault = with(page, flipped(page.entries(), at)).faultBehind(0, Page.NO_HASH);

            assertEquals(line, fault.get().number(), "byte " + at);
            line += page.entries().charAt(at) == '\n' ? 1 : 0;
        }
    }

    @Test
    void every_byte_of_every_column_of_a_page_counts() {
        Page before = Page.of(ALLIANCE, Page.NO_HASH, entries(1, 1));
        Page page = Page.of(ALLIANCE, before.hash(), entries(2, 3));
        assertEquals(Option.none(), page.faultBehind(1, before.hash()));

        Seq<Page> forged = everyFlip(
                        page.alliance().value(), text -> Id.isWellFormed(text) ? changed(page, text, 0) : page)
                .filter(changed -> changed != page)
                .appendAll(everyFlip(page.previousHash(), text -> changed(page, text, 1)))
                .appendAll(everyFlip(page.hash(), text -> changed(page, text, 2)))
                .appendAll(everyFlip(page.checksums(), text -> changed(page, text, 3)))
                .appendAll(everyFlip(page.entries(), text -> changed(page, text, 4)));

        assertTrue(forged.size() > 8 * page.entries().length(), forged.size() + " pages");
        forged.forEach(changed -> {
            long found = changed.faultBehind(1, before.hash()).get().number();
            assertTrue(found >= 2 && found <= 5, changed + ": " + found);
        });
        for (int bit = 0; bit < 63; bit++) {
            assertTrue(numbered(page, page.first() ^ (1L << bit), page.last())
                    .faultBehind(1, before.hash())
                    .isDefined());
            assertTrue(numbered(page, page.first(), page.last() ^ (1L << bit))
                    .faultBehind(1, before.hash())
                    .isDefined());
        }
    }

    /** A text with every bit of every character flipped in turn, as far as the characters of a record go. */
    private static Seq<Page> everyFlip(String text, Function<String, Page> changed) {
        return List.range(0, text.length())
                .flatMap(at -> List.range(0, 8)
                        .map(bit ->
                                text.substring(0, at) + (char) (text.charAt(at) ^ (1 << bit)) + text.substring(at + 1))
                        .map(changed));
    }

    private static Page changed(Page page, String text, int column) {
        return new Page(
                column == 0 ? AllianceId.of(text) : page.alliance(),
                page.first(),
                page.last(),
                column == 1 ? text : page.previousHash(),
                column == 2 ? text : page.hash(),
                column == 3 ? text : page.checksums(),
                column == 4 ? text : page.entries());
    }

    private static Page numbered(Page page, long first, long last) {
        return new Page(
                page.alliance(), first, last, page.previousHash(), page.hash(), page.checksums(), page.entries());
    }

    @Test
    void bytes_added_or_cut_off_lead_to_the_entry_they_are_in() {
        Page page = Page.of(ALLIANCE, Page.NO_HASH, entries(1, 3));
        String entries = page.entries();
        String secondLine = entries.split("\n", -1)[1] + "\n";

        assertEquals(3, faultOf(page, entries + " "));
        assertEquals(3, faultOf(page, entries.substring(0, entries.length() - 1)));
        assertEquals(2, faultOf(page, entries.replace(secondLine, "")), "taken out");
        assertEquals(3, faultOf(page, entries.replace(secondLine, secondLine + secondLine)), "doubled");
        assertEquals(1, faultOf(page, ""));
        assertEquals(4, faultOf(page, entries + "\n"), "there was no fourth");
    }

    private static long faultOf(Page page, String entries) {
        return with(page, entries).faultBehind(0, Page.NO_HASH).get().number();
    }

    private static Page with(Page page, String entries) {
        return new Page(
                page.alliance(),
                page.first(),
                page.last(),
                page.previousHash(),
                page.hash(),
                page.checksums(),
                entries);
    }

    private static Option<Tampering> verifyAll(JdbcMinuteBook book) {
        return book.alliances().flatMap(book::verify).headOption();
    }

    private static String text(Jdbi database, String column, long first) {
        return database.withHandle(handle -> handle.createQuery(
                        "SELECT " + column + " FROM minute_page WHERE alliance = :alliance AND first_number = :first")
                .bind("alliance", ALLIANCE.value())
                .bind("first", first)
                .mapTo(String.class)
                .one());
    }

    private static void set(Jdbi database, String column, Object value, AllianceId alliance, long first) {
        int changed = database.withHandle(handle -> handle.createUpdate("UPDATE minute_page SET " + column
                        + " = :value WHERE alliance = :alliance AND first_number = :first")
                .bind("value", value)
                .bind("alliance", alliance.value())
                .bind("first", first)
                .execute());
        assertEquals(1, changed);
    }

    private static String flipped(String text, int at) {
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }

    private static Seq<Entry> entries(int first, int count) {
        return List.range(first, first + count)
                .map(number -> new Entry(
                        ALLIANCE,
                        number,
                        Instant.parse("2021-03-01T09:30:00Z").plusMillis(number),
                        PersonId.of("person-" + number),
                        OperationId.of("operation-" + number),
                        "fingerprint",
                        new BallotAct.VoteCast(
                                BallotId.of("b1"),
                                SeatId.of("seat-" + number),
                                Choice.FAVOUR,
                                List.of(Citation.parse("aii:23")))));
    }
}
