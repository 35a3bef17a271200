package io.governance.core.commands.proposals;

import io.governance.core.Act;
import io.governance.core.MemberId;
import io.governance.core.ProposalId;
import io.governance.core.Refusal;
import io.governance.core.Stamp;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.commands.Capacities;
import io.governance.core.commands.Papers;
import io.governance.core.procedure.Effect;
import io.governance.core.procedure.Ground;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.Proposal;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.proposal.Proposals;
import io.governance.core.right.Capacity;
import io.governance.core.right.Claim;
import io.governance.core.right.Positions;
import io.governance.core.time.Deadline;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * Files a proposal: the first stage of a procedure. What it is about must be possible now, and is checked again before it
 * takes effect.
 *
 * @param proposal how it is to be named
 * @param procedure the procedure, one of the charter's
 * @param subject what it is about
 * @param papers the papers handed in, by kind
 * @param onBehalfOf the member for which it is filed; needed only by who could file it for several
 */
public record FileProposal(
        ProposalId proposal, String procedure, Subject subject, Seq<String> papers, Option<MemberId> onBehalfOf)
        implements Command {
    public FileProposal {
        papers = List.ofAll(papers);
    }

    /** Obtains the filing of a proposal by somebody who can file it for one member at most. */
    public FileProposal(ProposalId proposal, String procedure, Subject subject, Seq<String> papers) {
        this(proposal, procedure, subject, papers, Option.none());
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        if (alliance.proposals().find(proposal).isDefined()) {
            return Either.left(new RequestRefusal.AlreadyExists("proposal", proposal.value()));
        }
        Option<Procedure> known = alliance.charter().procedure(procedure);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("procedure", procedure));
        }
        if (!known.get().filing().applies().under(alliance.readings())) {
            return Either.left(Denial.of(
                    Denial.Reason.NOT_COMPETENT,
                    known.get().filing().citations(),
                    "依现行解释，章程不设此程序：" + known.get().title().zh() + "。",
                    "as the charter is read, nobody may do this: "
                            + known.get().title().en() + "."));
        }
        Stage filing = known.get().filing();
        return Capacities.onBehalfOf(
                        alliance,
                        occasion,
                        onBehalfOf,
                        Standing.of(alliance, occasion).concerning(subject.member()),
                        filing.title(),
                        filing.citations())
                .flatMap(positions -> proposer(alliance, occasion, known.get(), positions)
                        .flatMap(claim -> filedFor(alliance, claim, known.get(), positions))
                        .flatMap(member -> file(alliance, occasion, known.get(), member)));
    }

    /** What gives the person who acts the capacity to file, or the refusal. */
    private Either<Refusal, Claim> proposer(
            Alliance alliance, Occasion occasion, Procedure through, Positions positions) {
        Stage filing = through.filing();
        Capacity asked = filing.by().under(alliance.readings());
        Either<Refusal, Claim> claim =
                Capacities.require(alliance, occasion, asked, positions, filing.title(), filing.citations());
        return filing.needsProposer()
                ? claim.mapLeft(no -> Denial.of(
                                Denial.Reason.NO_PROPOSER,
                                filing.citations(),
                                "须由" + asked.inWords().zh() + "提出。",
                                "it has to be proposed by " + asked.inWords().en() + ".")
                        .with("actor", occasion.actor()))
                : claim;
    }

    private Either<Refusal, Decision> file(
            Alliance alliance, Occasion occasion, Procedure through, Option<MemberId> filedFor) {
        Concern concern = new Concern(alliance, occasion, through, subject, alliance.readings());
        Option<Refusal> barred = concern.ineligible()
                .headOption()
                .orElse(() -> ground(alliance, through, occasion))
                .orElse(concern::check)
                .orElse(() -> Papers.check(alliance.charter(), through.filing().papers(), papers));
        if (barred.isDefined()) {
            return Either.left(barred.get());
        }
        ProposalAct.ProposalFiled filed = new ProposalAct.ProposalFiled(
                proposal,
                procedure,
                through.filing().id(),
                subject,
                filedFor,
                papers,
                alliance.readings(),
                through.filing().citations());
        Proposal fresh = filed.on(Proposals.NONE, new Stamp(0, occasion.at(), occasion.actor()))
                .find(proposal)
                .get();
        Seq<Act> acts = List.of(filed);
        return Progress.of(alliance, occasion, through, fresh)
                .from(through.filing(), acts)
                .map(Decision::of);
    }

    /** The member for which it is filed, nobody where somebody asks to become a member; a refusal if it could be several. */
    private Either<Refusal, Option<MemberId>> filedFor(
            Alliance alliance, Claim claim, Procedure through, Positions positions) {
        if (through.effects().exists(effect -> effect instanceof Effect.AdmitMember)) {
            return Either.right(Option.none());
        }
        Seq<MemberId> unclear = Capacities.unclear(through.filing().by().under(alliance.readings()), claim, positions);
        return unclear.isEmpty()
                ? Either.right(onBehalfOf
                        .orElse(claim.member())
                        .orElse(() -> positions
                                .memberships()
                                .map(Positions.Membership::member)
                                .headOption()))
                : Either.left(Capacities.unclear(unclear));
    }

    private Option<Refusal> ground(Alliance alliance, Procedure through, Occasion occasion) {
        if (through.grounds().isEmpty()) {
            return Option.none();
        }
        if (subject.ground().isEmpty()) {
            return Option.some(new RequestRefusal.Incomplete("subject.ground", through.title()));
        }
        Seq<Ground> named = through.grounds().filter(ground -> ground.applies().under(alliance.readings()));
        Option<Ground> known = named.find(ground -> subject.ground().contains(ground.id()));
        if (known.isEmpty()) {
            return Option.some(Denial.of(
                            Denial.Reason.STEP_SKIPPED,
                            through.grounds().map(Ground::citation).distinct(),
                            "章程没有规定此事由：" + subject.ground().get() + "。",
                            "the charter knows no such ground: "
                                    + subject.ground().get() + ".")
                    .with("known", named.map(Ground::id).mkString(", ")));
        }
        return known.get().lasting().isEmpty() ? Option.none() : lasting(known.get(), occasion);
    }

    private Option<Refusal> lasting(Ground ground, Occasion occasion) {
        if (subject.since().isEmpty()) {
            return Option.some(new RequestRefusal.Incomplete("subject.since", ground.text()));
        }
        LocalDate first =
                Deadline.anniversary(subject.since().get(), ground.lasting().get());
        return Option.when(
                occasion.day().isBefore(first),
                () -> Denial.until(
                        Denial.Reason.TOO_EARLY,
                        first,
                        Text.of(
                                ground.text().zh() + "须满 "
                                        + ground.lasting().get().inWords().zh(),
                                ground.text().en() + " must have lasted "
                                        + ground.lasting().get().inWords().en()),
                        List.of(ground.citation())));
    }
}
