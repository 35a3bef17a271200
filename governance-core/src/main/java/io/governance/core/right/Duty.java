package io.governance.core.right;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;

/**
 * Something that members in a certain capacity owe (义务). A breach of it can be recorded.
 *
 * @param id its name in requests and records, such as {@code obey-charter}
 * @param text what is owed
 * @param bearer who owes it
 * @param citation where the charter says so
 */
public record Duty(String id, Text text, Capacity bearer, Citation citation) {
    public Duty {
        Id.checked("duty", id);
    }
}
