package io.governance.core.charter;

import io.governance.core.Citation;

/**
 * A provision and what executes it (执行).
 *
 * @param provision where the charter says so
 * @param executor what does it, in a stable short form such as {@code rule D-aii-2}, {@code meeting council} or {@code
 *     procedure admission, stage screen}
 */
public record Execution(Citation provision, String executor) {
    public Execution {
        if (executor.isBlank()) {
            throw new IllegalArgumentException("the execution of " + provision + " names what executes it");
        }
    }
}
