package io.governance.app;

import io.governance.adapters.rest.ChangesDocument;
import io.governance.adapters.rest.RehearsalDocument;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.HindsightPage;
import io.governance.core.Id;
import io.governance.core.ProposalId;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.questions.AmendedDuties;
import io.governance.core.questions.Hindsight;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which past ballots would have come to something else under changed rules and readings. */
@Command(
        name = "replay",
        description = "重算：在更改的规则与解释下重新计算已结束的表决，列出结论不同的，并列出会改变的许可义务，不写入任何记录。%n"
                + "Replays closed ballots under changed rules and readings, and lists those with another verdict, and duties to license"
                + " that would be others. Nothing is stored.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class ReplayCommand implements Runnable {

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @ArgGroup(exclusive = true, multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Source source;

    /** Where the changes stand: in a file, or in a proposal of the alliance. */
    static final class Source {

        @Option(
                names = "--under",
                paramLabel = "CHANGES.yaml",
                description =
                        "更改，YAML 或 JSON：readings、rules 与 strike_opt_out what changes, YAML or JSON: readings, rules and"
                                + " strike_opt_out")
        private @Nullable Path changes;

        @Option(
                names = "--proposal",
                paramLabel = "PROPOSAL",
                description = "提案所要的更改 the changes that a proposal of the alliance asks for")
        private @Nullable String proposal;
    }

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public void run() {
        io.vavr.control.Option<ScriptFile> file =
                io.vavr.control.Option.of(source.changes).map(ScriptFile::read);
        try (Governance governance = alliance.open()) {
            Alliance found = alliance.in(governance);
            ChangesDocument document = file.map(
                            written -> ChangesDocument.parse(written.text(), written.notation(), found.charter()))
                    .getOrElse(() -> proposed(found));
            Seq<Hindsight.Review> reviews = Hindsight.of(found, document.amendments(), document.readings());
            Seq<AmendedDuties.Change> duties = AmendedDuties.of(
                    found,
                    document.amendments(),
                    document.readings(),
                    governance.now(found.id()),
                    governance.calendar().zone());
            answer.print(
                    language -> ChangesDocument.write(found.charter(), reviews, duties, language),
                    language -> HindsightPage.of(found, reviews, duties, language));
        } catch (RehearsalDocument.Unreadable unreadable) {
            throw file.get().faulty(unreadable);
        }
    }

    private ChangesDocument proposed(Alliance found) {
        String name = io.vavr.control.Option.of(source.proposal).getOrElse("");
        ChangesDocument asked = io.vavr.control.Option.when(Id.isWellFormed(name), () -> ProposalId.of(name))
                .flatMap(found.proposals()::find)
                .map(proposal -> ChangesDocument.of(proposal.subject()))
                .getOrElseThrow(() -> new BadInput("没有提案 " + name + "。", "there is no proposal " + name + "."));
        if (asked.isEmpty()) {
            throw new BadInput(
                    "提案 " + name + " 既不修改章程，也不解释未定问题。",
                    "proposal " + name + " neither amends the charter nor answers an open question.");
        }
        return asked;
    }
}
