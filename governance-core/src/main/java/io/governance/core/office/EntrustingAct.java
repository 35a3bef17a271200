package io.governance.core.office;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.SeatId;
import io.vavr.collection.Seq;

/** What happened to an officer's powers. */
public sealed interface EntrustingAct extends Act {

    /** The register after this act. */
    Entrustings on(Entrustings entrustings);

    /**
     * An officer entrusted powers to another.
     *
     * @param entrusting which, from whom to whom and until when
     * @param citations where the charter allows it
     */
    record OfficeEntrusted(Entrusting entrusting, Seq<Citation> citations) implements EntrustingAct {

        @Override
        public Entrustings on(Entrustings entrustings) {
            return new Entrustings(entrustings.all().append(entrusting));
        }
    }

    /**
     * An officer took entrusted powers back.
     *
     * @param from the seat that had entrusted
     * @param to the seat that was entrusted
     * @param citations where the charter allows it
     */
    record EntrustingEnded(SeatId from, SeatId to, Seq<Citation> citations) implements EntrustingAct {

        @Override
        public Entrustings on(Entrustings entrustings) {
            return new Entrustings(entrustings
                    .all()
                    .reject(found -> found.from().equals(from) && found.to().equals(to)));
        }
    }
}
