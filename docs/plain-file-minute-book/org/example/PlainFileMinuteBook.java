package org.example;

import io.governance.adapters.jdbc.Page;
import io.governance.adapters.jdbc.PageLines;
import io.governance.core.AllianceId;
import io.governance.core.Text;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Tampering;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A minute book in plain files, as a sample of an adapter: for each alliance one file of JSON lines, which can be read with
 * any editor. Thread-safe; several processes on one machine may share the directory, not several machines.
 *
 * <p>The comments name the rules of {@link MinuteBook} that a line is there for.
 */
public final class PlainFileMinuteBook implements MinuteBook {

    private static final String ENDING = ".minutes.jsonl";

    /** A file lock holds between processes only: threads of this one wait for each other here (rule 5). */
    private static final ConcurrentMap<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private final Path directory;
    private final ConcurrentMap<AllianceId, Index> indexes = new ConcurrentHashMap<>();

    /** Where pages begin, by the number of their first entry, as far as the file has been read. */
    private static final class Index {
        private final TreeMap<Long, Long> offsets = new TreeMap<>();
        private long last;
        private String hash = Page.NO_HASH;
        private long end;
    }

    /** Opens the book in a directory, which is made if it is not there yet. */
    public PlainFileMinuteBook(Path directory) {
        try {
            this.directory = Files.createDirectories(directory).toRealPath();
        } catch (IOException e) {
            throw new MinuteBookException("cannot create " + directory, e);
        }
    }

    @Override
    public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        MinuteBook.checkAppend(alliance, after, entries); // rule 1
        if (after > 0 && !Files.exists(file(alliance))) {
            return false; // rule 2
        }
        return locked(alliance, true, channel -> {
            Index index = readOn(alliance, channel);
            if (index.last != after) {
                return false; // rules 2, 5 and 11
            }
            setAside(alliance, channel, index.end);
            String header = index.end == 0 ? PageLines.header(alliance) : "";
            Page page = Page.of(alliance, index.hash, entries);
            write(channel, index.end, header + PageLines.of(page)); // rule 3: without its seal it does not count
            channel.force(true); // rule 4
            if (index.end == 0) {
                forceDirectory();
            }
            return true;
        });
    }

    /** Keeps what an append left that did not finish: nobody was told that it is stored, but somebody may ask. */
    private void setAside(AllianceId alliance, FileChannel channel, long end) throws IOException {
        int unfinished = (int) (channel.size() - end);
        if (unfinished > 0) {
            ByteBuffer bytes = ByteBuffer.allocate(unfinished);
            channel.read(bytes, end);
            Files.write(directory.resolve(file(alliance).getFileName() + ".unfinished-" + end), bytes.array());
            channel.truncate(end);
        }
    }

    private static void write(FileChannel channel, long at, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        for (long position = at; bytes.hasRemaining(); ) {
            position += channel.write(bytes, position);
        }
    }

    private void forceDirectory() throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true); // rule 4: the name of a new file must last too; not possible on Windows
        }
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        return ifThere(alliance, List.empty(), channel -> {
            Index index = readOn(alliance, channel); // rule 8
            Map.Entry<Long, Long> begin = index.offsets.floorEntry(after + 1);
            if (begin == null || after >= index.last) {
                return List.empty();
            }
            PageLines lines = PageLines.goOn(
                    alliance, Channels.newInputStream(channel.position(begin.getValue())), begin.getValue());
            Seq<Entry> entries = List.empty();
            while (lines.end() < index.end && entries.size() < atMost) { // rule 9
                entries = entries.appendAll(lines.next().get().read()).dropWhile(entry -> entry.number() <= after);
            }
            return entries;
        });
    }

    /** Reads what others have appended since. */
    private Index readOn(AllianceId alliance, FileChannel channel) throws IOException {
        Index index = indexes.computeIfAbsent(alliance, id -> new Index());
        if (channel.size() > index.end) {
            PageLines lines = lines(alliance, channel, index.end);
            long begin = lines.end();
            for (Option<Page> page = lines.next(); page.isDefined(); page = lines.next()) {
                index.offsets.put(page.get().first(), begin);
                index.last = page.get().last();
                index.hash = page.get().hash();
                index.end = lines.end();
                begin = lines.end();
            }
        }
        return index;
    }

    private static PageLines lines(AllianceId alliance, FileChannel channel, long from) throws IOException {
        java.io.InputStream bytes = Channels.newInputStream(channel.position(from));
        if (from > 0) {
            return PageLines.goOn(alliance, bytes, from);
        }
        try {
            return PageLines.from(bytes);
        } catch (IOException noHeader) {
            return PageLines.goOn(alliance, channel.size() == 0 ? bytes : java.io.InputStream.nullInputStream(), 0);
        }
    }

    @Override
    public Seq<AllianceId> alliances() {
        try (Stream<Path> files = Files.list(directory)) {
            return List.ofAll(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(ENDING))
                            .toList())
                    .map(name -> AllianceId.of(decoded(name.substring(0, name.length() - ENDING.length()))))
                    .filter(alliance -> !read(alliance, 0, 1).isEmpty())
                    .sorted(Comparator.comparing(AllianceId::value));
        } catch (IOException | IllegalArgumentException e) {
            throw new MinuteBookException("cannot list " + directory, e);
        }
    }

    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        return ifThere(alliance, Option.none(), channel -> {
            PageLines lines = lines(alliance, channel, 0);
            long last = 0;
            String hash = Page.NO_HASH;
            for (Option<Page> page = lines.next(); page.isDefined(); page = lines.next()) {
                Option<Tampering> fault = page.get().faultBehind(last, hash); // rule 7
                if (fault.isDefined()) {
                    return fault;
                }
                last = page.get().last();
                hash = page.get().hash();
            }
            return Option.when(
                    channel.size() > lines.end(),
                    new Tampering(
                            alliance,
                            last + 1,
                            Text.of(
                                    "文件末尾的写入没有封记：曾经中断，或被改动",
                                    "the file ends in an append without a seal: a crash, or a change")));
        });
    }

    @Override
    public void close() {
        // each call opens and closes its file
    }

    /** Something that is done with an open file. */
    private interface Work<T> {
        T with(FileChannel channel) throws IOException;
    }

    private <T> T ifThere(AllianceId alliance, T otherwise, Work<T> work) {
        return Files.exists(file(alliance)) ? locked(alliance, false, work) : otherwise;
    }

    /** Readers wait for a writer too, so that nobody sees what may still be lost (rules 3 and 4). */
    private <T> T locked(AllianceId alliance, boolean writing, Work<T> work) {
        Path file = file(alliance);
        synchronized (MONITORS.computeIfAbsent(file, path -> new Object())) {
            try (FileChannel channel = writing
                            ? FileChannel.open(
                                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)
                            : FileChannel.open(file, StandardOpenOption.READ);
                    FileLock lock = channel.lock(0, Long.MAX_VALUE, !writing)) {
                return work.with(channel);
            } catch (IOException e) {
                throw new MinuteBookException("could not use " + file, e); // rule 10
            }
        }
    }

    /** Two names that differ by case are two files, also where the file system thinks otherwise (rule 6). */
    private Path file(AllianceId alliance) {
        String name = Pattern.compile("[A-Z]")
                .matcher(alliance.value())
                .replaceAll(letter -> "+" + letter.group().toLowerCase(Locale.ROOT));
        return directory.resolve(name + ENDING);
    }

    private static String decoded(String name) {
        return Pattern.compile("\\+([a-z])")
                .matcher(name)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
