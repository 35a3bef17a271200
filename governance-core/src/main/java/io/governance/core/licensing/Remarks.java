package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.time.Deadline;
import io.governance.core.time.Period;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** Finds what somebody should look at: a review that ran oddly, what a version takes in and nobody owes, unlike licences. */
final class Remarks {

    private final Docket docket;
    private final Instant at;

    Remarks(Docket docket, Instant at) {
        this.docket = docket;
        this.at = at;
    }

    Seq<Remark> on(SpecVersion version) {
        return docket.register()
                .draft(version)
                .toList()
                .flatMap(this::onReview)
                .appendAll(docket.on(version, at).flatMap(this::onEncumbrance));
    }

    private Seq<Remark> onReview(Draft draft) {
        IpPolicy policy = docket.policies().at(at);
        Option<Draft.Review> review =
                draft.review().filter(found -> !found.openedAt().isAfter(at));
        boolean adopted = draft.adoptedAt().exists(moment -> !moment.isAfter(at));
        if (policy.window().anchor() != Window.Anchor.REVIEW) {
            return List.empty();
        }
        if (review.isEmpty()) {
            return Option.when(
                            adopted,
                            () -> remark(
                                    Remark.Kind.NEVER_REVIEWED,
                                    Text.of(
                                            draft.version() + " 未经全体会员审阅即通过",
                                            draft.version() + " was adopted, and all members never reviewed it"),
                                    policy,
                                    policy.neverReviewed().map(Gap::citations).getOrElse(policy.window()::citations)))
                    .toList();
        }
        return shortReview(draft, review.get(), policy).toList().appendAll(lateExtensions(draft, policy));
    }

    private Option<Remark> shortReview(Draft draft, Draft.Review review, IpPolicy policy) {
        Period usual = draft.version().number() == 1
                ? policy.window().first()
                : policy.window().later();
        LocalDate counted = Deadline.anniversary(day(review.openedAt()), usual);
        return Option.when(
                review.lastDay().isBefore(counted),
                () -> remark(
                        Remark.Kind.SHORT_REVIEW,
                        Text.of(
                                draft.version() + " 的审阅至 " + review.lastDay() + " 止，短于通常的"
                                        + usual.inWords().zh(),
                                "the review of " + draft.version() + " ends on " + review.lastDay()
                                        + ", which is less than the usual " + usual),
                        policy,
                        policy.window().citations()));
    }

    private Seq<Remark> lateExtensions(Draft draft, IpPolicy policy) {
        return draft.extensions()
                .filter(extension ->
                        !extension.setAt().isAfter(at) && day(extension.setAt()).isAfter(extension.before()))
                .map(extension -> remark(
                        Remark.Kind.LATE_EXTENSION,
                        Text.of(
                                draft.version() + " 的审阅已于 " + extension.before() + " 结束，其后才延长",
                                "the review of " + draft.version() + " had ended on " + extension.before()
                                        + " when its end was put off"),
                        policy,
                        policy.window().citations()));
    }

    private Option<Remark> onEncumbrance(Encumbrance found) {
        IpPolicy policy = docket.policies().at(at);
        return switch (found.state()) {
            case EXEMPT ->
                Option.some(new Remark(
                        Remark.Kind.OPEN_ENCUMBRANCE,
                        Text.of(
                                found.holder() + " 已免除许可 " + found.asset() + "，规范涉及该项权利",
                                found.holder() + " need not license " + found.asset() + ", which the version takes in"),
                        Option.some(found.asset()),
                        policy.decider(),
                        found.citations().appendAll(policy.deciding()).distinct()));
            case UNSETTLED ->
                found.open()
                        .map(Reading::question)
                        .map(question -> new Remark(
                                Remark.Kind.UNSETTLED,
                                question,
                                Option.some(found.asset()),
                                found.decider(),
                                found.citations()));
            default -> Option.none();
        };
    }

    Seq<Remark> unlike(Party holder) {
        Seq<LicenceRequest> granted = docket.register()
                .requests()
                .values()
                .filter(request -> request.holder().equals(holder)
                        && request.grant().exists(licence -> !licence.from().isAfter(at)))
                .toList()
                .sortBy(request -> request.id().value());
        return granted.zipWithIndex()
                .flatMap(pair -> granted.drop(pair._2() + 1)
                        .filter(other -> isUnlike(pair._1(), other))
                        .flatMap(other -> unlike(pair._1(), other)));
    }

    private static boolean isUnlike(LicenceRequest one, LicenceRequest other) {
        return one.asset().equals(other.asset())
                && one.subject().equals(other.subject())
                && one.purpose() == other.purpose()
                && !one.licensee().equals(other.licensee())
                && !terms(one).equals(terms(other));
    }

    private static Option<String> terms(LicenceRequest request) {
        return request.grant().map(LicenceRequest.Licence::terms);
    }

    /** Only where both were owed: what is licensed freely may be licensed to each on its own terms. */
    private Option<Remark> unlike(LicenceRequest one, LicenceRequest other) {
        Option<Asset> asset = docket.asset(one.asset());
        Instant later = one.at().isAfter(other.at()) ? one.at() : other.at();
        return asset.map(found -> docket.judge(one.holder(), found, one.subject(), later))
                .filter(Encumbrance::isOwed)
                .filter(owed -> isEntitled(owed, one) && isEntitled(owed, other))
                .map(owed -> new Remark(
                        Remark.Kind.UNLIKE_TERMS,
                        unlikeTerms(one.id(), other.id()),
                        Option.some(one.asset()),
                        docket.policies().at(at).decider(),
                        owed.citations()));
    }

    private boolean isEntitled(Encumbrance owed, LicenceRequest request) {
        return docket.claim(request.licensee(), owed, request.purpose(), request.at())
                        .answer()
                == Claim.Answer.ENTITLED;
    }

    private static Text unlikeTerms(LicenceId one, LicenceId other) {
        return Text.of(
                "许可 " + one + " 与 " + other + " 条件不同，须为无歧视",
                "the licences " + one + " and " + other + " are on different terms and must not discriminate");
    }

    private static Remark remark(Remark.Kind kind, Text text, IpPolicy policy, Seq<Citation> citations) {
        return new Remark(
                kind,
                text,
                Option.none(),
                policy.decider(),
                citations.appendAll(policy.deciding()).distinct());
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(docket.zone()).toLocalDate();
    }
}
