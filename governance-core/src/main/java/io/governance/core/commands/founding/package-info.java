/** What only the founder does, until the founding is completed. */
@NullMarked
package io.governance.core.commands.founding;

import org.jspecify.annotations.NullMarked;
