package io.governance.core.record;

import io.governance.core.AllianceId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A minute book that hands everything on to another one, except what a test has it do otherwise. */
public abstract class MinuteBookAround implements MinuteBook {

    /** The other one. */
    protected abstract MinuteBook book();

    @Override
    public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
        return book().append(alliance, after, entries);
    }

    @Override
    public Seq<Entry> read(AllianceId alliance, long after, int atMost) {
        return book().read(alliance, after, atMost);
    }

    @Override
    public Seq<AllianceId> alliances() {
        return book().alliances();
    }

    @Override
    public Option<Tampering> verify(AllianceId alliance) {
        return book().verify(alliance);
    }

    @Override
    public void close() {
        book().close();
    }
}
