package io.governance.app;

import io.governance.adapters.rest.CharterDocument;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.CharterPage;
import io.governance.core.charter.Charter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Commands about one charter. */
@Command(
        name = "charter",
        description = "查看章程。About one charter.",
        synopsisSubcommandLabel = "show",
        subcommands = CharterCommand.Show.class)
final class CharterCommand implements Runnable {

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public void run() {
        throw new BadInput("缺少子命令：charter show ID。", "a subcommand is missing: charter show ID.");
    }

    /** Shows a charter. */
    @Command(
            name = "show",
            description =
                    "显示章程：条款、机构、职权与规则、解释、程序及命令可以指称的一切标识。%nShows a charter: its articles, bodies, rules, readings and procedures, and every id that a command may name.")
    static final class Show implements Runnable {

        @Parameters(
                paramLabel = "ID",
                completionCandidates = KnownCharters.class,
                description = "章程 charter: ${COMPLETION-CANDIDATES}")
        @SuppressWarnings("NullAway.Init")
        private String charterName;

        @Mixin
        private final Answer answer = new Answer();

        @Override
        public void run() {
            Charter charter = KnownCharters.named(charterName);
            answer.print(
                    language -> CharterDocument.of(charter, language), language -> CharterPage.of(charter, language));
        }
    }
}
