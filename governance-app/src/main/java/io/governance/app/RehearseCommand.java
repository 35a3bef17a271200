package io.governance.app;

import io.governance.adapters.rest.RehearsalDocument;
import io.governance.adapters.rest.RehearsalDocument.Result;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.RehearsalPage;
import io.governance.core.AllianceId;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.governance.Governance;
import io.governance.core.governance.Rehearsal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            paramLabel = "FILE.yaml",
            description = "演练脚本，YAML 或 JSON，- 为标准输入：steps 之上写 charter: 章程标识（新联盟）或 alliance: 已有联盟（其副本） "
                    + "the script, YAML or JSON, - for standard input: above the steps, charter: ID for a new alliance, "
                    + "or alliance: ID for a copy of a stored one")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private final Storage storage = new Storage();

    @Option(names = "--only-unexpected", description = "只列出与预期不符的步骤 only the steps that are not as expected")
    private boolean onlyUnexpected;

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public Integer call() {
        Result result = played();
        answer.print(
                language -> RehearsalDocument.write(result, onlyUnexpected, language),
                language -> RehearsalPage.of(result, onlyUnexpected, language));
        return result.unexpected().isEmpty() ? AS_EXPECTED : UNEXPECTED;
    }

    private Result played() {
        ScriptFile script = ScriptFile.read(file);
        try {
            RehearsalDocument document = RehearsalDocument.parse(script.text(), script.notation());
            return document.play(document.copyOf()
                    .map(this::copy)
                    .getOrElse(() -> document.founding(BuiltInCharters.all(), StateCouncilCalendar.published())));
        } catch (RehearsalDocument.Unreadable unreadable) {
            throw script.faulty(unreadable);
        }
    }

    /** A copy of a stored alliance; the record is read and closed again. */
    private Rehearsal copy(AllianceId alliance) {
        if (!storage.isGiven()) {
            throw new BadInput(
                    "脚本要用已有联盟 " + alliance + "：请用 --data 或 --database-url 指明它在何处。",
                    "the script asks for the stored alliance " + alliance
                            + ": say where it is with --data or --database-url.");
        }
        try (Governance governance = storage.open(false)) {
            return governance
                    .rehearsal(alliance)
                    .getOrElseThrow(
                            () -> new BadInput("没有联盟 " + alliance + "。", "there is no alliance " + alliance + "."));
        }
    }
}
