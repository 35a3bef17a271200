package io.governance.core.project;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.ProjectId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to a project. */
public sealed interface ProjectAct extends Act {

    /** The register after this act. */
    Projects on(Projects projects, Stamp stamp);

    /**
     * A project was set up.
     *
     * @param project how it is named
     * @param kind its kind in the charter; none if the charter knows no kinds
     * @param title what it is about
     * @param sponsor the member that applied for it; none if nobody did
     * @param drivers the people who drive it
     * @param citations where the charter provides for it
     */
    record ProjectStarted(
            ProjectId project,
            Option<String> kind,
            String title,
            Option<MemberId> sponsor,
            Seq<PersonId> drivers,
            Seq<Citation> citations)
            implements ProjectAct {

        @Override
        public Projects on(Projects projects, Stamp stamp) {
            return projects.with(new Project(
                    project, kind, title, stamp, sponsor, drivers.toSet(), HashMap.empty(), HashSet.empty()));
        }
    }

    /**
     * A member promised something in a project.
     *
     * @param project the project
     * @param task the name of the task within the project
     * @param member the member
     * @param what what it promised
     * @param due the last day
     * @param citations where the charter provides for it
     */
    record TaskAssigned(
            ProjectId project, String task, MemberId member, String what, LocalDate due, Seq<Citation> citations)
            implements ProjectAct {

        @Override
        public Projects on(Projects projects, Stamp stamp) {
            return projects.changing(project, found -> found.with(new Task(task, member, what, due, false)));
        }
    }

    /**
     * A task was done.
     *
     * @param project the project
     * @param task the task
     * @param citations where the charter provides for it
     */
    record TaskFinished(ProjectId project, String task, Seq<Citation> citations) implements ProjectAct {

        @Override
        public Projects on(Projects projects, Stamp stamp) {
            return projects.changing(
                    project, found -> found.with(found.tasks().get(task).get().finished()));
        }
    }

    /**
     * A member is deemed to have left a project, with the rights and returns that go with it.
     *
     * @param project the project
     * @param member the member
     * @param task the task it did not do in time
     * @param citations where the charter says so
     */
    record ParticipantOut(ProjectId project, MemberId member, String task, Seq<Citation> citations)
            implements ProjectAct {

        @Override
        public Projects on(Projects projects, Stamp stamp) {
            return projects.changing(project, found -> found.without(member));
        }
    }
}
