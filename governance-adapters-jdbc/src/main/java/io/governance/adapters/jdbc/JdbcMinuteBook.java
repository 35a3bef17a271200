package io.governance.adapters.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.governance.core.AllianceId;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Tampering;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A minute book in a relational database: SQLite in a file, or PostgreSQL. Thread-safe; any number of processes may share one
 * database.
 *
 * <p>Each append is one row of {@code minute_page}, chained to the row before by a SHA-256 hash, and one transaction. The
 * view {@code minute_entry} shows single entries to whoever asks in SQL. The tables are created and brought up to date on
 * opening.
 *
 * <p>{@link #verify} finds what was changed, moved or taken out. It cannot tell a record whose newest rows were cut off, or
 * whose later hashes were all computed anew, from one that was always like that: keep a copy elsewhere to compare with.
 */
public final class JdbcMinuteBook implements MinuteBook {

    private static final String PAGES = """
            SELECT alliance, first_number, last_number, previous_hash, hash, checksums, entries
            FROM minute_page
            WHERE alliance = :alliance
            """;

    /** How many pages are verified at a time. */
    private static final int CHUNK = 100;

    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;

    private JdbcMinuteBook(HikariDataSource writers, HikariDataSource readers) {
        this.writers = writers;
        this.readers = readers;
        this.writing = Jdbi.create(writers);
        this.reading = Jdbi.create(readers);
    }

    /**
     * Opens the book in the database that a JDBC URL leads to, and creates it if it is not there yet.
     *
     * @param jdbcUrl such as {@code jdbc:sqlite:/var/lib/governance/minutes.db} or {@code
     *     jdbc:postgresql://localhost/governance?user=governance}
     * @throws IllegalArgumentException if the URL leads to no supported database
     * @throws IllegalStateException if the database is set so that it may lose what it acknowledged, such as PostgreSQL with
     *     {@code fsync=off}
     * @throws MinuteBookException if the database cannot be reached
     */
    public static JdbcMinuteBook open(String jdbcUrl) {
        Engine engine = Engine.of(jdbcUrl);
        try {
            HikariDataSource writers = engine.openWriters(jdbcUrl);
            try {
                Jdbi.create(writers).useHandle(engine::check);
                engine.migrate(writers);
                return new JdbcMinuteBook(writers, engine.openReaders(jdbcUrl));
            } catch (RuntimeException e) {
                writers.close();
                throw e;
            }
        } catch (HikariPool.PoolInitializationException | FlywayException | JdbiException e) {
            throw new MinuteBookException("cannot open the minute book at " + Engine.withoutSecrets(jdbcUrl), e);
        }
    }

    /**
     * Opens the book in a SQLite file, and creates the file and its directory if they are not there yet.
     *
     * @param file the file; SQLite keeps two more beside it while the book is open
     * @throws MinuteBookException if the file cannot be opened
     */
    public static JdbcMinuteBook sqlite(Path file) {
        Path absolute = file.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
        } catch (IOException e) {
            throw new MinuteBookException("cannot create " + absolute.getParent(), e);
        }
        return open("jdbc:sqlite:" + absolute.toUri());
    }

    @Override
    public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        MinuteBook.checkAppend(alliance, after, entries);
        return hashAfter(alliance, after).exists(hash -> insert(Page.of(alliance, hash, entries)));
    }

    /** The hash of the page that ends with a number; none if there is no such page. Pages stay, so this needs no lock. */
    private Option<String> hashAfter(AllianceId alliance, long number) {
        return number == 0
                ? Option.some(Page.NO_HASH)
                : attempt(
                        reading,
                        "read the record of " + alliance,
                        handle -> Option.ofOptional(handle.createQuery(
                                        "SELECT hash FROM minute_page WHERE alliance = :alliance AND last_number = :number")
                                .bind("alliance", alliance.value())
                                .bind("number", number)
                                .mapTo(String.class)
                                .findOne()));
    }

    /** Stores a page unless another one begins with the same number. */
    private boolean insert(Page page) {
        return attempt(
                writing,
                "append to the record of " + page.alliance(),
                handle -> handle.createUpdate("""
                        INSERT INTO minute_page
                            (alliance, first_number, last_number, previous_hash, hash, checksums, entries)
                        VALUES (:alliance, :first, :last, :previousHash, :hash, :checksums, :entries)
                        ON CONFLICT DO NOTHING
                        """)
                                .bind("alliance", page.alliance().value())
                                .bind("first", page.first())
                                .bind("last", page.last())
                                .bind("previousHash", page.previousHash())
                                .bind("hash", page.hash())
                                .bind("checksums", page.checksums())
                                .bind("entries", page.entries())
                                .execute()
                        == 1);
    }

    private static Page page(ResultSet row, StatementContext context) throws SQLException {
        return new Page(
                AllianceId.of(row.getString("alliance")),
                row.getLong("first_number"),
                row.getLong("last_number"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getString("checksums"),
                row.getString("entries"));
    }

    /** Reads the pages that hold the next entries; the first of them may begin earlier, the last may end later. */
    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        Seq<Page> pages = attempt(
                reading,
                "read the record of " + alliance,
                handle -> List.ofAll(handle.createQuery(PAGES + """
                                AND last_number > :after
                                AND first_number <= :until
                                AND first_number >= (
                                    SELECT COALESCE(MAX(first_number), 1)
                                    FROM minute_page
                                    WHERE alliance = :alliance AND first_number <= :next)
                                ORDER BY first_number
                                """)
                        .bind("alliance", alliance.value())
                        .bind("after", after)
                        .bind("next", after + 1)
                        .bind("until", after + atMost)
                        .map(JdbcMinuteBook::page)
                        .list()));
        return pages.flatMap(JdbcMinuteBook::entries).dropWhile(entry -> entry.number() <= after);
    }

    private static Seq<Entry> entries(Page page) {
        try {
            return page.read();
        } catch (IOException e) {
            throw new MinuteBookException(
                    "cannot read entries " + page.first() + " to " + page.last() + " of " + page.alliance(), e);
        }
    }

    @Override
    public Seq<AllianceId> alliances() {
        return attempt(
                reading,
                "list the alliances",
                handle -> List.ofAll(handle.createQuery("SELECT DISTINCT alliance FROM minute_page ORDER BY alliance")
                                .mapTo(String.class)
                                .list())
                        .map(AllianceId::of));
    }

    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        long first = Long.MIN_VALUE;
        long last = 0;
        String hash = Page.NO_HASH;
        while (true) {
            Seq<Page> pages = pagesBehind(alliance, first);
            if (pages.isEmpty()) {
                return Option.none();
            }
            for (Page page : pages) {
                Option<Tampering> fault = page.faultBehind(last, hash);
                if (fault.isDefined()) {
                    return fault;
                }
                first = page.first();
                last = page.last();
                hash = page.hash();
            }
        }
    }

    private Seq<Page> pagesBehind(AllianceId alliance, long first) {
        return attempt(
                reading,
                "verify the record of " + alliance,
                handle -> List.ofAll(
                        handle.createQuery(PAGES + "AND first_number > :first ORDER BY first_number LIMIT :chunk")
                                .bind("alliance", alliance.value())
                                .bind("first", first)
                                .bind("chunk", CHUNK)
                                .map(JdbcMinuteBook::page)
                                .list()));
    }

    private static <T> T attempt(Jdbi database, String what, HandleCallback<T, SQLException> work) {
        try {
            return database.withHandle(work);
        } catch (SQLException | JdbiException | IllegalArgumentException e) {
            throw new MinuteBookException("could not " + what, e);
        }
    }

    @Override
    public void close() {
        try (readers) {
            writers.close();
        }
    }
}
