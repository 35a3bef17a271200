package io.governance.app;

import io.governance.adapters.rest.ChangesDocument;
import io.governance.adapters.rest.RehearsalDocument;
import io.governance.app.paper.HindsightPage;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.questions.Hindsight;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which past ballots would have come to something else under changed rules and readings. */
@Command(
        name = "replay",
        description = "重算：在更改的规则与解释下重新计算已结束的表决，列出结论不同的，不写入任何记录。%n"
                + "Replays closed ballots under changed rules and readings, and lists those with another verdict.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ReplayCommand implements Runnable {

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Option(
            names = "--under",
            required = true,
            paramLabel = "CHANGES.yaml",
            description = "更改，YAML 或 JSON：readings 与 rules what changes, YAML or JSON: readings and rules")
    @SuppressWarnings("NullAway.Init")
    private Path changes;

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public void run() {
        ScriptFile file = ScriptFile.read(changes);
        try (Governance governance = alliance.open()) {
            Alliance found = alliance.in(governance);
            ChangesDocument document = ChangesDocument.parse(file.text(), file.notation(), found.charter());
            Seq<Hindsight.Review> reviews = Hindsight.of(found, document.amendments(), document.readings());
            answer.print(
                    language -> ChangesDocument.write(found.charter(), reviews, language),
                    language -> HindsightPage.of(found, reviews, language));
        } catch (RehearsalDocument.Unreadable unreadable) {
            throw file.faulty(unreadable);
        }
    }
}
