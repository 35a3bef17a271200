package io.governance.adapters.jdbc;

import io.governance.core.Act;
import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.SubmissionId;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.LicenceAct;
import io.governance.core.licensing.NoticeAct;
import io.governance.core.licensing.Notices;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** An act of every kind that happens to specifications and intellectual property, as its golden file has it. */
final class GoldenLicensingActs {

    private static final SpecVersion VERSION = SpecVersion.parse("object-storage@2");
    private static final AssetId ASSET = AssetId.of("patent-1");
    private static final LicenceId LICENCE = LicenceId.of("licence-7");
    private static final Party MEMBER = Party.parse("caict");
    private static final Party OTHER = Party.parse("acme");
    private static final Party ADVISER = Party.parse("person:zhang-san");
    private static final Instant AT = Instant.parse("2026-03-01T01:00:00.125Z");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private GoldenLicensingActs() {}

    /** Every one of them. */
    static Seq<Act> all() {
        return List.of(drafts(), assets(), notices(), licences()).flatMap(acts -> acts);
    }

    private static Seq<Act> drafts() {
        return List.of(
                new DraftAct.DraftStarted(VERSION, "对象存储接口", Option.some("wg-storage"), AT, cited("oscar:36(1)b")),
                new DraftAct.ProposalSubmitted(
                        SubmissionId.of("tp-1"), VERSION, ADVISER, "第三章", AT, cited("oscar:36(1)b")),
                new DraftAct.DraftCompleted(VERSION, AT, cited("oscar:36(1)b")),
                new DraftAct.ReviewSet(VERSION, AT, DAY, true, cited("oscar:36(1)b")),
                new DraftAct.VersionAdopted(VERSION, false, AT, cited("oscar:36(1)b", "oscar:37")),
                new DraftAct.VersionWithdrawn(VERSION, AT, cited("oscar:36(1)b")));
    }

    private static Seq<Act> assets() {
        return List.of(
                new AssetAct.AssetRegistered(
                        ASSET,
                        Asset.Kind.PATENT,
                        "CN101234567A",
                        Option.some("CN"),
                        List.of(MEMBER, ADVISER),
                        Option.some(DAY),
                        List.of(
                                new AssetAct.Maker(MEMBER, Option.some(true)),
                                new AssetAct.Maker(ADVISER, Option.none())),
                        Option.some(true),
                        Option.some(false),
                        Option.some(Asset.Origin.BACKGROUND),
                        Option.some(DAY),
                        cited("oscar:36(1)a")),
                new AssetAct.FormationStated(
                        ASSET,
                        Option.some(DAY),
                        List.of(new AssetAct.Maker(MEMBER, Option.some(false))),
                        Option.none(),
                        Option.some(true),
                        cited("oscar:36(2)")),
                new AssetAct.AssetTransferred(ASSET, MEMBER, OTHER, AT, cited("oscar:36(1)a")),
                new AssetAct.RelationAsserted(
                        ASSET,
                        Subject.of(VERSION),
                        Option.some(SubmissionId.of("tp-1")),
                        true,
                        "3.2",
                        AT,
                        cited("oscar:36(1)a")),
                new AssetAct.RelationContested(
                        ASSET, Subject.ALLIANCE, PersonId.of("zhang-san"), true, AT, cited("oscar:36(1)a")),
                new AssetAct.RightsAsserted(OTHER, MEMBER, AT, cited("oscar:36(1)a")),
                new AssetAct.ControlRecorded(MEMBER, OTHER, 51, AT, Option.some(AT), cited("oscar:36(1)a")));
    }

    private static Seq<Act> notices() {
        return List.of(
                new NoticeAct.Disclosed(
                        MEMBER,
                        Option.some(ASSET),
                        VERSION,
                        Notices.Specificity.SPECIFIC,
                        "3.2",
                        AT,
                        true,
                        cited("oscar:36(1)b")),
                new NoticeAct.LicenceRefused(MEMBER, ASSET, VERSION, true, AT, false, cited("oscar:36(1)b")),
                new NoticeAct.RefusalWithdrawn(MEMBER, ASSET, VERSION, AT, cited("oscar:36(1)b")),
                new NoticeAct.LicenceCommitted(
                        MEMBER, Option.some(ASSET), Grant.Terms.ROYALTY_FREE, AT, cited("oscar:36(1)a")));
    }

    private static Seq<Act> licences() {
        return List.of(
                new LicenceAct.LicenceRequested(
                        LICENCE,
                        ASSET,
                        MEMBER,
                        OTHER,
                        Subject.of(VERSION),
                        Grant.Purpose.IMPLEMENT,
                        AT,
                        true,
                        cited("oscar:36(1)a")),
                new LicenceAct.LicenceGranted(
                        LICENCE,
                        "每台一元",
                        AT,
                        Option.some(DAY),
                        List.of(LicenceId.of("licence-6")),
                        cited("oscar:36(1)a")));
    }

    private static Seq<Citation> cited(String... provisions) {
        return List.of(provisions).map(Citation::parse);
    }
}
