/**
 * Votes, rolls, decision rules and the rulings they give, in exact integers.
 *
 * <p>Read {@link io.governance.core.voting.DecisionRule} and {@link io.governance.core.voting.Ruling} first; {@link
 * io.governance.core.voting.Roll} is what they decide about, {@link io.governance.core.voting.Requirement} what they are
 * made of.
 */
@NullMarked
package io.governance.core.voting;

import org.jspecify.annotations.NullMarked;
