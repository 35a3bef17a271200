package io.governance.core.charter;

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
                                citation, "rule " + competence.rule().id())));
    }

    private static Seq<Execution> delegations(Charter charter) {
        return charter.delegations()
                .map(delegation -> new Execution(
                        delegation.citation(), "delegation " + delegation.from() + " to " + delegation.to()));
    }
}
