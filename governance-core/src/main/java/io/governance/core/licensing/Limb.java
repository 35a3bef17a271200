package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.Id;
import io.governance.core.Text;
import io.governance.core.judgement.Element;
import io.governance.core.voting.ByReading;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * A clause that imposes a duty to license.
 *
 * @param id its name, such as {@code background}
 * @param text what it says
 * @param cause why the duty is there
 * @param when what has to be there
 * @param optOut what frees from it, where something may
 * @param grant what has to be licensed to whom
 * @param citations where the charter says so, the decisive provision first; at least one
 */
public record Limb(
        String id,
        Text text,
        Cause cause,
        Element<Fact> when,
        ByReading<Option<OptOut>> optOut,
        Grant grant,
        Seq<Citation> citations) {
    public Limb {
        Id.checked("clause", id);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("clause " + id + " cites no provision");
        }
    }

    /** Returns this clause with nothing that frees from it. */
    Limb withoutOptOut() {
        return new Limb(id, text, cause, when, OptOut.none(), grant, citations);
    }
}
