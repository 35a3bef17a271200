/** Commands about seats and groups: sending, replacing, resigning, entrusting. */
@NullMarked
package io.governance.core.commands.seats;

import org.jspecify.annotations.NullMarked;
