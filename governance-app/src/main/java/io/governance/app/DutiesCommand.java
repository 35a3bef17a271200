package io.governance.app;

import io.governance.adapters.rest.LifeDocument;
import io.governance.adapters.rest.RulingDocument;
import io.governance.app.paper.LifePage;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.questions.Due;
import io.governance.core.questions.Duties;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is due in a stored alliance. */
@Command(
        name = "duties",
        description =
                "列出到期事项：谁、何时之前、依据哪条、逾期如何。%nWhat is due: by whom, until when, by which article, and what if it is missed.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class DutiesCommand implements Runnable {

    private static final int DAYS_AHEAD = 90;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ALLIANCE", description = "联盟 the alliance")
    @SuppressWarnings("NullAway.Init")
    private String alliance;

    @Mixin
    private final Storage storage = new Storage();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "截止日 the last day of interest (default: 90 days ahead)")
    private @Nullable LocalDate until;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "格式 form (default: text)")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public void run() {
        try (Governance governance = storage.open(false)) {
            Alliance found = Storage.alliance(governance, alliance, asOf.instant());
            Instant at = asOf.instant().getOrElse(() -> governance.now(found.id()));
            Occasion asked = new Occasion(found.founded().actor(), at, governance.calendar());
            LocalDate last = until == null ? asked.day().plusDays(DAYS_AHEAD) : until;
            Seq<Due> duties = Duties.until(found, last, asked);
            PrintWriter out = spec.commandLine().getOut();
            out.print(
                    format == Format.JSON
                            ? RulingDocument.write(LifeDocument.duties(duties, asked.day())) + "\n"
                            : LifePage.duties(found, duties, asked, last, speech.language()));
            out.flush();
        }
    }
}
