package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.Text;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Judges if somebody may ask for a licence that a holder owes to a class of people. */
final class ClaimJudge {

    private static final Text PURPOSE = Text.of("用途在许可范围内", "the use is one that has to be licensed");
    private static final Text CURRENT = Text.of("请求时是会员", "whoever asks is a member at that time");
    private static final Text OWNS = Text.of("请求人不是共有人", "whoever asks does not own it");
    private static final Text PEACE =
            Text.of("请求人未主张权利", "whoever asks asserts nothing that suspends what is owed to them");
    private static final Text RETURNS = Text.of("请求人许可其自己的知识产权", "whoever asks licenses what it holds itself");

    private final Docket docket;
    private final Party requester;
    private final Encumbrance owed;
    private final Grant.Purpose purpose;
    private final Instant at;
    private final IpPolicy policy;

    ClaimJudge(Docket docket, Party requester, Encumbrance owed, Grant.Purpose purpose, Instant at) {
        this.docket = docket;
        this.requester = requester;
        this.owed = owed;
        this.purpose = purpose;
        this.at = at;
        this.policy = docket.policies().at(at);
    }

    Claim judge() {
        Judgement owns = Judgement.of(OWNS, !docket.asset(owed.asset()).exists(this::isOwner))
                .citing(owed.citations());
        if (!owns.holds()) {
            return claim(Claim.Answer.OWNER, List.of(owns));
        }
        switch (owed.state()) {
            case UNSETTLED -> {
                return claim(Claim.Answer.UNSETTLED, List.empty());
            }
            case UNDETERMINED -> {
                return claim(Claim.Answer.UNDETERMINED, List.empty());
            }
            case REVOCABLE, REFUSED -> {
                return claim(Claim.Answer.NOT_YET, List.empty());
            }
            case OWED, SURVIVING -> {
                return ofDuty(owns);
            }
            default -> {
                return claim(Claim.Answer.NOT_ENTITLED, List.empty());
            }
        }
    }

    /** Whoever made only a small part of something made jointly does not own it, even if it is registered so. */
    private boolean isOwner(Asset asset) {
        return asset.holdersAt(at).contains(requester)
                && !(owed.cause().contains(Cause.JOINT)
                        && asset.makers().get(requester).exists(part -> part.contains(false)));
    }

    private Claim ofDuty(Judgement owns) {
        Grant grant = owed.grant().get();
        Seq<Judgement> reasons = List.of(
                owns,
                Judgement.of(
                                PURPOSE,
                                grant.purpose() == Grant.Purpose.ANY || purpose == Grant.Purpose.IMPLEMENT,
                                new Exhibit(Text.of("请求的用途", "use asked for"), purpose.name()))
                        .citing(owed.citations().take(1)),
                belongs(grant));
        if (!reasons.forAll(Judgement::holds)) {
            return claim(Claim.Answer.NOT_ENTITLED, reasons);
        }
        if (policy.suspension().isDefined()) {
            IpPolicy.Suspension suspension = policy.suspension().get();
            boolean asserts =
                    docket.register().assertions().exists(assertion -> suspends(assertion, suspension.scope()));
            reasons = reasons.append(Judgement.of(PEACE, !asserts).citing(List.of(suspension.citation())));
            if (asserts) {
                return claim(Claim.Answer.SUSPENDED, reasons);
            }
        }
        if (policy.reciprocity().isDefined() && owed.subject().version().isDefined()) {
            boolean refused = docket.of(requester, owed.subject(), at).exists(this::keepsBack);
            reasons = reasons.append(
                    Judgement.of(RETURNS, !refused).citing(policy.reciprocity().toList()));
            if (refused) {
                return claim(Claim.Answer.NOT_ENTITLED, reasons);
            }
        }
        return claim(Claim.Answer.ENTITLED, reasons);
    }

    private boolean suspends(Assertion assertion, IpPolicy.Suspension.Scope scope) {
        if (!assertion.by().equals(requester) || assertion.at().isAfter(at)) {
            return false;
        }
        return switch (scope) {
            case AGAINST_ANYBODY -> true;
            case AGAINST_HOLDER -> assertion.against().equals(owed.holder());
            case UNPROVOKED ->
                assertion.against().equals(owed.holder())
                        && !docket.register()
                                .assertions()
                                .exists(other -> other.by().equals(owed.holder())
                                        && other.against().equals(requester)
                                        && other.at().isBefore(assertion.at()));
        };
    }

    /** Checks if whoever asks does not license what it holds: it refused, or it owes nothing though that is essential. */
    private boolean keepsBack(Encumbrance own) {
        return switch (own.state()) {
            case EXEMPT, REFUSED -> true;
            case NOT_OWED ->
                docket.register().relation(own.asset(), own.subject()).exists(Relation::essential);
            default -> false;
        };
    }

    private Judgement belongs(Grant grant) {
        if (grant.beneficiaries() == Grant.Beneficiaries.EVERYONE) {
            return Judgement.of(Grant.Beneficiaries.EVERYONE.text(), true);
        }
        boolean member = docket.parties().has(requester, Parties.Role.MEMBER, at);
        boolean wasMember =
                !docket.parties().of(requester, Parties.Role.MEMBER, at).isEmpty();
        boolean keeps = policy.leaversMayAsk().under(docket.readings());
        Judgement judged = Judgement.of(CURRENT, member || wasMember && keeps)
                .citing(owed.citations().take(1));
        return member || !wasMember
                ? judged
                : Judgement.of(CURRENT, member || wasMember && keeps)
                        .citing(policy.leaversMayAsk().readings().flatMap(reading -> reading.citations()))
                        .asking(policy.leaversMayAsk().readings());
    }

    private Claim claim(Claim.Answer answer, Seq<Judgement> reasons) {
        Seq<Citation> citations = reasons.filter(reason -> !reason.holds())
                .flatMap(Judgement::citations)
                .appendAll(owed.citations())
                .distinct();
        return new Claim(requester, owed, answer, owed.open(), owed.missing(), reasons, citations);
    }
}
