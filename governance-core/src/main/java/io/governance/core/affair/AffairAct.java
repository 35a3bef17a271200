package io.governance.core.affair;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Stamp;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What people did by right, and what members did in breach of a duty. */
public sealed interface AffairAct extends Act {

    /** The register after this act. */
    Affairs on(Affairs affairs, Stamp stamp);

    /**
     * Somebody exercised a right.
     *
     * @param right the name of the right in the charter
     * @param about what it was exercised on, by name; empty if nothing in particular
     * @param note what was done, in words
     * @param onBehalfOf the member for which they acted; none if in their own right
     * @param decision the ballot that allowed it; none if it needs none
     * @param papers the papers handed in, by kind
     * @param citations where the charter grants it
     */
    record RightExercised(
            String right,
            String about,
            String note,
            Option<MemberId> onBehalfOf,
            Option<BallotId> decision,
            Seq<String> papers,
            Seq<Citation> citations)
            implements AffairAct {

        @Override
        public Affairs on(Affairs affairs, Stamp stamp) {
            return new Affairs(
                    affairs.exercises().append(new Exercise(right, about, note, onBehalfOf, stamp)),
                    affairs.breaches());
        }
    }

    /**
     * A member broke a duty, as somebody wrote down. Nothing follows by itself.
     *
     * @param member the member
     * @param duty the name of the duty in the charter
     * @param what what it did
     * @param citations where the charter imposes the duty
     */
    record BreachRecorded(MemberId member, String duty, String what, Seq<Citation> citations) implements AffairAct {

        @Override
        public Affairs on(Affairs affairs, Stamp stamp) {
            return new Affairs(affairs.exercises(), affairs.breaches().append(new Breach(member, duty, what, stamp)));
        }
    }
}
