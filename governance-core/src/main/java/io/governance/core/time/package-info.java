/**
 * Periods, and the last days they give under a calendar of working days.
 *
 * <p>Read {@link io.governance.core.time.Period} and {@link io.governance.core.time.Deadline} first; {@link
 * io.governance.core.time.WorkingCalendar} says which days are working days, {@link io.governance.core.time.Occasion}
 * who acts when.
 */
@NullMarked
package io.governance.core.time;

import org.jspecify.annotations.NullMarked;
