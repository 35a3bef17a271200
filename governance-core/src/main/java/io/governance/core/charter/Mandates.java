package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.voting.AppliedRule;
import io.governance.core.voting.DecisionRule;
import io.governance.core.voting.Formula;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Finds who may decide what under a charter, as it is read. */
final class Mandates {

    private static final MatterId OTHER = MatterId.of("other");

    private final Charter charter;
    private final Readings readings;

    Mandates(Charter charter, Readings readings) {
        this.charter = charter;
        this.readings = readings;
    }

    /** The rule under which a body may decide a matter, or the refusal; see {@link Charter#mandate}. */
    Either<Refusal, Mandate> of(BodyId body, MatterId matter, Session session) {
        Matter asked = charter.matter(matter)
                .getOrElseThrow(
                        () -> new IllegalArgumentException("charter " + charter.id() + " knows no matter " + matter));
        Option<Body> known = charter.body(body);
        if (known.isEmpty()) {
            return Either.left(refusal(body, asked, List.of(charter.bodiesCitation())));
        }
        Option<Competence> competence = competence(charter, body, matter);
        if (competence.isEmpty()) {
            return nobodyDecides(matter)
                    ? Either.right(new Mandate(
                            known.get(),
                            asked,
                            unsaid(asked).under(readings),
                            Readings.recommended(),
                            Option.none(),
                            Option.none()))
                    : Either.left(refusal(body, asked, List.of(known.get().citation())));
        }
        return mandate(known.get(), asked, competence.get(), session);
    }

    private Either<Refusal, Mandate> mandate(Body body, Matter matter, Competence competence, Session session) {
        AppliedRule rule = competence.rule().under(readings);
        if (rule.withheld().isDefined()) {
            Formula.Withheld withheld = rule.withheld().get();
            return Either.left(new CharterRefusal.NotCompetent(
                    charter.id(), body.id(), matter.id(), withheld.because(), withheld.citations()));
        }
        Option<Delegation> delegation = competence.onlyInRecess().under(readings)
                ? charter.delegation(competence.body(), competence.matter())
                : Option.none();
        if (delegation.isDefined() && session == Session.IN_SESSION) {
            Text from = name(delegation.get().from());
            Text because = Text.of(
                    name(body.id()).zh() + "只能在" + from.zh() + "闭会期间行使此项职权。",
                    "the " + name(body.id()).en() + " may do this only while the " + from.en() + " is not in session.");
            return Either.left(new CharterRefusal.NotCompetent(
                    charter.id(),
                    body.id(),
                    matter.id(),
                    because,
                    List.of(delegation.get().citation())));
        }
        return Either.right(new Mandate(
                body,
                matter,
                rule,
                readings.only(charter.readingsOf(body.id(), matter.id())
                        .appendAll(charter.customs().readings())
                        .map(Reading::key)
                        .toSet()),
                delegation,
                competence.atMeeting()));
    }

    /** The competence of a body for a matter: its own, or the residual one where no article gives the matter to anybody. */
    static Option<Competence> competence(Charter charter, BodyId body, MatterId matter) {
        Option<Competence> own = charter.competences()
                .find(competence ->
                        competence.body().equals(body) && competence.matter().equals(matter));
        return own.orElse(() -> regulated(charter, matter).isDefined()
                ? Option.none()
                : charter.competences()
                        .find(competence -> competence.body().equals(body)
                                && competence.matter().equals(OTHER)));
    }

    private static Option<Competence> regulated(Charter charter, MatterId matter) {
        return charter.competences().find(competence -> competence.matter().equals(matter));
    }

    private boolean nobodyDecides(MatterId matter) {
        return regulated(charter, matter).isEmpty() && regulated(charter, OTHER).isEmpty();
    }

    private DecisionRule unsaid(Matter matter) {
        return DecisionRule.of(
                charter.id() + "-silent",
                matter.title(),
                Formula.unstated("章程没有规定由哪个机构决定此事项", "the charter names no body to decide this matter"),
                charter.bodiesCitation());
    }

    private Refusal refusal(BodyId body, Matter matter, Seq<Citation> ofBody) {
        MatterId governing = regulated(charter, matter.id()).isDefined() ? matter.id() : OTHER;
        Seq<Competence> competent = charter.competences()
                .filter(competence -> competence.matter().equals(governing))
                .filter(competence ->
                        competence.rule().under(readings).withheld().isEmpty());
        Seq<Citation> citations = charter.competences()
                .filter(competence -> competence.matter().equals(governing))
                .map(competence -> competence.rule().citations().head())
                .appendAll(ofBody)
                .distinct();
        Text asker = name(body);
        Seq<Text> deciders = competent.map(competence -> name(competence.body()));
        Text because = deciders.isEmpty()
                ? Text.of(
                        "“" + matter.title().zh() + "”不由" + asker.zh() + "表决。",
                        "the " + asker.en() + " does not vote on this: "
                                + matter.title().en() + ".")
                : Text.of(
                        "“" + matter.title().zh() + "”由"
                                + deciders.map(Text::zh).mkString("、") + "决定，不由" + asker.zh() + "决定。",
                        "to " + matter.title().en() + " is for the "
                                + deciders.map(Text::en).mkString(" or the ") + ", not for the " + asker.en() + ".");
        return new CharterRefusal.NotCompetent(charter.id(), body, matter.id(), because, citations);
    }

    private Text name(BodyId body) {
        return charter.body(body)
                .map(Body::name)
                .orElse(() -> Body.STANDARD.get(body))
                .getOrElse(() -> Text.of(body.value(), body.value()));
    }
}
