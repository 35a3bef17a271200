package io.governance.core.alliance;

import io.governance.core.CharterId;

/**
 * Founds an alliance.
 *
 * @param charter the charter it is founded under
 * @param name what it is called
 */
public record FoundAlliance(CharterId charter, String name) {
    public FoundAlliance {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an alliance needs a name");
        }
    }
}
