package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.core.record.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two processes append to one record as fast as they can. */
final class RaceTest {

    private static final int EACH = 100;

    static List<String> books() {
        return Books.all();
    }

    @ParameterizedTest
    @MethodSource("books")
    void what_two_processes_append_is_stored_once_each_where_they_were_told(String url) throws Exception {
        ArrayList<Process> racers = new ArrayList<>();
        ArrayList<BufferedReader> said = new ArrayList<>();
        try {
            for (String name : new String[] {"one", "other"}) {
                Process racer = racer(url, name);
                racers.add(racer);
                said.add(new BufferedReader(new InputStreamReader(racer.getInputStream(), StandardCharsets.UTF_8)));
            }
            for (BufferedReader ready : said) {
                assertEquals("ready", ready.readLine());
            }
            for (Process racer : racers) {
                racer.getOutputStream().close();
            }
            ArrayList<String> acknowledged = new ArrayList<>();
            for (int i = 0; i < racers.size(); i++) {
                acknowledged.addAll(said.get(i).lines().toList());
                assertEquals(0, racers.get(i).waitFor());
            }
            try (JdbcMinuteBook book = JdbcMinuteBook.open(url)) {
                Seq<Entry> entries = book.read(Racer.ALLIANCE, 0, Integer.MAX_VALUE);
                assertEquals(
                        List.ofAll(acknowledged).sorted(),
                        entries.map(entry -> entry.number() + " " + entry.operation())
                                .sorted());
                assertEquals(List.rangeClosed(1L, 2L * EACH), entries.map(Entry::number));
                assertEquals(Option.none(), book.verify(Racer.ALLIANCE));
            }
        } finally {
            racers.forEach(Process::destroyForcibly);
        }
    }

    private static Process racer(String url, String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Racer.class.getName(),
                        url,
                        name,
                        Integer.toString(EACH))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
