package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Element;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.governance.core.procedure.Departure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;

/** Judges one case: tries the clauses in their order, then what they leave open. */
final class CaseJudge {

    private static final Text COMMITTED = Text.of("权利人自愿承诺许可", "its holder committed to license of its own accord");
    private static final Text EXCEPTION = Text.of("可免除许可义务的例外", "the exception that frees from the duty");
    private static final Text REVIEWED = Text.of("进行过全体会员审阅", "all members reviewed it");
    private static final Text LAPSED = Text.of("会员资格自动终止", "the membership of its holder lapsed");
    private static final Text SOLD = Text.of("已转让", "it was sold");
    private static final Text OWNED = Text.of("自其相关起曾属权利人", "its holder owned it when it became related or later");
    private static final Text EXPIRED = Text.of("保护期已届满", "its protection is over");

    private final CaseFile file;
    private final ReadFacts facts;
    private final Readings readings;
    private final CaseRows rows;
    private Seq<Judgement> reasons = List.empty();

    CaseJudge(CaseFile file, Readings readings, boolean allianceOver) {
        this.file = file;
        this.facts = new ReadFacts(file);
        this.readings = readings;
        this.rows = new CaseRows(file, allianceOver);
    }

    Encumbrance judge() {
        if (!file.wasOwned()) {
            noted(Judgement.of(OWNED, false).citing(file.policy().citations()));
            return without(Encumbrance.State.NOT_OWED, file.policy().citations());
        }
        Option<Commitment> commitment = file.commitment();
        if (commitment.isDefined()) {
            noted(Judgement.of(
                            COMMITTED,
                            true,
                            new Exhibit(
                                    Text.of("承诺时", "committed at"),
                                    commitment.get().at()))
                    .citing(file.policy().citations()));
            Grant first = file.policy().limbs().head().grant();
            return owed(
                    Cause.VOLUNTARY,
                    new Grant(commitment.get().terms(), first.beneficiaries(), Grant.Purpose.ANY),
                    file.policy().citations(),
                    Option.some(commitment.get().at()));
        }
        Seq<Text> missing = Vector.empty();
        for (Limb limb : file.policy().limbs()) {
            Judgement judged = noted(judged(limb.when(), limb.text(), limb.citations()));
            if (judged.holds()) {
                return underLimb(limb);
            }
            missing = missing.appendAll(judged.missing());
        }
        Option<Encumbrance> bought = file.policy()
                .sold()
                .filter(gap ->
                        file.beforeTheSale().exists(seller -> isBurdened(new CaseJudge(seller, readings, false))))
                .flatMap(this::afterTheSale);
        if (bought.isDefined()) {
            return bought.get();
        }
        for (Gap gap : file.policy().gaps()) {
            Judgement judged = noted(judged(gap.when(), gap.reading().question(), gap.citations()));
            if (judged.holds()) {
                return inGap(gap).getOrElse(() -> without(Encumbrance.State.NOT_OWED, gap.citations()));
            }
            missing = missing.appendAll(judged.missing());
        }
        return missing.isEmpty() ? outsideEveryClause() : undetermined(missing);
    }

    private Encumbrance outsideEveryClause() {
        Seq<Citation> failed = reasons.flatMap(Judgement::flattened)
                .filter(judged -> judged.parts().isEmpty() && judged.answer() == Answer.NO)
                .flatMap(Judgement::citations);
        return without(
                Encumbrance.State.NOT_OWED,
                file.policy().citations().appendAll(failed).distinct());
    }

    private static boolean isBurdened(CaseJudge judge) {
        return switch (judge.judge().state()) {
            case NOT_OWED, EXEMPT, ENDED -> false;
            default -> true;
        };
    }

    private Judgement judged(Element<Fact> element, Text statement, Seq<Citation> citations) {
        Judgement judged = element.judge(facts, readings);
        return new Judgement(
                statement,
                judged.answer(),
                judged.exhibits(),
                judged.wanted(),
                citations,
                judged.asked(),
                element instanceof Element.All<Fact> ? judged.parts() : List.of(judged));
    }

    private Judgement noted(Judgement judgement) {
        reasons = reasons.append(judgement);
        return judgement;
    }

    private Encumbrance underLimb(Limb limb) {
        Option<OptOut> optOut = limb.optOut().under(readings);
        if (optOut.isEmpty()) {
            Seq<Reading> asked = limb.optOut().readings();
            if (!asked.isEmpty()) {
                noted(Judgement.of(EXCEPTION, false)
                        .citing(asked.flatMap(Reading::citations).distinct())
                        .asking(asked));
            }
            return settled(limb, limb.citations(), Option.none());
        }
        Seq<Citation> citations = optOut.get().citations();
        Judgement open = optOut.get().open().judge(facts, readings);
        Judgement notices = optOut.get().notices().judge(facts, readings);
        Answer both = Answer.all(List.of(open.answer(), notices.answer()));
        noted(Judgement.composed(EXCEPTION, both, List.of(open, notices))
                .citing(citations)
                .asking(limb.optOut().readings()));
        if (open.answer() == Answer.NO) {
            return settled(limb, Citation.union(limb.citations(), citations), Option.none());
        }
        if (open.answer() == Answer.UNKNOWN && (notices.holds() || !file.isClosed())) {
            return undetermined(open.missing());
        }
        if (file.wasNeverReviewed()) {
            Option<Gap> gap = file.policy().neverReviewed();
            noted(Judgement.of(REVIEWED, false).citing(gap.map(Gap::citations).getOrElse(limb.citations())));
            return gap.isEmpty()
                    ? settled(limb, limb.citations(), Option.none())
                    : inGap(gap.get())
                            .getOrElse(() -> without(
                                    Encumbrance.State.NOT_OWED, gap.get().citations()));
        }
        if (!file.isClosed()) {
            Option<Encumbrance> sold = file.isHeld()
                    ? Option.none()
                    : file.policy().sold().flatMap(this::afterTheSale).filter(found -> !found.isOwed());
            if (sold.isDefined()) {
                return sold.get();
            }
            return without(notices.holds() ? Encumbrance.State.REFUSED : Encumbrance.State.REVOCABLE, citations);
        }
        return both == Answer.YES
                ? without(Encumbrance.State.EXEMPT, citations)
                : settled(limb, Citation.union(limb.citations(), citations), file.close());
    }

    private Encumbrance settled(Limb limb, Seq<Citation> citations, Option<Instant> notBefore) {
        return owed(limb.cause(), limb.grant(), citations, incurred(notBefore));
    }

    private Option<Instant> incurred(Option<Instant> notBefore) {
        Instant implicated = file.implicatedAt().getOrElse(file.at());
        Option<Instant> joined = facts.apply(Fact.FORMED_AS_MEMBER).holds()
                ? Option.none()
                : file.binding()
                        .find(spell -> spell.until().forAll(implicated::isBefore))
                        .map(Parties.Spell::from);
        Option<Instant> formed = file.asset().formedOn().map(file::start);
        return Option.some(later(later(later(implicated, joined), notBefore), formed));
    }

    private static Instant later(Instant one, Option<Instant> other) {
        return other.filter(one::isBefore).getOrElse(one);
    }

    private Encumbrance owed(Cause cause, Grant grant, Seq<Citation> citations, Option<Instant> from) {
        IpPolicy policy = file.policy();
        boolean expired = policy.term() == Term.PROTECTION
                && file.asset().expiresOn().exists(day -> day.isBefore(file.day(file.at())));
        if (rows.isOver() || expired) {
            if (expired) {
                noted(Judgement.of(
                        EXPIRED,
                        true,
                        new Exhibit(EXPIRED, file.asset().expiresOn().get())));
            }
            return row(
                    Encumbrance.State.ENDED,
                    cause,
                    grant,
                    from,
                    policy.survival().appendAll(citations));
        }
        if (policy.sold().isDefined() && file.wasSold()) {
            return afterTheSale(policy.sold().get())
                    .getOrElse(() -> row(Encumbrance.State.OWED, cause, grant, from, citations));
        }
        Seq<Citation> resting = file.wasSold() ? citations.appendAll(policy.runsWithAsset()) : citations;
        if (cause == Cause.VOLUNTARY || !file.hasLeft()) {
            return row(Encumbrance.State.OWED, cause, grant, from, resting);
        }
        if (policy.lapsed().isDefined()
                && file.spells(Parties.Role.MEMBER)
                        .lastOption()
                        .exists(spell -> spell.departure().contains(Departure.LAPSED))) {
            noted(Judgement.of(LAPSED, true).citing(policy.lapsed().get().citations()));
            Option<Encumbrance> gap = inGap(policy.lapsed().get());
            if (gap.isDefined()) {
                return gap.get();
            }
        }
        return row(Encumbrance.State.SURVIVING, cause, grant, from, Citation.union(resting, policy.survival()));
    }

    /** What becomes of it in a sale; a duty that goes with it has left whoever sold it. None if what the clauses say holds. */
    private Option<Encumbrance> afterTheSale(Gap gap) {
        noted(Judgement.of(SOLD, true).citing(gap.citations()));
        return inGap(gap)
                .map(found -> found.isOwed() && !file.isHeld()
                        ? without(Encumbrance.State.NOT_OWED, gap.citations())
                        : found);
    }

    /** What an open question makes of the case; none if what the clauses say holds. */
    private Option<Encumbrance> inGap(Gap gap) {
        Gap.Outcome outcome = gap.outcome().under(readings);
        noted(new Judgement(
                gap.reading().question(),
                outcome == Gap.Outcome.OPEN ? Answer.UNKNOWN : Answer.YES,
                List.of(new Exhibit(Text.of("解释", "reading"), readings.of(gap.reading()))),
                List.empty(),
                gap.citations(),
                List.of(gap.reading()),
                List.empty()));
        return switch (outcome) {
            case OPEN -> Option.some(rows.unsettled(gap, reasons));
            case FREE -> Option.some(rows.without(Encumbrance.State.NOT_OWED, gap.citations(), reasons));
            case OWED -> {
                Encumbrance.State state = file.hasLeft() ? Encumbrance.State.SURVIVING : Encumbrance.State.OWED;
                yield Option.some(row(
                        rows.isOver() ? Encumbrance.State.ENDED : state,
                        Cause.READING,
                        gap.grant(),
                        incurred(Option.none()),
                        gap.citations()));
            }
            case AS_STATED -> Option.none();
        };
    }

    private Encumbrance without(Encumbrance.State state, Seq<Citation> citations) {
        return rows.without(state, citations, reasons);
    }

    private Encumbrance undetermined(Seq<Text> missing) {
        return rows.undetermined(missing.distinct(), reasons);
    }

    private Encumbrance row(
            Encumbrance.State state, Cause cause, Grant grant, Option<Instant> from, Seq<Citation> citations) {
        return rows.duty(state, cause, grant, from, citations, reasons);
    }
}
