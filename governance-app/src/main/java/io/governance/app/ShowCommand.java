package io.governance.app;

import io.governance.app.paper.AlliancePage;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.time.Occasion;
import java.io.PrintWriter;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows a stored alliance as it stands. */
@Command(
        name = "show",
        description =
                "显示联盟现状：成员、机构与席位、待决议案、进行中的表决、会议、章程版本、已定解释。%nShows an alliance as it stands: members, seats, pending proposals, ballots, meetings, editions, readings.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ShowCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public void run() {
        try (Governance governance = alliance.open()) {
            Alliance found = alliance.in(governance, asOf.instant());
            Instant at = asOf.at(governance, found);
            PrintWriter out = spec.commandLine().getOut();
            out.print(AlliancePage.of(
                    found, new Occasion(found.founded().actor(), at, governance.calendar()), speech.language()));
            out.flush();
        }
    }
}
