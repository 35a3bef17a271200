package io.governance.core.commands.proposals;

import io.governance.core.Act;
import io.governance.core.MemberId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.Elector;
import io.governance.core.commands.Capacities;
import io.governance.core.office.Seat;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Task;
import io.governance.core.proposal.Proposal;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.right.Claim;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Count;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** What somebody who may does in a stage that is due, task by task. */
final class StageWork implements Task.Cases<Either<Refusal, Seq<Act>>> {

    private final TakeStage command;
    private final Alliance alliance;
    private final Occasion occasion;
    private final Progress progress;
    private final Proposal on;
    private final Stage due;
    private final Claim claim;

    StageWork(
            TakeStage command,
            Alliance alliance,
            Occasion occasion,
            Progress progress,
            Proposal on,
            Stage due,
            Claim claim) {
        this.command = command;
        this.alliance = alliance;
        this.occasion = occasion;
        this.progress = progress;
        this.on = on;
        this.due = due;
        this.claim = claim;
    }

    private String said() {
        return command.note().getOrElse("");
    }

    private boolean saysNo() {
        return command.refuses().getOrElse(false);
    }

    private Either<Refusal, Seq<Act>> complete() {
        return progress.completing(due, command.papers(), said());
    }

    private Either<Refusal, Seq<Act>> judged() {
        return saysNo() ? Either.right(progress.rejected(due, said())) : complete();
    }

    @Override
    public Either<Refusal, Seq<Act>> once(Task.Once once) {
        return saysNo() && !once.mayReject()
                ? Either.left(Denial.notCompetent(
                        Text.of("否决", "a no in this stage"),
                        Text.of("有权决定的机构", "the body that decides"),
                        due.citations()))
                : judged();
    }

    @Override
    public Either<Refusal, Seq<Act>> consent(Task.Consent consent) {
        return judged();
    }

    @Override
    public Either<Refusal, Seq<Act>> seated(Task.Seated seated) {
        boolean isSeated = alliance.seats()
                .of(seated.body())
                .exists(seat -> seat.kind().equals(seated.kind())
                        && !seat.isVacant()
                        && seat.member().isDefined()
                        && seat.member().equals(on.subject().member()));
        return isSeated ? complete() : Either.left(Denial.stepSkipped(due.title(), due.citations()));
    }

    @Override
    public Either<Refusal, Seq<Act>> decide(Task.Decide decide) {
        return Either.left(Denial.stepSkipped(
                Text.of(due.title().zh() + "，须经表决", due.title().en() + ", which takes a vote"), due.citations()));
    }

    /** Members may be told one after the other; the stage is complete when every current member has been. */
    @Override
    public Either<Refusal, Seq<Act>> tellMembers(Task.TellMembers tell) {
        Seq<String> everybody = alliance.members()
                .currentAt(occasion.at())
                .map(member -> member.id().value());
        Seq<String> strangers = command.told().reject(everybody::contains);
        if (!strangers.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("member", strangers.head()));
        }
        Set<String> reached = on.partiesOf(due.id()).addAll(command.told());
        return command.told().isEmpty()
                ? Either.left(notTold(everybody.reject(reached::contains)))
                : joined(command.told(), everybody.forAll(reached::contains));
    }

    @Override
    public Either<Refusal, Seq<Act>> tellBody(Task.TellBody tell) {
        Seq<String> missing = alliance.seatsOf(tell.body(), occasion.at())
                .reject(Seat::isVacant)
                .map(seat -> seat.id().value())
                .reject(command.told()::contains);
        return missing.isEmpty() ? complete() : Either.left(notTold(missing));
    }

    private Refusal notTold(Seq<String> missing) {
        return Denial.documentMissing(
                        Text.of("尚未通知 " + missing.mkString("、"), "nobody has written to " + missing.mkString(", ")),
                        due.citations())
                .with("missing", missing.mkString(", "));
    }

    private Either<Refusal, Seq<Act>> joined(Seq<String> parties, boolean complete) {
        Seq<Act> joining = List.of(new ProposalAct.PartiesJoined(on.id(), due.id(), parties, due.citations()));
        return complete ? complete().map(joining::appendAll) : Either.right(joining);
    }

    @Override
    public Either<Refusal, Seq<Act>> supports(Task.Supports supports) {
        Option<MemberId> supporter = claim.member();
        boolean applicant = supporter.isDefined() && supporter.equals(on.filedFor());
        if (supports.waivable() && applicant && !said().isBlank()) {
            return complete();
        }
        if (supporter.isEmpty() || (applicant && supports.besidesTheApplicant())) {
            return Either.left(Denial.stepSkipped(
                            Text.of(
                                    "除申请人外 " + supports.least() + " 个会员的支持",
                                    "the support of " + supports.least() + " members besides the applicant"),
                            due.citations())
                    .with("supporters", on.partiesOf(due.id()).size()));
        }
        Set<String> all =
                on.partiesOf(due.id()).add(supporter.get().value()).filter(member -> isMember(MemberId.of(member)));
        boolean applicantCounts = !supports.besidesTheApplicant()
                && on.filedFor().filter(this::isMember).exists(filer -> !all.contains(filer.value()));
        return joined(List.of(supporter.get().value()), all.size() + (applicantCounts ? 1 : 0) >= supports.least());
    }

    /** Checks if a member is one now: support goes with the membership. */
    private boolean isMember(MemberId member) {
        return alliance.members().current(member, occasion.at()).isDefined();
    }

    @Override
    public Either<Refusal, Seq<Act>> consents(Task.Consents consents) {
        Seq<Elector> through = Consenting.through(alliance, occasion, on, consents)
                .filter(elector ->
                        command.onBehalfOf().forAll(member -> elector.member().forAll(member::equals)));
        if (through.isEmpty()) {
            return Either.left(notSeated(consents));
        }
        Seq<MemberId> members = through.flatMap(Elector::member).distinct();
        if (members.size() > 1) {
            return Either.left(Capacities.unclear(members));
        }
        Elector own = through.find(
                        elector -> !on.partiesOf(due.id()).contains(elector.id().value()))
                .getOrElse(through.head());
        Seq<Elector> electors = Consenting.electors(alliance, occasion, on, consents);
        Option<Ballot> vote = Consenting.vote(alliance, on, consents);
        Set<String> all = on.partiesOf(due.id()).add(own.id().value());
        long given = electors.count(elector -> all.contains(elector.id().value()));
        long base = vote.filter(ballot -> consents.ofThosePresent())
                .map(ballot -> Count.PRESENT.of(ballot.roll()))
                .getOrElse((long) electors.size());
        return joined(List.of(own.id().value()), consents.share().isMetBy(given, base));
    }

    private Refusal notSeated(Task.Consents consents) {
        Text body = alliance.body(consents.body()).map(found -> found.name()).get();
        return Denial.notCompetent(
                Text.of("书面同意", "consenting in writing"),
                Text.of(body.zh() + "投赞成票者", "those on the " + body.en() + " who voted in favour"),
                due.citations());
    }
}
