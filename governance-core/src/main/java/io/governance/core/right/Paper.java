package io.governance.core.right;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;

/**
 * A paper that has to be handed in (文件).
 *
 * @param kind its name in requests and records, such as {@code power-of-attorney}
 * @param name what it is called
 * @param citation where the charter asks for it
 */
public record Paper(String kind, Text name, Citation citation) {
    public Paper {
        Id.checked("paper", kind);
    }
}
