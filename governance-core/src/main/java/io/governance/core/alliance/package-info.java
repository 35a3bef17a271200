/**
 * An alliance as a whole: the charter in force and its registers together, and the commands that change them.
 *
 * <p>Read {@link io.governance.core.alliance.Alliance} first, then {@link io.governance.core.alliance.Command}.
 */
@NullMarked
package io.governance.core.alliance;

import org.jspecify.annotations.NullMarked;
