package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.membership.MembershipAct;
import io.governance.core.record.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that is written to a file and taken in elsewhere is the same record, and nothing else is taken in. */
final class BookFileTest {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");

    /** Pages of one, four and two entries, with words that are hard to carry. */
    private static final Seq<Integer> SIZES = List.of(1, 4, 2);

    @TempDir
    private Path directory;

    private static JdbcMinuteBook filled(Seq<Integer> sizes) {
        JdbcMinuteBook book = JdbcMinuteBook.open(Books.sqlite());
        long last = 0;
        for (int size : sizes) {
            assertTrue(book.append(ALLIANCE, last, entries(last + 1, size)));
            last += size;
        }
        return book;
    }

    private static Seq<Entry> entries(long first, int count) {
        return List.rangeClosed(first, first + count - 1)
                .map(number -> new Entry(
                        ALLIANCE,
                        number,
                        Instant.EPOCH.plusMillis(number),
                        PersonId.of("secretary"),
                        OperationId.of("operation-" + number),
                        "fingerprint",
                        new MembershipAct.MembershipEnded(
                                MemberId.of("m" + number),
                                "退出 \"{\"page\":{\"first\":1,\n\u0000\ud800 𠮷",
                                List.of(Citation.parse("aii:12")))));
    }

    private static Seq<Page> pages(JdbcMinuteBook book) {
        return book.pages(ALLIANCE, 0, 1_000);
    }

    private Path exported(JdbcMinuteBook book, String name) throws IOException {
        Path file = directory.resolve(name);
        BookFile.write(book, ALLIANCE, file, number -> {});
        return file;
    }

    @Test
    void a_record_has_the_same_hashes_in_every_database_it_is_carried_through() throws IOException {
        try (JdbcMinuteBook first = filled(SIZES)) {
            Path file = exported(first, "0.jsonl");
            String text = Files.readString(file);
            int i = 0;
            for (String url : Books.all().append(Books.sqlite())) {
                try (JdbcMinuteBook next = JdbcMinuteBook.open(url)) {
                    BookFile.Extent extent = BookFile.store(file, next, number -> {});

                    assertEquals(
                            new BookFile.Extent(
                                    ALLIANCE, 0, 7, pages(first).last().hash()),
                            extent);
                    assertEquals(pages(first), pages(next), url);
                    assertEquals(first.read(ALLIANCE, 0, 100), next.read(ALLIANCE, 0, 100));
                    assertEquals(Option.none(), next.verify(ALLIANCE));
                    file = exported(next, ++i + ".jsonl");
                    assertEquals(text, Files.readString(file));
                }
            }
        }
    }

    @Test
    void wherever_a_file_was_broken_off_it_is_gone_on_with() throws IOException {
        try (JdbcMinuteBook book = filled(SIZES)) {
            byte[] whole = Files.readAllBytes(exported(book, "whole.jsonl"));
            Path part = directory.resolve("part.jsonl");
            for (int length = 0; length <= whole.length; length += length == whole.length ? 1 : 7) {
                length = Math.min(length, whole.length);
                Files.write(part, java.util.Arrays.copyOf(whole, length));

                BookFile.write(book, ALLIANCE, part, number -> {});

                assertEquals(
                        new String(whole, StandardCharsets.UTF_8),
                        Files.readString(part),
                        "broken off after " + length + " bytes");
            }
        }
    }

    @Test
    void a_record_that_has_grown_is_gone_on_with_in_the_file_and_in_the_other_book() throws IOException {
        try (JdbcMinuteBook from = filled(SIZES);
                JdbcMinuteBook to = JdbcMinuteBook.open(Books.sqlite())) {
            Path file = exported(from, "book.jsonl");
            BookFile.store(file, to, number -> {});
            from.append(ALLIANCE, 7, entries(8, 3));
            ArrayList<Long> told = new ArrayList<>();

            BookFile.Extent written = BookFile.write(from, ALLIANCE, file, told::add);
            BookFile.Extent stored = BookFile.store(file, to, number -> {});
            BookFile.Extent again = BookFile.store(file, to, number -> {});

            assertEquals(7, written.before());
            assertEquals(List.of(10L), List.ofAll(told));
            assertEquals(7, stored.before());
            assertEquals(10, again.before());
            assertEquals(pages(from), pages(to));
        }
    }

    @Test
    void a_file_and_a_book_that_part_ways_are_not_mixed() throws IOException {
        try (JdbcMinuteBook one = filled(SIZES);
                JdbcMinuteBook other = filled(List.of(1, 4));
                JdbcMinuteBook ahead = filled(SIZES)) {
            other.append(ALLIANCE, 5, entries(6, 1));
            ahead.append(ALLIANCE, 7, entries(8, 1));
            Path file = exported(one, "book.jsonl");

            BookFile.Unsound stored =
                    assertThrows(BookFile.Unsound.class, () -> BookFile.store(file, other, number -> {}));
            assertEquals(6, stored.fault().number());
            assertThrows(BookFile.Unsound.class, () -> BookFile.write(other, ALLIANCE, file, number -> {}));
            assertEquals(6, other.read(ALLIANCE, 0, 100).size());
            assertEquals(7, BookFile.store(file, ahead, number -> {}).last(), "what is there already is no conflict");
            assertThrows(IOException.class, () -> BookFile.write(one, AllianceId.of("other"), file, number -> {}));
        }
    }

    @Test
    void whatever_byte_of_a_file_is_changed_it_is_found_and_nothing_behind_it_is_taken_in() throws IOException {
        try (JdbcMinuteBook book = filled(SIZES);
                JdbcMinuteBook to = JdbcMinuteBook.open(Books.sqlite())) {
            byte[] whole = Files.readAllBytes(exported(book, "whole.jsonl"));
            Path changed = directory.resolve("changed.jsonl");
            for (int at = 0; at < whole.length; at++) {
                byte[] bytes = whole.clone();
                bytes[at] ^= 1;
                Files.write(changed, bytes);
                assertThrows(IOException.class, () -> BookFile.check(changed, page -> {}, entry -> {}), "byte " + at);
                if (at % 50 == 0) {
                    assertThrows(IOException.class, () -> BookFile.store(changed, to, number -> {}), "byte " + at);
                }
            }
            assertEquals(Option.none(), to.verify(ALLIANCE), "what was taken in before the change is sound");
            to.read(ALLIANCE, 0, 100).zip(book.read(ALLIANCE, 0, 100)).forEach(both -> assertEquals(both._2, both._1));
        }
    }

    @Test
    void a_changed_entry_is_named() throws IOException {
        try (JdbcMinuteBook book = filled(SIZES)) {
            String whole = Files.readString(exported(book, "whole.jsonl"));
            for (int number = 1; number <= 7; number++) {
                Path changed = Files.writeString(
                        directory.resolve("changed.jsonl"), whole.replace("\"m" + number + "\"", "\"mx\""));
                BookFile.Unsound found =
                        assertThrows(BookFile.Unsound.class, () -> BookFile.check(changed, page -> {}, entry -> {}));
                assertEquals(number, found.fault().number());
            }
        }
    }

    @Test
    void a_changed_book_is_not_written_out() throws IOException {
        String url = Books.sqlite();
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            book.append(ALLIANCE, 0, entries(1, 2));
            book.append(ALLIANCE, 2, entries(3, 2));
            org.jdbi.v3.core.Jdbi.create(url)
                    .useHandle(
                            handle -> handle.execute(
                                    "UPDATE minute_page SET entries = replace(entries, '\"m4\"', '\"mx\"') WHERE first_number = 3"));

            BookFile.Unsound found = assertThrows(BookFile.Unsound.class, () -> exported(book, "book.jsonl"));
            assertEquals(4, found.fault().number());
        }
    }
}
