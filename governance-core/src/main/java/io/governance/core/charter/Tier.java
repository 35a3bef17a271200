package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;

/**
 * A class of members (会员类别).
 *
 * @param id its name in requests and records, such as {@code council-unit}
 * @param name what the charter calls it
 * @param citation where the charter establishes it
 */
public record Tier(String id, Text name, Citation citation) {
    public Tier {
        Id.checked("tier", id);
    }
}
