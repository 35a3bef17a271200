package io.governance.core.life;

import io.governance.core.AssetId;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.SubmissionId;
import io.governance.core.alliance.Command;
import io.governance.core.commands.licensing.AdoptVersion;
import io.governance.core.commands.licensing.AssertRelation;
import io.governance.core.commands.licensing.CommitToLicense;
import io.governance.core.commands.licensing.CompleteDraft;
import io.governance.core.commands.licensing.DiscloseAsset;
import io.governance.core.commands.licensing.ExtendReview;
import io.governance.core.commands.licensing.GrantLicence;
import io.governance.core.commands.licensing.OpenReview;
import io.governance.core.commands.licensing.RefuseLicence;
import io.governance.core.commands.licensing.RegisterAsset;
import io.governance.core.commands.licensing.RequestLicence;
import io.governance.core.commands.licensing.StartDraft;
import io.governance.core.commands.licensing.SubmitTechnicalProposal;
import io.governance.core.commands.licensing.WithdrawRefusal;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.Licensing;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** Draws what is done about specifications and intellectual property, where the charter says something of licences. */
final class Licensed {

    private static final Option<Instant> NOW = Option.none();

    private final Walk walk;

    Licensed(Walk walk) {
        this.walk = walk;
    }

    Option<Walk.Move> next() {
        if (walk.charter().licensing().isEmpty() || walk.members().isEmpty()) {
            return Option.none();
        }
        Command command = command();
        Seq<PersonId> able = List.of(walk.anybody(), walk.anybody(), walk.anybody())
                .prependAll(walk.people())
                .reject(person -> walk.refused(new Walk.Move(person, command)));
        return Option.some(new Walk.Move(walk.any(able).getOrElse(walk::anybody), command));
    }

    private Command command() {
        Licensing register = walk.alliance().licensing();
        Seq<SpecVersion> versions = register.drafts().keySet().toList().sortBy(SpecVersion::toString);
        Seq<AssetId> assets = register.assets().keySet().toList().sortBy(AssetId::value);
        if (versions.isEmpty() || walk.chance(10)) {
            return new StartDraft(SpecVersion.parse(walk.fresh("s") + "@1"), "规范", Option.none(), NOW);
        }
        if (assets.isEmpty() || walk.chance(10)) {
            return registering();
        }
        SpecVersion version = walk.any(versions).get();
        AssetId asset = walk.any(assets).get();
        Party holder = register.asset(asset)
                .flatMap(found -> walk.any(found.holdersAt(walk.instant()).toList()))
                .getOrElse(this::party);
        return walk.chance(50) ? ofDraft(version, asset) : ofHolder(version, asset, holder);
    }

    private Command ofDraft(SpecVersion version, AssetId asset) {
        switch (walk.number(6)) {
            case 0:
                return new CompleteDraft(version, NOW);
            case 1:
                return new OpenReview(version, Option.none(), NOW);
            case 2:
                return new ExtendReview(version, walk.today().plusDays(10 + walk.number(40)));
            case 3:
                return new AdoptVersion(version, NOW);
            case 4:
                return new SubmitTechnicalProposal(SubmissionId.of(walk.fresh("t")), version, "3", party(), NOW);
            default:
                return new AssertRelation(
                        asset,
                        Subject.of(version),
                        walk.any(walk.alliance()
                                .licensing()
                                .submissions()
                                .keySet()
                                .toList()
                                .sortBy(SubmissionId::value)),
                        Option.none(),
                        Option.none(),
                        NOW);
        }
    }

    private Command ofHolder(SpecVersion version, AssetId asset, Party holder) {
        switch (walk.number(6)) {
            case 0:
                return new DiscloseAsset(
                        holder, Option.some(asset), version, Option.none(), Option.none(), Option.none());
            case 1:
                return new RefuseLicence(holder, asset, version, Option.none(), NOW);
            case 2:
                return new WithdrawRefusal(holder, asset, version, NOW);
            case 3:
                return new CommitToLicense(holder, Option.some(asset), Grant.Terms.FRAND, NOW);
            case 4:
                return new RequestLicence(
                        LicenceId.of(walk.fresh("l")),
                        asset,
                        holder,
                        party(),
                        Subject.of(version),
                        Grant.Purpose.IMPLEMENT,
                        NOW);
            default:
                return new GrantLicence(
                        walk.any(walk.alliance()
                                        .licensing()
                                        .requests()
                                        .keySet()
                                        .toList()
                                        .sortBy(LicenceId::value))
                                .getOrElse(() -> LicenceId.of("none")),
                        "as usual",
                        NOW,
                        Option.none());
        }
    }

    private Command registering() {
        Party holder = party();
        return new RegisterAsset(
                AssetId.of(walk.fresh("a")),
                Asset.Kind.PATENT,
                "CN1",
                Option.none(),
                List.of(holder),
                Option.some(walk.today().minusDays(walk.number(900))),
                List.of(new AssetAct.Maker(holder, Option.some(true))),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    private Party party() {
        return walk.member().map(Party::of).getOrElse(() -> Party.parse("outside"));
    }
}
