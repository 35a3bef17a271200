/** Commands that carry a proposal through its procedure. Read {@link io.governance.core.commands.proposals.FileProposal} and {@link io.governance.core.commands.proposals.TakeStage}, then {@link io.governance.core.commands.proposals.Progress}. */
@NullMarked
package io.governance.core.commands.proposals;

import org.jspecify.annotations.NullMarked;
