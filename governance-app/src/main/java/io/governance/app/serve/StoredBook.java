package io.governance.app.serve;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import io.governance.adapters.jdbc.BookFile;
import io.governance.adapters.jdbc.JdbcMinuteBook;
import io.governance.adapters.jdbc.Page;
import io.governance.app.complaint.BadInput;
import io.governance.core.AllianceId;
import io.governance.core.Text;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Recount;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Tampering;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** The minute book that is on record, page by page: to check it, to write it out and to take it in. */
public final class StoredBook implements AutoCloseable {

    private static final int PAGE = 10_000;

    private final JdbcMinuteBook book;

    private StoredBook(JdbcMinuteBook book) {
        this.book = book;
    }

    /**
     * A record that was looked at.
     *
     * @param alliance whose record
     * @param last the number of its last sound entry
     * @param hash the hash of its last sound page
     * @param rulings how many rulings came out again as they are recorded
     * @param hashes the hash behind each number that was asked for, where a page ends with it
     * @param fault what is wrong first, and with which entry; none if nothing is
     */
    public record Inspection(
            AllianceId alliance, long last, String hash, int rulings, Map<Long, String> hashes, Option<Fault> fault) {}

    /** What is wrong with an entry. */
    public record Fault(long number, Text what) {}

    /**
     * How far a record was carried.
     *
     * @param alliance whose record
     * @param before the number of the last entry that was there before
     * @param last the number of the last entry that is there now
     * @param hash the hash of the last page
     */
    public record Extent(AllianceId alliance, long before, long last, String hash) {
        private static Extent of(BookFile.Extent extent) {
            return new Extent(extent.alliance(), extent.before(), extent.last(), extent.hash());
        }
    }

    /** The last page of a record. */
    public record Head(long number, String hash) {}

    /**
     * Opens the minute book that the settings name.
     *
     * @throws BadInput if it cannot be opened
     */
    public static StoredBook open(Settings settings) {
        return new StoredBook(Server.provided(
                Guice.createInjector(
                        new AbstractModule() {
                            @Override
                            protected void configure() {
                                binder().requireExplicitBindings();
                                bind(Settings.class).toInstance(settings);
                            }
                        },
                        new JdbcModule()),
                JdbcMinuteBook.class,
                settings));
    }

    /** The alliances that have a record. */
    public Seq<AllianceId> alliances() {
        return book.alliances();
    }

    /** The last page of a record; none if there is no record. */
    public Option<Head> head(AllianceId alliance) {
        return book.last(alliance).map(page -> new Head(page.last(), page.hash()));
    }

    /** Hashes every entry of a record again, and counts every vote again. */
    public Inspection inspect(AllianceId alliance, Seq<Long> numbers) {
        Option<Tampering> tampering = book.verify(alliance);
        Head head = head(alliance).getOrElse(new Head(0, ""));
        if (tampering.isDefined()) {
            return new Inspection(
                    alliance,
                    tampering.get().number() - 1,
                    "",
                    0,
                    HashMap.empty(),
                    tampering.map(found -> new Fault(found.number(), found.what())));
        }
        Recount recount = Recount.under(BuiltInCharters::named);
        long last = 0;
        for (Seq<Entry> entries = book.read(alliance, last, PAGE);
                !entries.isEmpty();
                entries = book.read(alliance, last, PAGE)) {
            recount = entries.foldLeft(recount, Recount::after);
            last = entries.last().number();
        }
        Map<Long, String> hashes = HashMap.ofEntries(numbers.flatMap(
                number -> book.hashAfter(alliance, number).map(hash -> io.vavr.Tuple.of(number, hash))));
        return new Inspection(alliance, head.number(), head.hash(), recount.rulings(), hashes, fault(recount));
    }

    private static Option<Fault> fault(Recount recount) {
        return recount.discrepancy().map(found -> new Fault(found.number(), found.what()));
    }

    /**
     * Looks at a record in a file as at one on record.
     *
     * @throws BadInput if it is no such file, or a newer release wrote it
     */
    public static Inspection inspect(Path file) {
        Counting counting = new Counting();
        try {
            BookFile.Extent extent = BookFile.check(file, counting::note, counting::count);
            return new Inspection(
                    extent.alliance(),
                    extent.last(),
                    extent.hash(),
                    counting.recount.rulings(),
                    counting.hashes,
                    fault(counting.recount));
        } catch (BookFile.Unsound unsound) {
            return new Inspection(
                    unsound.fault().alliance(),
                    counting.last,
                    "",
                    0,
                    counting.hashes,
                    Option.some(
                            new Fault(unsound.fault().number(), unsound.fault().what())));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What a file has shown so far. */
    private static final class Counting {
        private Recount recount = Recount.under(BuiltInCharters::named);
        private Map<Long, String> hashes = HashMap.empty();
        private long last;

        private void note(Page page) {
            hashes = hashes.put(page.last(), page.hash());
            last = page.last();
        }

        private void count(Entry entry) {
            recount = recount.after(entry);
        }
    }

    /**
     * Writes a record to a file, or what is missing there.
     *
     * @return how far it came; what is wrong with the record or the file
     * @throws BadInput if the file cannot be written or holds something else
     */
    public Either<Fault, Extent> write(AllianceId alliance, Path file, LongConsumer progress) {
        try {
            return Either.right(Extent.of(BookFile.write(book, alliance, file, progress)));
        } catch (BookFile.Unsound unsound) {
            return Either.left(
                    new Fault(unsound.fault().number(), unsound.fault().what()));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Takes the record of a file into the book, or what is missing there.
     *
     * @return how far it came; what is wrong with the file or the record
     * @throws BadInput if the file cannot be read, or a newer release wrote it
     */
    public Either<Fault, Extent> store(Path file, LongConsumer progress) {
        try {
            return Either.right(Extent.of(BookFile.store(file, book, progress)));
        } catch (BookFile.Unsound unsound) {
            return Either.left(
                    new Fault(unsound.fault().number(), unsound.fault().what()));
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (MinuteBookException e) {
            throw new BadInput(
                    "写入中断，请再次执行：" + e.getMessage() + "。", "broken off, run it again: " + e.getMessage() + ".");
        }
    }

    private static BadInput unreadable(Path file, IOException e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new BadInput("无法使用文件 " + file + "：" + why + "。", "the file " + file + " cannot be used: " + why + ".");
    }

    @Override
    public void close() {
        book.close();
    }
}
