package io.governance.core.alliance;

import io.governance.core.Act;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.vavr.collection.Seq;

/** What happened to the alliance itself. */
public sealed interface AllianceAct extends Act {

    /**
     * The alliance was founded: the first act of every record.
     *
     * @param charter the charter it is founded under
     * @param name what it is called
     * @param citations the charter's provision on its bodies
     */
    record AllianceFounded(CharterId charter, String name, Seq<Citation> citations) implements AllianceAct {}
}
