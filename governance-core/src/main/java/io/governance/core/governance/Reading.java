package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.CharterId;
import io.governance.core.charter.Charter;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /** Returns a chronicle after everything that the record holds behind it. */
    Chronicle goOn(Chronicle known) {
        Chronicle now = known;
        Seq<Entry> more = readBehind(now.last());
        if (more.size() >= PAGE) {
            return goOnLong(now, more);
        }
        while (!more.isEmpty()) {
            now = fold(now, more);
            more = readBehind(now.last());
        }
        return now;
    }

    /** Goes on where the record may be long: what comes next, and what comes after that, is read while the rest is folded. */
    private Chronicle goOnLong(Chronicle begun, Seq<Entry> first) {
        Chronicle now = begun;
        Seq<Entry> more = first;
        CompletableFuture<Seq<Entry>> next = CompletableFuture.supplyAsync(() -> readBehind(first));
        while (!more.isEmpty()) {
            CompletableFuture<Seq<Entry>> afterThat = next.thenApplyAsync(this::readBehind);
            now = fold(now, more);
            try {
                more = next.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof MinuteBookException unknown ? unknown : failed;
            }
            next = afterThat;
        }
        return now;
    }

    private Seq<Entry> readBehind(Seq<Entry> entries) {
        return entries.isEmpty() ? entries : readBehind(entries.last().number());
    }

    private Seq<Entry> readBehind(long last) {
        return book.read(alliance, last, PAGE);
    }

    private Chronicle fold(Chronicle before, Seq<Entry> entries) {
        return entries.foldLeft(before, (chronicle, entry) -> chronicle.after(entry, charters));
    }
}
