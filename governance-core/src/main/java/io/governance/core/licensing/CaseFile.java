package io.governance.core.licensing;

import io.governance.core.Party;
import io.governance.core.Readings;
import io.governance.core.time.Deadline;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the register says about one case at one instant, and nothing that came later. */
final class CaseFile {

    private final Licensing register;
    private final Parties parties;
    private final ZoneId zone;
    private final IpPolicy policy;
    private final Readings readings;
    private final Party holder;
    private final Asset asset;
    private final Subject subject;
    private final Instant at;
    private final Seq<Tie> ties;
    private final Seq<Relation> relations;
    private final Option<Relation> relation;
    private final Option<SpecVersion> governing;
    private final Option<Draft> draft;
    private final Option<Submission> submission;
    private final Seq<Parties.Spell> memberships;
    private final Option<Instant> close;

    CaseFile(
            Licensing register,
            Parties parties,
            ZoneId zone,
            IpPolicy policy,
            Readings readings,
            Party holder,
            Asset asset,
            Subject subject,
            Instant at) {
        this.register = register;
        this.parties = parties;
        this.zone = zone;
        this.policy = policy;
        this.readings = readings;
        this.holder = holder;
        this.asset = asset;
        this.subject = subject;
        this.at = at;
        this.ties = Tie.of(register, policy, holder, asset, at);
        this.relations = register.relations().get(asset.id()).getOrElse(List.empty());
        this.relation = relationTo(subject);
        this.governing = subject.version().map(version -> governing(version, relation));
        this.draft = governing
                .flatMap(register::draft)
                .filter(found -> !found.startedAt().isAfter(at));
        this.memberships = spellsOf(Parties.Role.MEMBER);
        this.submission = (governing.equals(subject.version())
                        ? relation
                        : governing
                                .flatMap(version -> relationTo(Subject.of(version)))
                                .orElse(relation))
                .flatMap(Relation::through)
                .flatMap(id -> register.submissions().get(id))
                .filter(found -> !found.at().isAfter(at));
        this.close = closing();
    }

    private Option<Relation> relationTo(Subject sought) {
        Seq<Relation> found = relations.filter(
                relation -> relation.subject().equals(sought) && !relation.at().isAfter(at));
        return found.size() < 2
                ? found.headOption()
                : found.find(this::isOwn)
                        .orElse(() -> found.find(relation -> relation.through().isDefined()))
                        .orElse(found::headOption);
    }

    /** Checks if the holder's own technical proposal made it related; one of several assertions that says so decides. */
    private boolean isOwn(Relation relation) {
        return relation.through()
                .flatMap(id -> register.submissions().get(id))
                .exists(made -> !made.at().isAfter(at) && isHolder(made.by(), made.at()));
    }

    /** The version whose review governs: the first of those, one after another, that intellectual property was related to. */
    private SpecVersion governing(SpecVersion version, Option<Relation> own) {
        if (version.number() == 1 || own.isEmpty() || !policy.reviewedOnce().under(readings)) {
            return version;
        }
        SpecVersion previous = new SpecVersion(version.specification(), version.number() - 1);
        Option<Relation> earlier = relationTo(Subject.of(previous))
                .filter(found -> !found.at().isAfter(own.get().at()));
        return earlier.isEmpty() ? version : governing(previous, earlier);
    }

    /** Checks if the review of the version before may govern: intellectual property was related to that one too, and no later. */
    boolean mayCarryOn() {
        return subject.version()
                .filter(version -> version.number() > 1)
                .flatMap(version ->
                        relationTo(Subject.of(new SpecVersion(version.specification(), version.number() - 1))))
                .exists(earlier -> relation.exists(own -> !earlier.at().isAfter(own.at())));
    }

    private Option<Instant> closing() {
        Option<LocalDate> lastDay = policy.window().anchor() == Window.Anchor.SUBMISSION
                ? submission.map(found -> Deadline.anniversary(
                        day(found.at()),
                        found.version().number() == 1
                                ? policy.window().first()
                                : policy.window().later()))
                : draft.flatMap(Draft::review)
                        .filter(review -> !review.openedAt().isAfter(at))
                        .map(Draft.Review::lastDay);
        return lastDay.map(this::orOfJoining)
                .map(day -> policy.window().lastDayCounts().under(readings) ? start(day.plusDays(1)) : start(day));
    }

    private LocalDate orOfJoining(LocalDate lastDay) {
        return policy.joiners()
                .flatMap(rule ->
                        binding().headOption().map(spell -> day(spell.from()).plusDays(rule.days())))
                .filter(lastDay::isBefore)
                .getOrElse(lastDay);
    }

    IpPolicy policy() {
        return policy;
    }

    Party holder() {
        return holder;
    }

    Asset asset() {
        return asset;
    }

    Subject subject() {
        return subject;
    }

    Instant at() {
        return at;
    }

    Option<Relation> relation() {
        return relation;
    }

    Option<Submission> submission() {
        return submission;
    }

    /** The version whose review governs, as far as its drafting had begun. */
    Option<Draft> draft() {
        return draft;
    }

    /** When what the review is about was out: with the technical proposal, or when the review opened. */
    Option<Instant> openedAt() {
        return policy.window().anchor() == Window.Anchor.SUBMISSION
                ? submission.map(Submission::at)
                : draft.flatMap(Draft::review).map(Draft.Review::openedAt).filter(opened -> !opened.isAfter(at));
    }

    /** The instant from which a notice is too late; none while no review has opened. */
    Option<Instant> close() {
        return close;
    }

    boolean isInTime(Instant received) {
        return close.forAll(received::isBefore);
    }

    /** Checks if the review is over. */
    boolean isClosed() {
        return close.exists(instant -> !instant.isAfter(at));
    }

    /** Checks if a review could have run and never did. */
    boolean wasNeverReviewed() {
        return close.isEmpty() && draft.flatMap(Draft::adoptedAt).exists(adopted -> !adopted.isAfter(at));
    }

    /** When the version took it in: with the technical proposal, or else when it is said to have become related. */
    Option<Instant> implicatedAt() {
        return submission.map(Submission::at).orElse(() -> relation.map(Relation::at));
    }

    /** What the holder committed to of its own accord that covers the case. */
    Option<Commitment> commitment() {
        return register.commitments()
                .get(holder)
                .flatMap(all -> all.filter(commitment -> commitment.covers(asset.id(), at))
                        .minBy(Commitment::at));
    }

    /** Checks if the holder sold or bought it after it had become related, and not only sold it and bought it back. */
    boolean wasSold() {
        return !isHeld() || !wasHeldWhenImplicated();
    }

    /** Checks if the holder owns it. */
    boolean isHeld() {
        return asset.holdersAt(at).contains(holder);
    }

    private boolean wasHeldWhenImplicated() {
        return asset.holdersAt(implicatedAt().getOrElse(at)).contains(holder);
    }

    /** Checks if the holder owned it when it became related, or since. */
    boolean wasOwned() {
        Instant since = implicatedAt().getOrElse(at);
        return wasHeldWhenImplicated()
                || isHeld()
                || transfers()
                        .exists(transfer ->
                                transfer.from().equals(holder) && !transfer.at().isBefore(since));
    }

    /** The day on which the holder bought it; none if it owned it from the first. */
    Option<LocalDate> boughtOn() {
        return purchase().map(transfer -> day(transfer.at()));
    }

    /** The case of whoever sold it to the holder, as it stood before the sale; none unless it was related by then. */
    Option<CaseFile> beforeTheSale() {
        return purchase()
                .filter(transfer ->
                        implicatedAt().exists(since -> !transfer.at().isBefore(since)))
                .map(transfer -> new CaseFile(
                        register,
                        parties,
                        zone,
                        policy,
                        readings,
                        transfer.from(),
                        asset,
                        subject,
                        transfer.at().minusNanos(1)));
    }

    /** The purchase by which the holder came to own it: the last one, or the last before it became related if it owned it then. */
    private Option<Asset.Transfer> purchase() {
        Seq<Asset.Transfer> all = transfers().filter(transfer -> transfer.to().equals(holder));
        return all.isEmpty() || !wasHeldWhenImplicated()
                ? all.lastOption()
                : all.filter(transfer ->
                                implicatedAt().forAll(since -> !transfer.at().isAfter(since)))
                        .lastOption();
    }

    private Seq<Asset.Transfer> transfers() {
        return asset.transfers().filter(transfer -> !transfer.at().isAfter(at));
    }

    /** Checks if the holder, or whoever stands for it, belonged to the alliance or to a group and does so no longer. */
    boolean hasLeft() {
        Seq<Parties.Spell> all = spells(Parties.Role.MEMBER)
                .appendAll(spells(Parties.Role.PARTICIPANT))
                .appendAll(spells(Parties.Role.ADVISER));
        return !all.isEmpty() && !all.exists(spell -> spell.covers(at));
    }

    Notices notices() {
        return governing.map(version -> register.notices(asset.id(), version)).getOrElse(Notices.NONE);
    }

    Seq<Notices.Disclosure> blankets() {
        return governing.flatMap(version -> register.blankets().get(version)).getOrElse(List.empty());
    }

    /** The times that the holder, or somebody who stands for it, belonged to the alliance in a role. */
    Seq<Parties.Spell> spells(Parties.Role role) {
        return role == Parties.Role.MEMBER ? memberships : spellsOf(role);
    }

    private Seq<Parties.Spell> spellsOf(Parties.Role role) {
        Seq<Parties.Spell> own = parties.of(holder, role, at);
        return ties.isEmpty()
                ? own
                : own.appendAll(ties.flatMap(
                                tie -> parties.of(tie.party(), role, at).flatMap(tie::during)))
                        .sortBy(Parties.Spell::from);
    }

    /** The times of belonging that bind: in the group that writes the specification, or else in the alliance. */
    Seq<Parties.Spell> binding() {
        return policy.participation().isEmpty()
                ? spells(Parties.Role.MEMBER)
                : spells(Parties.Role.PARTICIPANT)
                        .filter(spell -> draft().exists(draft -> spell.group().equals(draft.group())));
    }

    /** Checks if a party was the holder, or stood for it, at an instant. */
    boolean isHolder(Party party, Instant then) {
        return holder.equals(party) || ties.exists(tie -> tie.party().equals(party) && tie.covers(then));
    }

    LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
