/**
 * What is said when a command cannot be understood.
 *
 * <p>Read {@link io.governance.app.complaint.BadInput} first.
 */
@NullMarked
package io.governance.app.complaint;

import org.jspecify.annotations.NullMarked;
