package io.governance.core.affair;

import io.governance.core.MemberId;
import io.governance.core.Stamp;

/**
 * A breach of a duty that was recorded.
 *
 * @param member the member
 * @param duty the name of the duty in the charter
 * @param what what it did
 * @param stamp when, by whom and where in the record
 */
public record Breach(MemberId member, String duty, String what, Stamp stamp) {}
