/** Commands about projects and what members have promised in them. */
@NullMarked
package io.governance.core.commands.projects;

import org.jspecify.annotations.NullMarked;
