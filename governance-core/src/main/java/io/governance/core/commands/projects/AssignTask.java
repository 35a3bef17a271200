package io.governance.core.commands.projects;

import io.governance.core.Id;
import io.governance.core.MemberId;
import io.governance.core.ProjectId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.commands.Capacities;
import io.governance.core.project.Project;
import io.governance.core.project.ProjectAct;
import io.governance.core.right.Right;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Takes on a task in a project on behalf of a member that may.
 *
 * @param project the project
 * @param task how the task is named within the project
 * @param member the member
 * @param what what it promises
 * @param due the last day
 */
public record AssignTask(ProjectId project, String task, MemberId member, String what, LocalDate due)
        implements Command {

    public AssignTask {
        Id.checked("task", task);
    }

    /** The name of the right to take on projects, in every charter that grants it. */
    public static final String TAKE_PROJECT = "take-project";

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Project> known = alliance.projects().find(project);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("project", project.value()));
        }
        if (known.get().tasks().containsKey(task)) {
            return Either.left(new RequestRefusal.AlreadyExists("task", task));
        }
        Option<Right> right = alliance.charter().right(TAKE_PROJECT);
        if (right.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("right", TAKE_PROJECT));
        }
        return Capacities.checkMember(alliance, member, occasion)
                .orElse(() -> RecordFailedTask.out(alliance, known.get(), member))
                .<Either<Refusal, Decision>>map(Either::left)
                .getOrElse(() -> Capacities.requireOfMember(
                                alliance,
                                occasion,
                                right.get().holder(),
                                member,
                                right.get().text(),
                                right.get().citations())
                        .map(claim -> Decision.of(new ProjectAct.TaskAssigned(
                                project, task, member, what, due, right.get().citations()))));
    }
}
