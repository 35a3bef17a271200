package io.governance.core.commands.ballots;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.MeetingId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.BallotRefusal;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Mandate;
import io.governance.core.charter.Session;
import io.governance.core.meeting.MeetingAct;
import io.governance.core.proposal.Proposal;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.time.Occasion;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigInteger;

/**
 * Opens a ballot: the body's seats as they are now become its roll, the charter's rule becomes its rule.
 *
 * @param ballot how it is to be named
 * @param body the body or group that votes
 * @param matter the matter voted on
 * @param subject what exactly is put to the vote
 * @param readings the answers chosen for open questions, while the founding lasts; afterwards interpreters settle them, and
 *     a vote on a proposal goes by the answers that held when it was filed
 * @param session whether the body that delegates matters in recess is sitting; it is while a meeting of it is open
 * @param proposal the proposal whose stage the vote decides; none if it decides no proposal
 * @param meeting the meeting at which it is held; none if at none, which some matters do not allow
 * @param item the item of that meeting's agenda; none without a meeting
 */
public record OpenBallot(
        BallotId ballot,
        BodyId body,
        MatterId matter,
        String subject,
        Readings readings,
        Session session,
        Option<ProposalId> proposal,
        Option<MeetingId> meeting,
        Option<String> item)
        implements Command {

    /** Obtains the opening of a ballot that decides no proposal and is held at no meeting. */
    public OpenBallot(
            BallotId ballot, BodyId body, MatterId matter, String subject, Readings readings, Session session) {
        this(ballot, body, matter, subject, readings, session, Option.none(), Option.none(), Option.none());
    }

    @Override
    public boolean windsUp(Alliance alliance) {
        return proposal.exists(id -> Venue.isPartOfWindingUp(alliance, id));
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        if (alliance.ballots().find(ballot).isDefined()) {
            return Either.left(new RequestRefusal.AlreadyExists("ballot", ballot.value()));
        }
        Charter charter = alliance.charter();
        if (charter.matter(matter).isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("matter", matter.value()));
        }
        Seq<String> faults = charter.faultsOf(readings);
        if (!faults.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("reading", faults.mkString("; ")));
        }
        Readings holding = holding(alliance);
        Venue venue = new Venue(alliance, occasion, body, matter, holding);
        return charter.mandate(alliance.template(body), matter, holding, sitting(alliance))
                .flatMap(mandate -> venue.checkOpener()
                        .orElse(() -> chosenFreely(alliance))
                        .orElse(() -> proposal.flatMap(venue::checkProposal))
                        .orElse(() -> outside(mandate))
                        .orElse(() -> meeting.flatMap(at -> venue.checkMeeting(at, item, proposal)))
                        .<Either<Refusal, Decision>>map(Either::left)
                        .getOrElse(() -> open(alliance, occasion, mandate, holding)));
    }

    /** The answers that hold for the vote: those of its proposal, or those of the alliance; open ones only in a founding. */
    private Readings holding(Alliance alliance) {
        return proposal.flatMap(alliance.proposals()::find)
                .map(Proposal::readings)
                .getOrElse(() -> alliance.foundingCompleted().isDefined()
                        ? alliance.readings()
                        : readings.with(alliance.readings()));
    }

    /** Why answers chosen for this vote alone are refused: after the founding an interpreter settles questions. */
    private Option<Refusal> chosenFreely(Alliance alliance) {
        Readings holding = holding(alliance);
        return alliance.charter()
                .readings()
                .find(reading -> readings.chosen(reading.key()).isDefined()
                        && !readings.of(reading).equals(holding.of(reading)))
                .map(reading -> Denial.stepSkipped(
                                Text.of("由有权解释者解释 " + reading.key(), "an interpreter has to settle " + reading.key()),
                                reading.citations())
                        .with("reading", reading.key()));
    }

    /** Why it cannot be voted on outside a meeting; none at one, or where the charter does not say how the body decides. */
    private Option<Refusal> outside(Mandate mandate) {
        return mandate.atMeeting()
                .filter(where -> meeting.isEmpty())
                .map(where -> Denial.stepSkipped(
                        Text.of(
                                "召开" + mandate.body().name().zh() + "会议",
                                "a meeting of the " + mandate.body().name().en()),
                        List.of(where)));
    }

    /** Whether the body that delegates is sitting: as the command says, and certainly while a meeting of it is open. */
    private Session sitting(Alliance alliance) {
        boolean meets = alliance.charter()
                .delegations()
                .filter(found -> found.to().equals(body) && found.matters().contains(matter))
                .exists(found -> alliance.meetings()
                        .inOrder()
                        .exists(open -> open.isOpen() && open.body().equals(found.from())));
        return meets ? Session.IN_SESSION : session;
    }

    private static BigInteger weight(Seq<Elector> electors) {
        return electors.map(Elector::weight).map(BigInteger::valueOf).fold(BigInteger.ZERO, BigInteger::add);
    }

    private Either<Refusal, Decision> open(Alliance alliance, Occasion occasion, Mandate mandate, Readings holding) {
        Body voting = alliance.body(body).getOrElse(mandate.body());
        if (alliance.groups().find(body).exists(group -> !group.isLive())) {
            return Either.left(Denial.of(
                    Denial.Reason.ALREADY_DONE,
                    List.of(voting.citation()),
                    body + " 已经解散。",
                    "the " + body + " has been dissolved."));
        }
        Seq<Elector> electors = Poll.electors(alliance, occasion.at(), voting, holding, proposal);
        if (electors.isEmpty()) {
            return Either.left(new BallotRefusal.EmptyRoll(body, List.of(voting.citation())));
        }
        if (weight(electors).compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0) {
            return Either.left(new BallotRefusal.RollTooHeavy(body, List.of(voting.oneVote())));
        }
        Seq<Act> opened = List.of(new BallotAct.BallotOpened(
                ballot,
                body,
                matter,
                subject,
                mandate.rule().rule(),
                mandate.readings(),
                electors,
                voting.oneVote(),
                mandate.rule().rule().citations()));
        return Either.right(Decision.of(
                opened.appendAll(proposal.map(id -> put(alliance, id))).appendAll(meeting.map(at -> put(at, voting)))));
    }

    private Act put(Alliance alliance, ProposalId id) {
        return Venue.due(alliance, id)
                .map(stage -> new ProposalAct.ProposalPutToVote(id, stage.id(), ballot, stage.citations()))
                .get();
    }

    private Act put(MeetingId at, Body voting) {
        return new MeetingAct.ItemPutToVote(at, item.getOrElse(""), ballot, List.of(voting.citation()));
    }
}
