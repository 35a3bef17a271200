package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.NoticeAct;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Commits to license of one's own accord, for good.
 *
 * @param by who commits
 * @param asset the intellectual property; left out for everything it has
 * @param terms on which terms
 * @param at since when; now if left out
 */
public record CommitToLicense(Party by, Option<AssetId> asset, Grant.Terms terms, Option<Instant> at)
        implements Command {

    private static final Text WHAT = Text.of("承诺许可", "committing to license");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.spokenLast(alliance, occasion, by, WHAT)
                .flatMap(registry -> registry.time(at, "at")
                        .flatMap(when -> asset.map(id ->
                                        registry.heldBy(by, id, when, "by").map(held -> when))
                                .getOrElse(() -> Either.right(when)))
                        .map(when -> Decision.of(
                                new NoticeAct.LicenceCommitted(by, asset, terms, when, registry.citations()))));
    }
}
