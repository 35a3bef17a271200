package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Text;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Why one requirement is met or not: its arithmetic, the provisions it rests on, and the reasons of its parts.
 *
 * @param requirement what was asked
 * @param met whether the roll meets it
 * @param arithmetic the comparison that decided; none where the parts decide
 * @param citations the provisions it rests on
 * @param reasons the reasons of the parts, in the order of the requirement
 */
public record Reason(
        Requirement requirement,
        boolean met,
        Option<Arithmetic> arithmetic,
        Seq<Citation> citations,
        Seq<Reason> reasons) {

    /** What was asked, in words. */
    public Text statement() {
        return requirement.statement();
    }

    /** This reason and those of its parts, in reading order. */
    public Seq<Reason> flattened() {
        return reasons.flatMap(Reason::flattened).prepend(this);
    }
}
