package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.governance.core.Reading;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.procedure.Departure;
import io.governance.core.voting.Alternative;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Predicate;

/**
 * Answers questions about intellectual property from what happened (义务台账): a pure function of the register, of who
 * belonged to the alliance when, and of the answers to open questions. Every answer is as of a given instant, and what became
 * true later does not count. What became <em>known</em> later does not count either if the register is that of an earlier
 * record.
 *
 * @param policies what the charter lays down, edition by edition
 * @param register what happened
 * @param parties who belonged to the alliance when
 * @param over the instant from which the alliance no longer is; none while it lives
 * @param readings the answers to open questions
 * @param zone where days begin
 */
public record Docket(
        PolicyEditions policies,
        Licensing register,
        Parties parties,
        Option<Instant> over,
        Readings readings,
        ZoneId zone) {

    /** What somebody owes for intellectual property they hold. */
    public Encumbrance judge(Party holder, Asset asset, Subject subject, Instant at) {
        return new CaseJudge(file(holder, asset, subject, at), readings, hasEnded(at)).judge();
    }

    private CaseFile file(Party holder, Asset asset, Subject subject, Instant at) {
        IpPolicy policy = policies.later().isEmpty() ? policies.adopted() : policyFor(holder, asset, subject, at);
        return new CaseFile(register, parties, zone, policy, readings, holder, asset, subject, at);
    }

    /**
     * The edition that governs a case: the one in force when its review opened, or else when it arose; for somebody who has
     * left, none that took effect later.
     */
    private IpPolicy policyFor(Party holder, Asset asset, Subject subject, Instant at) {
        CaseFile first = new CaseFile(register, parties, zone, policies.at(at), readings, holder, asset, subject, at);
        Instant arisen = first.draft()
                .flatMap(Draft::review)
                .map(Draft.Review::openedAt)
                .filter(opened -> !opened.isAfter(at))
                .orElse(first.implicatedAt())
                .getOrElse(at);
        Option<Instant> left = parties.has(holder, Parties.Role.MEMBER, at)
                ? Option.none()
                : parties.of(holder, Parties.Role.MEMBER, at).lastOption().flatMap(Parties.Spell::until);
        return policies.at(left.filter(arisen::isAfter).getOrElse(arisen));
    }

    private boolean hasEnded(Instant at) {
        return over.exists(instant -> !instant.isAfter(at));
    }

    /** Everything that is to be said about what a party holds or held: one row for each thing it is said to be related to. */
    public Seq<Encumbrance> of(Party holder, Instant at) {
        return of(holder, at, relation -> true);
    }

    /** Everything that is to be said about what a party holds or held and is said to be related to one thing. */
    public Seq<Encumbrance> of(Party holder, Subject subject, Instant at) {
        return of(holder, at, relation -> relation.subject().equals(subject));
    }

    private Seq<Encumbrance> of(Party holder, Instant at, Predicate<Relation> asked) {
        return register.heldBy()
                .get(holder)
                .map(assets -> assets.toVector()
                        .flatMap(register::asset)
                        .flatMap(asset -> register.relations()
                                .get(asset.id())
                                .getOrElse(List.empty())
                                .filter(relation -> !relation.at().isAfter(at) && asked.test(relation))
                                .distinctBy(Relation::subject)
                                .map(relation -> judge(holder, asset, relation.subject(), at))))
                .getOrElse(() -> Vector.empty());
    }

    /** What a party has to license at an instant, on whatever ground. */
    public Seq<Encumbrance> dutiesOf(Party holder, Instant at) {
        return of(holder, at).filter(Encumbrance::isOwed);
    }

    /** Everything that is to be said about what is related to a version: one row for each holder. */
    public Seq<Encumbrance> on(SpecVersion version, Instant at) {
        Subject subject = Subject.of(version);
        return register.related()
                .get(version)
                .getOrElse(Vector.empty())
                .flatMap(register::asset)
                .filter(asset -> register.relations()
                        .get(asset.id())
                        .exists(all -> all.exists(found ->
                                found.subject().equals(subject) && !found.at().isAfter(at))))
                .flatMap(asset -> asset.holdersAt(at)
                        .map(holder -> judge(holder, asset, subject, at))
                        .appendAll(ofSellers(asset, subject, at)));
    }

    /** What those who sold it are still in for. */
    private Seq<Encumbrance> ofSellers(Asset asset, Subject subject, Instant at) {
        return asset.transfers().isEmpty()
                ? List.empty()
                : asset.transfers()
                        .filter(transfer -> !transfer.at().isAfter(at))
                        .map(Asset.Transfer::from)
                        .distinct()
                        .removeAll(asset.holdersAt(at))
                        .map(seller -> judge(seller, asset, subject, at))
                        .filter(found -> found.state() != Encumbrance.State.NOT_OWED);
    }

    /** Where intellectual property comes from, by the facts and not by what anybody declared; none if facts are missing. */
    public Option<Asset.Origin> origin(Party holder, Asset asset, Instant at) {
        return Origins.of(new CaseFacts(file(holder, asset, Subject.ALLIANCE, at)));
    }

    /** What the council and the members should know about a version and about what is related to it. */
    public Seq<Remark> remarks(SpecVersion version, Instant at) {
        return new Remarks(this, at).on(version);
    }

    /** Where a holder licensed the same thing to several on different terms, though it owes all of them the same. */
    public Seq<Remark> unlikeLicences(Party holder, Instant at) {
        return new Remarks(this, at).unlike(holder);
    }

    /** Which of several outcomes other answers to open questions would lead to, one question at a time. */
    public Seq<Alternative<Encumbrance.State>> alternatives(Encumbrance found, Instant at) {
        Option<Asset> asset = register.asset(found.asset());
        return asset.isEmpty()
                ? List.empty()
                : policies.at(at)
                        .readings()
                        .flatMap(reading -> reading.options()
                                .map(Reading.Option::choice)
                                .reject(readings.of(reading)::equals)
                                .map(choice -> under(reading.key(), choice, found, asset.get(), at)))
                        .filter(alternative -> alternative.outcome() != found.state());
    }

    private Alternative<Encumbrance.State> under(
            ReadingKey key, String choice, Encumbrance found, Asset asset, Instant at) {
        return new Alternative<>(
                Readings.recommended().with(key, choice),
                reading(readings.with(key, choice))
                        .judge(found.holder(), asset, found.subject(), at)
                        .state());
    }

    /** Returns this docket under other answers. */
    public Docket reading(Readings answers) {
        return new Docket(policies, register, parties, over, answers, zone);
    }

    /** Returns this docket as if a party had left. */
    public Docket leaving(Party party, Instant at) {
        return new Docket(
                policies,
                register,
                List.of(Parties.Role.values())
                        .foldLeft(parties, (left, role) -> left.ended(party, role, at, Departure.RESIGNED)),
                over,
                readings,
                zone);
    }

    /**
     * Who has not answered an open review: what may still be refused by whoever owns it, and nobody refused or committed to.
     */
    public Seq<Encumbrance> unanswered(SpecVersion version, Instant at) {
        return on(version, at)
                .filter(found -> found.state() == Encumbrance.State.REVOCABLE
                        && asset(found.asset())
                                .exists(asset -> asset.holdersAt(at).contains(found.holder())));
    }

    /**
     * Whether somebody may ask for a licence, and why.
     *
     * @param purpose for what use; {@link Grant.Purpose#ANY} for a use other than implementing specifications
     */
    public Claim claim(Party requester, Encumbrance owed, Grant.Purpose purpose, Instant at) {
        return new ClaimJudge(this, requester, owed, purpose, at).judge();
    }

    /** The instant from which a notice in a review is too late. */
    public Instant endOf(Draft.Review review) {
        boolean counts = policies.at(review.openedAt()).window().lastDayCounts().under(readings);
        return (counts ? review.lastDay().plusDays(1) : review.lastDay())
                .atStartOfDay(zone)
                .toInstant();
    }

    /** The intellectual property of that name; none if it is not registered. */
    public Option<Asset> asset(AssetId asset) {
        return register.asset(asset);
    }
}
