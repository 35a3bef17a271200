package io.governance.core.confidentiality;

import io.governance.core.Citation;
import io.governance.core.FileId;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Element;
import io.governance.core.judgement.Judgement;
import io.governance.core.voting.Alternative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/**
 * Whether a file is secret at an instant under the charter (是否保密信息), and why.
 *
 * @param file the file
 * @param state whether it is
 * @param judgement the judgement, with one on each kind of secret as its parts
 * @param unsettled the questions whose settlement alone decides; empty unless it is open
 * @param alternatives what it comes to under other readings, where that differs
 */
public record Confidentiality(
        FileId file,
        State state,
        Judgement judgement,
        Seq<Reading> unsettled,
        Seq<Alternative<Confidentiality.State>> alternatives) {

    /** Whether a file is secret. */
    public enum State {
        /** It is. */
        YES,
        /** It is not. */
        NO,
        /** The facts are there, and the charter leaves the question open. */
        OPEN,
        /** A fact is missing that would decide it. */
        UNDETERMINED
    }

    /** Judges a file under a policy. */
    public static Confidentiality of(SecrecyPolicy policy, SecretFile file, Instant at, Readings readings) {
        Judgement judged = judge(policy, file, at, readings);
        State state = state(policy, file, at, readings);
        return new Confidentiality(
                file.id(),
                state,
                judged,
                state == State.OPEN ? open(policy, file, at, readings, judged) : List.empty(),
                OpenQuestions.otherwise(judged.readings(), readings, state, other -> state(policy, file, at, other)));
    }

    static Judgement judge(SecrecyPolicy policy, SecretFile file, Instant at, Readings readings) {
        Element<SecretKind> any = new Element.Any<>(policy.kinds().map(kind -> Element.asked(kind, kind.citation())));
        return any.judge(kind -> kind.asked().judge(new FileFacts(kind, file, at)::of, readings), readings);
    }

    private static State state(SecrecyPolicy policy, SecretFile file, Instant at, Readings readings) {
        Judgement judged = judge(policy, file, at, readings);
        return switch (judged.answer()) {
            case YES -> State.YES;
            case NO -> State.NO;
            case UNKNOWN -> open(policy, file, at, readings, judged).isEmpty() ? State.UNDETERMINED : State.OPEN;
        };
    }

    private static Seq<Reading> open(
            SecrecyPolicy policy, SecretFile file, Instant at, Readings readings, Judgement judged) {
        return OpenQuestions.deciding(
                judged.readings(),
                readings,
                settled -> judge(policy, file, at, settled).answer() != Answer.UNKNOWN);
    }

    /** The provisions it rests on: those of the kinds that it is of, or else of all. */
    public Seq<Citation> citations() {
        Seq<Judgement> deciding = judgement.parts().filter(part -> part.answer() == judgement.answer());
        return deciding.flatMap(Judgement::flattened)
                .flatMap(Judgement::citations)
                .distinct();
    }
}
