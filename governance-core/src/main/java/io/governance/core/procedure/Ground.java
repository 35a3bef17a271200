package io.governance.core.procedure;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.time.Period;
import io.governance.core.voting.ByReading;
import io.vavr.control.Option;

/**
 * A ground on which a proposal may rest (事由).
 *
 * @param id its name in requests and records, such as {@code inactivity}
 * @param text what it is
 * @param lasting how long it must have lasted, the anniversary included; none if it needs no time
 * @param applies whether it is a ground at all, as the charter is read
 * @param citation where the charter names it
 */
public record Ground(String id, Text text, Option<Period> lasting, ByReading<Boolean> applies, Citation citation) {
    public Ground {
        Id.checked("ground", id);
    }

    /** Obtains a ground under every reading. */
    public Ground(String id, Text text, Option<Period> lasting, Citation citation) {
        this(id, text, lasting, ByReading.plain(true), citation);
    }

    /** Returns this ground under some readings only. */
    public Ground where(ByReading<Boolean> read) {
        return new Ground(id, text, lasting, read, citation);
    }
}
