package io.governance.app;

import io.governance.adapters.rest.RehearsalDocument;
import io.governance.adapters.rest.RehearsalDocument.Notation;
import io.governance.adapters.rest.RehearsalDocument.Result;
import io.governance.adapters.rest.RulingDocument;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.RehearsalPage;
import io.governance.app.serve.Settings;
import io.governance.app.serve.StoredAlliances;
import io.governance.core.AllianceId;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Governance;
import io.governance.core.governance.Rehearsal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a rehearsal. */
@Command(
        name = "rehearse",
        description = "演练：逐步执行一份带日期的命令清单，列出每步的行为或不予受理及其依据，不写入任何记录。%n"
                + "Plays a dated list of commands on a new alliance or on a copy of a stored one; nothing is stored.",
        footer = {"", "退出码 exit codes: 0 全部符合预期 everything as expected, 1 有不符 something is not, 2 输入有误 bad input"},
        sortOptions = false,
        usageHelpAutoWidth = true)
final class RehearseCommand implements Callable<Integer> {

    private static final int AS_EXPECTED = 0;
    private static final int UNEXPECTED = 1;
    private static final int MAX_BYTES = 16 << 20;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE.yaml",
            converter = FileName.class,
            description = "演练脚本，YAML 或 JSON；- 为标准输入 the script, YAML or JSON; - reads standard input")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            converter = FileName.class,
            description = "已有联盟的数据目录，内有 governance.db where a stored alliance is")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            paramLabel = "JDBC",
            description = "已有联盟的数据库，代替 --data a database of your own, in place of --data")
    private @Nullable String databaseUrl;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "格式 form (default: text)")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(names = "--only-unexpected", description = "只列出与预期不符的步骤 only the steps that are not as expected")
    private boolean onlyUnexpected;

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public Integer call() {
        Result result = played();
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                format == Format.JSON
                        ? RulingDocument.write(RehearsalDocument.write(result, onlyUnexpected, speech.language()))
                                + "\n"
                        : RehearsalPage.of(result, onlyUnexpected, speech.language()));
        out.flush();
        return result.unexpected().isEmpty() ? AS_EXPECTED : UNEXPECTED;
    }

    private Result played() {
        String text = text();
        boolean json = file.toString().endsWith(".json")
                || (isStandardInput() && text.stripLeading().startsWith("{"));
        try {
            RehearsalDocument document = RehearsalDocument.parse(text, json ? Notation.JSON : Notation.YAML);
            return document.play(document.copyOf()
                    .map(this::copy)
                    .getOrElse(() -> document.founding(BuiltInCharters.all(), StateCouncilCalendar.published())));
        } catch (RehearsalDocument.Unreadable unreadable) {
            String name = isStandardInput() ? "-" : file.toString();
            throw new BadInput(
                    unreadable
                            .complaints()
                            .map(complaint -> name + ":" + complaint.line() + ": "
                                    + complaint.text().zh())
                            .mkString("", "\n", "。"),
                    unreadable
                            .complaints()
                            .map(complaint -> name + ":" + complaint.line() + ": "
                                    + complaint.text().en())
                            .mkString("", "\n", "."));
        }
    }

    /** A copy of a stored alliance; the record is read and closed again. */
    private Rehearsal copy(AllianceId alliance) {
        try (Governance governance = StoredAlliances.open(settings(alliance))) {
            return governance
                    .rehearsal(alliance)
                    .getOrElseThrow(
                            () -> new BadInput("没有联盟 " + alliance + "。", "there is no alliance " + alliance + "."));
        }
    }

    private Settings settings(AllianceId alliance) {
        if (data != null && databaseUrl != null) {
            throw new BadInput("--data 与 --database-url 只能用其一。", "use either --data or --database-url, not both.");
        }
        if (databaseUrl != null) {
            return new Settings(Path.of("."), io.vavr.control.Option.some(databaseUrl), "", 0);
        }
        if (data == null) {
            throw new BadInput(
                    "脚本要用已有联盟 " + alliance + "：请用 --data 或 --database-url 指明它在何处。",
                    "the script asks for the stored alliance " + alliance
                            + ": say where it is with --data or --database-url.");
        }
        return new Settings(Settings.existing(data), io.vavr.control.Option.none(), "", 0);
    }

    private boolean isStandardInput() {
        return file.toString().equals("-");
    }

    private String text() {
        byte[] bytes;
        try (InputStream in = isStandardInput() ? System.in : Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new BadInput("无法读取 " + file + "。", file + " cannot be read.");
        }
        if (bytes.length > MAX_BYTES) {
            throw new BadInput(file + " 超过 16 MiB。", file + " is larger than 16 MiB.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput(file + " 不是 UTF-8 编码。", file + " is not encoded in UTF-8.");
        }
    }
}
