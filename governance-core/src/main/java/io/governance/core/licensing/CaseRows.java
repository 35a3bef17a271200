package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Writes what a case comes to into its row. Once the alliance is over, what hung on its life is over too. */
final class CaseRows {

    private static final Text OVER = Text.of("联盟已终止", "the alliance is over");

    private final CaseFile file;
    private final boolean over;

    CaseRows(CaseFile file, boolean allianceOver) {
        this.file = file;
        this.over = allianceOver && file.policy().term() == Term.ALLIANCE;
    }

    /** Checks if every duty has ended with the alliance. */
    boolean isOver() {
        return over;
    }

    private Seq<Judgement> withTheEnd(Seq<Judgement> reasons) {
        return reasons.append(Judgement.of(OVER, true).citing(file.policy().survival()));
    }

    /** A duty that is or was owed. */
    Encumbrance duty(
            Encumbrance.State state,
            Cause cause,
            Grant grant,
            Option<Instant> from,
            Seq<Citation> citations,
            Seq<Judgement> reasons) {
        return new Encumbrance(
                file.holder(),
                file.asset().id(),
                file.subject(),
                state,
                Option.some(cause),
                Option.some(grant),
                from,
                Option.some(file.policy().term()),
                file.close(),
                Option.none(),
                Option.none(),
                List.empty(),
                over ? withTheEnd(reasons) : reasons,
                citations);
    }

    /** No duty, or none yet. */
    Encumbrance without(Encumbrance.State state, Seq<Citation> citations, Seq<Judgement> reasons) {
        boolean stays = state == Encumbrance.State.NOT_OWED || state == Encumbrance.State.EXEMPT;
        return over && !stays ? ended(citations, reasons) : bare(state, List.empty(), reasons, citations);
    }

    /** A fact is missing. */
    Encumbrance undetermined(Seq<Text> missing, Seq<Judgement> reasons) {
        return over
                ? ended(file.policy().citations(), reasons)
                : bare(
                        Encumbrance.State.UNDETERMINED,
                        missing,
                        reasons,
                        file.policy().citations());
    }

    /** Somebody has to settle it; nobody can any more once the alliance is over. */
    Encumbrance unsettled(Gap gap, Seq<Judgement> reasons) {
        IpPolicy policy = file.policy();
        return over
                ? ended(gap.citations(), reasons)
                : new Encumbrance(
                        file.holder(),
                        file.asset().id(),
                        file.subject(),
                        Encumbrance.State.UNSETTLED,
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        file.close(),
                        Option.some(gap.reading()),
                        policy.decider(),
                        List.empty(),
                        reasons,
                        gap.citations().appendAll(policy.deciding()).distinct());
    }

    private Encumbrance ended(Seq<Citation> citations, Seq<Judgement> reasons) {
        return bare(
                Encumbrance.State.ENDED,
                List.empty(),
                withTheEnd(reasons),
                file.policy().survival().appendAll(citations).distinct());
    }

    private Encumbrance bare(
            Encumbrance.State state, Seq<Text> missing, Seq<Judgement> reasons, Seq<Citation> citations) {
        return new Encumbrance(
                file.holder(),
                file.asset().id(),
                file.subject(),
                state,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                file.close(),
                Option.none(),
                Option.none(),
                missing,
                reasons,
                citations);
    }
}
