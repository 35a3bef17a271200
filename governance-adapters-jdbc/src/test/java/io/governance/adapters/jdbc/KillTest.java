package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.OperationId;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.Tampering;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A process that is killed while it writes loses nothing it has acknowledged and leaves no half of an append. */
final class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 5);

    static List<String> books() {
        return Books.all().append(Books.directory().toString());
    }

    @ParameterizedTest
    @MethodSource("books")
    void nothing_acknowledged_is_lost_or_doubled_when_the_writing_process_is_killed(String url) throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        long before = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long acknowledged = killAfter(random.nextInt(100), url, before);

            Seq<Entry> entries = read(url);
            String which = "seed " + seed + ", round " + round;
            assertTrue(entries.size() >= acknowledged, which + ": lost entries after " + entries.size());
            assertEquals(List.rangeClosed(1L, entries.size()), entries.map(Entry::number), which);
            for (Seq<Entry> group : entries.groupBy(Entry::operation).values()) {
                assertEquals(Integer.parseInt(group.head().fingerprint()), group.size(), which + ": half an append");
                assertEquals(
                        OperationId.of("from-" + group.head().number()),
                        group.head().operation(),
                        which);
            }
            assertTrue(acknowledged > before, which + ": nothing was written");
            before = entries.size();
        }
    }

    /** Lets a process write until it has acknowledged so many appends, kills it, and returns the last number it said. */
    private static long killAfter(int appends, String url, long last) throws IOException, InterruptedException {
        Process scribe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        url,
                        Long.toString(last))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(scribe.getInputStream(), StandardCharsets.UTF_8))) {
            long acknowledged = last;
            for (int heard = 0; ; heard++) {
                if (heard == appends + 1) {
                    scribe.toHandle().destroyForcibly(); // which leaves what it said to be read
                }
                String line = said.readLine();
                if (line == null) {
                    return acknowledged;
                }
                acknowledged = Long.parseLong(line);
            }
        } finally {
            scribe.destroyForcibly().waitFor();
        }
    }

    private static Seq<Entry> read(String url) {
        try (MinuteBook book = Scribe.open(url)) {
            Seq<Entry> entries = book.read(Scribe.ALLIANCE, 0, Integer.MAX_VALUE);
            Option<Tampering> found = book.verify(Scribe.ALLIANCE);
            if (!url.startsWith("jdbc:")) { // a file shows what an append left that was killed, behind all others
                found = found.filter(tampering -> tampering.number() <= entries.size());
            }
            assertEquals(Option.none(), found);
            return entries;
        }
    }
}
