package io.governance.core.licensing;

import io.governance.core.Reading;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/** The facts of one case, each with the open questions that were answered to find it. */
final class ReadFacts implements Function<Fact, Judgement> {

    private final CaseFacts facts;
    private final CaseFile file;

    ReadFacts(CaseFile file) {
        this.facts = new CaseFacts(file);
        this.file = file;
    }

    @Override
    public Judgement apply(Fact fact) {
        Judgement found = facts.apply(fact);
        Seq<Reading> behind = behind(fact);
        return behind.isEmpty()
                ? found
                : new Judgement(
                        found.statement(),
                        found.answer(),
                        found.exhibits(),
                        found.missing(),
                        found.citations(),
                        found.readings().appendAll(behind).distinct(),
                        found.parts());
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
                review();
            default -> review().appendAll(end());
        };
    }

    /** What says which review governs; nothing if it is the version's own in any case. */
    private Seq<Reading> review() {
        return file.mayCarryOn() ? file.policy().reviewedOnce().readings() : List.empty();
    }

    /** What says when the review ends; nothing while none has opened. */
    private Seq<Reading> end() {
        return file.close().isDefined() ? file.policy().window().lastDayCounts().readings() : List.empty();
    }
}
