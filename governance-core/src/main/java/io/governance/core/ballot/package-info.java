/**
 * Ballots: a roll and a rule frozen when the vote opens, one counted vote per elector, a ruling when it has closed.
 *
 * <p>Read {@link io.governance.core.ballot.Ballot} first.
 */
@NullMarked
package io.governance.core.ballot;

import org.jspecify.annotations.NullMarked;
