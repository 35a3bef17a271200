package io.governance.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the application from the command line. */
@Command(name = "governance", description = "Alliance Governance", mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
