/**
 * How something is brought about, stage by stage, as charter data. Read {@link io.governance.core.procedure.Procedure},
 * then {@link io.governance.core.procedure.Stage} and {@link io.governance.core.procedure.Task}.
 */
@NullMarked
package io.governance.core.procedure;

import org.jspecify.annotations.NullMarked;
