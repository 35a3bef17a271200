package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.Subject;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Contests that intellectual property is related to something, or gives that up. While it is contested nobody can say whether a
 * duty that rests on it is there; once the review is over, it changes nothing. A holder may, and whoever asserted it.
 *
 * @param asset the intellectual property
 * @param subject what it is said to be related to
 * @param contested whether it is contested from now on; it is if left out
 */
public record ContestRelation(AssetId asset, Subject subject, Option<Boolean> contested) implements Command {

    /** This register to whoever speaks for a holder; the refusal to others. */
    private Either<Refusal, Registry> holders(Registry registry, Occasion occasion) {
        return registry.asset(asset)
                .flatMap(found -> registry.speakingForOne(found.holdersAt(occasion.at()), AssertRelation.WHAT));
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        boolean contests = contested.getOrElse(true);
        return Registry.of(alliance, occasion)
                .flatMap(registry -> registry.register()
                        .relation(asset, subject)
                        .toEither((Refusal) new RequestRefusal.NotFound("relation", asset + " " + subject))
                        .filterOrElse(
                                relation -> relation.contestedAt().isDefined() != contests,
                                relation -> registry.done(
                                        contests ? "相关性已有异议。" : "相关性没有异议。",
                                        contests ? "it is contested already." : "nobody contests it."))
                        .flatMap(relation -> relation.assertedBy().equals(occasion.actor())
                                ? Either.right(relation)
                                : holders(registry, occasion).map(spoken -> relation))
                        .map(relation -> Decision.of(new AssetAct.RelationContested(
                                asset, subject, occasion.actor(), contests, occasion.at(), registry.citations()))));
    }
}
