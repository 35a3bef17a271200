package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.right.Capacity;

/**
 * Something that may be found about a member and that the charter gives weight to, such as being a main founder.
 *
 * @param id its name in requests and records, such as {@code main-founder}
 * @param text what is found
 * @param finder who finds it
 * @param citation where the charter gives weight to it
 */
public record Mark(String id, Text text, Capacity finder, Citation citation) {
    public Mark {
        Id.checked("mark", id);
    }
}
