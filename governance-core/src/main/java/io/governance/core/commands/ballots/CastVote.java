package io.governance.core.commands.ballots;

import io.governance.core.BallotId;
import io.governance.core.MemberId;
import io.governance.core.PersonId;
import io.governance.core.Reading;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.BallotRefusal;
import io.governance.core.ballot.Elector;
import io.governance.core.ballot.Electorate;
import io.governance.core.ballot.Vote;
import io.governance.core.charter.Body;
import io.governance.core.charter.MeetingKind;
import io.governance.core.membership.MembershipRefusal;
import io.governance.core.office.Seat;
import io.governance.core.time.Occasion;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Casts the vote of a seat. One elector has one vote; the same vote again, by whoever may cast it, changes nothing and is no
 * mistake.
 *
 * @param ballot the ballot
 * @param seat the seat
 * @param choice what the vote says
 * @param authority the written authority of the holder by which somebody else casts it, in words; none if the holder does
 */
public record CastVote(BallotId ballot, SeatId seat, Choice choice, Option<String> authority) implements Command {

    public CastVote {
        if (authority.exists(String::isBlank)) {
            throw new IllegalArgumentException("an authority to vote for somebody else says who gave it");
        }
    }

    /** Obtains the vote that the holder of a seat casts. */
    public CastVote(BallotId ballot, SeatId seat, Choice choice) {
        this(ballot, seat, choice, Option.none());
    }

    /** As a record writes it. Before Java 19 a record takes longer to write itself than it takes to decide the vote. */
    @Override
    public String toString() {
        return "CastVote[ballot=" + ballot + ", seat=" + seat + ", choice=" + choice + ", authority=" + authority + "]";
    }

    @Override
    public boolean windsUp(Alliance alliance) {
        return alliance.proposals()
                .votedOnBy(ballot)
                .exists(proposal -> Venue.isPartOfWindingUp(alliance, proposal.id()));
    }

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        Option<Ballot> known = alliance.ballots().find(ballot);
        if (known.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("ballot", ballot.value()));
        }
        Option<Seat> voting = alliance.seatOf(known.get().body(), seat, occasion.at());
        if (voting.isEmpty()) {
            return Either.left(noSeat(alliance, occasion, known.get()));
        }
        return decide(alliance, occasion, known.get(), voting.get());
    }

    /** A seat that a member had by itself is gone with its membership; any other that is not there never was. */
    private Refusal noSeat(Alliance alliance, Occasion occasion, Ballot on) {
        MemberId member = MemberId.of(seat.value());
        boolean left = alliance.members().find(member).exists(found -> !found.isCurrentAt(occasion.at()));
        return left && alliance.hasOwnSeats(on.body())
                ? new MembershipRefusal.NotAMember(member, alliance.citationsOfMember(member))
                : new RequestRefusal.NotFound("seat", seat.value());
    }

    private Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion, Ballot on, Seat voting) {
        Electorate electorate = on.isOpen() ? Poll.electorate(alliance, on, occasion.at()) : on.electorate();
        SeatId known = voting.id(); // it equals the seat that was named, and is the very object on the roll
        Option<Elector> elector = electorate.votingThrough(known);
        Option<Vote> earlier = elector.flatMap(on::vote);
        Option<Refusal> barred = bar(alliance, occasion, on, voting, elector);
        if (barred.isEmpty() && earlier.exists(this::isRepeating)) {
            return Either.right(Decision.recordedAs(earlier.get().number()));
        }
        if (!on.isOpen()) {
            return Either.left(new BallotRefusal.VoteClosed(ballot, on.rule().citations()));
        }
        Option<Refusal> refused = barred.orElse(() -> absent(alliance, occasion.actor()));
        if (refused.isDefined()) {
            return Either.left(refused.get());
        }
        if (earlier.isDefined()) {
            return Either.left(new BallotRefusal.AlreadyVoted(ballot, seat, earlier.get(), on.oneVote()));
        }
        return Either.right(
                Decision.of(new BallotAct.VoteCast(ballot, known, choice, authority, List.of(on.oneVote()))));
    }

    private boolean isRepeating(Vote vote) {
        return vote.seat().equals(seat) && vote.choice() == choice;
    }

    /** Why this person may not act for this seat on this ballot now; none if they may. */
    private Option<Refusal> bar(Alliance alliance, Occasion occasion, Ballot on, Seat voting, Option<Elector> elector) {
        PersonId actor = occasion.actor();
        Option<Refusal> left = voting.member()
                .filter(member ->
                        alliance.members().current(member, occasion.at()).isEmpty())
                .map(member -> new MembershipRefusal.NotAMember(member, alliance.citationsOfMember(member)));
        if (left.isDefined()) {
            return left;
        }
        if (elector.isEmpty()) {
            return Option.some(notEntitled(
                    alliance,
                    actor,
                    on,
                    voting,
                    Text.of("席位 " + seat + " 在本次表决中没有表决权。", "seat " + seat + " has no vote on this ballot.")));
        }
        if (elector.get().vacant()) {
            return Option.some(notEntitled(
                    alliance,
                    actor,
                    on,
                    voting,
                    Text.of(
                            "表决开始时席位 " + seat + " 空缺，没有表决权。",
                            "seat " + seat + " was vacant when the ballot opened and has no vote on it.")));
        }
        if (!elector.get().member().equals(voting.member())) {
            return Option.some(notEntitled(
                    alliance,
                    actor,
                    on,
                    voting,
                    Text.of(
                            "表决开始后席位 " + seat + " 已改由其他会员担任，不能在本次表决中投票。",
                            "seat " + seat
                                    + " passed to another member after the ballot opened and cannot vote on it.")));
        }
        if (!voting.holder().contains(actor) && authority.isDefined()) {
            return proxy(alliance, on, voting, actor);
        }
        return Option.when(
                !voting.holder().contains(actor),
                () -> notEntitled(
                        alliance,
                        actor,
                        on,
                        voting,
                        Text.of(actor + " 现在不担任席位 " + seat + "。", actor + " does not hold seat " + seat + " now.")));
    }

    /** Why nobody may vote for somebody else; none if the charter is read to allow it. */
    private Option<Refusal> proxy(Alliance alliance, Ballot on, Seat voting, PersonId actor) {
        ByReading<Boolean> proxies = alliance.charter().customs().proxies();
        return Option.when(
                voting.isVacant() || !proxies.under(on.readings()),
                () -> new BallotRefusal.NotEntitledToVote(
                        ballot,
                        seat,
                        actor,
                        voting.isVacant()
                                ? Text.of("席位空缺，无人可以委托。", "the seat is vacant; nobody can give an authority for it.")
                                : Text.of(
                                        "章程没有规定委托投票，凭委托书也不能代投。",
                                        "the charter does not provide for votes by proxy, even with an authority."),
                        proxies.readings()
                                .flatMap(Reading::citations)
                                .append(on.oneVote())
                                .distinct()));
    }

    /** Why somebody who is not at the meeting may not vote at it; none if they are there or letters are exchanged. */
    private Option<Refusal> absent(Alliance alliance, PersonId actor) {
        return alliance.meetings()
                .votingOn(ballot)
                .filter(meeting -> meeting.mode() != MeetingKind.Mode.CORRESPONDENCE
                        && !meeting.present().contains(actor))
                .map(meeting -> Denial.of(
                                Denial.Reason.NOT_PRESENT,
                                alliance.charter()
                                        .meeting(meeting.kind())
                                        .map(MeetingKind::citations)
                                        .getOrElse(List.empty()),
                                actor + " 没有到会，不能在会上投票。",
                                actor + " is not at the meeting and cannot vote at it.")
                        .with("meeting", meeting.id()));
    }

    private Refusal notEntitled(Alliance alliance, PersonId actor, Ballot on, Seat voting, Text because) {
        return new BallotRefusal.NotEntitledToVote(
                ballot,
                seat,
                actor,
                because,
                alliance.citationsOfSeat(voting)
                        .appendAll(alliance.body(on.body()).map(Body::citation))
                        .append(on.oneVote())
                        .distinct());
    }
}
