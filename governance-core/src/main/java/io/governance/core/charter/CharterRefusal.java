package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** The ways in which a charter itself says no. */
public sealed interface CharterRefusal extends Refusal {

    /**
     * The body may not decide the matter.
     *
     * @param charter the charter asked
     * @param body the body that wanted to decide
     * @param matter the matter
     * @param because who may decide instead, or why nobody votes
     * @param citations where the charter says so, the decisive provision first
     */
    record NotCompetent(CharterId charter, BodyId body, MatterId matter, Text because, Seq<Citation> citations)
            implements CharterRefusal {

        @Override
        public String code() {
            return "NOT_COMPETENT";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("charter", charter.value(), "body", body.value(), "matter", matter.value());
        }

        @Override
        public Text explanation() {
            return because;
        }
    }
}
