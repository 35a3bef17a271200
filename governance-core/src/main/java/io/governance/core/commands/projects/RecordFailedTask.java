package io.governance.core.commands.projects;

import io.governance.core.MemberId;
import io.governance.core.ProjectId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.commands.Capacities;
import io.governance.core.project.Project;
import io.governance.core.project.ProjectAct;
import io.governance.core.project.Task;
import io.governance.core.right.Right;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Records that a member did not do what it had promised in time, by which it is deemed to have left the project. Its
 * membership of the alliance is untouched.
 *
 * @param project the project
 * @param task the task
 */
public record RecordFailedTask(ProjectId project, String task) implements Command {

    /** The name of the right to record it, in every charter that deems such a member to have left. */
    public static final String RECORD_FAILED_TASK = "record-failed-task";

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Task> known =
                alliance.projects().find(project).flatMap(found -> found.tasks().get(task));
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("task of " + project, task));
        }
        Option<Right> right = alliance.charter().right(RECORD_FAILED_TASK);
        if (right.isEmpty()) {
            return Either.left(Denial.of(
                    Denial.Reason.NOT_COMPETENT,
                    alliance.citationsOfMember(known.get().member()),
                    "章程没有规定未完成任务即退出项目。",
                    "the charter does not let a member leave a project for a task not done."));
        }
        if (known.get().done() || !occasion.day().isAfter(known.get().due())) {
            return Either.left(Denial.until(
                    known.get().done() ? Denial.Reason.ALREADY_DONE : Denial.Reason.TOO_EARLY,
                    known.get().due().plusDays(1),
                    Text.of("任务尚未逾期", "the task is not overdue"),
                    right.get().citations()));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        right.get().holder(),
                        right.get().text(),
                        right.get().citations())
                .map(claim -> Decision.of(new ProjectAct.ParticipantOut(
                        project, known.get().member(), task, right.get().citations())));
    }

    /** Why a member can do nothing more in a project: it is deemed to have left it; none if it is in it. */
    static Option<Refusal> out(Alliance alliance, Project project, MemberId member) {
        return Option.when(
                project.out().contains(member),
                () -> Denial.of(
                                Denial.Reason.ALREADY_DONE,
                                alliance.charter()
                                        .right(RECORD_FAILED_TASK)
                                        .map(Right::citations)
                                        .getOrElse(List.empty()),
                                "会员 " + member + " 已视为退出项目 " + project.id() + "。",
                                "member " + member + " is deemed to have left project " + project.id() + ".")
                        .with("member", member)
                        .with("project", project.id()));
    }
}
