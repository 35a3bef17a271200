package io.governance.app;

import io.governance.adapters.rest.LicenceDocument;
import io.governance.app.complaint.BadInput;
import io.governance.app.paper.LicencesPage;
import io.governance.core.Party;
import io.governance.core.alliance.Alliance;
import io.governance.core.governance.Governance;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.questions.Licences;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says who must license what to whom in a stored alliance, and why. */
@Command(
        name = "licences",
        description = "列出谁须向谁许可哪些知识产权、依据哪条、为何。不带选项则列出进行中的审阅、待解释的问题和全部许可。%n"
                + "Who must license what to whom, by which article and why. Without options: open reviews, what nobody has"
                + " settled, and every licence.",
        sortOptions = false,
        usageHelpAutoWidth = true)
final class LicencesCommand implements Runnable {

    @Mixin
    private final NamedAlliance alliance = new NamedAlliance();

    @Option(names = "--of", paramLabel = "PARTY", description = "权利人的义务 what this party owes")
    private @Nullable Party holder;

    @Option(names = "--for", paramLabel = "PARTY", description = "此方可请求什么 what this party may ask of others")
    private @Nullable Party requester;

    @Option(
            names = "--use",
            paramLabel = "IMPLEMENT|ANY",
            defaultValue = "IMPLEMENT",
            description = "用途 for what use it asks (default: IMPLEMENT)")
    private Grant.Purpose purpose = Grant.Purpose.IMPLEMENT;

    @Option(
            names = "--on",
            paramLabel = "VERSION",
            description = "规范上的负担，如 storage@1 what encumbers a specification, such as storage@1")
    private @Nullable SpecVersion version;

    @Option(names = "--leaving", paramLabel = "PARTY", description = "此方退出会改变什么 what changes if this party leaves")
    private @Nullable Party leaving;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "问的是哪一时刻；--as-of 是依据当时已有的记录 the instant asked about; --as-of is what was known then"
                    + " (default: as --as-of)")
    private @Nullable Instant at;

    @Mixin
    private final AsOf asOf = new AsOf();

    @Mixin
    private final Answer answer = new Answer();

    @Override
    public void run() {
        LicenceDocument.Asked asked = new LicenceDocument.Asked(
                io.vavr.control.Option.of(holder),
                io.vavr.control.Option.of(requester),
                purpose,
                io.vavr.control.Option.of(version),
                io.vavr.control.Option.of(leaving));
        try (Governance governance = alliance.open()) {
            Alliance found = alliance.in(governance, asOf.instant());
            Instant known = asOf.at(governance, found);
            io.vavr.control.Option<Licences> regulated = Licences.of(
                    found, at == null ? known : at, governance.calendar().zone());
            if (regulated.isEmpty()) {
                answer.print(
                        language -> LicenceDocument.unregulated(found.charter(), language),
                        language -> LicencesPage.unregulated(found, language));
                return;
            }
            Licences licences = regulated.get();
            asked.unknown(licences).forEach(unknown -> {
                throw new BadInput(unknown.explanation());
            });
            answer.print(
                    language -> LicenceDocument.of(licences, asked, language),
                    language -> LicencesPage.of(licences, asked, known, language));
        }
    }
}
