package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The storage that all processes of a simulation share, and an append that it may still carry out. Not thread-safe. */
final class Storage {

    /** What is stored, as nobody but the auditor sees it. */
    final MinuteBook truth;

    /** What processes read and append to. */
    final MinuteBook served;

    private @Nullable Late late;

    private record Late(AllianceId alliance, long after, Seq<Entry> entries) {}

    Storage(MinuteBook truth, Function<MinuteBook, MinuteBook> serving) {
        this.truth = truth;
        this.served = serving.apply(truth);
    }

    /** Takes an append that nobody waits for any more. */
    void storeLater(AllianceId alliance, long after, Seq<Entry> entries) {
        storeNow();
        late = new Late(alliance, after, entries);
    }

    /** Carries out the append that nobody waits for, unless another one after the same entry has. */
    void storeNow() {
        Late due = late;
        late = null;
        if (due != null) {
            served.append(due.alliance, due.after, due.entries);
        }
    }
}
