package io.governance.core.judgement;

import io.governance.core.Text;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact that an answer rests on (证据), with its value as it was recorded.
 *
 * @param name what the fact is
 * @param value its value: a day, an instant or a name
 */
public record Exhibit(Text name, Object value) {
    public Exhibit {
        if (!(value instanceof LocalDate || value instanceof Instant || value instanceof String)) {
            throw new IllegalArgumentException("a fact is a day, an instant or a name, not " + value.getClass());
        }
    }
}
