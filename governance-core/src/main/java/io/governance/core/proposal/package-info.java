/** Proposals: what is being brought about and how far it is. Read {@link io.governance.core.proposal.Proposal} first. */
@NullMarked
package io.governance.core.proposal;

import org.jspecify.annotations.NullMarked;
