package io.governance.core.project;

import io.governance.core.Act;
import io.governance.core.ProjectId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The projects of an alliance. Immutable.
 *
 * @param byId each project by its name
 */
public record Projects(Map<ProjectId, Project> byId) {

    /** No projects. */
    public static final Projects NONE = new Projects(HashMap.empty());

    /** The project of that name. */
    public Option<Project> find(ProjectId id) {
        return byId.get(id);
    }

    /** Every project, in the order in which they were set up. */
    public Seq<Project> inOrder() {
        return byId.values().toList().sortBy(project -> project.started().number());
    }

    /** Returns the register after an act. */
    public Projects after(Act act, Stamp stamp) {
        return act instanceof ProjectAct own ? own.on(this, stamp) : this;
    }

    Projects with(Project project) {
        return new Projects(byId.put(project.id(), project));
    }

    Projects changing(ProjectId id, UnaryOperator<Project> change) {
        return with(change.apply(
                byId.get(id).getOrElseThrow(() -> new IllegalStateException("the record has no project " + id))));
    }
}
