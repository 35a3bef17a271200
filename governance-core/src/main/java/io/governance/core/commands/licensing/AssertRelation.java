package io.governance.core.commands.licensing;

import io.governance.core.AssetId;
import io.governance.core.Refusal;
import io.governance.core.SubmissionId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.Decision;
import io.governance.core.alliance.RequestRefusal;
import io.governance.core.licensing.AssetAct;
import io.governance.core.licensing.Subject;
import io.governance.core.licensing.Submission;
import io.governance.core.time.Occasion;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * Asserts that intellectual property is related to a version of a specification, or to the alliance's work at large. Whoever has
 * to do with the alliance may; nobody judges whether it is true, but everybody sees who says so. Several technical proposals may
 * have made it related: each is asserted once, and one of the holder's own suffices for it to count as such.
 *
 * @param asset the intellectual property
 * @param subject what it is related to
 * @param through the technical proposal that made it so; none if nobody says
 * @param essential whether it is said to be essential
 * @param passages the passages concerned, in words
 * @param at since when it is so; since the technical proposal if left out, or else now
 */
public record AssertRelation(
        AssetId asset,
        Subject subject,
        Option<SubmissionId> through,
        Option<Boolean> essential,
        Option<String> passages,
        Option<Instant> at)
        implements Command {

    static final Text WHAT = Text.of("主张知识产权的相关性", "asserting what intellectual property is related to");

    @Override
    public Either<Refusal, Decision> decide(Alliance alliance, Occasion occasion) {
        return Registry.of(alliance, occasion)
                .flatMap(registry -> registry.belonging(WHAT))
                .flatMap(registry -> registry.asset(asset)
                        .flatMap(found -> registry.subject(subject))
                        .flatMap(found -> assertion(registry)));
    }

    private Either<Refusal, Decision> assertion(Registry registry) {
        boolean saysNothingNew = registry.register()
                .relations()
                .get(asset)
                .exists(all -> all.exists(found -> found.subject().equals(subject)
                        && (through.isEmpty() || found.through().equals(through))));
        if (saysNothingNew) {
            return Either.left(registry.done(
                    "已有人主张 " + asset + " 与 " + subject + " 相关；异议用 contest-relation。",
                    "that " + asset + " is related to " + subject
                            + " has been asserted already; contest-relation contests it."));
        }
        return submission(registry)
                .flatMap(made -> made.isDefined() && at.isEmpty()
                        ? Either.right(asserted(registry, made.get().at()))
                        : registry.time(at, "at").map(when -> asserted(registry, when)));
    }

    private Either<Refusal, Option<Submission>> submission(Registry registry) {
        if (through.isEmpty()) {
            return Either.right(Option.none());
        }
        Option<Submission> made = registry.register().submissions().get(through.get());
        boolean fits = made.exists(found -> subject.version()
                .forAll(version -> found.version().specification().equals(version.specification())
                        && found.version().number() <= version.number()));
        return fits
                ? Either.right(made)
                : Either.left(new RequestRefusal.NotFound(
                        "submission to " + subject, through.get().value()));
    }

    private Decision asserted(Registry registry, Instant when) {
        return Decision.of(new AssetAct.RelationAsserted(
                asset,
                subject,
                through,
                essential.getOrElse(false),
                passages.getOrElse(""),
                when,
                registry.citations()));
    }
}
