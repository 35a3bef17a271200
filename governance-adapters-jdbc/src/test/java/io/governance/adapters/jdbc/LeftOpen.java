package io.governance.adapters.jdbc;

import io.governance.core.AllianceId;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.Tampering;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A book that outlives those who govern on it. */
record LeftOpen(MinuteBook book) implements MinuteBook {

    @Override
    public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        return book.append(alliance, after, entries);
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        return book.read(alliance, after, atMost);
    }

    @Override
    public Seq<AllianceId> alliances() {
        return book.alliances();
    }

    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        return book.verify(alliance);
    }

    @Override
    public void close() {}
}
