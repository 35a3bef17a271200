package io.governance.app;

import io.governance.app.paper.CharterPage;
import io.governance.core.charters.BuiltInCharters;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the charters. */
@Command(name = "charters", description = "列出内置章程。Lists the built-in charters.")
final class ChartersCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(CharterPage.list(BuiltInCharters.all(), speech.language()));
        out.flush();
    }
}
