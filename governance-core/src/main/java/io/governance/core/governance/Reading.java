package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.charter.Charter;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Reads the record of one alliance from a minute book and folds it. Thread-safe.
 *
 * @param alliance whose record
 * @param book where it is
 * @param charters the charters an alliance can be under, by name
 */
record Reading(AllianceId alliance, MinuteBook book, Function<CharterId, Option<Charter>> charters) {

    private static final int PAGE = 10_000;

    /** How many parts of a long record are read at a time. */
    private static final int AT_ONCE = 2;

    /** Threads that read ahead, for each long record that is being read; they end when there is none. */
    private static final Executor AHEAD = Executors.newCachedThreadPool(Reading::daemon);

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "record-reader");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Returns a chronicle after everything that the record holds behind it; if the record is not the one that led to it, as after a
     * backup was restored, one of the whole record.
     */
    Chronicle goOn(Chronicle known) {
        Seq<Entry> more = readBehind(known.last());
        return more.isEmpty() || isOf(known) ? goOn(known, more) : goOn(Chronicle.EMPTY);
    }

    /** Checks if the last entry of a chronicle is still in the record. */
    private boolean isOf(Chronicle known) {
        return known.last() == 0
                || book.read(alliance, known.last() - 1, 1)
                        .exists(entry -> entry.number() == known.last()
                                && entry.at().equals(known.at())
                                && known.latest()
                                        .exists(latest -> latest.operation().equals(entry.operation())));
    }

    private Chronicle goOn(Chronicle known, Seq<Entry> first) {
        Chronicle now = known.last() == 0 ? known : known.tentative();
        Seq<Entry> more = first;
        if (more.size() >= PAGE) {
            return goOnLong(now, more);
        }
        while (!more.isEmpty()) {
            now = fold(now, more);
            more = readBehind(now.last());
        }
        return now;
    }

    /** Goes on where the record may be long: what comes next is read, in two parts at a time, while the rest is folded. */
    private Chronicle goOnLong(Chronicle begun, Seq<Entry> first) {
        Chronicle now = begun;
        Seq<Entry> more = first;
        long asked = first.last().number();
        Queue<CompletableFuture<Seq<Entry>>> ahead = new ArrayDeque<>();
        while (!more.isEmpty()) {
            for (; ahead.size() < AT_ONCE; asked += PAGE) {
                long behind = asked;
                ahead.add(CompletableFuture.supplyAsync(() -> readBehind(behind), AHEAD));
            }
            now = fold(now, more);
            more = next(now.last(), outcome(ahead.remove()));
        }
        return now;
    }

    /** The entries behind a number: those that were read ahead or, if they begin later as the record grew meanwhile, anew. */
    private Seq<Entry> next(long last, Seq<Entry> ahead) {
        Seq<Entry> behind = ahead.dropWhile(entry -> entry.number() <= last);
        return behind.headOption().exists(entry -> entry.number() == last + 1) ? behind : readBehind(last);
    }

    private static Seq<Entry> outcome(CompletableFuture<Seq<Entry>> read) {
        try {
            return read.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Seq<Entry> readBehind(long last) {
        return book.read(alliance, last, PAGE);
    }

    private Chronicle fold(Chronicle before, Seq<Entry> entries) {
        return entries.foldLeft(before, (chronicle, entry) -> chronicle.after(entry, charters));
    }
}
