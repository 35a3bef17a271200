package io.governance.core.record;

import io.governance.core.AllianceId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;

/** A minute book that lasts as long as its process: for rehearsals and tests. Thread-safe; readers never wait. */
public final class InMemoryMinuteBook implements MinuteBook {

    private volatile TreeMap<AllianceId, Vector<Entry>> records =
            TreeMap.empty(Comparator.comparing(AllianceId::value));

    @Override
    public synchronized boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        MinuteBook.checkAppend(alliance, after, entries);
        Vector<Entry> known = records.get(alliance).getOrElse(Vector.empty());
        if (known.size() != after) {
            return false;
        }
        records = records.put(alliance, known.appendAll(entries));
        return true;
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        return records.get(alliance)
                .<Seq<Entry>>map(entries ->
                        entries.drop((int) Math.min(after, entries.size())).take(atMost))
                .getOrElse(List.empty());
    }

    @Override
    public Seq<AllianceId> alliances() {
        return records.keySet().toList();
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
