package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.Text;
import io.governance.core.record.Entry;
import io.governance.core.record.Tampering;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A whole record as a file of {@link PageLines}: written from a book, put into another one, and checked where there is no
 * book. Every page keeps its hash. What was broken off is gone on with when it is asked for again.
 */
public final class BookFile {

    private static final int CHUNK = 100;

    private BookFile() {}

    /**
     * How far a record came.
     *
     * @param alliance whose record
     * @param before the number of the last entry that was there before
     * @param last the number of the last entry that is there now
     * @param hash the hash of the last page
     */
    public record Extent(AllianceId alliance, long before, long last, String hash) {}

    /** The file or the book is not as it was stored, or the one does not go on where the other ends. */
    public static final class Unsound extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Tampering fault;

        private Unsound(Tampering fault) {
            super("entry " + fault.number() + " of " + fault.alliance() + ": "
                    + fault.what().en());
            this.fault = fault;
        }

        private Unsound(AllianceId alliance, long number, String zh, String en) {
            this(new Tampering(alliance, number, Text.of(zh, en)));
        }

        /** What was found first. */
        public Tampering fault() {
            return fault;
        }
    }

    /** Where a chain of pages has come to. */
    private static final class Chain {
        private final AllianceId alliance;
        private long first;
        private long last;
        private String hash = Page.NO_HASH;

        private Chain(AllianceId alliance) {
            this.alliance = alliance;
        }

        private void follow(Page page) throws Unsound {
            Option<Tampering> fault = page.faultBehind(last, hash);
            if (fault.isDefined()) {
                throw new Unsound(fault.get());
            }
            first = page.first();
            last = page.last();
            hash = page.hash();
        }
    }

    /**
     * Writes a record to a file, or what is missing there of it.
     *
     * @param progress told the number of the last entry from time to time
     * @throws Unsound if the book or the file is not as it was stored, or they are not of one record
     * @throws IOException if the file cannot be read or written
     */
    public static Extent write(JdbcMinuteBook book, AllianceId alliance, Path file, LongConsumer progress)
            throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            Chain chain = new Chain(alliance);
            goOn(channel, chain);
            long before = chain.last;
            if (!book.hashAfter(alliance, before).contains(chain.hash)) {
                throw new Unsound(alliance, before, "文件与会议档案在此处或之前不一致", "the file and the book differ there or before");
            }
            channel.position(channel.size());
            for (Seq<Page> pages = book.pages(alliance, chain.first, CHUNK);
                    !pages.isEmpty();
                    pages = book.pages(alliance, chain.first, CHUNK)) {
                for (Page page : pages) {
                    chain.follow(page);
                    put(channel, PageLines.of(page));
                }
                progress.accept(chain.last);
            }
            channel.force(true);
            return new Extent(alliance, before, chain.last, chain.hash);
        }
    }

    /** Follows the pages that the file has already, and cuts off what was broken off behind them. */
    private static void goOn(FileChannel channel, Chain chain) throws IOException {
        InputStream bytes = Channels.newInputStream(channel);
        long size = channel.size();
        byte[] head =
                new byte[(int) Math.min(size, PageLines.header(chain.alliance).length())];
        channel.read(ByteBuffer.wrap(head), 0);
        String header = PageLines.header(chain.alliance);
        if (size < header.length() && header.startsWith(new String(head, StandardCharsets.UTF_8))) {
            channel.truncate(0);
            put(channel, header);
            return;
        }
        PageLines lines = PageLines.from(bytes);
        if (!lines.alliance().equals(chain.alliance)) {
            throw new IOException("the file holds the record of " + lines.alliance());
        }
        for (Option<Page> page = lines.next(); page.isDefined(); page = lines.next()) {
            chain.follow(page.get());
        }
        channel.truncate(lines.end());
    }

    private static void put(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Puts the record of a file into a book, or what is missing there of it.
     *
     * @param progress told the number of the last entry from time to time
     * @throws Unsound if the file is not as it was written, ends within a page, or is not of the record that the book has
     * @throws IOException if the file cannot be read, or a newer release wrote it
     */
    public static Extent store(Path file, JdbcMinuteBook book, LongConsumer progress) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            PageLines lines = PageLines.from(bytes);
            AllianceId alliance = lines.alliance();
            Chain chain = new Chain(alliance);
            long before = book.last(alliance).map(Page::last).getOrElse(0L);
            long pages = 0;
            for (Option<Page> next = lines.next(); next.isDefined(); next = lines.next()) {
                Page page = next.get();
                chain.follow(page);
                readable(page);
                boolean there = book.hashAfter(alliance, page.last()).contains(page.hash());
                if (!there && !book.append(page)) {
                    throw new Unsound(
                            alliance, page.first(), "文件与会议档案在此处或之前不一致", "the file and the book differ there or before");
                }
                if (++pages % CHUNK == 0) {
                    progress.accept(chain.last);
                }
            }
            if (lines.isUnfinished()) {
                throw new Unsound(alliance, chain.last + 1, "文件在一页中间中断", "the file breaks off within a page");
            }
            progress.accept(chain.last);
            return new Extent(alliance, Math.min(before, chain.last), chain.last, chain.hash);
        }
    }

    /** Checks that what is stored can be read here. */
    private static Seq<Entry> readable(Page page) throws IOException {
        Seq<Entry> entries = page.read();
        if (!entries.corresponds(
                io.vavr.collection.Iterator.rangeClosed(page.first(), page.last()),
                (entry, number) -> entry.number() == number)) {
            throw new Unsound(
                    page.alliance(), page.first(), "该页所载的条目与其编号不符", "the page holds other entries than it says");
        }
        return entries;
    }

    /**
     * Checks a file by hashing every entry again, without a book.
     *
     * @param pages told each page that is sound
     * @param entries told each entry of it
     * @throws Unsound if the file is not as it was written, or breaks off within a page
     * @throws IOException if the file cannot be read, or a newer release wrote it
     */
    public static Extent check(Path file, Consumer<Page> pages, Consumer<Entry> entries) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            PageLines lines = PageLines.from(bytes);
            Chain chain = new Chain(lines.alliance());
            for (Option<Page> page = lines.next(); page.isDefined(); page = lines.next()) {
                chain.follow(page.get());
                pages.accept(page.get());
                readable(page.get()).forEach(entries);
            }
            if (lines.isUnfinished()) {
                throw new Unsound(chain.alliance, chain.last + 1, "文件在一页中间中断", "the file breaks off within a page");
            }
            return new Extent(chain.alliance, 0, chain.last, chain.hash);
        }
    }
}
