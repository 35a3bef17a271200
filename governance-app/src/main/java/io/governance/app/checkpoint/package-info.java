/**
 * Signed statements of how far a record had come, to be kept elsewhere.
 *
 * <p>Read {@link io.governance.app.checkpoint.Checkpoint} first.
 */
@NullMarked
package io.governance.app.checkpoint;

import org.jspecify.annotations.NullMarked;
