package io.governance.core.licensing;

import io.governance.core.Reading;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** The facts of one case, each with the open questions that were answered to find it, and each found once. */
final class ReadFacts implements Function<Fact, Judgement> {

    private final CaseFacts facts;
    private final Map<Fact, Judgement> known = new EnumMap<>(Fact.class);

    /** What says which review governs; nothing if it is the version's own in any case. */
    private final Seq<Reading> review;

    /** What says when the review ends; nothing while none has opened. */
    private final Seq<Reading> end;

    ReadFacts(CaseFile file) {
        this.facts = new CaseFacts(file);
        this.review = file.mayCarryOn() ? file.policy().reviewedOnce().readings() : List.empty();
        this.end = file.close().isDefined()
                ? file.policy().window().lastDayCounts().readings()
                : List.empty();
    }

    @Override
    public Judgement apply(Fact fact) {
        return known.computeIfAbsent(fact, wanted -> facts.apply(wanted).asking(behind(wanted)));
    }

    private Seq<Reading> behind(Fact fact) {
        return switch (fact) {
            case FORMED_BEFORE_JOINING,
                    FORMED_AS_MEMBER,
                    FORMED_AFTER_LEAVING,
                    FOR_ALLIANCE,
                    MADE_ALONE,
                    LED_BY_ALLIANCE,
                    CONTRIBUTED_SUBSTANTIALLY,
                    RELATED_TO_VERSION,
                    ESSENTIAL_TO_VERSION,
                    RELATED_TO_ALLIANCE,
                    HOLDER_IS_ADVISER -> List.empty();
            case MEMBER_SINCE_IMPLICATED, OWN_SUBMISSION, FORMED_BEFORE_SUBMISSION, TOOK_PART, TOOK_PART_LONG_ENOUGH ->
                review;
            default -> review.isEmpty() ? end : review.appendAll(end);
        };
    }
}
