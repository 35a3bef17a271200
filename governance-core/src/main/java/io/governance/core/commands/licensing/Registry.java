package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.Dockets;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Silence;
import io.governance.core.commands.Capacities;
import io.governance.core.licensing.Asset;
import io.governance.core.licensing.Docket;
import io.governance.core.licensing.Draft;
import io.governance.core.licensing.IpPolicy;
import io.governance.core.licensing.Licensing;
import io.governance.core.licensing.LicensingRefusal;
import io.governance.core.licensing.SpecVersion;
import io.governance.core.licensing.Subject;
import io.governance.core.membership.Member;
import io.governance.core.right.Capacity;
import io.governance.core.right.Positions;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What every entry of the register takes: a charter that speaks of licences, somebody who may, and a time that has come. */
final class Registry {

    private static final Text EARLIER = Text.of("补记较早的时间", "recording that something happened earlier");

    private final Alliance alliance;
    private final Occasion occasion;
    private final Docket docket;
    private final IpPolicy policy;

    private Registry(Alliance alliance, Occasion occasion, Docket docket) {
        this.alliance = alliance;
        this.occasion = occasion;
        this.docket = docket;
        this.policy = docket.policies().at(occasion.at());
    }

    /** The register; the refusal if the charter says nothing of licences. */
    static Either<Refusal, Registry> of(Alliance alliance, Occasion occasion) {
        return Dockets.of(alliance, occasion.calendar().zone())
                .toEither(() -> notRegulated(alliance.charter()))
                .map(docket -> new Registry(alliance, occasion, docket));
    }

    private static Refusal notRegulated(Charter charter) {
        Silence silence = Silence.onLicensing(charter);
        return new LicensingRefusal.NotRegulated(charter.id(), silence.statement(), silence.citations());
    }

    /** The register for something that happened to a specification, to the person who keeps it. */
    static Either<Refusal, Registry> kept(Alliance alliance, Occasion occasion, Text what) {
        return of(alliance, occasion)
                .flatMap(registry -> registry.isKeeper()
                        ? Either.right(registry)
                        : Either.left(Denial.notCompetent(
                                        what, registry.policy.keeper().inWords(), registry.review())
                                .with("actor", occasion.actor())));
    }

    /** The register for what a party does, to whoever represents it and to the person who keeps the register. */
    static Either<Refusal, Registry> spoken(Alliance alliance, Occasion occasion, Party party, Text what) {
        return of(alliance, occasion).flatMap(registry -> registry.speaking(party, what));
    }

    /** This register to somebody who represents a party or keeps the register; the refusal to others. */
    Either<Refusal, Registry> speaking(Party party, Text what) {
        if (isKeeper()
                || party.equals(Party.of(occasion.actor())) && Standing.isSomebody(Standing.of(alliance, occasion))) {
            return Either.right(this);
        }
        MemberId member = MemberId.of(party.name());
        return !party.isPerson() && alliance.members().find(member).isDefined()
                ? Capacities.requireOfMember(
                                alliance, occasion, new Capacity.OfTheMemberConcerned(), member, what, citations())
                        .map(claim -> this)
                : Either.left(Denial.notCompetent(what, policy.keeper().inWords(), citations())
                        .with("actor", occasion.actor())
                        .with("party", party));
    }

    /** The register for what a party still does after it left, to whoever spoke for it last as well. */
    static Either<Refusal, Registry> spokenLast(Alliance alliance, Occasion occasion, Party party, Text what) {
        return of(alliance, occasion).flatMap(registry -> registry.speakingLast(party, what));
    }

    /** The register for an answer to a review: to whoever spoke last for a party that left while the review ran as well. */
    static Either<Refusal, Registry> answered(
            Alliance alliance, Occasion occasion, Party party, SpecVersion version, Text what) {
        return of(alliance, occasion)
                .flatMap(registry -> registry.register()
                                .draft(version)
                                .flatMap(Draft::review)
                                .exists(review -> registry.mayStillAnswer(party, review))
                        ? registry.speakingLast(party, what)
                        : registry.speaking(party, what));
    }

    private boolean mayStillAnswer(Party party, Draft.Review review) {
        return occasion.at().isBefore(docket.endOf(review))
                && former(party).flatMap(Member::until).exists(review.openedAt()::isBefore);
    }

    /** This register to somebody who represents a party, did so when it left, or keeps the register; the refusal to others. */
    Either<Refusal, Registry> speakingLast(Party party, Text what) {
        return former(party).flatMap(Member::representative).contains(occasion.actor())
                ? Either.right(this)
                : speaking(party, what);
    }

    /** The member that a party was and no longer is. */
    private Option<Member> former(Party party) {
        return Option.when(!party.isPerson(), () -> MemberId.of(party.name()))
                .flatMap(alliance.members()::find)
                .filter(member -> !member.isCurrentAt(occasion.at()));
    }

    /** This register to somebody who represents one of several parties or keeps the register; the refusal to others. */
    Either<Refusal, Registry> speakingForOne(Seq<Party> parties, Text what) {
        return parties.tail()
                .foldLeft(
                        speaking(parties.head(), what),
                        (spoken, party) -> spoken.isRight()
                                ? spoken
                                : speaking(party, what).orElse(spoken));
    }

    /** This register to somebody who has to do with the alliance; the refusal to others. */
    Either<Refusal, Registry> belonging(Text what) {
        return isKeeper() || Standing.isSomebody(Standing.of(alliance, occasion))
                ? Either.right(this)
                : Either.left(Denial.notCompetent(
                                what,
                                Text.of("会员代表或任职者", "representatives of members and those who hold seats"),
                                citations())
                        .with("actor", occasion.actor()));
    }

    /** Checks if the person who acts keeps the register. */
    boolean isKeeper() {
        Positions positions = Standing.of(alliance, occasion);
        return Standing.claim(alliance, occasion, policy.keeper(), positions).isDefined();
    }

    /** When something happened: now unless the keeper says earlier. What nobody else could check is not for anybody to say. */
    Either<Refusal, Instant> time(Option<Instant> at, String field) {
        if (at.exists(occasion.at()::isBefore)) {
            return Either.left(
                    Denial.of(Denial.Reason.TOO_EARLY, citations(), field + " 不能晚于现在。", field + " cannot lie ahead.")
                            .with("field", field)
                            .with(field, at.get()));
        }
        if (at.exists(occasion.at()::isAfter) && !isKeeper()) {
            return Either.left(Denial.notCompetent(EARLIER, policy.keeper().inWords(), citations())
                    .with("field", field)
                    .with("actor", occasion.actor()));
        }
        return Either.right(at.getOrElse(occasion.at()));
    }

    /** When something happened that cannot have come before something else. */
    Either<Refusal, Instant> timeAfter(Option<Instant> at, Instant earliest, Text before) {
        return time(at, "at")
                .flatMap(when -> when.isBefore(earliest)
                        ? Either.left(Denial.of(
                                        Denial.Reason.TOO_EARLY,
                                        review(),
                                        "at 不能早于" + before.zh() + "（" + earliest + "）。",
                                        "at cannot be before " + before.en() + " (" + earliest + ").")
                                .with("field", "at")
                                .with("earliest", earliest))
                        : Either.right(when));
    }

    /** A day that is not ahead. */
    Either<Refusal, Option<LocalDate>> day(Option<LocalDate> day, String field) {
        return day.exists(occasion.day()::isBefore)
                ? Either.left(Denial.of(
                                Denial.Reason.TOO_EARLY, citations(), field + " 不能晚于今天。", field + " cannot lie ahead.")
                        .with("field", field)
                        .with(field, day.get()))
                : Either.right(day);
    }

    /** The version of a specification, or the refusal. */
    Either<Refusal, Draft> draft(SpecVersion version) {
        return register().draft(version).toEither(() -> new RequestRefusal.NotFound("specification", version + ""));
    }

    /** The version of a specification if it has not been withdrawn, or the refusal. */
    Either<Refusal, Draft> live(SpecVersion version) {
        return draft(version)
                .flatMap(draft -> draft.withdrawnAt().isEmpty()
                        ? Either.right(draft)
                        : Either.left(done("规范版本 " + version + " 已撤回。", version + " has been withdrawn.")));
    }

    /** What something is about: a version that there is, or the alliance's work at large; or the refusal. */
    Either<Refusal, Subject> subject(Subject subject) {
        return subject.version().isEmpty()
                ? Either.right(subject)
                : draft(subject.version().get()).map(draft -> subject);
    }

    /** The intellectual property, or the refusal. */
    Either<Refusal, Asset> asset(AssetId asset) {
        return register().asset(asset).toEither(() -> new RequestRefusal.NotFound("asset", asset.value()));
    }

    /** The intellectual property if a party holds it at an instant, or the refusal. */
    Either<Refusal, Asset> heldBy(Party party, AssetId asset, Instant at, String field) {
        return asset(asset)
                .flatMap(found -> found.holdersAt(at).contains(party)
                        ? Either.right(found)
                        : Either.left(Denial.of(
                                        Denial.Reason.NOT_COMPETENT,
                                        citations(),
                                        field + "：" + party + " 不是 " + asset + " 的权利人。",
                                        field + ": " + party + " does not hold " + asset + ".")
                                .with("field", field)
                                .with("holders", found.holdersAt(at).mkString(" "))));
    }

    /** A denial because something has been done already. */
    Denial done(String zh, String en) {
        return Denial.of(Denial.Reason.ALREADY_DONE, review(), zh, en);
    }

    /** Whether what is received at an instant comes before the end of the review that governs it. */
    boolean isInTime(Party party, Asset asset, SpecVersion version, Instant received) {
        return docket.judge(party, asset, Subject.of(version), received).close().forAll(received::isBefore);
    }

    /** The instant from which a notice in a review is too late. */
    Instant end(Draft.Review review) {
        return docket.endOf(review);
    }

    Docket docket() {
        return docket;
    }

    Licensing register() {
        return docket.register();
    }

    IpPolicy policy() {
        return policy;
    }

    /** Where the charter lays the duties to license down. */
    Seq<Citation> citations() {
        return policy.citations();
    }

    /** Where the charter provides for the review. */
    Seq<Citation> review() {
        return policy.window().citations();
    }
}
