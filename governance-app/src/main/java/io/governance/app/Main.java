package io.governance.app;

import io.governance.app.complaint.Complaints;
import io.governance.app.complaint.Forms;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Starts the application from the command line. */
@Command(
        name = "governance",
        description = "让联盟章程可执行：每个结论列出算式与依据。%nAn alliance's charter, executable.",
        footer = {"", Main.EXIT_CODES},
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DecideCommand.class,
            ChartersCommand.class,
            CharterCommand.class,
            RehearseCommand.class,
            SubmitCommand.class,
            ShowCommand.class,
            RightsCommand.class,
            DutiesCommand.class,
            LicencesCommand.class,
            AskCommand.class,
            RecordCommand.class,
            ReplayCommand.class,
            VerifyCommand.class,
            CheckpointCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ServeCommand.class
        })
public final class Main implements Runnable {

    /** What help says of exit codes, unless a command has its own. */
    static final String EXIT_CODES = "退出码 exit codes: 0 结论 a ruling, 1 不予受理 a refusal, 2 输入有误 bad input";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = commandLine(out, err).execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The command line, writing to the given streams. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        Complaints complaints = new Complaints();
        return Forms.readBy(new CommandLine(new Main()))
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }

    /** Writes in UTF-8 whatever the locale says. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"governance " + (version == null ? "(not packaged)" : version)};
        }
    }
}
