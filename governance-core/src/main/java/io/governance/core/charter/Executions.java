package io.governance.core.charter;

import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.funding.Funding;
import io.governance.core.licensing.OptOut;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Notice;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.right.Condition;
import io.governance.core.voting.Cited;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Finds what a charter executes, in everything that it establishes. */
final class Executions {

    private Executions() {}

    static Seq<Execution> of(Charter charter) {
        return tiers(charter)
                .appendAll(bodies(charter))
                .appendAll(seats(charter))
                .appendAll(rules(charter))
                .appendAll(delegations(charter))
                .appendAll(terms(charter))
                .appendAll(life(charter))
                .appendAll(procedures(charter))
                .appendAll(meetings(charter))
                .appendAll(funding(charter))
                .appendAll(licensing(charter))
                .appendAll(secrecy(charter))
                .appendAll(charter.furtherExecutions())
                .distinct();
    }

    private static Seq<Execution> tiers(Charter charter) {
        return charter.tiers().map(tier -> new Execution(tier.citation(), "tier " + tier.id()));
    }

    private static Seq<Execution> bodies(Charter charter) {
        return charter.bodies()
                .map(body -> new Execution(body.citation(), "body " + body.id()))
                .appendAll(charter.bodies().map(body -> new Execution(body.oneVote(), "one vote " + body.id())));
    }

    private static Seq<Execution> seats(Charter charter) {
        return charter.bodies()
                .flatMap(body -> body.seats()
                        .map(kind -> new Execution(kind.citation(), "seats " + body.id() + " " + kind.id())));
    }

    /**
     * A rule executes what it and its formulas rest on. One under which nobody ever votes executes nothing, and neither does
     * the announcement of the stage after it.
     */
    private static Seq<Execution> rules(Charter charter) {
        return charter.competences()
                .filter(competence -> charter.mayVote(competence.body(), competence.matter()))
                .flatMap(competence -> CharterCheck.citationsOfDecision(competence)
                        .map(citation -> new Execution(
                                citation, "rule " + competence.rule().id()))
                        .appendAll(competence
                                .atMeeting()
                                .map(citation -> new Execution(
                                        citation, "at a meeting " + competence.body() + " " + competence.matter()))));
    }

    private static Seq<Execution> delegations(Charter charter) {
        return charter.delegations()
                .map(delegation -> new Execution(
                        delegation.citation(), "delegation " + delegation.from() + " to " + delegation.to()));
    }

    private static Seq<Execution> life(Charter charter) {
        return charter.particulars()
                .map(fact -> new Execution(fact.citation(), "particular " + fact.id()))
                .appendAll(charter.rights()
                        .flatMap(right -> right.citations()
                                .appendAll(right.conditions().map(Condition::citation))
                                .distinct()
                                .map(citation -> new Execution(citation, "right " + right.id()))))
                .appendAll(charter.duties().map(duty -> new Execution(duty.citation(), "duty " + duty.id())))
                .appendAll(charter.recurringDuties()
                        .flatMap(duty -> duty.citations()
                                .map(citation -> new Execution(citation, "recurring duty " + duty.id()))))
                .appendAll(charter.marks().map(mark -> new Execution(mark.citation(), "mark " + mark.id())))
                .appendAll(charter.lapses().map(lapse -> new Execution(lapse.citation(), "lapse " + lapse.id())))
                .appendAll(charter.absenceRules()
                        .flatMap(rule -> List.of(rule.duty(), rule.citation())
                                .map(citation -> new Execution(citation, "absences in a row"))))
                .appendAll(charter.entrustments()
                        .map(found ->
                                new Execution(found.citation(), "entrusting " + found.from() + " to " + found.to())));
    }

    private static Seq<Execution> terms(Charter charter) {
        return charter.bodies()
                .flatMap(body -> body.seats()
                        .flatMap(kind -> kind.term()
                                .map(term -> new Execution(term.citation(), "term " + body.id() + " " + kind.id()))
                                .toList()
                                .appendAll(kind.sentBy()
                                        .map(by -> new Execution(
                                                by.citation(), "delegates " + body.id() + " " + kind.id())))));
    }

    private static Seq<Execution> procedures(Charter charter) {
        return charter.procedures()
                .flatMap(procedure -> procedure
                        .citations()
                        .map(citation -> new Execution(citation, "procedure " + procedure.id()))
                        .appendAll(procedure
                                .eligibility()
                                .map(asked -> new Execution(
                                        asked.citation(),
                                        "procedure " + procedure.id() + ", eligibility " + asked.trait())))
                        .appendAll(procedure
                                .grounds()
                                .map(ground -> new Execution(
                                        ground.citation(), "procedure " + procedure.id() + ", ground " + ground.id())))
                        .appendAll(procedure.stages().flatMap(stage -> stage(procedure, stage))));
    }

    private static Seq<Execution> stage(Procedure procedure, Stage stage) {
        String name = "procedure " + procedure.id() + ", stage " + stage.id();
        return stage.citations()
                .appendAll(stage.notice().map(Notice::citation))
                .distinct()
                .map(citation -> new Execution(citation, name))
                .appendAll(
                        stage.papers().map(paper -> new Execution(paper.citation(), name + ", paper " + paper.kind())))
                .appendAll(stage.effect()
                        .map(Effect::whateverIsRead)
                        .filter(effect -> effect instanceof Effect.ChangeTier)
                        .toList()
                        .flatMap(effect -> ((Effect.ChangeTier) effect).transitions())
                        .map(edge ->
                                new Execution(edge.citation(), "tier change " + edge.from() + " to " + edge.to())));
    }

    private static Seq<Execution> funding(Charter charter) {
        return charter.funding()
                .toList()
                .flatMap(Funding::bases)
                .map(basis -> new Execution(basis.citation(), basis.rule()));
    }

    private static Seq<Execution> licensing(Charter charter) {
        return charter.licensing()
                .toList()
                .flatMap(policy -> policy.limbs()
                        .flatMap(limb -> limb.citations()
                                .map(citation -> new Execution(citation, "licensing " + limb.id()))
                                .appendAll(limb.optOut()
                                        .outcomes()
                                        .flatMap(outcome -> outcome.value().toList())
                                        .flatMap(OptOut::citations)
                                        .distinct()
                                        .map(citation ->
                                                new Execution(citation, "licensing " + limb.id() + ", refusal"))))
                        .appendAll(
                                policy.survival().map(citation -> new Execution(citation, "licensing, after leaving")))
                        .appendAll(policy.citations().map(citation -> new Execution(citation, "licensing"))));
    }

    private static Seq<Execution> secrecy(Charter charter) {
        return charter.secrecy()
                .toList()
                .flatMap(SecrecyPolicy::bases)
                .map(basis -> new Execution(basis.citation(), basis.rule()));
    }

    private static Seq<Execution> meetings(Charter charter) {
        return charter.meetings()
                .flatMap(kind -> kind.citations()
                        .map(citation -> new Execution(citation, "meeting " + kind.id()))
                        .appendAll(kind.forms()
                                .map(form -> new Execution(
                                        form.citation(), "meeting " + kind.id() + ", form " + form.mode())))
                        .appendAll(kind.notice()
                                .map(ahead -> new Execution(ahead.citation(), "meeting " + kind.id() + ", notice")))
                        .appendAll(kind.minutes()
                                .toList()
                                .flatMap(minutes -> List.of(minutes.form(), minutes.confirming()))
                                .map(citation -> new Execution(citation, "meeting " + kind.id() + ", minutes")))
                        .appendAll(kind.quorum()
                                .filter(quorum -> quorum instanceof Cited)
                                .toList()
                                .flatMap(quorum -> ((Cited) quorum).citations())
                                .map(citation -> new Execution(citation, "meeting " + kind.id() + ", quorum"))));
    }
}
