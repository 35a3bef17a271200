package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Records that intellectual property changed its owner.
 *
 * @param asset the intellectual property
 * @param from who owned it
 * @param to who owns it
 * @param at since when; now if left out
 */
public record TransferAsset(AssetId asset, Party from, Party to, Option<Instant> at) implements Command {

    private static final Text SALE = Text.of("上一次转让", "the transfer before");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.spoken(alliance, occasion, from, RegisterAsset.WHAT)
                .flatMap(registry -> registry.asset(asset).flatMap(found -> transfer(registry, found)));
    }

    private Either<Refusal, Decision> transfer(Registry registry, Asset found) {
        Instant last = found.transfers().lastOption().map(Asset.Transfer::at).getOrElse(Instant.MIN);
        return registry.timeAfter(at, last, SALE)
                .flatMap(when -> registry.heldBy(from, asset, when, "from")
                        .filterOrElse(
                                held -> !held.holdersAt(when).contains(to),
                                held -> Denial.of(
                                                Denial.Reason.ALREADY_DONE,
                                                registry.citations(),
                                                "to：" + to + " 已是权利人。",
                                                "to: " + to + " holds it already.")
                                        .with("field", "to"))
                        .map(held -> Decision.of(
                                new AssetAct.AssetTransferred(asset, from, to, when, registry.citations()))));
    }
}
