package io.governance.core.affair;

import io.governance.core.MemberId;
import io.governance.core.Stamp;
import io.vavr.control.Option;

/**
 * A right that was exercised.
 *
 * @param right the name of the right in the charter
 * @param about what it was exercised on, by name; empty if nothing in particular
 * @param note what was done, in words
 * @param onBehalfOf the member for which it was exercised; none if in somebody's own right
 * @param stamp when, by whom and where in the record
 */
public record Exercise(String right, String about, String note, Option<MemberId> onBehalfOf, Stamp stamp) {}
