package io.governance.app;

import io.governance.adapters.rest.LifeDocument;
import io.governance.adapters.rest.RulingDocument;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.LifePage;
import io.governance.core.Id;
import io.governance.core.PersonId;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.questions.Entitlement;
import io.governance.core.questions.Rights;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a person may do in a stored alliance. */
@Command(
        name = "rights",
        description =
                "列出某人现在可以做什么、代表谁、截至何时、依据哪条。%nWhat a person may do: on whose behalf, until when and by which article.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class RightsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ALLIANCE", description = "联盟 the alliance")
    @SuppressWarnings("NullAway.Init")
    private String alliance;

    @Parameters(index = "1", paramLabel = "PERSON", description = "人 the person")
    @SuppressWarnings("NullAway.Init")
    private String person;

    @Mixin
    private final Storage storage = new Storage();

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
        if (!Id.FORM.matcher(person).matches()) {
            throw new BadInput(
                    "“" + person + "”不是人的标识：1 至 64 个字母、数字或 . _ -。",
                    "\"" + person + "\" is no person's id: 1 to 64 letters, digits or . _ -.");
        }
        try (Governance governance = storage.open(false)) {
            Alliance found = Storage.alliance(governance, alliance, asOf.instant());
            Instant at = asOf.instant().getOrElse(() -> governance.now(found.id()));
            PersonId who = PersonId.of(person);
            Occasion asked = new Occasion(who, at, governance.calendar());
            Seq<Entitlement> rights = Rights.of(found, who, asked);
            PrintWriter out = spec.commandLine().getOut();
            out.print(
                    format == Format.JSON
                            ? RulingDocument.write(LifeDocument.rights(rights)) + "\n"
                            : LifePage.rights(found, rights, asked, speech.language()));
            out.flush();
        }
    }
}
