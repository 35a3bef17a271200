package io.governance.app;

import io.governance.app.checkpoint.Checkpoint;
import io.governance.app.checkpoint.SigningKeys;
import io.governance.app.complaint.BadInput;
import io.governance.app.serve.StoredBook;
import io.governance.core.AllianceId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Signs how far a record has come. */
@Command(
        name = "checkpoint",
        description = "检查点：签名写明记录到了第几条及其哈希；请与公钥一起另处保存。%n"
                + "Signs how far a record has come, with its hash; keep it elsewhere, with the public key.",
        footer = {"", "退出码 exit codes: 0 已签名 signed, 1 记录不完好 the record is not sound, 2 输入有误 bad input"},
        sortOptions = false,
        usageHelpAutoWidth = true)
final class CheckpointCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = "密钥目录，没有密钥则生成 where the keys are, or will be made (default: --data)")
    private @Nullable Path keys;

    @Option(names = "--out", paramLabel = "FILE", description = "另存，附在文件末尾 saves it too, at the end of a file")
    private @Nullable Path file;

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public Integer call() {
        Path directory = keys != null
                ? keys
                : alliance.storage()
                        .data()
                        .getOrElseThrow(() -> new BadInput("请用 --keys 指明密钥目录。", "say with --keys where the keys are."));
        AllianceId id = alliance.id();
        PrintWriter out = spec.commandLine().getOut();
        try (StoredBook book = alliance.openBook()) {
            if (!book.alliances().contains(id)) {
                throw NamedAlliance.none(id.value(), book.alliances());
            }
            StoredBook.Inspection found = book.inspect(id, io.vavr.collection.List.empty());
            if (found.fault().isDefined()) {
                StoredBook.Fault fault = found.fault().get();
                out.print(io.governance.app.paper.BookPage.unsound(
                        id.value(), fault.number(), fault.what(), speech.language()));
                out.flush();
                return 1;
            }
            StoredBook.Head head = book.head(id).get();
            KeyPair pair = SigningKeys.in(directory);
            String line = Checkpoint.sign(
                            id, head.number(), head.hash(), Instant.now().truncatedTo(ChronoUnit.SECONDS), pair)
                    .line();
            if (file != null) {
                save(file, line);
            }
            out.println(line);
            out.flush();
            return 0;
        }
    }

    private static void save(Path file, String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new BadInput("无法写入文件 " + file + "。", "the file " + file + " cannot be written.");
        }
    }
}
