package io.governance.core.office;

import io.governance.core.Act;
import io.governance.core.BodyId;
import io.governance.core.Stamp;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The register of groups, dissolved ones included. Immutable.
 *
 * @param byId each group by its name
 */
public record Groups(Map<BodyId, Group> byId) {

    /** No groups. */
    public static final Groups NONE = new Groups(HashMap.empty());

    /** The group of that name. */
    public Option<Group> find(BodyId id) {
        return byId.get(id);
    }

    /** The groups that have not been dissolved, in the order in which they were formed. */
    public Seq<Group> live() {
        return byId.values()
                .filter(Group::isLive)
                .toList()
                .sortBy(group -> group.formed().number());
    }

    /** Returns the register after an act. */
    public Groups after(Act act, Stamp stamp) {
        return act instanceof GroupAct own ? own.on(this, stamp) : this;
    }

    Groups with(Group group) {
        return new Groups(byId.put(group.id(), group));
    }

    Group recorded(BodyId id) {
        return byId.get(id).getOrElseThrow(() -> new IllegalStateException("the record has no group " + id));
    }
}
