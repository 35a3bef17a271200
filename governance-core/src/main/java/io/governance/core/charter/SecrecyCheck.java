package io.governance.core.charter;

import io.governance.core.confidentiality.SecrecyPolicy;
import io.governance.core.confidentiality.SecrecyPolicy.Authority;
import io.governance.core.confidentiality.SecretKind;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Checks that what a charter says of secrets names only what the charter has, and nothing twice. */
final class SecrecyCheck {

    private final Charter charter;
    private final Names names;

    SecrecyCheck(Charter charter) {
        this.charter = charter;
        this.names = new Names(charter);
    }

    Seq<Finding> faults() {
        return charter.secrecy().toList().flatMap(this::faults);
    }

    private Seq<Finding> faults(SecrecyPolicy policy) {
        Named whole = Named.of("保密", "secrecy", "", charter.bodiesCitation());
        return policy.readings()
                .flatMap(reading -> names.reading(reading, whole))
                .appendAll(policy.kinds().flatMap(kind -> kind(policy, kind)))
                .appendAll(policy.seated()
                        .flatMap(seated -> seated.kinds().isEmpty()
                                ? names.body(seated.body(), whole).toList()
                                : seated.kinds().flatMap(kind -> names.seat(seated.body(), kind, whole))))
                .appendAll(policy.sharing()
                        .toList()
                        .flatMap(duty ->
                                contents(policy, duty.contents(), Named.of("共享", "sharing", "", duty.citation()))))
                .appendAll(policy.steps().flatMap(step -> step(policy, step)));
    }

    private static Seq<Finding> kind(SecrecyPolicy policy, SecretKind kind) {
        Named in = Named.of("保密信息", "kind of secret", kind.id(), kind.citation());
        return contents(policy, kind.contents(), in)
                .appendAll(List.of(kind)
                        .filter(one -> policy.kinds().count(other -> other.id().equals(one.id())) > 1)
                        .map(one -> in.fault("REPEATED", "重复", "is given twice")));
    }

    private static Seq<Finding> contents(SecrecyPolicy policy, Seq<String> named, Named in) {
        return named.filter(content -> policy.content(content).isEmpty())
                .map(content -> in.fault(
                        "UNKNOWN_CONTENT",
                        "所称内容种类不存在：" + content,
                        "names a kind of content that is not there: " + content));
    }

    private Seq<Finding> step(SecrecyPolicy policy, Authority step) {
        Named in = Named.of(
                "保密事项", "step on secrets", step.step().name(), step.citations().head());
        return names.capacity(step.by(), in)
                .appendAll(step.decided().flatMap(voted -> names.body(voted.body(), in)))
                .appendAll(step.decided()
                        .filter(voted -> charter.matter(voted.matter()).isEmpty())
                        .map(voted -> in.fault(
                                "UNKNOWN_MATTER",
                                "所称事项未定义：" + voted.matter(),
                                "names a matter that is not there: " + voted.matter())))
                .appendAll(step.decided()
                        .filter(voted -> !charter.mayVote(voted.body(), voted.matter()))
                        .map(voted -> in.fault(
                                "VENUE_WITHOUT_RULE",
                                "由 " + voted.body() + " 决定 " + voted.matter() + "，但没有表决规则",
                                "is decided by " + voted.body() + " as " + voted.matter() + ", and no rule lets it")))
                .appendAll(step.procedure().flatMap(passed -> names.procedure(passed.procedure(), in)))
                .appendAll(List.of(step)
                        .filter(one -> policy.steps().count(other -> other.step() == one.step()) > 1)
                        .map(one -> in.fault("REPEATED", "重复", "is given twice")));
    }
}
