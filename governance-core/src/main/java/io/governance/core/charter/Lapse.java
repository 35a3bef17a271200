package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.right.Capacity;
import io.governance.core.voting.ByReading;

/**
 * Something that ends a membership by itself once it has happened, without a vote.
 *
 * @param id its name in requests and records, such as {@code loss-of-legal-personality}
 * @param text what happens
 * @param applies whether the charter, as it is read, lets it end a membership by itself
 * @param recorders who may record that it has happened
 * @param citation where the charter says so
 */
public record Lapse(String id, Text text, ByReading<Boolean> applies, Capacity recorders, Citation citation) {
    public Lapse {
        Id.checked("lapse", id);
    }
}
