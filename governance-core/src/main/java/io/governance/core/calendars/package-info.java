/**
 * The published calendars of working days, one data file for each year.
 *
 * <p>Read {@link io.governance.core.calendars.StateCouncilCalendar}; the files stand beside it among the resources.
 */
@NullMarked
package io.governance.core.calendars;

import org.jspecify.annotations.NullMarked;
