/**
 * Rolls as secretaries keep them: a spreadsheet with one line for each seat.
 *
 * <p>Read {@link io.governance.app.roll.RollFile} first.
 */
@NullMarked
package io.governance.app.roll;

import org.jspecify.annotations.NullMarked;
