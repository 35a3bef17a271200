package io.governance.core.alliance;

import io.governance.core.ProposalId;
import io.governance.core.Stamp;
import io.governance.core.procedure.Amendment;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * An edition of the charter (章程版本): what an amendment changed, from when on.
 *
 * @param number the number of the edition; the charter as adopted is the first
 * @param from the instant from which it holds
 * @param amendments what it changed
 * @param proposal the proposal that brought it about
 * @param stamp when, by whom and where in the record it was decided
 */
public record Edition(int number, Instant from, Seq<Amendment> amendments, ProposalId proposal, Stamp stamp) {}
