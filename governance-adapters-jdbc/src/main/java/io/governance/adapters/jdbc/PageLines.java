package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.Id;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages as lines of a file, in UTF-8: each entry on its line as it is stored, and behind the entries of a page a line that
 * seals it with its numbers and hashes. The hash of a page is SHA-256 over
 *
 * <pre>{@code previous ⏎ alliance ⏎ first ⏎ last ⏎ [entry,⏎entry,⏎entry]}</pre>
 *
 * <p>Entries behind the last seal belong to no page: whoever wrote them did not finish.
 */
public final class PageLines {

    private static final Pattern HEADER =
            Pattern.compile("\\{\"format\":\"minute-book/1\",\"alliance\":\"(" + Id.FORM.pattern() + ")\"}");
    private static final Pattern SEAL = Pattern.compile("\\{\"page\":\\{\"first\":([1-9][0-9]{0,17}),"
            + "\"last\":([1-9][0-9]{0,17}),\"previous\":\"([0-9a-f]{64})\","
            + "\"hash\":\"([0-9a-f]{64})\",\"checksums\":\"([0-9a-f]*)\"}}");

    /** More is no line of a book. */
    private static final int LONGEST_LINE = 64 << 20;

    private final AllianceId alliance;
    private final BufferedInputStream bytes;
    private final List<String> unsealed = new ArrayList<>();
    private long offset;
    private long end;

    private PageLines(AllianceId alliance, InputStream bytes, long offset) {
        this.alliance = alliance;
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
        this.offset = offset;
        this.end = offset;
    }

    /** The first line of a file: whose record it holds. */
    public static String header(AllianceId alliance) {
        return "{\"format\":\"minute-book/1\",\"alliance\":\"" + alliance + "\"}\n";
    }

    /** The lines of a page. */
    public static String of(Page page) {
        return page.lines().mkString("", "\n", "\n") + "{\"page\":{\"first\":" + page.first() + ",\"last\":"
                + page.last()
                + ",\"previous\":\"" + page.previousHash() + "\",\"hash\":\"" + page.hash() + "\",\"checksums\":\""
                + page.checksums() + "\"}}\n";
    }

    /**
     * Reads a file from its first line on.
     *
     * @throws IOException if it does not begin as a book does
     */
    public static PageLines from(InputStream bytes) throws IOException {
        PageLines lines = new PageLines(AllianceId.of("unknown"), bytes, 0);
        Option<String> first = lines.line();
        Matcher header = HEADER.matcher(first.getOrElse(""));
        if (!header.matches()) {
            throw new IOException("no minute book begins with: "
                    + first.getOrElse("")
                            .substring(0, Math.min(80, first.getOrElse("").length())));
        }
        return new PageLines(AllianceId.of(header.group(1)), lines.bytes, lines.offset);
    }

    /** Goes on reading the record of an alliance behind a page, at an offset that {@link #end} has told. */
    public static PageLines goOn(AllianceId alliance, InputStream bytes, long offset) {
        return new PageLines(alliance, bytes, offset);
    }

    /** Whose record it is. */
    public AllianceId alliance() {
        return alliance;
    }

    /** The offset of the byte behind the last page that was read. */
    public long end() {
        return end;
    }

    /** Whether something stands behind the last page; known once there are no more pages. */
    public boolean isUnfinished() {
        return offset > end;
    }

    /** The next page, not checked yet; none if no seal follows. */
    public Option<Page> next() throws IOException {
        for (Option<String> line = line(); line.isDefined(); line = line()) {
            Matcher seal = SEAL.matcher(line.get());
            if (!seal.matches()) {
                unsealed.add(line.get());
                continue;
            }
            Seq<String> entries = Array.ofAll(unsealed);
            unsealed.clear();
            end = offset;
            return Option.some(Page.ofLines(
                    alliance,
                    Long.parseLong(seal.group(1)),
                    Long.parseLong(seal.group(2)),
                    seal.group(3),
                    seal.group(4),
                    seal.group(5),
                    entries));
        }
        return Option.none();
    }

    /** The next line that has an end; none if there is none. */
    private Option<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            offset++;
            if (next == '\n') {
                return Option.some(line.toString(StandardCharsets.UTF_8));
            }
            if (line.size() >= LONGEST_LINE) {
                throw new IOException("a line of more than " + LONGEST_LINE + " bytes");
            }
            line.write(next);
        }
        return Option.none();
    }
}
