package io.governance.core.record;

import io.governance.core.AllianceId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReference;

/** A minute book that lasts as long as its process: for rehearsals and tests. Thread-safe, without locks. */
public final class InMemoryMinuteBook implements MinuteBook {

    private final AtomicReference<TreeMap<AllianceId, Vector<Entry>>> records =
            new AtomicReference<>(TreeMap.empty(Comparator.comparing(AllianceId::value)));

    @Override
    public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        MinuteBook.checkAppend(alliance, after, entries);
        while (true) {
            TreeMap<AllianceId, Vector<Entry>> now = records.get();
            Vector<Entry> known = now.get(alliance).getOrElse(Vector.empty());
            if (known.size() != after) {
                return false;
            }
            if (records.compareAndSet(now, now.put(alliance, known.appendAll(entries)))) {
                return true;
            }
        }
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        return records.get()
                .get(alliance)
                .<Seq<Entry>>map(entries ->
                        entries.drop((int) Math.min(after, entries.size())).take(atMost))
                .getOrElse(List.empty());
    }

    @Override
    public Seq<AllianceId> alliances() {
        return records.get().keySet().toList();
    }

    /** Finds nothing: values in memory do not change. */
    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        return Option.none();
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
