package io.governance.core.licensing;

import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Judgement;
import io.vavr.control.Option;
import java.util.function.Function;

/** Concludes from the facts where intellectual property comes from. What its holder declared it to be decides nothing. */
final class Origins {

    private Origins() {}

    static Option<Asset.Origin> of(Function<Fact, Judgement> facts) {
        if (holds(facts, Fact.FORMED_BEFORE_JOINING)) {
            return Option.some(Asset.Origin.BACKGROUND);
        }
        if (holds(facts, Fact.FORMED_AFTER_LEAVING)) {
            return Option.some(Asset.Origin.AFTER_LEAVING);
        }
        if (!holds(facts, Fact.FORMED_AS_MEMBER)) {
            return Option.none();
        }
        return switch (answer(facts, Fact.MADE_ALONE)) {
            case YES -> either(facts, Fact.FOR_ALLIANCE, Asset.Origin.FOREGROUND);
            case NO -> either(facts, Fact.LED_BY_ALLIANCE, Asset.Origin.JOINT);
            case UNKNOWN -> Option.none();
        };
    }

    private static Option<Asset.Origin> either(Function<Fact, Judgement> facts, Fact fact, Asset.Origin origin) {
        return switch (answer(facts, fact)) {
            case YES -> Option.some(origin);
            case NO -> Option.some(Asset.Origin.SIDEGROUND);
            case UNKNOWN -> Option.none();
        };
    }

    private static boolean holds(Function<Fact, Judgement> facts, Fact fact) {
        return facts.apply(fact).holds();
    }

    private static Answer answer(Function<Fact, Judgement> facts, Fact fact) {
        return facts.apply(fact).answer();
    }
}
