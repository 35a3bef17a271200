/**
 * The record of an alliance: acts, numbered and in order, appended and never changed.
 *
 * <p>Read {@link io.governance.core.record.MinuteBook} first, the port that a database implements.
 */
@NullMarked
package io.governance.core.record;

import org.jspecify.annotations.NullMarked;
