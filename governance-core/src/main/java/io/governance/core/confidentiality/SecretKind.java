package io.governance.core.confidentiality;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.judgement.Element;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/**
 * A kind of secret that the charter protects (保密信息).
 *
 * @param id its name in requests and records, such as {@code alliance-secret}
 * @param text what it is
 * @param contents the kinds of content it may have; any if empty
 * @param asked what the charter asks before something is such a secret
 * @param leave what lets it be given away in each way; a way that is not here is never allowed
 * @param citation where the charter protects it
 */
public record SecretKind(
        String id,
        Text text,
        Seq<String> contents,
        Element<SecrecyFact> asked,
        Map<Way, Element<SecrecyFact>> leave,
        Citation citation) {
    public SecretKind {
        Id.checked("kind of secret", id);
    }

    /** Obtains a kind of secret that never leaves. */
    public static SecretKind of(
            String id, Text text, Seq<String> contents, Element<SecrecyFact> asked, Citation citation) {
        return new SecretKind(id, text, contents, asked, LinkedHashMap.empty(), citation);
    }

    /** Returns this kind where something lets it be given away in a way. */
    public SecretKind leaves(Way way, Element<SecrecyFact> by) {
        return new SecretKind(id, text, contents, asked, leave.put(way, by), citation);
    }

    /** What lets it be given away in a way; nothing does, unless the charter says what. */
    Element<SecrecyFact> leaveBy(Way way) {
        return leave.get(way).getOrElse(() -> Element.not(Element.nothing()));
    }
}
