package io.governance.core.licensing;

import io.governance.core.Party;
import io.governance.core.SubmissionId;
import java.time.Instant;

/**
 * A technical proposal (技术提案) to a specification.
 *
 * @param id how it is named
 * @param version the version it was made to
 * @param by who submitted it
 * @param at when
 * @param passages which passages it proposes, in words
 */
public record Submission(SubmissionId id, SpecVersion version, Party by, Instant at, String passages) {}
