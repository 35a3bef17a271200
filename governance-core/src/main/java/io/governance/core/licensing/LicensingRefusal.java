package io.governance.core.licensing;

import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Locale;

/** Why the register of intellectual property takes no such entry. */
public sealed interface LicensingRefusal extends Refusal {

    /**
     * The charter says nothing of licences, so that nobody keeps such a register under it.
     *
     * @param charter the charter
     * @param statement what it does not say, as a sentence without its full stop
     * @param citations where it comes near and stops; none if nowhere
     */
    record NotRegulated(CharterId charter, Text statement, Seq<Citation> citations) implements LicensingRefusal {

        @Override
        public String code() {
            return "NOT_REGULATED";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("charter", charter.value());
        }

        @Override
        public Text explanation() {
            return Text.of(statement.zh() + "。", statement.en() + ".");
        }
    }

    /**
     * Whoever asks for a licence is not entitled to one.
     *
     * @param claim what was judged
     */
    record NotEntitled(Claim claim) implements LicensingRefusal {

        @Override
        public String code() {
            return "NOT_ENTITLED";
        }

        @Override
        public Seq<Citation> citations() {
            return claim.citations();
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = LinkedHashMap.of(
                    "answer", claim.answer().name(),
                    "holder", claim.owed().holder().toString(),
                    "asset", claim.owed().asset().value(),
                    "subject", claim.owed().subject().toString(),
                    "state", claim.owed().state().name());
            return facts.put("requester", claim.requester().toString());
        }

        @Override
        public Text explanation() {
            Seq<Text> failed = claim.reasons().reject(reason -> reason.holds()).map(reason -> reason.statement());
            return failed.isEmpty()
                    ? Text.of(
                            "无权请求此项许可：" + claim.owed().state().text().zh() + "。",
                            "this licence cannot be asked for: "
                                    + claim.owed().state().text().en() + ".")
                    : Text.of(
                            "无权请求此项许可（" + claim.answer().text().zh() + "），不符合："
                                    + failed.map(Text::zh).mkString("；") + "。",
                            "this licence cannot be asked for ("
                                    + claim.answer().text().en().toLowerCase(Locale.ROOT) + "); this is not so: "
                                    + failed.map(Text::en).mkString("; ") + ".");
        }
    }
}
