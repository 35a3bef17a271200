package io.governance.app;

import io.governance.app.complaint.BadInput;
import io.governance.app.paper.BookPage;
import io.governance.app.serve.StoredBook;
import io.governance.core.Language;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a whole record in from a file. */
@Command(
        name = "import",
        description = "导入：把导出的整部记录存入数据库，哈希不变；已有的部分核对后续写。%n"
                + "Takes an exported record in, its hashes unchanged; goes on with a record that is there in part.",
        footer = {"", "退出码 exit codes: 0 已导入 taken in, 1 文件或记录不完好 file or record not sound, 2 输入有误 bad input"},
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE.jsonl", description = "导出的文件 the exported file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final Storage storage = new Storage();

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new BadInput("无法读取文件 " + file + "。", "the file " + file + " cannot be read.");
        }
        Language language = speech.language();
        PrintWriter out = spec.commandLine().getOut();
        try (StoredBook book = storage.openBook(true)) {
            int code = book.store(file, new Progress(spec.commandLine().getErr(), language))
                    .fold(
                            fault -> {
                                out.print(BookPage.unsound(file.toString(), fault.number(), fault.what(), language));
                                return 1;
                            },
                            extent -> {
                                out.print(BookPage.carried(
                                        extent.alliance().value(),
                                        extent.before(),
                                        extent.last(),
                                        extent.hash(),
                                        language));
                                return 0;
                            });
            out.flush();
            return code;
        }
    }
}
