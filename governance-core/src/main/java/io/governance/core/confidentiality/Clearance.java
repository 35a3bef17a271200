package io.governance.core.confidentiality;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.governance.core.judgement.Judgement;
import io.governance.core.voting.Alternative;
import io.vavr.collection.Seq;

/**
 * Whether somebody may give a file to somebody else at an instant (能否披露), and why.
 *
 * <p>A breach takes four things: a secret, a duty, no leave of the charter for this way of giving it away, and no circumstance
 * that frees from the duty. Whoever is within the alliance may be told; that they may in turn be bound to nothing is another
 * question.
 *
 * @param disclosure what is given to whom
 * @param outcome what it comes to
 * @param judgement the judgement that it is a breach, with one on each kind of secret as its parts
 * @param bound whether whoever gives it is bound
 * @param recipient whether whoever receives it is bound
 * @param citations the provisions that decide
 * @param unsettled the questions whose settlement alone decides; empty unless it is open
 * @param alternatives what it comes to under other readings, where that differs
 */
public record Clearance(
        Disclosure disclosure,
        Outcome outcome,
        Judgement judgement,
        Bound bound,
        Bound recipient,
        Seq<Citation> citations,
        Seq<Reading> unsettled,
        Seq<Alternative<Outcome>> alternatives) {

    /**
     * Judges a disclosure of a file as things stand at its instant.
     *
     * @param parties what anybody is to the alliance
     * @param alliance whether the alliance still exists
     */
    public static Clearance of(
            SecrecyPolicy policy,
            SecretFile file,
            Disclosure disclosure,
            Parties parties,
            Lifetime alliance,
            Readings readings) {
        return new DisclosureCase(
                        policy,
                        file,
                        disclosure,
                        parties.of(disclosure.from(), disclosure.at()),
                        parties.of(disclosure.to(), disclosure.at()),
                        alliance)
                .under(readings);
    }

    /** The facts that would decide it. */
    public Seq<Text> missing() {
        return judgement.missing();
    }

    /** Why, in words. */
    public Text reason() {
        return switch (outcome) {
            case BREACH, FREE, NOT_REGULATED -> bound.why();
            case ALLOWED -> Text.of("章程不禁止", "nothing in the charter forbids it");
            case OPEN -> joined(unsettled.map(Reading::question));
            case UNDETERMINED -> joined(missing());
        };
    }

    private static Text joined(Seq<Text> texts) {
        return Text.of(texts.map(Text::zh).mkString("；"), texts.map(Text::en).mkString("; "));
    }
}
