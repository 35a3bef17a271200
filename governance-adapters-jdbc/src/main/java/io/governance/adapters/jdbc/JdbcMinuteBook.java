package io.governance.adapters.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.governance.core.AllianceId;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Tampering;
import io.governance.core.record.UnsoundRecordException;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A minute book in a relational database: SQLite in a file, PostgreSQL or MariaDB. Thread-safe; any number of processes may share one
 * database.
 *
 * <p>Each append is one row of {@code minute_page}, chained to the row before by a SHA-256 hash, and one transaction. The
 * view {@code minute_entry} shows single entries to whoever asks in SQL. The tables are created and brought up to date on
 * opening.
 *
 * <p>Every read checks the hashes of its pages and fails on what is not as it was stored; {@link #verify} finds what was
 * changed, moved or taken out, and in which entry. Neither can tell a record whose newest rows were cut off, or
 * whose later hashes were all computed anew, from one that was always like that: keep a copy elsewhere to compare with.
 */
public final class JdbcMinuteBook implements MinuteBook {

    /** How many pages are verified at a time. */
    private static final int CHUNK = 100;

    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final PageTable table;
    private final PageEnds ends = new PageEnds();

    private JdbcMinuteBook(
            Engine engine, HikariDataSource writers, HikariDataSource readers, UnaryOperator<DataSource> between) {
        this.writers = writers;
        this.readers = readers;
        this.table = new PageTable(engine, between.apply(writers), between.apply(readers));
    }

    /**
     * Opens the book in the database that a JDBC URL leads to, and creates it if it is not there yet.
     *
     * @param jdbcUrl such as {@code jdbc:sqlite:/var/lib/governance/minutes.db}, {@code
     *     jdbc:postgresql://localhost/governance?user=governance} or {@code jdbc:mariadb://localhost/governance?user=governance}
     * @throws IllegalArgumentException if the URL leads to no supported database
     * @throws IllegalStateException if the database is set so that it may lose what it acknowledged, such as PostgreSQL with
     *     {@code fsync=off}
     * @throws MinuteBookException if the database cannot be reached
     */
    public static JdbcMinuteBook open(String jdbcUrl) {
        return open(jdbcUrl, Durability.REQUIRED);
    }

    /**
     * Opens the book in the database that a JDBC URL leads to, and creates it if it is not there yet.
     *
     * @param jdbcUrl as in {@link #open(String)}
     * @param durability whether settings that may lose what was acknowledged are refused
     * @throws IllegalArgumentException if the URL leads to no supported database
     * @throws IllegalStateException if the database is not set as it has to be
     * @throws MinuteBookException if the database cannot be reached
     */
    public static JdbcMinuteBook open(String jdbcUrl, Durability durability) {
        return open(jdbcUrl, durability, UnaryOperator.identity());
    }

    /** Opens the book and puts something between it and its database, such as faults. */
    static JdbcMinuteBook open(String jdbcUrl, Durability durability, UnaryOperator<DataSource> between) {
        Engine engine = Engine.of(jdbcUrl);
        try {
            HikariDataSource writers = engine.openWriters(jdbcUrl);
            try {
                Jdbi.create(writers).useHandle(handle -> engine.check(handle, durability));
                engine.migrate(writers);
                return new JdbcMinuteBook(engine, writers, engine.openReaders(jdbcUrl), between);
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
        return sqlite(file, Durability.REQUIRED);
    }

    /**
     * Opens the book in a SQLite file, as {@link #sqlite(Path)} does.
     *
     * @param durability whether settings that may lose what was acknowledged are refused
     */
    public static JdbcMinuteBook sqlite(Path file, Durability durability) {
        Path absolute = file.toAbsolutePath();
        try {
            Files.createDirectories(absolute.getParent());
        } catch (IOException e) {
            throw new MinuteBookException("cannot create " + absolute.getParent(), e);
        }
        return open("jdbc:sqlite:" + absolute.toUri(), durability);
    }

    @Override
    public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        MinuteBook.checkAppend(alliance, after, entries);
        return ends.hashAfter(alliance, after)
                .orElse(() -> table.hashAfter(alliance, after))
                .exists(hash -> insert(Page.of(alliance, hash, entries)));
    }

    private boolean insert(Page page) {
        ends.forget(page.alliance());
        boolean stored = table.insert(page);
        if (stored) {
            ends.remember(page);
        }
        return stored;
    }

    /**
     * Appends a page of another book as it stands there, so that its hash stays the same.
     *
     * @return true if stored durably; false if the record does not end with the page that it follows
     * @throws IllegalArgumentException if the page is not sound in itself
     * @throws MinuteBookException if the outcome is not known
     */
    public boolean append(Page page) {
        page.faultBehind(page.first() - 1, page.previousHash()).forEach(fault -> {
            throw new IllegalArgumentException(fault.toString());
        });
        boolean begins = page.first() == 1;
        return (!begins || page.previousHash().equals(Page.NO_HASH)) && insert(page);
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        return checked(alliance, after, table.holding(alliance, after, atMost))
                .flatMap(JdbcMinuteBook::entries)
                .dropWhile(entry -> entry.number() <= after);
    }

    /** What is read is decided on: it has to be as it was stored, and to follow what comes before it. */
    private Seq<Page> checked(AllianceId alliance, long after, Seq<Page> pages) {
        if (pages.isEmpty()) {
            return pages;
        }
        long before = pages.head().first() - 1;
        boolean sound = before <= after
                && (ends.hashAfter(alliance, before).exists(hash -> Page.areChained(hash, pages))
                        || table.hashAfter(alliance, before).exists(hash -> Page.areChained(hash, pages)));
        if (!sound) {
            throw new UnsoundRecordException(
                    alliance, pages.head().first(), pages.last().last());
        }
        ends.remember(pages.last());
        return pages;
    }

    /**
     * Reads pages in their order as they stand in the database, not checked.
     *
     * @param alliance whose record
     * @param first the first number of the page to begin behind, 0 for the beginning
     * @param atMost how many pages at most
     */
    public Seq<Page> pages(AllianceId alliance, long first, int atMost) {
        return table.behind(alliance, first, atMost);
    }

    /** The last page of a record; none if there is no record. */
    public Option<Page> last(AllianceId alliance) {
        return table.last(alliance);
    }

    /** The hash of the page that ends with a number; none if no page ends there. */
    public Option<String> hashAfter(AllianceId alliance, long number) {
        return table.hashAfter(alliance, number);
    }

    /**
     * Checks if a book failed because its database could not be reached, or is just starting: it may be there later. A
     * wrong password or name of a database is none of that.
     */
    public static boolean isUnreachable(MinuteBookException failure) {
        return Iterator.iterate((Throwable) failure, Throwable::getCause)
                .takeWhile(found -> found != null)
                .exists(found -> found instanceof SQLException sql && Engine.isUnreachable(sql));
    }

    /** Its table, for tests. */
    PageTable table() {
        return table;
    }

    private static Seq<Entry> entries(Page page) {
        try {
            return page.read();
        } catch (ActVersions.NewerAct e) {
            throw new MinuteBookException(Objects.requireNonNull(e.getMessage()), e);
        } catch (IOException e) {
            throw new MinuteBookException(
                    "cannot read entries " + page.first() + " to " + page.last() + " of " + page.alliance(), e);
        }
    }

    @Override
    public Seq<AllianceId> alliances() {
        return table.alliances();
    }

    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        long first = Long.MIN_VALUE;
        long last = 0;
        String hash = Page.NO_HASH;
        while (true) {
            Seq<Page> pages = table.behind(alliance, first, CHUNK);
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

    @Override
    public void close() {
        try (readers;
                writers) {
            table.close();
        }
    }
}
