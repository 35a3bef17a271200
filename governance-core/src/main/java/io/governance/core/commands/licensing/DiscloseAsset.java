package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.NoticeAct;
import io.governance.core.licensing.Notices;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Discloses intellectual property that is related to a version. A disclosure that comes late, or names nothing specific, is
 * recorded and has no effect.
 *
 * @param by who discloses
 * @param asset the intellectual property; left out if it is everything somebody has
 * @param version the version it is related to
 * @param specificity how closely it names what it discloses; by name if there is an asset, or else everything
 * @param passages the passages it names, in words
 * @param receivedAt when the alliance received it; now if left out
 */
public record DiscloseAsset(
        Party by,
        Option<AssetId> asset,
        SpecVersion version,
        Option<Notices.Specificity> specificity,
        Option<String> passages,
        Option<Instant> receivedAt)
        implements Command {

    private static final Text WHAT = Text.of("披露知识产权", "disclosing intellectual property");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.answered(alliance, occasion, by, version, WHAT)
                .flatMap(registry -> registry.draft(version)
                        .flatMap(draft -> registry.time(receivedAt, "received_at"))
                        .flatMap(received -> disclose(registry, received)));
    }

    private Either<Refusal, Decision> disclose(Registry registry, Instant received) {
        Notices.Specificity closely =
                specificity.getOrElse(asset.isDefined() ? Notices.Specificity.SPECIFIC : Notices.Specificity.BLANKET);
        if (asset.isEmpty()) {
            return closely == Notices.Specificity.BLANKET
                    ? Either.right(disclosed(registry, closely, received, false))
                    : Either.left(new RequestRefusal.Incomplete(
                            "asset", Text.of("具体披露", "a disclosure that is not of everything")));
        }
        return registry.heldBy(by, asset.get(), received, "by")
                .map(found -> disclosed(registry, closely, received, isEffective(registry, found, closely, received)));
    }

    private boolean isEffective(Registry registry, Asset found, Notices.Specificity closely, Instant received) {
        return closely == Notices.Specificity.SPECIFIC && registry.isInTime(by, found, version, received);
    }

    private Decision disclosed(Registry registry, Notices.Specificity closely, Instant received, boolean effective) {
        return Decision.of(new NoticeAct.Disclosed(
                by, asset, version, closely, passages.getOrElse(""), received, effective, registry.review()));
    }
}
