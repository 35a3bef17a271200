package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.record.MinuteBookException;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;

/** The table {@code minute_page}: every statement that is sent to the database once it is open. */
final class PageTable implements AutoCloseable {

    private static final String PAGES = """
            SELECT alliance, first_number, last_number, previous_hash, hash, checksums, entries
            FROM minute_page
            WHERE alliance = :alliance
            """;

    private static final String INSERT = """
            INSERT INTO minute_page (alliance, first_number, last_number, previous_hash, hash, checksums, entries)
            """;

    private static final String FIRST = INSERT + "VALUES (?, ?, ?, ?, ?, ?, ?) ";

    /** Inserts nothing unless the page before is there. Asked for with EXISTS, that takes PostgreSQL longer. */
    private static final String NEXT = INSERT + """
            SELECT ?, ?, ?, ?, ?, ?, ?
            FROM minute_page
            WHERE alliance = ? AND last_number = ? AND hash = ?
            """;

    /** How often an insert that the database undid is tried again. */
    private static final int UNDONE = 10;

    private final Engine engine;
    private final Statements inserts;
    private final String insertFirst;
    private final String insertNext;
    private final Jdbi reading;

    PageTable(Engine engine, DataSource writers, DataSource readers) {
        this.engine = engine;
        this.inserts = engine.writers() == 1 ? new KeptStatements(writers) : Statements.eachAnew(writers);
        this.insertFirst = FIRST + engine.unlessThere();
        this.insertNext = NEXT + engine.unlessThere();
        this.reading = Jdbi.create(readers);
    }

    /** The hash of the page that ends with a number; none if there is no such page. Pages stay, so this needs no lock. */
    Option<String> hashAfter(AllianceId alliance, long number) {
        return number == 0
                ? Option.some(Page.NO_HASH)
                : attempt(
                        "read the record of " + alliance,
                        handle -> Option.ofOptional(handle.createQuery(
                                        "SELECT hash FROM minute_page WHERE alliance = :alliance AND last_number = :number")
                                .bind("alliance", alliance.value())
                                .bind("number", number)
                                .mapTo(String.class)
                                .findOne()));
    }

    /** Stores a page if the record ends with the page that it follows. */
    boolean insert(Page page) {
        for (int undone = 0; ; undone++) {
            try {
                return tryToInsert(page);
            } catch (SQLException e) {
                if (engine.isTaken(e)) {
                    return false;
                }
                if (!engine.isUndone(e) || undone >= UNDONE) {
                    throw new MinuteBookException("could not append to the record of " + page.alliance(), e);
                }
            }
        }
    }

    /** What every vote waits for: one round trip, and nothing between it and the driver. */
    private boolean tryToInsert(Page page) throws SQLException {
        boolean begins = page.first() == 1;
        return inserts.use(begins ? insertFirst : insertNext, insert -> {
            insert.setString(1, page.alliance().value());
            insert.setLong(2, page.first());
            insert.setLong(3, page.last());
            insert.setString(4, page.previousHash());
            insert.setString(5, page.hash());
            insert.setString(6, page.checksums());
            insert.setString(7, page.entries());
            if (!begins) {
                insert.setString(8, page.alliance().value());
                insert.setLong(9, page.first() - 1);
                insert.setString(10, page.previousHash());
            }
            return insert.executeUpdate() == 1;
        });
    }

    /** The pages that hold the next entries; the first of them may begin earlier, the last may end later. */
    Seq<Page> holding(AllianceId alliance, long after, int atMost) {
        return attempt(
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
                        .map(PageTable::page)
                        .list()));
    }

    /** The next pages as they stand in the table, whatever their numbers say. */
    Seq<Page> behind(AllianceId alliance, long first, int atMost) {
        return attempt(
                "verify the record of " + alliance,
                handle -> List.ofAll(
                        handle.createQuery(PAGES + "AND first_number > :first ORDER BY first_number LIMIT :chunk")
                                .bind("alliance", alliance.value())
                                .bind("first", first)
                                .bind("chunk", atMost)
                                .map(PageTable::page)
                                .list()));
    }

    /** The last page of a record; none if there is no record. */
    Option<Page> last(AllianceId alliance) {
        return attempt(
                "read the record of " + alliance,
                handle -> Option.ofOptional(handle.createQuery(PAGES + "ORDER BY first_number DESC LIMIT 1")
                        .bind("alliance", alliance.value())
                        .map(PageTable::page)
                        .findOne()));
    }

    Seq<AllianceId> alliances() {
        return attempt(
                "list the alliances",
                handle -> List.ofAll(handle.createQuery("SELECT DISTINCT alliance FROM minute_page ORDER BY alliance")
                                .mapTo(String.class)
                                .list())
                        .map(AllianceId::of));
    }

    /** Lets go of what is kept between two appends. */
    @Override
    public void close() {
        try {
            inserts.close();
        } catch (SQLException e) {
            throw new MinuteBookException("could not close the minute book", e);
        }
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

    private <T> T attempt(String what, HandleCallback<T, SQLException> work) {
        try {
            return reading.withHandle(work);
        } catch (SQLException | JdbiException | IllegalArgumentException e) {
            throw new MinuteBookException("could not " + what, e);
        }
    }
}
