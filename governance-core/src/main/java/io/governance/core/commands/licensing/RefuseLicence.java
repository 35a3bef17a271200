package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.licensing.NoticeAct;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Refuses to license intellectual property to those who implement a version. A refusal that comes late, or does not say so in
 * words, is recorded and has no effect.
 *
 * @param by who refuses
 * @param asset the intellectual property
 * @param version the version
 * @param express whether it says so in words; it does if left out
 * @param receivedAt when the alliance received it; now if left out
 */
public record RefuseLicence(
        Party by, AssetId asset, SpecVersion version, Option<Boolean> express, Option<Instant> receivedAt)
        implements Command {

    static final Text WHAT = Text.of("拒绝许可", "refusing to license");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        boolean inWords = express.getOrElse(true);
        return Registry.answered(alliance, occasion, by, version, WHAT)
                .flatMap(registry -> registry.draft(version)
                        .flatMap(draft -> registry.time(receivedAt, "received_at"))
                        .flatMap(received -> registry.heldBy(by, asset, received, "by")
                                .map(found -> Decision.of(new NoticeAct.LicenceRefused(
                                        by,
                                        asset,
                                        version,
                                        inWords,
                                        received,
                                        inWords && registry.isInTime(by, found, version, received),
                                        registry.review())))));
    }
}
