package io.governance.core.charters;

import io.governance.core.AssetId;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.SubmissionId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.licensing.AssertRelation;
import io.governance.core.commands.licensing.CompleteDraft;
import io.governance.core.commands.licensing.GrantLicence;
import io.governance.core.commands.licensing.OpenReview;
import io.governance.core.commands.licensing.RegisterAsset;
import io.governance.core.commands.licensing.RequestLicence;
import io.governance.core.commands.licensing.StartDraft;
import io.governance.core.commands.licensing.SubmitTechnicalProposal;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What is done about specifications and intellectual property, as the rows of a table write it; all of it now. */
final class LicensingSteps {

    private static final Option<Instant> NOW = Option.none();

    private LicensingSteps() {}

    /** The command that a verb with its words stands for. */
    static Command command(List<String> words) {
        return switch (words.head()) {
            case "asset" -> asset(words.get(1), words.get(2), words.drop(3));
            case "draft" -> new StartDraft(version(words), "对象存储", Option.none(), NOW);
            case "propose" ->
                new SubmitTechnicalProposal(
                        SubmissionId.of(words.get(2)), version(words), "3", Party.parse(words.get(3)), NOW);
            case "relate" ->
                new AssertRelation(
                        AssetId.of(words.get(1)),
                        Subject.parse(words.get(2)),
                        words.drop(3).headOption().map(SubmissionId::of),
                        Option.none(),
                        Option.none(),
                        NOW);
            case "complete" -> new CompleteDraft(version(words), NOW);
            case "review" -> new OpenReview(version(words), Option.none(), NOW);
            case "request" ->
                new RequestLicence(
                        LicenceId.of(words.get(1)),
                        AssetId.of(words.get(2)),
                        Party.parse(words.get(3)),
                        Party.parse(words.get(4)),
                        Subject.parse(words.get(5)),
                        Grant.Purpose.IMPLEMENT,
                        NOW);
            case "grant" -> new GrantLicence(LicenceId.of(words.get(1)), words.get(2), NOW, Option.none());
            default -> throw new IllegalArgumentException("no verb " + words.head());
        };
    }

    private static SpecVersion version(List<String> words) {
        return SpecVersion.parse(words.get(1));
    }

    /** A patent of its makers; words after them say when it was formed, that it was for the alliance, that that led it. */
    private static Command asset(String id, String holders, List<String> said) {
        List<Party> makers = List.of(holders.split(",", -1)).map(Party::parse);
        return new RegisterAsset(
                AssetId.of(id),
                Asset.Kind.PATENT,
                "CN1",
                Option.none(),
                makers,
                said.find(word -> word.startsWith("2")).map(LocalDate::parse),
                makers.map(maker -> new AssetAct.Maker(maker, Option.some(true))),
                Option.when(said.contains("for-alliance"), true),
                Option.when(said.contains("led-by-alliance"), true),
                Option.none(),
                Option.none());
    }
}
