package io.governance.app;

import io.governance.adapters.rest.LifeDocument;
import io.governance.app.paper.DutiesPage;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.questions.Due;
import io.governance.core.questions.Duties;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is due in a stored alliance. */
@Command(
        name = "duties",
        description =
                "列出到期事项：谁、何时之前、依据哪条、逾期如何。%nWhat is due: by whom, until when, by which article, and what if it is missed.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class DutiesCommand implements Runnable {

    private static final int DAYS_AHEAD = 90;

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "截止日 the last day of interest (default: 90 days ahead)")
    private @Nullable LocalDate until;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public void run() {
        try (Governance governance = alliance.open()) {
            Alliance found = alliance.in(governance, asOf.instant());
            Instant at = asOf.at(governance, found);
            Occasion asked = new Occasion(found.founded().actor(), at, governance.calendar());
            LocalDate last = until == null ? asked.day().plusDays(DAYS_AHEAD) : until;
            Seq<Due> duties = Duties.until(found, last, asked);
            answer.print(
                    language -> LifeDocument.duties(duties, asked.day()),
                    language -> DutiesPage.of(found, duties, asked, last, language));
        }
    }
}
