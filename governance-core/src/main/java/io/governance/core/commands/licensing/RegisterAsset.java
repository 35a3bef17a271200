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
import io.governance.core.licensing.AssetAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Registers intellectual property as its holders describe it; one of several holders may do so for all. What is left out is
 * unknown, and may be stated later.
 *
 * @param asset how it is named
 * @param kind what it is
 * @param reference how a register outside names it, such as a patent number
 * @param jurisdiction where it is protected
 * @param holders who owns it, at least one
 * @param formedOn the day on which it came about
 * @param makers who made it
 * @param forAlliance whether for the alliance's purposes
 * @param ledByAlliance whether the alliance led the making
 * @param declared what its holder declares it to be; never decisive
 * @param expiresOn the last day of its protection
 */
public record RegisterAsset(
        AssetId asset,
        Asset.Kind kind,
        String reference,
        Option<String> jurisdiction,
        Seq<Party> holders,
        Option<LocalDate> formedOn,
        Seq<AssetAct.Maker> makers,
        Option<Boolean> forAlliance,
        Option<Boolean> ledByAlliance,
        Option<Asset.Origin> declared,
        Option<LocalDate> expiresOn)
        implements Command {

    static final Text WHAT = Text.of("登记知识产权", "recording what a holder says of its intellectual property");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.of(alliance, occasion).flatMap(registry -> {
            if (holders.isEmpty()) {
                return Either.left(new RequestRefusal.Incomplete("holders", WHAT));
            }
            if (registry.register().asset(asset).isDefined()) {
                return Either.left(new RequestRefusal.AlreadyExists("asset", asset.value()));
            }
            return registry.speakingForOne(holders, WHAT)
                    .flatMap(speaking -> speaking.day(formedOn, "formed_on"))
                    .map(formed -> Decision.of(new AssetAct.AssetRegistered(
                            asset,
                            kind,
                            reference,
                            jurisdiction,
                            holders.distinct(),
                            formed,
                            makers,
                            forAlliance,
                            ledByAlliance,
                            declared,
                            expiresOn,
                            registry.citations())));
        });
    }
}
