package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.AtOnce;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.membership.MembershipAct;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBookException;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a book in a database does beyond the contract of every book. */
final class JdbcMinuteBookTest {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");
    private static final PersonId SECRETARY = PersonId.of("secretary");

    static List<String> books() {
        return Books.all();
    }

    @Test
    void a_sqlite_file_is_created_with_its_directory_whatever_its_name(@TempDir Path directory) {
        Path file = directory.resolve("联盟 & co").resolve("a?b#c%20d.db");

        try (JdbcMinuteBook book = JdbcMinuteBook.sqlite(file)) {
            assertTrue(book.append(ALLIANCE, 0, List.of(entry("退出"))));
        }

        assertTrue(Files.exists(file));
        try (JdbcMinuteBook book = JdbcMinuteBook.sqlite(file)) {
            assertEquals(List.of(entry("退出")), book.read(ALLIANCE, 0, 10));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void many_processes_may_open_an_empty_database_at_once(String url) {
        Seq<Boolean> stored = AtOnce.run(4, i -> {
            try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
                return book.append(ALLIANCE, 0, List.of(entry("opened by " + i)));
            }
        });

        assertEquals(1, stored.count(won -> won));
    }

    @ParameterizedTest
    @MethodSource("books")
    void the_book_stands_beside_other_tables(String url) {
        Jdbi.create(url).useHandle(handle -> handle.execute("CREATE TABLE somebody_elses (id INTEGER)"));

        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            assertTrue(book.append(ALLIANCE, 0, List.of(entry("退出"))));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_view_shows_single_entries_to_whoever_asks_in_sql(String url) {
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            book.append(ALLIANCE, 0, List.of(entry("退出"), second("\u0000\ud800")));
        }
        Jdbi database = Jdbi.create(url);

        Seq<String> rows = database.withHandle(handle -> List.ofAll(
                handle.createQuery("SELECT alliance, number, actor, operation, kind FROM minute_entry ORDER BY number")
                        .map((row, context) -> row.getString(1) + " " + row.getLong(2) + " " + row.getString(3) + " "
                                + row.getString(4) + " " + row.getString(5))
                        .list()));
        String reason = database.withHandle(handle -> handle.createQuery(
                        url.contains("mariadb")
                                ? "SELECT JSON_VALUE(act, '$.reason') FROM minute_entry WHERE number = 1"
                                : "SELECT act ->> 'reason' FROM minute_entry WHERE number = 1")
                .mapTo(String.class)
                .one());

        assertEquals(
                List.of("aii 1 secretary operation-1 MembershipEnded", "aii 2 secretary operation-2 MembershipEnded"),
                rows);
        assertEquals("退出", reason);
    }

    @ParameterizedTest
    @MethodSource("books")
    void what_many_clients_submit_at_once_is_stored_in_few_pages(String url) {
        int clients = 64;
        int each = 50;
        try (LocalGovernance governance = new LocalGovernance(
                JdbcMinuteBook.open(url),
                BuiltInCharters::named,
                InstantSource.system(),
                StateCouncilCalendar.published())) {
            governance
                    .found(
                            ALLIANCE,
                            new FoundAlliance(BuiltInCharters.all().head().id(), "联盟"),
                            SECRETARY,
                            OperationId.of("found"))
                    .toCompletableFuture()
                    .join();
            String tier = BuiltInCharters.all().head().tiers().head().id();

            Seq<Integer> stored = AtOnce.run(
                    clients,
                    client -> List.range(0, each)
                            .map(i -> governance.submit(
                                    ALLIANCE,
                                    new RegisterMember(MemberId.of("m-" + client + "-" + i), "会员", tier),
                                    SECRETARY,
                                    OperationId.of(client + "-" + i)))
                            .count(answer -> answer.toCompletableFuture().join().isRight()));
            assertEquals(clients * each, stored.sum().intValue());
        }

        long pages = count(url, "minute_page");
        assertEquals(1 + clients * each, count(url, "minute_entry"));
        assertTrue(pages <= clients * each / 10, pages + " pages");
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_page_of_another_book_is_stored_where_it_follows_and_nowhere_else(String url) {
        Page first = Page.of(ALLIANCE, Page.NO_HASH, List.of(entry("退出")));
        Page second = Page.of(ALLIANCE, first.hash(), List.of(second("退出")));
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            assertFalse(book.append(second), "nothing is there yet");
            assertFalse(book.append(Page.of(ALLIANCE, first.hash(), List.of(entry("退出")))), "nothing is before it");
            assertTrue(book.append(first));
            assertFalse(book.append(Page.of(ALLIANCE, second.hash(), List.of(second("退出")))), "it follows another");
            assertTrue(book.append(second));
            assertEquals(Option.none(), book.verify(ALLIANCE));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void no_page_is_stored_behind_one_that_is_no_longer_there_or_is_another_now(String url) {
        Jdbi database = Jdbi.create(url);
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            assertTrue(book.append(ALLIANCE, 0, List.of(entry("退出"))));
            assertTrue(book.append(ALLIANCE, 1, List.of(second("退出"))));

            database.useHandle(handle -> handle.execute("DELETE FROM minute_page WHERE first_number = 2"));
            assertFalse(book.append(ALLIANCE, 2, List.of(entry(3, "退出"))), "as from a backup of the day before");
            assertFalse(book.append(ALLIANCE, 2, List.of(entry(3, "退出"))));
            assertTrue(book.append(ALLIANCE, 1, List.of(second("另一条"))));

            String other = "0".repeat(63) + "1";
            database.useHandle(
                    handle -> handle.execute("UPDATE minute_page SET hash = '" + other + "' WHERE first_number = 2"));
            assertFalse(book.append(ALLIANCE, 2, List.of(entry(3, "退出"))), "what it was decided on is not there");
            assertTrue(book.append(ALLIANCE, 2, List.of(entry(3, "退出"))), "behind what is there now");
            assertEquals(2, book.verify(ALLIANCE).get().number());
        }
    }

    @Test
    void a_database_that_may_lose_what_it_acknowledged_is_refused() {
        for (String url :
                List.of("jdbc:sqlite::memory:", Books.postgresql() + "&options=-c%20synchronous_commit%3Doff")) {
            IllegalStateException no = assertThrows(IllegalStateException.class, () -> JdbcMinuteBook.open(url), url);
            assertTrue(no.getMessage().startsWith("the database may lose what it has acknowledged"), no.getMessage());
        }
    }

    @Test
    void a_database_that_may_lose_what_it_acknowledged_is_used_if_that_is_allowed() {
        String url = Books.postgresql() + "&options=-c%20synchronous_commit%3Doff";

        try (JdbcMinuteBook book = JdbcMinuteBook.open(url, Durability.WEAK_ALLOWED)) {
            assertTrue(book.append(ALLIANCE, 0, List.of(entry("退出"))));
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void an_act_that_a_newer_release_stored_stops_the_reader_and_is_named(String url) {
        Page known = Page.of(ALLIANCE, Page.NO_HASH, List.of(entry("退出"), second("退出")));
        String entries = known.lines()
                .update(
                        1,
                        line -> line.replace(
                                "\"type\":\"MembershipEnded\"", "\"type\":\"MembershipEnded\",\"version\":7"))
                .mkString("[", ",\n", "]");
        Page newer = Page.of(ALLIANCE, 1, 2, Page.NO_HASH, entries);
        try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
            assertTrue(book.append(newer));

            MinuteBookException stopped = assertThrows(MinuteBookException.class, () -> book.read(ALLIANCE, 0, 10));

            assertTrue(
                    stopped.getMessage()
                            .startsWith("entry 2 of aii is a MembershipEnded in version 7, which this release"),
                    stopped.getMessage());
            assertEquals(Option.none(), book.verify(ALLIANCE), "it is as it was stored");
        }
    }

    @Test
    void the_isolation_level_does_not_depend_on_the_servers_default() {
        String url = Books.postgresql();

        try (JdbcMinuteBook book =
                JdbcMinuteBook.open(url + "&options=-c%20default_transaction_isolation%3Dserializable")) {
            assertTrue(book.append(ALLIANCE, 0, List.of(entry("退出"))));
        }
    }

    @Test
    void a_url_that_leads_nowhere_is_told_without_its_password() {
        IllegalArgumentException unknown = assertThrows(
                IllegalArgumentException.class, () -> JdbcMinuteBook.open("jdbc:oracle:thin:@db?password=s3cret"));
        MinuteBookException unreachable = assertThrows(
                MinuteBookException.class,
                () -> JdbcMinuteBook.open("jdbc:postgresql://localhost:1/book?user=u&password=s3cret"));

        assertFalse(unknown.getMessage().contains("s3cret"));
        assertFalse(unreachable.getMessage().contains("s3cret"));
        assertTrue(unreachable.getMessage().contains("jdbc:postgresql://localhost:1/book"), unreachable.getMessage());
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_closed_book_answers_that_it_cannot_be_reached(String url) {
        JdbcMinuteBook book = JdbcMinuteBook.open(url);
        assertTrue(book.append(ALLIANCE, 0, List.of(entry("退出"))));
        book.close();

        assertThrows(MinuteBookException.class, () -> book.append(ALLIANCE, 1, List.of(second("退出"))));
        assertThrows(MinuteBookException.class, () -> book.read(ALLIANCE, 0, 1));
        assertThrows(MinuteBookException.class, book::alliances);
        assertThrows(MinuteBookException.class, () -> book.verify(ALLIANCE));
    }

    @ParameterizedTest
    @MethodSource("books")
    void nothing_is_appended_to_a_book_that_was_closed_meanwhile(String url) throws Exception {
        JdbcMinuteBook book = JdbcMinuteBook.open(url);
        CountDownLatch begun = new CountDownLatch(1);
        FutureTask<Long> appending = new FutureTask<>(() -> {
            long number = 0;
            try {
                while (book.append(ALLIANCE, number, List.of(entry(number + 1, "退出")))) {
                    number++;
                    begun.countDown();
                }
            } catch (MinuteBookException closed) {
                return number;
            }
            throw new IllegalStateException("entry " + number + " is not the last one");
        });
        new Thread(appending, "appending").start();
        begun.await();
        book.close();

        long acknowledged = appending.get(1, TimeUnit.MINUTES);
        assertThrows(
                MinuteBookException.class,
                () -> book.append(ALLIANCE, acknowledged, List.of(entry(acknowledged + 1, "退出"))));
        try (JdbcMinuteBook again = JdbcMinuteBook.open(url)) {
            long last = again.last(ALLIANCE).get().last();
            assertTrue(last == acknowledged || last == acknowledged + 1, last + " beside " + acknowledged);
        }
    }

    private static long count(String url, String table) {
        return Jdbi.create(url)
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }

    private static Entry entry(String reason) {
        return entry(1, reason);
    }

    private static Entry second(String reason) {
        return entry(2, reason);
    }

    private static Entry entry(long number, String reason) {
        return new Entry(
                ALLIANCE,
                number,
                Instant.EPOCH,
                SECRETARY,
                OperationId.of("operation-" + number),
                "fingerprint",
                new MembershipAct.MembershipEnded(MemberId.of("m1"), reason, List.of(Citation.parse("aii:12"))));
    }
}
