package io.governance.core.confidentiality;

import io.governance.core.Party;
import java.time.Instant;

/**
 * What a cooperating unit said when asked to permit the spread of a file. Silence is no permission.
 *
 * @param partner the cooperating unit
 * @param given whether it permitted it
 * @param since the instant from which that holds
 */
public record Permission(Party partner, boolean given, Instant since) {}
