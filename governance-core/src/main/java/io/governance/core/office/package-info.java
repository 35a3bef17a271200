/**
 * Seats on the bodies of an alliance: who holds them, for which member, with what weight.
 *
 * <p>Read {@link io.governance.core.office.Seat} first.
 */
@NullMarked
package io.governance.core.office;

import org.jspecify.annotations.NullMarked;
