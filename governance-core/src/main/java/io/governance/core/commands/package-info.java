/**
 * What can be done in an alliance, one record per command, by concept. Each command decides itself; read {@link
 * io.governance.core.commands.proposals.FileProposal} for one that runs through a procedure and {@link
 * io.governance.core.commands.ballots.CastVote} for one that does not.
 */
@NullMarked
package io.governance.core.commands;

import org.jspecify.annotations.NullMarked;
