/** Commands about meetings, in the order of a meeting's life. Read {@link io.governance.core.commands.meetings.ConveneMeeting} first. */
@NullMarked
package io.governance.core.commands.meetings;

import org.jspecify.annotations.NullMarked;
