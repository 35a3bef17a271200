/**
 * The way in: submit a command to an alliance, ask what it is like now.
 *
 * <p>Read {@link io.governance.core.governance.Governance} first; {@link
 * io.governance.core.governance.LocalGovernance} runs it in this process on a {@link
 * io.governance.core.record.MinuteBook}. {@link io.governance.core.governance.Rehearsal} tries commands without a record.
 */
@NullMarked
package io.governance.core.governance;

import org.jspecify.annotations.NullMarked;
