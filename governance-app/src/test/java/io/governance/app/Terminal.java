package io.governance.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What a command printed and how it ended.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Terminal(int code, String out, String err) {

    /** Runs a command as the command line does, in this process. */
    static Terminal run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(args);
        return new Terminal(code, out.toString(), err.toString());
    }

    /** Runs a command written on one line. */
    static Terminal line(String command) {
        return run(command.trim().split("\\s+"));
    }

    /** The first line of its complaint, which says everything. */
    String complaint() {
        List<String> lines = err.lines().toList();
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
