package io.governance.app;

import io.governance.adapters.rest.LifeDocument;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.RightsPage;
import io.governance.core.Id;
import io.governance.core.PersonId;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.questions.Entitlement;
import io.governance.core.questions.Rights;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a person may do in a stored alliance. */
@Command(
        name = "rights",
        description =
                "列出某人现在可以做什么、代表谁、截至何时、依据哪条。%nWhat a person may do: on whose behalf, until when and by which article.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class RightsCommand implements Runnable {

    @Parameters(index = "1", paramLabel = "PERSON", description = "人 the person")
    @SuppressWarnings("NullAway.Init")
    private String person;

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public void run() {
        if (!Id.isWellFormed(person)) {
            throw new BadInput(
                    "“" + person + "”不是人的标识：1 至 64 个字母、数字或 . _ -。",
                    "\"" + person + "\" is no person's id: 1 to 64 letters, digits or . _ -.");
        }
        try (Governance governance = alliance.open()) {
            Alliance found = alliance.in(governance, asOf.instant());
            Instant at = asOf.at(governance, found);
            PersonId who = PersonId.of(person);
            Occasion asked = new Occasion(who, at, governance.calendar());
            Seq<Entitlement> rights = Rights.of(found, who, asked);
            answer.print(
                    language -> LifeDocument.rights(rights), language -> RightsPage.of(found, rights, asked, language));
        }
    }
}
