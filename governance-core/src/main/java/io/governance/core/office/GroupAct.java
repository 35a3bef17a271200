package io.governance.core.office;

import io.governance.core.Act;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Stamp;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** What happened to a group. */
public sealed interface GroupAct extends Act {

    /** The register after this act. */
    Groups on(Groups groups, Stamp stamp);

    /**
     * A group was formed.
     *
     * @param group how it is named
     * @param template the kind of group in the charter
     * @param name what it is called
     * @param endsOn the last day of its life; none if it has no set end
     * @param citations where the charter provides for it
     */
    record GroupFormed(BodyId group, BodyId template, String name, Option<LocalDate> endsOn, Seq<Citation> citations)
            implements GroupAct {

        @Override
        public Groups on(Groups groups, Stamp stamp) {
            return groups.with(new Group(group, template, name, stamp, endsOn, Option.none()));
        }
    }

    /**
     * A group was dissolved.
     *
     * @param group the group
     * @param reason why
     * @param citations where the charter provides for it
     */
    record GroupDissolved(BodyId group, String reason, Seq<Citation> citations) implements GroupAct {

        @Override
        public Groups on(Groups groups, Stamp stamp) {
            Group found = groups.recorded(group);
            return groups.with(new Group(
                    group, found.template(), found.name(), found.formed(), found.endsOn(), Option.some(stamp)));
        }
    }
}
