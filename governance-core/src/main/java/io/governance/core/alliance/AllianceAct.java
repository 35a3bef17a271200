package io.governance.core.alliance;

import io.governance.core.Act;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.ProposalId;
import io.governance.core.ReadingKey;
import io.governance.core.Stamp;
import io.governance.core.procedure.Amendment;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** What happened to the alliance itself. */
public sealed interface AllianceAct extends Act {

    /** The alliance after this act. */
    Alliance on(Alliance alliance, Stamp stamp);

    /**
     * The alliance was founded: the first act of every record.
     *
     * @param charter the charter it is founded under
     * @param name what it is called
     * @param citations the charter's provision on its bodies
     */
    record AllianceFounded(CharterId charter, String name, Seq<Citation> citations) implements AllianceAct {

        @Override
        public Alliance on(Alliance alliance, Stamp stamp) {
            throw new IllegalStateException("the record founds " + alliance.id() + " twice");
        }
    }

    /**
     * The founding was completed: the registers are as the founders found them, and from now on only what the charter lays
     * down changes them.
     *
     * @param citations the charter's provision on its bodies
     */
    record FoundingCompleted(Seq<Citation> citations) implements AllianceAct {

        @Override
        public Alliance on(Alliance alliance, Stamp stamp) {
            return ImmutableAlliance.copyOf(alliance).withFoundingCompleted(Option.some(stamp));
        }
    }

    /**
     * An open question of the charter was answered by a competent interpreter.
     *
     * @param reading the question
     * @param choice the answer
     * @param rank how high the interpreter stands
     * @param holds whether the answer holds; if not, a higher interpreter had answered otherwise before
     * @param citations where the charter makes the interpreter competent
     */
    record ReadingSettled(ReadingKey reading, String choice, int rank, boolean holds, Seq<Citation> citations)
            implements AllianceAct {

        @Override
        public Alliance on(Alliance alliance, Stamp stamp) {
            return ImmutableAlliance.copyOf(alliance)
                    .withInterpretations(
                            alliance.interpretations().append(new Interpretation(reading, choice, rank, holds, stamp)));
        }
    }

    /**
     * The charter was amended from a day on, which may lie ahead.
     *
     * @param edition the number of the new edition
     * @param from the instant from which it holds
     * @param amendments what it changes
     * @param proposal the proposal that brought it about
     * @param citations where the charter lays down how it is amended
     */
    record CharterAmended(
            int edition, Instant from, Seq<Amendment> amendments, ProposalId proposal, Seq<Citation> citations)
            implements AllianceAct {

        @Override
        public Alliance on(Alliance alliance, Stamp stamp) {
            return ImmutableAlliance.copyOf(alliance)
                    .withEditions(alliance.editions().append(new Edition(edition, from, amendments, proposal, stamp)));
        }
    }

    /**
     * The winding up of the alliance began: nothing else is done from now on.
     *
     * @param citations where the charter says so
     */
    record LiquidationBegun(Seq<Citation> citations) implements AllianceAct {

        @Override
        public Alliance on(Alliance alliance, Stamp stamp) {
            return ImmutableAlliance.copyOf(alliance).withEnding(Option.some(new Ending(false, stamp, citations)));
        }
    }

    /**
     * The alliance ended.
     *
     * @param citations where the charter lays down how it ends
     */
    record AllianceTerminated(Seq<Citation> citations) implements AllianceAct {

        @Override
        public Alliance on(Alliance alliance, Stamp stamp) {
            return ImmutableAlliance.copyOf(alliance).withEnding(Option.some(new Ending(true, stamp, citations)));
        }
    }
}
