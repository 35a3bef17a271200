package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.SubmissionId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Another asset in a {@link Case}, written {@code asset b y s@1 2026-02-10}: what, whose, essential to which version since
 * when, through the proposal {@code p} if there is one; a further day says when it was disclosed and refused.
 */
final class OtherAsset {

    private static final Seq<Citation> CITED = List.of(Citation.parse("test:1"));

    private OtherAsset() {}

    static List<LicensingAct> acts(Seq<String> words, Licensing register) {
        AssetId asset = AssetId.of(words.get(1));
        Party holder = Case.party(words.get(2));
        SpecVersion version = SpecVersion.parse(words.get(3));
        List<LicensingAct> acts = List.of(
                new AssetAct.AssetRegistered(
                        asset,
                        Asset.Kind.PATENT,
                        "CN1",
                        Option.none(),
                        List.of(holder),
                        Option.none(),
                        List.of(new AssetAct.Maker(holder, Option.some(true))),
                        Option.some(true),
                        Option.some(false),
                        Option.none(),
                        Option.none(),
                        CITED),
                new AssetAct.RelationAsserted(
                        asset,
                        Subject.of(version),
                        Option.of(SubmissionId.of("p")).filter(register.submissions()::containsKey),
                        true,
                        "1",
                        Case.instant(words.get(4)),
                        CITED));
        if (words.size() <= 5) {
            return acts;
        }
        Instant told = Case.instant(words.get(5));
        return acts.append(new NoticeAct.Disclosed(
                        holder, Option.some(asset), version, Notices.Specificity.SPECIFIC, "1", told, true, CITED))
                .append(new NoticeAct.LicenceRefused(holder, asset, version, true, told, true, CITED));
    }
}
