package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;

/**
 * A fact about the alliance that the charter itself fixes, so that only an amendment changes it: a name, an address, who
 * supervises it.
 *
 * @param id its name in requests and records, such as {@code address}
 * @param name what kind of fact it is
 * @param value the fact
 * @param citation where the charter says so
 */
public record Particular(String id, Text name, Text value, Citation citation) {
    public Particular {
        Id.checked("particular", id);
    }
}
