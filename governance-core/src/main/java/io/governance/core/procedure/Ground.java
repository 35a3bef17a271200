package io.governance.core.procedure;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.time.Period;
import io.vavr.control.Option;

/**
 * A ground on which a proposal may rest (事由).
 *
 * @param id its name in requests and records, such as {@code inactivity}
 * @param text what it is
 * @param lasting how long it must have lasted, the anniversary included; none if it needs no time
 * @param citation where the charter names it
 */
public record Ground(String id, Text text, Option<Period> lasting, Citation citation) {
    public Ground {
        Id.checked("ground", id);
    }
}
