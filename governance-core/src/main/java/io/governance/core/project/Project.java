package io.governance.core.project;

import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.Stamp;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * A project (项目) that the alliance set up.
 *
 * @param id how it is named
 * @param kind its kind in the charter; none if the charter knows no kinds
 * @param title what it is about
 * @param started when, by whom and where in the record it was set up
 * @param sponsor the member that applied for it; none if nobody did
 * @param drivers the people who drive it
 * @param tasks what members have promised, by the name of the task
 * @param out the members that are deemed to have left it
 */
public record Project(
        ProjectId id,
        Option<String> kind,
        String title,
        Stamp started,
        Option<MemberId> sponsor,
        Set<PersonId> drivers,
        Map<String, Task> tasks,
        Set<MemberId> out) {

    /** Returns this project with a task as it stands now. */
    Project with(Task task) {
        return new Project(id, kind, title, started, sponsor, drivers, tasks.put(task.id(), task), out);
    }

    /** Returns this project which a member is deemed to have left. */
    Project without(MemberId member) {
        return new Project(id, kind, title, started, sponsor, drivers, tasks, out.add(member));
    }
}
