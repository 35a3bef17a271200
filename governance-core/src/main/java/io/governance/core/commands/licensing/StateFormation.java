package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.AssetAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * States how intellectual property came about where that was left open. A holder states what nobody has stated; only the keeper
 * of the register corrects what has been.
 *
 * @param asset the intellectual property
 * @param formedOn the day on which it came about
 * @param makers who made it
 * @param forAlliance whether for the alliance's purposes
 * @param ledByAlliance whether the alliance led the making
 */
public record StateFormation(
        AssetId asset,
        Option<LocalDate> formedOn,
        Seq<AssetAct.Maker> makers,
        Option<Boolean> forAlliance,
        Option<Boolean> ledByAlliance)
        implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.of(alliance, occasion)
                .flatMap(registry -> registry.asset(asset)
                        .flatMap(found -> registry.speakingForOne(found.holdersAt(occasion.at()), RegisterAsset.WHAT)
                                .flatMap(speaking -> state(speaking, found))));
    }

    private Either<Refusal, Decision> state(Registry registry, Asset found) {
        if (formedOn.isEmpty() && makers.isEmpty() && forAlliance.isEmpty() && ledByAlliance.isEmpty()) {
            return Either.left(new RequestRefusal.Incomplete("formed_on", RegisterAsset.WHAT));
        }
        Option<String> restated = List.of(
                        Option.when(formedOn.isDefined() && found.formedOn().isDefined(), "formed_on"),
                        Option.when(
                                makers.exists(maker ->
                                        found.makers().get(maker.party()).exists(Option::isDefined)),
                                "makers"),
                        Option.when(
                                forAlliance.isDefined() && found.forAlliance().isDefined(), "for_alliance"),
                        Option.when(
                                ledByAlliance.isDefined()
                                        && found.ledByAlliance().isDefined(),
                                "led_by_alliance"))
                .flatMap(field -> field)
                .headOption();
        if (restated.isDefined() && !registry.isKeeper()) {
            return Either.left(registry.done(
                            restated.get() + " 已经陈述；更正由"
                                    + registry.policy().keeper().inWords().zh() + "登记。",
                            restated.get() + " has been stated; "
                                    + registry.policy().keeper().inWords().en() + " corrects it.")
                    .with("field", restated.get()));
        }
        return registry.day(formedOn, "formed_on")
                .map(formed -> Decision.of(new AssetAct.FormationStated(
                        asset, formed, makers, forAlliance, ledByAlliance, registry.citations())));
    }
}
