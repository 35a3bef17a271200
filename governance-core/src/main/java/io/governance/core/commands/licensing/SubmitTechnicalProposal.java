package io.governance.core.commands.licensing;

import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.SubmissionId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.Draft;
import io.governance.core.licensing.DraftAct;
import io.governance.core.licensing.Parties;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.membership.MembershipRefusal;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Submits a technical proposal to a specification that is being drafted, on behalf of a member or in one's own right.
 *
 * @param submission how it is named
 * @param version the version it is made to
 * @param passages what it proposes, in words
 * @param onBehalfOf who submits it
 * @param at when; now if left out
 */
public record SubmitTechnicalProposal(
        SubmissionId submission, SpecVersion version, String passages, Party onBehalfOf, Option<Instant> at)
        implements Command {

    private static final Text WHAT = Text.of("提交技术提案", "submitting a technical proposal");
    private static final Text STARTED = Text.of("起草开始", "the drafting began");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.spoken(alliance, occasion, onBehalfOf, WHAT)
                .flatMap(registry -> registry.live(version)
                        .filterOrElse(
                                draft -> draft.adoptedAt().isEmpty(),
                                draft -> registry.done("规范版本 " + version + " 已通过。", version + " has been adopted."))
                        .flatMap(draft -> submit(alliance, registry, draft)));
    }

    private Either<Refusal, Decision> submit(Alliance alliance, Registry registry, Draft draft) {
        if (registry.register().submissions().containsKey(submission)) {
            return Either.left(new RequestRefusal.AlreadyExists("submission", submission.value()));
        }
        return registry.timeAfter(at, draft.startedAt(), STARTED).flatMap(when -> {
            MemberId member = MemberId.of(onBehalfOf.name());
            return onBehalfOf.isPerson() || registry.docket().parties().has(onBehalfOf, Parties.Role.MEMBER, when)
                    ? Either.right(Decision.of(new DraftAct.ProposalSubmitted(
                            submission, version, onBehalfOf, passages, when, registry.review())))
                    : Either.left(new MembershipRefusal.NotAMember(member, alliance.citationsOfMember(member)));
        });
    }
}
