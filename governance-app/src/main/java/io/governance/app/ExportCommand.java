package io.governance.app;

import io.governance.app.paper.BookPage;
import io.governance.app.serve.StoredBook;
import io.governance.core.AllianceId;
import io.governance.core.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a whole record to a file. */
@Command(
        name = "export",
        description = "导出：把整部记录写成文件，一行一条；文件已有的部分核对后续写。%n"
                + "Writes a whole record to a file, an entry on each line; goes on with a file that has a part of it.",
        footer = {"", "退出码 exit codes: 0 已导出 written, 1 记录或文件不完好 record or file not sound, 2 输入有误 bad input"},
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Parameters(index = "1", paramLabel = "FILE.jsonl", description = "写到哪里 where to write it")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public Integer call() {
        AllianceId id = alliance.id();
        Language language = speech.language();
        PrintWriter out = spec.commandLine().getOut();
        try (StoredBook book = alliance.openBook()) {
            if (!book.alliances().contains(id)) {
                throw NamedAlliance.none(id.value(), book.alliances());
            }
            int code = book.write(id, file, new Progress(spec.commandLine().getErr(), language))
                    .fold(
                            fault -> {
                                out.print(BookPage.unsound(id.value(), fault.number(), fault.what(), language));
                                return 1;
                            },
                            extent -> {
                                out.print(BookPage.carried(
                                        id.value(), extent.before(), extent.last(), extent.hash(), language));
                                return 0;
                            });
            out.flush();
            return code;
        }
    }
}
