/** What people did by right and what they did in breach of a duty. Read {@link io.governance.core.affair.Affairs} first. */
@NullMarked
package io.governance.core.affair;

import org.jspecify.annotations.NullMarked;
