package io.governance.core.procedure;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;

/**
 * Something that whoever a proposal concerns must be, such as an organisation with legal personality.
 *
 * @param trait its name in requests and records, such as {@code legal-person}
 * @param text what is asked
 * @param citation where the charter asks for it
 */
public record Eligibility(String trait, Text text, Citation citation) {
    public Eligibility {
        Id.checked("trait", trait);
    }
}
