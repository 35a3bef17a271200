package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

/**
 * Records on a small disk until it is full, makes room, and goes on. Run by {@link FullDiskTest} where the directory is a file
 * system of its own.
 */
final class FullDisk {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");
    private static final int MORE = 20;

    /** What is left on the disk to begin with, in bytes. */
    private static final int ROOM = 1_000_000;

    private final Path filler;
    private final LocalGovernance governance;
    private final MinuteBook book;
    private Map<String, Receipt> acknowledged = HashMap.empty();

    private FullDisk(Path directory, MinuteBook book) {
        this.filler = directory.resolve("filler");
        this.book = book;
        this.governance = Scenario.governing(book);
    }

    /** Takes the directory, and {@code sqlite} or {@code postgresql}. */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        if (args[1].equals("sqlite")) {
            try (JdbcMinuteBook book = JdbcMinuteBook.sqlite(directory.resolve("minutes.db"))) {
                new FullDisk(directory, book).run(() -> {});
            }
        } else {
            try (Postgres server = new Postgres(directory.resolve("data"));
                    JdbcMinuteBook book = JdbcMinuteBook.open(server.url())) {
                new FullDisk(directory, book).run(server::startUnlessUp);
            }
        }
    }

    private interface Repair {
        void make() throws IOException;
    }

    private void run(Repair repair) throws IOException {
        int usable = (int) Files.getFileStore(filler.getParent()).getUsableSpace();
        Files.write(filler, new byte[usable - ROOM]);
        acknowledged = acknowledged.put("found", Scenario.acknowledged(() -> Scenario.found(governance, ALLIANCE), 0));
        String refused = untilFull();
        System.out.println("full after " + acknowledged.size() + ": " + refused);
        Files.delete(filler);
        repair.make();
        for (int i = 0; i < MORE; i++) {
            register(acknowledged.size(), 1_000);
        }
        Seq<Entry> entries = book.read(ALLIANCE, 0, Integer.MAX_VALUE);
        check(entries.map(Entry::operation).distinct().size() == entries.size(), "doubled");
        acknowledged.forEach((operation, receipt) -> check(
                entries.get((int) receipt.first() - 1).operation().value().equals(operation), "lost " + operation));
        check(
                List.rangeClosed(1L, entries.size())
                        .equals(entries.map(Entry::number).toList()),
                "out of order");
        check(book.verify(ALLIANCE).isEmpty(), "not sound");
        check(entries.size() == acknowledged.size(), "recorded what nobody asked for again");
        System.out.println("went on to " + entries.size());
    }

    private String untilFull() {
        while (true) {
            try {
                register(acknowledged.size(), 0);
            } catch (CompletionException full) {
                check(full.getCause() instanceof MinuteBookException, "failed with " + full);
                return full.getCause().getMessage();
            }
        }
    }

    /** Registers a member with a long name, so that the disk is soon full. */
    private void register(int number, int mostFaults) {
        String name = "m" + number;
        for (int faults = 0; ; faults++) {
            try {
                acknowledged = acknowledged.put(
                        name,
                        Scenario.register(governance, ALLIANCE, name)
                                .toCompletableFuture()
                                .join()
                                .get());
                return;
            } catch (CompletionException unknown) {
                if (faults == mostFaults) {
                    throw unknown;
                }
            }
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
