/** Projects: who takes part and what each has promised by when. Read {@link io.governance.core.project.Project} first. */
@NullMarked
package io.governance.core.project;

import org.jspecify.annotations.NullMarked;
