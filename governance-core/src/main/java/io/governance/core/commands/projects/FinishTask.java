package io.governance.core.commands.projects;

import io.governance.core.Citation;
import io.governance.core.ProjectId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.commands.Capacities;
import io.governance.core.project.ProjectAct;
import io.governance.core.project.Task;
import io.governance.core.right.Capacity;
import io.governance.core.right.Right;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Reports a task done, on its last day at the latest.
 *
 * @param project the project
 * @param task the task
 */
public record FinishTask(ProjectId project, String task) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Task> known =
                alliance.projects().find(project).flatMap(found -> found.tasks().get(task));
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("task of " + project, task));
        }
        Seq<Citation> citations = alliance.charter()
                .right(AssignTask.TAKE_PROJECT)
                .map(Right::citations)
                .getOrElse(List.empty());
        if (known.get().done()) {
            return Either.left(
                    Denial.of(Denial.Reason.ALREADY_DONE, citations, "任务已经完成。", "the task has been done already."));
        }
        Option<Refusal> out = alliance.projects()
                .find(project)
                .flatMap(found ->
                        RecordFailedTask.out(alliance, found, known.get().member()));
        if (out.isDefined()) {
            return Either.left(out.get());
        }
        if (occasion.day().isAfter(known.get().due())) {
            return Either.left(Denial.of(
                            Denial.Reason.TOO_LATE,
                            citations,
                            "任务已经逾期，最后一日是 " + known.get().due() + "。",
                            "the task was due on " + known.get().due() + ".")
                    .with("due", known.get().due()));
        }
        return Capacities.require(
                        alliance,
                        occasion,
                        new Capacity.OfTheMemberConcerned(),
                        Standing.of(alliance, occasion)
                                .concerning(Option.some(known.get().member())),
                        Text.of("完成项目任务", "finishing a task"),
                        citations)
                .map(claim -> Decision.of(new ProjectAct.TaskFinished(project, task, citations)));
    }
}
