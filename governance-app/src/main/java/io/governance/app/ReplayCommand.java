package io.governance.app;

import io.governance.adapters.rest.ChangesDocument;
import io.governance.adapters.rest.RehearsalDocument;
import io.governance.adapters.rest.RulingDocument;
import io.governance.app.paper.HindsightPage;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.questions.Hindsight;
import io.vavr.collection.Seq;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which past ballots would have come to something else under changed rules and readings. */
@Command(
        name = "replay",
        description = "重算：在更改的规则与解释下重新计算已结束的表决，列出结论不同的，不写入任何记录。%n"
                + "Replays closed ballots under changed rules and readings, and lists those with another verdict.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ReplayCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ALLIANCE", description = "联盟 the alliance")
    @SuppressWarnings("NullAway.Init")
    private String alliance;

    @Option(
            names = "--under",
            required = true,
            paramLabel = "CHANGES.yaml",
            converter = FileName.class,
            description = "更改，YAML 或 JSON：readings 与 rules what changes, YAML or JSON: readings and rules")
    @SuppressWarnings("NullAway.Init")
    private Path changes;

    @Mixin
    private final Storage storage = new Storage();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "格式 form (default: text)")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Mixin
    private final Speech speech = new Speech();

    @Override
    public void run() {
        ScriptFile file = ScriptFile.read(changes);
        try (Governance governance = storage.open(false)) {
            Alliance found = Storage.alliance(governance, alliance, io.vavr.control.Option.none());
            ChangesDocument document = ChangesDocument.parse(file.text(), file.notation(), found.charter());
            Seq<Hindsight.Review> reviews = Hindsight.of(found, document.amendments(), document.readings());
            PrintWriter out = spec.commandLine().getOut();
            out.print(
                    format == Format.JSON
                            ? RulingDocument.write(ChangesDocument.write(found.charter(), reviews, speech.language()))
                                    + "\n"
                            : HindsightPage.of(found, reviews, speech.language()));
            out.flush();
        } catch (RehearsalDocument.Unreadable unreadable) {
            throw file.faulty(unreadable);
        }
    }
}
