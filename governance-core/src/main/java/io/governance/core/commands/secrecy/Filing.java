package io.governance.core.commands.secrecy;

import io.governance.core.Citation;
import io.governance.core.FileId;
import io.governance.core.MemberId;
import io.governance.core.Party;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.Denial;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.alliance.Standing;
import io.governance.core.commands.Capacities;
import io.governance.core.confidentiality.SecrecyAct;
import io.governance.core.confidentiality.SecrecyFact;
import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecrecyPolicy.Authority;
import io.governance.core.confidentiality.SecrecyRefusal;
import io.governance.core.confidentiality.SecretFile;
import io.governance.core.confidentiality.SecretKind;
import io.governance.core.confidentiality.Step;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/** What every act about a file takes: a charter that speaks of it, somebody who may, a file, an instant that is not ahead. */
final class Filing {

    private static final Text FILES = Text.of("登记文件", "keeping the register of files");

    private Filing() {}

    /** What the charter says of secrets, or the refusal. */
    static Either<Refusal, SecrecyPolicy> policy(Alliance alliance) {
        return alliance.charter()
                .secrecy()
                .toEither(
                        () -> new SecrecyRefusal.NotRegulated(alliance.charter().id(), FILES));
    }

    /** What the charter says of secrets, to whoever has to do with the alliance; to others the refusal. */
    static Either<Refusal, SecrecyPolicy> somebodys(Alliance alliance, Occasion occasion) {
        return policy(alliance)
                .filterOrElse(
                        policy -> Standing.isSomebody(Standing.of(alliance, occasion)) || alliance.isKeptBy(occasion),
                        policy -> Denial.notCompetent(
                                        FILES,
                                        Text.of("会员代表或任职者", "representatives of members and those who hold seats"),
                                        citations(policy))
                                .with("actor", occasion.actor()));
    }

    /** Where the charter says what is secret. */
    static Seq<Citation> citations(SecrecyPolicy policy) {
        return policy.kinds().map(SecretKind::citation);
    }

    /** Who may take a step, or the refusal where the charter does not speak of it. */
    static Either<Refusal, Authority> authority(Alliance alliance, Step step) {
        return policy(alliance)
                .flatMap(policy -> policy.authority(step)
                        .toEither(() -> new SecrecyRefusal.NotRegulated(
                                alliance.charter().id(), step.text())));
    }

    /** Who may take a step, to somebody who does; to others the refusal. */
    static Either<Refusal, Authority> allowed(Alliance alliance, Occasion occasion, Step step) {
        return authority(alliance, step)
                .flatMap(authority -> Capacities.require(
                                alliance, occasion, authority.by(), step.text(), authority.citations())
                        .map(claim -> authority));
    }

    /** Who may take a step, to somebody who does on behalf of a member; to others the refusal. */
    static Either<Refusal, Authority> allowedFor(Alliance alliance, Occasion occasion, Step step, MemberId member) {
        return authority(alliance, step)
                .flatMap(authority -> Capacities.checkMember(alliance, member, occasion)
                        .<Either<Refusal, Authority>>map(Either::left)
                        .getOrElse(() -> Capacities.requireOfMember(
                                        alliance, occasion, authority.by(), member, step.text(), authority.citations())
                                .map(claim -> authority)));
    }

    /** The file of that name, or the refusal. */
    static Either<Refusal, SecretFile> file(Alliance alliance, FileId file) {
        return alliance.secrets().find(file).toEither(() -> new RequestRefusal.NotFound("file", file.value()));
    }

    /** The instant from which something holds: the one given, or now; a refusal if it lies ahead. */
    static Either<Refusal, Instant> since(Option<Instant> given, Occasion occasion, Seq<Citation> citations) {
        Instant since = given.getOrElse(occasion.at());
        return since.isAfter(occasion.at())
                ? Either.left(
                        Denial.of(Denial.Reason.TOO_EARLY, citations, "所称时间尚未到来。", "the time that is named lies ahead.")
                                .with("since", since))
                : Either.right(since);
    }

    /** A fact recorded of a file, unless it holds already. */
    static Either<Refusal, Decision> recording(
            SecretFile file, SecrecyFact fact, Instant since, Seq<Citation> citations, SecrecyAct act) {
        return file.holds(fact, since)
                ? Either.left(Denial.of(
                                Denial.Reason.ALREADY_DONE,
                                citations,
                                "文件 " + file.id() + " 已有此项记录：" + fact.text().zh() + "。",
                                "this is on record of file " + file.id() + ": "
                                        + fact.text().en() + ".")
                        .with("file", file.id()))
                : Either.right(Decision.of(act));
    }

    /** Checks if the person who acts speaks for somebody: is that person, or represents that organisation or did. */
    static boolean speaksFor(Alliance alliance, Occasion occasion, Party party) {
        return alliance.isKeptBy(occasion)
                || (party.isPerson()
                        ? party.name().equals(occasion.actor().value())
                        : Standing.of(alliance, occasion)
                                        .memberships()
                                        .exists(found -> found.member().value().equals(party.name()))
                                || alliance.members()
                                        .find(MemberId.of(party.name()))
                                        .exists(member ->
                                                member.representative().contains(occasion.actor())));
    }
}
