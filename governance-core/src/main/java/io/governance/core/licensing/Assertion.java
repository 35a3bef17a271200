package io.governance.core.licensing;

import io.governance.core.Party;
import java.time.Instant;

/**
 * An assertion of intellectual property against a licensor, such as a suit (主张权利).
 *
 * @param by who asserts
 * @param against against whom
 * @param at since when
 */
public record Assertion(Party by, Party against, Instant at) {}
