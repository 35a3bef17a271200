package io.governance.app;

import io.governance.adapters.rest.LifeDocument;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.RecordPage;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.record.Entry;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists a stored alliance's record. */
@Command(
        name = "record",
        description =
                "列出记录：编号、时间、行为人、行为、依据；json 每行一条。%nLists the record: number, when, by whom, the act and its articles; json has one entry on each line.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class RecordCommand implements Runnable {

    private static final int PAGE = 1_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Option(
            names = "--after",
            paramLabel = "N",
            defaultValue = "0",
            description = "只列此编号之后的 only what is behind entry N (default: 0)")
    private long after;

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public void run() {
        if (after < 0) {
            throw new BadInput("--after 不能为负。", "--after must not be negative.");
        }
        try (Governance governance = alliance.open()) {
            Alliance found = alliance.in(governance);
            PrintWriter out = spec.commandLine().getOut();
            long last = after;
            Seq<Entry> page = governance.record(found.id(), last, PAGE);
            if (page.isEmpty() && !answer.isJson()) {
                out.print(RecordPage.noRecord(after, answer.language()));
            }
            while (!page.isEmpty()) {
                for (Entry entry : page) {
                    out.print(answer.isJson() ? LifeDocument.entry(entry) + "\n" : RecordPage.entry(entry));
                }
                last = page.last().number();
                page = governance.record(found.id(), last, PAGE);
            }
            out.flush();
        }
    }
}
