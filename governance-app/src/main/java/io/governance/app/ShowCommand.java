package io.governance.app;

import io.governance.adapters.rest.AllianceDocument;
import io.governance.app.paper.AlliancePage;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.time.Occasion;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a stored alliance as it stands. */
@Command(
        name = "show",
        description =
                "显示联盟现状：成员、机构与席位、待决议案、进行中的表决、会议、章程版本、已定解释。%nShows an alliance as it stands: members, seats, pending proposals, ballots, meetings, editions, readings.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ShowCommand implements Runnable {

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

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
            answer.print(
                    language -> AllianceDocument.of(found, asked), language -> AlliancePage.of(found, asked, language));
        }
    }
}
