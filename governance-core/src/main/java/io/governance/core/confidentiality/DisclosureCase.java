package io.governance.core.confidentiality;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Element;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A disclosure with the facts around it, to be judged under any readings. */
record DisclosureCase(
        SecrecyPolicy policy,
        SecretFile file,
        Disclosure disclosure,
        Involvement from,
        Involvement to,
        Lifetime alliance) {

    private static final int SECRET = 0;
    private static final int BOUND = 1;

    Clearance under(Readings readings) {
        Judgement judged = judge(readings);
        Outcome outcome = outcome(judged, readings);
        return new Clearance(
                disclosure,
                outcome,
                judged,
                bound(from, readings),
                bound(to, readings),
                deciding(judged, outcome)
                        .flatMap(Judgement::flattened)
                        .flatMap(Judgement::citations)
                        .distinct(),
                outcome == Outcome.OPEN ? open(judged, readings) : List.empty(),
                OpenQuestions.otherwise(judged.readings(), readings, outcome, other -> outcome(judge(other), other)));
    }

    /** Whether it is a breach: one on each kind of secret, each of a secret, a duty, no leave, and nothing that frees. */
    private Judgement judge(Readings readings) {
        Element<SecretKind> any = new Element.Any<>(policy.kinds().map(kind -> Element.asked(kind, new Citation[0])));
        return any.judge(kind -> breach(kind).judge(fact -> fact(kind, fact, readings), readings), readings);
    }

    private Element<SecrecyFact> breach(SecretKind kind) {
        Element<SecrecyFact> freed = new Element.Any<>(disclosure
                .circumstances()
                .map(relied -> policy.exceptions().get(relied).getOrElse(() -> Element.asked(SecrecyFact.SETTLED))));
        return new Element.All<>(List.of(
                kind.asked(),
                Element.asked(SecrecyFact.BOUND, kind.citation()),
                Element.not(kind.leaveBy(disclosure.way())),
                Element.not(freed)));
    }

    private Judgement fact(SecretKind kind, SecrecyFact fact, Readings readings) {
        FileFacts facts = new FileFacts(kind, file, disclosure.at());
        return switch (fact) {
            case BOUND -> bound(from, readings).judgement();
            case INSIDE -> Judgement.of(fact.text(), to.position().isInside());
            case EVERY_PARTNER, ONE_PARTNER -> facts.permitted(fact, disclosure.from());
            default -> facts.of(fact);
        };
    }

    private Bound bound(Involvement who, Readings readings) {
        return Bound.of(policy, who, alliance, disclosure.at(), readings);
    }

    private Outcome outcome(Judgement judged, Readings readings) {
        return switch (judged.answer()) {
            case YES -> Outcome.BREACH;
            case UNKNOWN -> open(judged, readings).isEmpty() ? Outcome.UNDETERMINED : Outcome.OPEN;
            case NO ->
                secrets(judged)
                        .find(kind -> kind.parts().get(BOUND).answer() == Answer.NO)
                        .map(kind -> bound(from, readings).state() == Bound.State.OVER
                                ? Outcome.FREE
                                : Outcome.NOT_REGULATED)
                        .getOrElse(Outcome.ALLOWED);
        };
    }

    /** The judgements on the kinds of secret that the file is of, or may be of. */
    private static Seq<Judgement> secrets(Judgement judged) {
        return judged.parts().reject(kind -> kind.parts().get(SECRET).answer() == Answer.NO);
    }

    private Seq<Reading> open(Judgement judged, Readings readings) {
        return OpenQuestions.deciding(
                judged.readings(), readings, settled -> judge(settled).answer() != Answer.UNKNOWN);
    }

    /** The judgements that decide: those of a breach, the duty that is not there, what lets it be, or why it is no secret. */
    private static Seq<Judgement> deciding(Judgement judged, Outcome outcome) {
        Seq<Judgement> secrets = secrets(judged);
        return switch (outcome) {
            case BREACH -> judged.parts().filter(kind -> kind.answer() == Answer.YES);
            case OPEN, UNDETERMINED -> judged.parts().filter(kind -> kind.answer() == Answer.UNKNOWN);
            case FREE, NOT_REGULATED -> secrets.map(kind -> kind.parts().get(BOUND));
            case ALLOWED ->
                secrets.isEmpty()
                        ? judged.parts().map(kind -> kind.parts().get(SECRET))
                        : secrets.flatMap(Judgement::parts).filter(part -> part.answer() == Answer.NO);
        };
    }
}
