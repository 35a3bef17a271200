package io.governance.core.charter;

import io.governance.core.Citation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Checks that a charter is silent only where it does not speak, once, and that the agreements it leaves room for can be made. */
final class SilenceCheck {

    private final Charter charter;
    private final Names names;

    SilenceCheck(Charter charter) {
        this.charter = charter;
        this.names = new Names(charter);
    }

    Seq<Finding> faults() {
        return charter.silences().flatMap(this::faults);
    }

    private Seq<Finding> faults(Silence silence) {
        Citation stands = silence.citations().headOption().getOrElse(charter::bodiesCitation);
        Named in = Named.of("未规定事项", "silence", silence.topic(), stands);
        return List.of(silence)
                .filter(one -> charter.silences().count(other -> other.topic().equals(one.topic())) > 1)
                .map(one -> in.fault("REPEATED", "重复", "is given twice"))
                .appendAll(List.of(silence)
                        .filter(one -> isRegulated(one.topic()))
                        .map(one -> in.fault("SILENT_AND_REGULATED", "已有规定", "is regulated after all")))
                .appendAll(silence.agreement().toList().flatMap(agreed -> agreement(agreed, in)));
    }

    private boolean isRegulated(String topic) {
        return topic.equals(Silence.LICENSING) && charter.licensing().isDefined()
                || topic.equals(Silence.FUNDING) && charter.funding().isDefined();
    }

    private Seq<Finding> agreement(Silence.Agreement agreed, Named in) {
        return names.body(agreed.units(), in)
                .toList()
                .appendAll(names.right(agreed.right(), in))
                .appendAll(names.reading(agreed.open(), in));
    }
}
