/** Commands about ballots. Read {@link io.governance.core.commands.ballots.OpenBallot} first. */
@NullMarked
package io.governance.core.commands.ballots;

import org.jspecify.annotations.NullMarked;
