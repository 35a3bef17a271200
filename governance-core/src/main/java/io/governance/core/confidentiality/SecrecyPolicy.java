package io.governance.core.confidentiality;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.MatterId;
import io.governance.core.Reading;
import io.governance.core.Text;
import io.governance.core.judgement.Element;
import io.governance.core.right.Capacity;
import io.governance.core.voting.ByReading;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What the charter says of secrets (保密): what is one, who keeps it, how long and with what care, and what lets it be given
 * away. Charter data; who it says nothing about is not bound by it.
 *
 * @param contents the kinds of content that the charter tells apart; none if it tells none apart
 * @param kinds the kinds of secrets
 * @param bound who is bound, and how long
 * @param seated which seats make their holders what, where they hold them in their own right
 * @param exceptions what the charter leaves open: whether a circumstance frees from the duty
 * @param care with what care secrets are kept; none if the charter does not say
 * @param sharing what members have to share with each other; none if nothing
 * @param steps who may do what changes what is secret
 */
public record SecrecyPolicy(
        Seq<Content> contents,
        Seq<SecretKind> kinds,
        Map<Position, ByReading<Duration>> bound,
        Seq<Seated> seated,
        Map<Circumstance, Element<SecrecyFact>> exceptions,
        Option<Element<CareFact>> care,
        Option<Sharing> sharing,
        Seq<Authority> steps) {

    /**
     * A kind of content (内容种类).
     *
     * @param id its name in requests and records, such as {@code member-statistics}
     * @param text what it is
     */
    public record Content(String id, Text text) {
        public Content {
            Id.checked("kind of content", id);
        }
    }

    /**
     * Seats that make whoever holds them in their own right something.
     *
     * @param body the body
     * @param kinds the kinds of seat; every kind if empty
     * @param position what they make of their holders
     */
    public record Seated(BodyId body, Seq<String> kinds, Position position) {}

    /**
     * What members have to share with each other (共享).
     *
     * @param contents the kinds of content
     * @param asked what the charter asks before it has to be shared
     * @param citation where the charter asks for it
     */
    public record Sharing(Seq<String> contents, Element<SecrecyFact> asked, Citation citation) {}

    /**
     * Who may do something that changes what is secret.
     *
     * @param step what
     * @param by who
     * @param decided the body and matter that have to have been voted on and carried; none if no vote is asked
     * @param procedure the procedure whose stage has to have been done; none if none is asked
     * @param citations where the charter provides for it
     */
    public record Authority(
            Step step, Capacity by, Option<Voted> decided, Option<Passed> procedure, Seq<Citation> citations) {}

    /**
     * A vote that has to have carried.
     *
     * @param body the body
     * @param matter the matter
     */
    public record Voted(BodyId body, MatterId matter) {}

    /**
     * A stage that has to have been done.
     *
     * @param procedure the procedure
     * @param stage its stage
     */
    public record Passed(String procedure, String stage) {}

    /** Obtains a policy that protects some kinds of secrets and binds nobody yet. */
    public static SecrecyPolicy protecting(SecretKind... kinds) {
        return new SecrecyPolicy(
                List.empty(),
                List.of(kinds),
                LinkedHashMap.empty(),
                List.empty(),
                LinkedHashMap.empty(),
                Option.none(),
                Option.none(),
                List.empty());
    }

    /** Returns this policy where files have one of some kinds of content. */
    public SecrecyPolicy of(Content... others) {
        return new SecrecyPolicy(List.of(others), kinds, bound, seated, exceptions, care, sharing, steps);
    }

    /** Returns this policy where somebody is bound so long. */
    public SecrecyPolicy binding(Position position, ByReading<Duration> howLong) {
        return new SecrecyPolicy(
                contents, kinds, bound.put(position, howLong), seated, exceptions, care, sharing, steps);
    }

    /** Returns this policy where several are bound so long. */
    public SecrecyPolicy binding(Duration howLong, Position... positions) {
        return List.of(positions)
                .foldLeft(this, (policy, position) -> policy.binding(position, ByReading.plain(howLong)));
    }

    /** Returns this policy where seats of a body make their holders something. */
    public SecrecyPolicy seating(String body, Position position, String... kindsOfSeat) {
        return new SecrecyPolicy(
                contents,
                kinds,
                bound,
                seated.append(new Seated(BodyId.of(body), List.of(kindsOfSeat), position)),
                exceptions,
                care,
                sharing,
                steps);
    }

    /** Returns this policy where a circumstance frees from the duty as far as asked. */
    public SecrecyPolicy except(Circumstance circumstance, Element<SecrecyFact> asked) {
        return new SecrecyPolicy(
                contents, kinds, bound, seated, exceptions.put(circumstance, asked), care, sharing, steps);
    }

    /** Returns this policy with a standard of care. */
    public SecrecyPolicy withCare(Element<CareFact> asked) {
        return new SecrecyPolicy(contents, kinds, bound, seated, exceptions, Option.some(asked), sharing, steps);
    }

    /** Returns this policy where members share with each other. */
    public SecrecyPolicy sharing(Sharing duty) {
        return new SecrecyPolicy(contents, kinds, bound, seated, exceptions, care, Option.some(duty), steps);
    }

    /** Returns this policy where somebody may do something. */
    public SecrecyPolicy letting(Step step, Capacity by, Citation... citations) {
        return letting(new Authority(step, by, Option.none(), Option.none(), List.of(citations)));
    }

    /** Returns this policy where somebody may do something. */
    public SecrecyPolicy letting(Authority authority) {
        return new SecrecyPolicy(contents, kinds, bound, seated, exceptions, care, sharing, steps.append(authority));
    }

    /** Who may do something; none if the charter does not speak of it. */
    public Option<Authority> authority(Step step) {
        return steps.find(found -> found.step() == step);
    }

    /** Whether and how long somebody is bound. */
    public ByReading<Duration> howLong(Position position) {
        return bound.get(position)
                .getOrElse(() -> ByReading.plain(Duration.none(
                        "章程没有规定" + position.text().zh() + "的保密义务",
                        "the charter says nothing of the secrecy of "
                                + position.text().en())));
    }

    /** The kind of content of that name. */
    public Option<Content> content(String content) {
        return contents.find(found -> found.id().equals(content));
    }

    /** Every open question that anything here depends on, each once. */
    public Seq<Reading> readings() {
        return kinds.flatMap(kind -> kind.leave()
                        .values()
                        .flatMap(Element::readings)
                        .toList()
                        .prependAll(kind.asked().readings()))
                .appendAll(bound.values().flatMap(ByReading::readings))
                .appendAll(exceptions.values().flatMap(Element::readings))
                .appendAll(care.toList().flatMap(Element::readings))
                .appendAll(sharing.toList().flatMap(duty -> duty.asked().readings()))
                .distinct();
    }

    /** Everything that this policy rests on, with what of it does. */
    public Seq<Basis> bases() {
        return kinds.flatMap(kind -> kind.leave()
                        .values()
                        .flatMap(Element::citations)
                        .toList()
                        .prependAll(kind.asked().citations())
                        .prepend(kind.citation())
                        .distinct()
                        .map(citation -> new Basis(citation, "secrecy, kind " + kind.id())))
                .appendAll(bound.toList()
                        .flatMap(binding -> binding._2
                                .outcomes()
                                .map(ByReading.Outcome::value)
                                .reject(Duration.NotBound.class::isInstance)
                                .flatMap(Duration::citations)
                                .distinct()
                                .map(citation -> new Basis(citation, "secrecy, duty of " + binding._1.name()))))
                .appendAll(care.toList()
                        .flatMap(Element::citations)
                        .distinct()
                        .map(citation -> new Basis(citation, "secrecy, care")))
                .appendAll(sharing.map(duty -> new Basis(duty.citation(), "secrecy, sharing")))
                .appendAll(steps.flatMap(step ->
                        step.citations().map(citation -> new Basis(citation, "secrecy, step " + step.step()))))
                .distinct();
    }

    /**
     * A provision that the policy rests on.
     *
     * @param citation the provision
     * @param rule what of the policy does
     */
    public record Basis(Citation citation, String rule) {}
}
