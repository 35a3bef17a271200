package io.governance.core.office;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** The ways in which seats say no. */
public sealed interface SeatRefusal extends Refusal {

    /**
     * Every seat of that kind is registered already, held or vacant.
     *
     * @param body the body
     * @param kind the kind of seat
     * @param limit how many there are
     * @param registered their names
     * @param citations where the charter fixes the number
     */
    record SeatsFull(BodyId body, String kind, int limit, Seq<SeatId> registered, Seq<Citation> citations)
            implements SeatRefusal {

        @Override
        public String code() {
            return "SEATS_FULL";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of(
                    "body", body.value(),
                    "kind", kind,
                    "limit", Integer.toString(limit),
                    "known", registered.mkString(", "));
        }

        @Override
        public Text explanation() {
            return Text.of(
                    body + " 的 " + kind + " 席位共 " + limit + " 个，已全部登记：" + registered.mkString("、") + "。",
                    "every seat of kind " + kind + " on the " + body + " (" + limit + ") is registered: "
                            + registered.mkString(", ") + ".");
        }
    }

    /**
     * The body has no such kind of seat.
     *
     * @param body the body
     * @param kind the kind asked for
     * @param known the kinds the charter gives the body
     * @param citations where the charter composes the body
     */
    record NoSuchKind(BodyId body, String kind, Seq<String> known, Seq<Citation> citations) implements SeatRefusal {

        @Override
        public String code() {
            return "NO_SUCH_SEAT";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("body", body.value(), "kind", kind, "known", known.mkString(", "));
        }

        @Override
        public Text explanation() {
            return Text.of(
                    body + " 没有 " + kind + " 席位，有：" + known.mkString("、") + "。",
                    "the " + body + " has no seat of kind " + kind + "; it has " + known.mkString(", ") + ".");
        }
    }
}
