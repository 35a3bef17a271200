/** Commands about members: registering, representing, lapsing. */
@NullMarked
package io.governance.core.commands.members;

import org.jspecify.annotations.NullMarked;
