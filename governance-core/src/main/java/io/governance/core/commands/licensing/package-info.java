/**
 * Commands about specifications and intellectual property: what was drafted and reviewed, who holds what, what holders told the
 * alliance, and what was asked of them and granted.
 *
 * <p>The keeper of the register records what others did and when; a member's representative records what the member does now.
 */
@NullMarked
package io.governance.core.commands.licensing;

import org.jspecify.annotations.NullMarked;
