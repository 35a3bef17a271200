package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.NoticeAct;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Takes a refusal back before the review ends.
 *
 * @param by who
 * @param asset the intellectual property
 * @param version the version
 * @param at when; now if left out
 */
public record WithdrawRefusal(Party by, AssetId asset, SpecVersion version, Option<Instant> at) implements Command {

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.spokenLast(alliance, occasion, by, RefuseLicence.WHAT)
                .flatMap(registry -> registry.draft(version)
                        .flatMap(draft -> registry.asset(asset))
                        .flatMap(found -> withdraw(registry, found)));
    }

    private Either<Refusal, Decision> withdraw(Registry registry, Asset found) {
        boolean stands = registry.register()
                .notices(asset, version)
                .refusals()
                .exists(refusal ->
                        refusal.by().equals(by) && refusal.withdrawnAt().isEmpty());
        if (!stands) {
            return Either.left(new RequestRefusal.NotFound("refusal", by + " " + asset + " " + version));
        }
        return registry.time(at, "at")
                .flatMap(
                        when -> registry.isInTime(by, found, version, when)
                                ? Either.right(Decision.of(
                                        new NoticeAct.RefusalWithdrawn(by, asset, version, when, registry.review())))
                                : Either.left(
                                        Denial.of(
                                                Denial.Reason.TOO_LATE,
                                                registry.review(),
                                                "审阅已经结束，拒绝不能再撤回；自愿许可随时可用 commit-to-license 承诺。",
                                                "the review has ended, and a refusal can be taken back no more; commit-to-license is possible at any time.")));
    }
}
