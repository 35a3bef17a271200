package io.governance.core.confidentiality;

import io.governance.core.Party;
import io.governance.core.Text;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.Seq;
import java.time.Instant;

/** The facts of a file at an instant, as one kind of secret asks for them. What nobody recorded is not so, unless it is unknown. */
final class FileFacts {

    private final SecretKind kind;
    private final SecretFile file;
    private final Instant at;

    FileFacts(SecretKind kind, SecretFile file, Instant at) {
        this.kind = kind;
        this.file = file;
        this.at = at;
    }

    Judgement of(SecrecyFact fact) {
        return switch (fact) {
            case WRITTEN -> file.form().isEmpty() ? unsaid(fact, "是否有书面形式", "whether it is written") : recorded(fact);
            case OWN ->
                file.owner().isEmpty()
                        ? unsaid(fact, "是谁的秘密", "whose secret it is")
                        : named(fact, file.contributor().forAll(file.owner()::contains));
            case CONTENT -> content(kind.contents());
            case IMPORTANT ->
                file.holds(fact, at)
                        ? recorded(fact)
                        : unsaid(fact, "事先认定为重要的记录", "a record from before that it is important");
            case SETTLED -> unsaid(fact, "对该问题的解释", "an answer to the question");
            case BOUND, INSIDE, EVERY_PARTNER, ONE_PARTNER, SECRET ->
                throw new IllegalArgumentException(fact + " is no fact of a file alone");
            case DECIDED, CONSIDERED, CONSIDERED_BY_ADVISER, MARKED, CONTRIBUTED, PUBLISHED, PERMITTED ->
                recorded(fact);
        };
    }

    /** Whether the content is of one of some kinds. */
    Judgement content(Seq<String> asked) {
        return asked.isEmpty()
                ? Judgement.of(SecrecyFact.CONTENT.text(), true)
                : file.content()
                        .map(found -> Judgement.of(
                                SecrecyFact.CONTENT.text(),
                                asked.contains(found),
                                new Exhibit(Text.of("内容种类", "kind of content"), found)))
                        .getOrElse(() -> unsaid(SecrecyFact.CONTENT, "内容的种类", "of what kind its content is"));
    }

    /** What units other than the discloser said who cooperate: all of them, or one of them. */
    Judgement permitted(SecrecyFact fact, Party discloser) {
        Seq<Party> others = file.partners().reject(discloser::equals);
        if (file.partners().isEmpty()) {
            return unsaid(fact, "有哪些合作单位", "which units cooperate");
        }
        boolean holds = fact == SecrecyFact.EVERY_PARTNER
                ? others.forAll(partner -> file.isPermittedBy(partner, at))
                : others.exists(partner -> file.isPermittedBy(partner, at));
        return Judgement.of(
                fact.text(),
                holds,
                others.map(partner -> new Exhibit(
                                Text.of(
                                        "合作单位" + (file.isPermittedBy(partner, at) ? "已许可" : "未许可"),
                                        file.isPermittedBy(partner, at) ? "permitted by" : "not permitted by"),
                                partner.toString()))
                        .toJavaArray(Exhibit[]::new));
    }

    private Judgement recorded(SecrecyFact fact) {
        return file.since()
                .get(fact)
                .filter(from -> !from.isAfter(at))
                .map(from -> Judgement.of(fact.text(), true, new Exhibit(Text.of("自", "since"), from)))
                .getOrElse(() -> Judgement.of(fact.text(), false));
    }

    private Judgement named(SecrecyFact fact, boolean holds) {
        return Judgement.of(
                fact.text(),
                holds,
                new Exhibit(
                        Text.of("秘密的主人", "whose secret it is"),
                        file.owner().get().toString()));
    }

    private static Judgement unsaid(SecrecyFact fact, String zh, String en) {
        return Judgement.wanting(fact.text(), Text.of(zh, en));
    }
}
