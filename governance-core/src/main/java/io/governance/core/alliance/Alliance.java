package io.governance.core.alliance;

import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.Refusal;
import io.governance.core.SeatId;
import io.governance.core.Stamp;
import io.governance.core.Style;
import io.governance.core.affair.Affairs;
import io.governance.core.ballot.Ballot;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.BallotRefusal;
import io.governance.core.ballot.Ballots;
import io.governance.core.charter.Body;
import io.governance.core.charter.Charter;
import io.governance.core.charter.SeatKind;
import io.governance.core.charter.Tier;
import io.governance.core.confidentiality.Secrets;
import io.governance.core.funding.Ledger;
import io.governance.core.licensing.Licensing;
import io.governance.core.licensing.Parties;
import io.governance.core.meeting.Meetings;
import io.governance.core.membership.Members;
import io.governance.core.membership.MembershipAct;
import io.governance.core.office.Entrustings;
import io.governance.core.office.Groups;
import io.governance.core.office.Seat;
import io.governance.core.office.Seats;
import io.governance.core.project.Projects;
import io.governance.core.proposal.Proposals;
import io.governance.core.time.Occasion;
import io.governance.core.voting.Ruling;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * An alliance (联盟) as its record makes it: the charter it is under and its registers. Immutable; {@link #handle} decides a
 * command, {@link #after} is the alliance after an act, {@link #at} is how it stands at an instant.
 */
@Value.Immutable
@Style
public abstract class Alliance {

    /** How it is named. */
    public abstract AllianceId id();

    /** What it is called. */
    public abstract String name();

    /** The charter as it was adopted. */
    public abstract Charter adopted();

    /** The charter: as adopted or, in an alliance {@link #at} an instant, the edition in force then. */
    public abstract Charter charter();

    /** When and by whom it was founded. */
    public abstract Stamp founded();

    /** When its founding was completed; none while its founder still writes the registers. */
    public abstract Option<Stamp> foundingCompleted();

    /** How far it is on its way to its end; none while it lives. */
    public abstract Option<Ending> ending();

    /** The editions of the charter after the first, in the order in which they were decided. */
    public abstract Seq<Edition> editions();

    /** The answers that interpreters gave, in their order. */
    public abstract Seq<Interpretation> interpretations();

    /** The register of members. */
    public abstract Members members();

    /** The members that are going to leave on a day that is set. */
    public abstract Set<MemberId> leaving();

    /** The register of seats. */
    public abstract Seats seats();

    /** What officers have entrusted to others. */
    public abstract Entrustings entrustings();

    /** The register of groups. */
    public abstract Groups groups();

    /** The meetings. */
    public abstract Meetings meetings();

    /** The ballots. */
    public abstract Ballots ballots();

    /** The proposals. */
    public abstract Proposals proposals();

    /** The projects. */
    public abstract Projects projects();

    /** What people did by right and in breach of a duty. */
    public abstract Affairs affairs();

    /** The money. */
    public abstract Ledger ledger();

    /** What happened to specifications and intellectual property. */
    public abstract Licensing licensing();

    /** Who belonged to it when, as a member or as an adviser. */
    public abstract Parties parties();

    /** The files and what became of them. */
    public abstract Secrets secrets();

    /** Decides the founding of an alliance under a charter. */
    public static Act found(FoundAlliance command, Charter charter) {
        return new AllianceAct.AllianceFounded(charter.id(), command.name(), List.of(charter.bodiesCitation()));
    }

    /** Obtains the alliance after the act that founded it. */
    public static Alliance founded(AllianceId id, AllianceAct.AllianceFounded act, Charter charter, Stamp stamp) {
        return ImmutableAlliance.builder()
                .id(id)
                .name(act.name())
                .adopted(charter)
                .charter(charter)
                .founded(stamp)
                .editions(List.empty())
                .interpretations(List.empty())
                .members(Members.NONE)
                .leaving(HashSet.empty())
                .seats(Seats.NONE)
                .entrustings(Entrustings.NONE)
                .groups(Groups.NONE)
                .meetings(Meetings.NONE)
                .ballots(Ballots.NONE)
                .proposals(Proposals.NONE)
                .projects(Projects.NONE)
                .affairs(Affairs.NONE)
                .ledger(Ledger.NONE)
                .licensing(Licensing.NONE)
                .parties(Parties.NONE)
                .secrets(Secrets.NONE)
                .build();
    }

    /** Decides a command: the acts to record, or a refusal. Changes nothing. */
    public Either<Refusal, Decision> handle(Command command, Occasion occasion) {
        Alliance now = at(occasion.at());
        return ending().filter(
                        ending -> !(ending.over() ? command.outlivesTheAlliance(now, occasion) : command.windsUp(now)))
                .<Either<Refusal, Decision>>map(ending -> Either.left(bar(ending)))
                .getOrElse(() -> command.decide(now, occasion).mapLeft(refusal -> Sought.in(now, occasion, refusal)));
    }

    private static Refusal bar(Ending ending) {
        return ending.over()
                ? Denial.of(Denial.Reason.ALLIANCE_ENDED, ending.citations(), "联盟已经终止。", "the alliance has ended.")
                : Denial.of(
                        Denial.Reason.IN_LIQUIDATION,
                        ending.citations(),
                        "联盟正在清算，只能办理清算事务。",
                        "the alliance is being wound up; nothing else may be done.");
    }

    /** Obtains the alliance after an act. */
    public Alliance after(Act act, Stamp stamp) {
        if (act instanceof AllianceAct own) {
            return own.on(this, stamp);
        }
        if (act instanceof BallotAct own) { // most of a long record
            return ImmutableAlliance.copyOf(this)
                    .withBallots(ballots().after(KnownNames.exchanged(own, ballots(), seats()), stamp));
        }
        if (act instanceof MembershipAct.MemberRegistered joined && leaving().contains(joined.member())) {
            return withoutSeatsOf(joined.member()).after(act, stamp);
        }
        return ImmutableAlliance.copyOf(this)
                .withMembers(members().after(act, stamp))
                .withLeaving(
                        act instanceof MembershipAct.MembershipConcluded concluded
                                        && concluded.until().isAfter(stamp.at())
                                ? leaving().add(concluded.member())
                                : leaving())
                .withSeats(seats().after(act, stamp))
                .withEntrustings(entrustings().after(act, stamp))
                .withGroups(groups().after(act, stamp))
                .withMeetings(meetings().after(act, stamp))
                .withProposals(proposals().after(act, stamp))
                .withProjects(projects().after(act, stamp))
                .withAffairs(affairs().after(act, stamp))
                .withLedger(ledger().after(act, stamp))
                .withLicensing(licensing().after(act, stamp))
                .withParties(Belonging.after(this, act, stamp))
                .withSecrets(secrets().after(act, stamp));
    }

    /** The alliance once a member that has left is rid of its seats for good: they do not come back with it. */
    private Alliance withoutSeatsOf(MemberId member) {
        return ImmutableAlliance.copyOf(this)
                .withLeaving(leaving().remove(member))
                .withSeats(seats().vacatedBy(member));
    }

    /**
     * The alliance as it stands at an instant not before its last act: under the edition of the charter in force then, and
     * without the seats of members that have left by then.
     */
    public Alliance at(Instant at) {
        Seq<Edition> inForce = editions().filter(edition -> !edition.from().isAfter(at));
        Set<MemberId> gone =
                leaving().filter(member -> members().current(member, at).isEmpty());
        if (inForce.isEmpty() && gone.isEmpty()) {
            return this;
        }
        return ImmutableAlliance.copyOf(this)
                .withCharter(adopted().amendedBy(inForce.flatMap(Edition::amendments)))
                .withLeaving(leaving().removeAll(gone))
                .withSeats(gone.foldLeft(seats(), Seats::vacatedBy));
    }

    /** The answers that interpreters have given and that hold. */
    public Readings readings() {
        return interpretations()
                .filter(Interpretation::holds)
                .foldLeft(Readings.recommended(), (all, one) -> all.with(one.reading(), one.choice()));
    }

    /** The answer to a question that holds; none while it is open. */
    public Option<Interpretation> interpretation(ReadingKey reading) {
        return interpretations()
                .filter(found -> found.holds() && found.reading().equals(reading))
                .lastOption();
    }

    /** Checks if a person keeps the registers: the founder, until the founding is completed. */
    public boolean isKeptBy(Occasion occasion) {
        return foundingCompleted().isEmpty() && founded().actor().equals(occasion.actor());
    }

    /**
     * What a closed ballot came to; a refusal while it is open.
     *
     * @throws IllegalStateException if the record does not come to the verdict that was announced
     */
    public Either<Refusal, Ruling> ruling(BallotId id) {
        Option<Ballot> ballot = ballots().find(id);
        if (ballot.isEmpty()) {
            return Either.left(new RequestRefusal.NotFound("ballot", id.value()));
        }
        if (ballot.get().isOpen()) {
            return Either.left(
                    new BallotRefusal.VoteOpen(id, ballot.get().rule().citations()));
        }
        Ruling ruling = ballot.get().ruling();
        if (!ballot.get().announced().contains(ruling.verdict())) {
            throw new IllegalStateException("ballot " + id + " was announced as "
                    + ballot.get().announced() + " and comes to " + ruling.verdict());
        }
        return Either.right(ruling);
    }

    /** The body of that name: one of the charter's, or a group under its own name. */
    public Option<Body> body(BodyId id) {
        return charter()
                .body(id)
                .orElse(() -> groups().find(id)
                        .flatMap(group -> charter().body(group.template()))
                        .map(template -> template.named(id)));
    }

    /** The body of the charter that a body is: the kind of group, or the body itself. */
    public BodyId template(BodyId id) {
        return groups().find(id).map(group -> group.template()).getOrElse(id);
    }

    /**
     * The seats on a body, those included that members have there by themselves; ordered by name. A member's own seat has the
     * member's name, and no other seat of that name stands in its way.
     */
    public Seq<Seat> seatsOf(BodyId body, Instant at) {
        return new OwnSeats(this, body, at).all();
    }

    /** A seat on a body: the one that a member has there by itself, or a registered one. */
    public Option<Seat> seatOf(BodyId body, SeatId seat, Instant at) {
        return new OwnSeats(this, body, at).find(seat);
    }

    /** Checks if members have seats on a body by themselves, under their own names. */
    public boolean hasOwnSeats(BodyId body) {
        return OwnSeats.areOn(this, body);
    }

    /** Where the charter provides for a seat. */
    public Seq<Citation> citationsOfSeat(Seat seat) {
        return body(seat.body())
                .flatMap(body -> body.seat(seat.kind()))
                .map(SeatKind::citation)
                .toList();
    }

    /** Where the charter provides for the class of a member. */
    public Seq<Citation> citationsOfMember(MemberId member) {
        return members()
                .find(member)
                .map(found -> citationsOfTier(found.tier()))
                .getOrElse(List.empty());
    }

    /** Where the charter provides for a class of members. */
    public Seq<Citation> citationsOfTier(String tier) {
        return charter().tier(tier).map(Tier::citation).toList();
    }
}
