package io.governance.core.project;

import io.governance.core.Id;
import io.governance.core.MemberId;
import java.time.LocalDate;

/**
 * What a member has promised to do in a project.
 *
 * @param id its name within the project
 * @param member the member
 * @param what what it promised
 * @param due the last day
 * @param done whether it has been done
 */
public record Task(String id, MemberId member, String what, LocalDate due, boolean done) {
    public Task {
        Id.checked("task", id);
    }

    /** Returns this task done. */
    Task finished() {
        return new Task(id, member, what, due, true);
    }
}
