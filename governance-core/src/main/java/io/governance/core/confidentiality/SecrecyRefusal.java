package io.governance.core.confidentiality;

import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Why the register of files takes no such act. */
public sealed interface SecrecyRefusal extends Refusal {

    /**
     * The charter does not speak of it, so that nobody does it under it.
     *
     * @param charter the charter
     * @param what what was wanted
     */
    record NotRegulated(CharterId charter, Text what) implements SecrecyRefusal {

        @Override
        public String code() {
            return "NOT_REGULATED";
        }

        @Override
        public Seq<Citation> citations() {
            return List.empty();
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("charter", charter.value());
        }

        @Override
        public Text explanation() {
            return Text.of(
                    "章程 " + charter + " 没有规定：" + what.zh() + "。",
                    "the charter " + charter + " does not provide for this: " + what.en() + ".");
        }
    }
}
