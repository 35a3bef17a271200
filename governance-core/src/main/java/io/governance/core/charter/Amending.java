package io.governance.core.charter;

import io.governance.core.procedure.Amendment;
import io.governance.core.voting.ByReading;

/** What an amendment makes of a charter. */
final class Amending {

    private Amending() {}

    static Charter apply(Charter charter, Amendment amendment) {
        if (amendment instanceof Amendment.ReplaceRule change) {
            return ImmutableCharter.copyOf(charter)
                    .withCompetences(charter.competences().map(competence -> replaced(competence, change)));
        }
        if (amendment instanceof Amendment.ReplaceParticular change) {
            return ImmutableCharter.copyOf(charter)
                    .withParticulars(charter.particulars().map(particular -> replaced(particular, change)));
        }
        if (amendment instanceof Amendment.StrikeOptOut change) {
            return ImmutableCharter.copyOf(charter)
                    .withLicensing(charter.licensing().map(policy -> policy.withoutOptOut(change.clause())));
        }
        return limited(charter, (Amendment.ReplaceLimit) amendment);
    }

    private static Competence replaced(Competence competence, Amendment.ReplaceRule change) {
        return competence.rule().id().equals(change.rule())
                ? new Competence(
                        competence.body(),
                        competence.matter(),
                        competence.rule().deciding(ByReading.plain(change.formula())),
                        competence.onlyInRecess(),
                        competence.atMeeting())
                : competence;
    }

    private static Particular replaced(Particular particular, Amendment.ReplaceParticular change) {
        return particular.id().equals(change.particular())
                ? new Particular(particular.id(), particular.name(), change.value(), particular.citation())
                : particular;
    }

    private static Charter limited(Charter charter, Amendment.ReplaceLimit change) {
        return ImmutableCharter.copyOf(charter)
                .withBodies(charter.bodies()
                        .map(body -> body.id().equals(change.body())
                                ? body.with(body.seats()
                                        .map(kind -> kind.id().equals(change.kind())
                                                ? kind.limitedTo(change.limit())
                                                : kind))
                                : body));
    }
}
