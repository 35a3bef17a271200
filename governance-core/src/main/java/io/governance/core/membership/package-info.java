/**
 * Members of an alliance: organisations, each in a tier, from the day they are registered until membership ends.
 *
 * <p>Read {@link io.governance.core.membership.Member} first.
 */
@NullMarked
package io.governance.core.membership;

import org.jspecify.annotations.NullMarked;
