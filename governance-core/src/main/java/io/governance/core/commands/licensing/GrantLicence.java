package io.governance.core.commands.licensing;

import io.governance.core.Act;
import io.governance.core.LicenceId;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.affair.AffairAct;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.Encumbrance;
import io.governance.core.licensing.LicenceAct;
import io.governance.core.licensing.LicenceRequest;
import io.governance.core.right.Duty;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Grants a licence that was asked for. Whether terms are fair nobody judges here; that they are unlike those of another licence
 * of the same intellectual property is recorded, and is a breach where the charter forbids to discriminate.
 *
 * @param licence the request
 * @param terms its terms, in words; two licences are on the same terms if these are equal
 * @param at since when; now if left out
 * @param until the last day; none if it runs on
 */
public record GrantLicence(LicenceId licence, String terms, Option<Instant> at, Option<LocalDate> until)
        implements Command {

    /** The name of the duty to license everybody alike, in every charter that imposes it. */
    public static final String LICENSE_ALIKE = "license-alike";

    private static final Text WHAT = Text.of("许可知识产权", "granting a licence");
    private static final Text REQUEST = Text.of("请求", "the request");

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
        return Registry.of(alliance, occasion)
                .flatMap(registry -> registry.register()
                        .requests()
                        .get(licence)
                        .toEither((Refusal) new RequestRefusal.NotFound("licence", licence.value()))
                        .flatMap(request -> registry.speakingLast(request.holder(), WHAT)
                                .flatMap(speaking -> grant(alliance, speaking, request))));
    }

    private Either<Refusal, Decision> grant(Alliance alliance, Registry registry, LicenceRequest request) {
        if (request.grant().isDefined()) {
            return Either.left(registry.done("许可 " + licence + " 已经授予。", "licence " + licence + " has been granted."));
        }
        return registry.timeAfter(at, request.at(), REQUEST).map(when -> {
            Asset asset = registry.register().asset(request.asset()).get();
            Encumbrance owed = registry.docket().judge(request.holder(), asset, request.subject(), when);
            Seq<LicenceRequest> unlike = unlike(registry, request);
            Seq<Act> granted = List.of(new LicenceAct.LicenceGranted(
                    licence, terms, when, until, unlike.map(LicenceRequest::id), owed.citations()));
            return Decision.of(
                    unlike.isEmpty() || !owed.isOwed()
                            ? granted
                            : granted.appendAll(breach(alliance, request.holder(), unlike)));
        });
    }

    /** The earlier licences of the same intellectual property for the same use, on other terms. */
    private Seq<LicenceRequest> unlike(Registry registry, LicenceRequest request) {
        return registry.register()
                .requests()
                .values()
                .filter(other -> other.asset().equals(request.asset())
                        && other.holder().equals(request.holder())
                        && other.purpose() == request.purpose()
                        && other.grant().exists(grant -> !grant.terms().strip().equals(terms.strip())))
                .toList()
                .sortBy(LicenceRequest::at);
    }

    private Option<Act> breach(Alliance alliance, Party holder, Seq<LicenceRequest> unlike) {
        Option<Duty> duty = alliance.charter().duties().find(found -> found.id().equals(LICENSE_ALIKE));
        return duty.filter(found -> !holder.isPerson())
                .filter(found ->
                        alliance.members().find(MemberId.of(holder.name())).isDefined())
                .map(found -> new AffairAct.BreachRecorded(
                        MemberId.of(holder.name()),
                        found.id(),
                        "许可 " + licence + " 与 " + unlike.map(LicenceRequest::id).mkString("、") + " 的条件不同",
                        List.of(found.citation())));
    }
}
