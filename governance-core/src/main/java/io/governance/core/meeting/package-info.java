/** Meetings: convened, prepared, attended, minuted. Read {@link io.governance.core.meeting.Meeting}, then {@link io.governance.core.meeting.MeetingAct}. */
@NullMarked
package io.governance.core.meeting;

import org.jspecify.annotations.NullMarked;
