package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.Claim;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.licensing.Grant;
import io.governance.core.licensing.LicenceAct;
import io.governance.core.licensing.LicensingRefusal;
import io.governance.core.licensing.Subject;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Asks a holder for a licence. Whoever is not entitled is refused. A request that nobody can judge, because the charter is
 * silent or a fact is missing, is recorded as one to which nobody knows an entitlement.
 *
 * @param licence how the request is named
 * @param asset the intellectual property
 * @param holder of whom it is asked
 * @param licensee who asks
 * @param subject for which specification, or for the alliance's work
 * @param purpose for what use
 * @param at when; now if left out
 */
public record RequestLicence(
        LicenceId licence,
        AssetId asset,
        Party holder,
        Party licensee,
        Subject subject,
        Grant.Purpose purpose,
        Option<Instant> at)
        implements Command {

    private static final Text WHAT = Text.of("请求许可", "asking for a licence");

    @Override
    public boolean windsUp(Alliance alliance) {
        return true;
    }

    /** Duties to license last until the end of the day on which the alliance ends. */
    @Override
    public boolean outlivesTheAlliance(Alliance alliance, Occasion occasion) {
        return alliance.ending().exists(ending -> ending.isItsLastDay(occasion));
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.spokenLast(alliance, occasion, licensee, WHAT)
                .flatMap(registry -> registry.register().requests().containsKey(licence)
                        ? Either.left(new RequestRefusal.AlreadyExists("licence", licence.value()))
                        : registry.time(at, "at")
                                .flatMap(when -> registry.subject(subject)
                                        .flatMap(known -> registry.heldBy(holder, asset, when, "holder"))
                                        .flatMap(found -> request(registry, found, when, occasion))));
    }

    private Either<Refusal, Decision> request(Registry registry, Asset found, Instant when, Occasion occasion) {
        Encumbrance owed = registry.docket().judge(holder, found, subject, when);
        Claim claim = registry.docket().claim(licensee, owed, purpose, when);
        return switch (claim.answer()) {
            case ENTITLED, UNSETTLED, UNDETERMINED ->
                Either.right(Decision.of(new LicenceAct.LicenceRequested(
                        licence,
                        asset,
                        holder,
                        licensee,
                        subject,
                        purpose,
                        when,
                        claim.answer() == Claim.Answer.ENTITLED,
                        claim.citations())));
            case NOT_YET -> Either.left(early(claim, occasion));
            default -> Either.left(new LicensingRefusal.NotEntitled(claim));
        };
    }

    private static Denial early(Claim claim, Occasion occasion) {
        Denial denial = Denial.of(
                Denial.Reason.TOO_EARLY,
                claim.citations(),
                "审阅尚未结束，权利人仍可拒绝许可。",
                "the review is not over, and the holder may still refuse.");
        return claim.owed()
                .close()
                .map(close -> denial.with(
                        "earliest", close.atZone(occasion.calendar().zone()).toLocalDate()))
                .getOrElse(denial);
    }
}
