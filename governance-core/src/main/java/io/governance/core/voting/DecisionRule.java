package io.governance.core.voting;

import io.governance.core.Citation;
import io.governance.core.Reading;
import io.governance.core.Readings;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * How a body decides a matter (表决规则): a formula, perhaps several according to how the charter is read, and what comes
 * next. Immutable data; decides itself.
 *
 * @param id its stable name, such as {@code D-aii-2}
 * @param title what it decides
 * @param citations the provisions it rests on, the decisive one first; at least one
 * @param formula how it decides
 * @param next the stage that follows a carried motion, if any
 */
public record DecisionRule(
        String id, Text title, Seq<Citation> citations, ByReading<Formula> formula, ByReading<Option<NextStep>> next) {

    public DecisionRule {
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("decision rule " + id + " cites no provision");
        }
    }

    /** Obtains a rule that depends on no reading and after which nothing has to follow. */
    public static DecisionRule of(String id, Text title, Formula formula, Citation... citations) {
        return of(id, title, ByReading.plain(formula), citations);
    }

    /** Obtains a rule after which nothing has to follow. */
    public static DecisionRule of(String id, Text title, ByReading<Formula> formula, Citation... citations) {
        return new DecisionRule(id, title, List.of(citations), formula, ByReading.plain(Option.none()));
    }

    /** Returns this rule followed by a further stage. */
    public DecisionRule followedBy(NextStep step) {
        return followedBy(ByReading.plain(Option.some(step)));
    }

    /** Returns this rule followed by a further stage that depends on readings. */
    public DecisionRule followedBy(ByReading<Option<NextStep>> steps) {
        return new DecisionRule(id, title, citations, formula, steps);
    }

    /** Returns this rule under another name and resting on further provisions, named before its own. */
    public DecisionRule as(String otherId, Citation... further) {
        return new DecisionRule(
                otherId, title, List.of(further).appendAll(citations).distinct(), formula, next);
    }

    /** Returns this rule with another formula. */
    public DecisionRule deciding(ByReading<Formula> otherFormula) {
        return new DecisionRule(id, title, citations, otherFormula, next);
    }

    /** Every question that the rule depends on: how it decides first, then what comes next. */
    public Seq<Reading> readings() {
        return formula.readings().appendAll(next.readings()).distinct();
    }

    /**
     * Prepares this rule under chosen answers; a question left open takes the recommended one.
     *
     * @throws IllegalArgumentException if an answer is not one its question allows
     */
    public AppliedRule under(Readings readings) {
        return new AppliedRule(this, readings);
    }

    /** Rules on a closed ballot under the recommended readings. */
    public Ruling rule(Roll roll) {
        return under(Readings.recommended()).rule(roll);
    }
}
