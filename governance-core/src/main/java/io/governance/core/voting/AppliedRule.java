package io.governance.core.voting;

import io.governance.core.Reading;
import io.governance.core.Readings;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * A decision rule under chosen readings: prepared once, then asked about any number of rolls. Immutable and thread-safe.
 */
public final class AppliedRule {

    private final DecisionRule rule;
    private final Readings readings;
    private final Formula formula;
    private final Seq<ByReading.Outcome<Formula>> others;

    AppliedRule(DecisionRule rule, Readings readings) {
        this.rule = rule;
        this.readings = readings.only(rule.readings().map(Reading::key).toSet());
        this.formula = rule.formula().under(readings);
        this.others = rule.formula()
                .outcomes()
                .filter(outcome -> !(outcome.value() instanceof Formula.Withheld))
                .filter(outcome -> rule.formula()
                        .readings()
                        .exists(reading -> outcome.readings()
                                .chosen(reading.key())
                                .exists(choice -> !choice.equals(readings.of(reading)))));
    }

    /** The rule. */
    public DecisionRule rule() {
        return rule;
    }

    /** The answers chosen for the questions that the rule depends on; those left out are answered as recommended. */
    public Readings readings() {
        return readings;
    }

    /** The formula that applies. */
    public Formula formula() {
        return formula;
    }

    /** Why the body has no vote under these readings; none if it has one. */
    public Option<Formula.Withheld> withheld() {
        return formula instanceof Formula.Withheld withheld ? Option.some(withheld) : Option.none();
    }

    /**
     * What a closed ballot came to, without the reasons.
     *
     * @throws IllegalStateException if the body has no vote: ask {@link #withheld} first
     */
    public Verdict verdict(Roll roll) {
        return formula.verdict(roll);
    }

    /**
     * Rules on a closed ballot.
     *
     * @throws IllegalStateException if the body has no vote: ask {@link #withheld} first
     */
    public Ruling rule(Roll roll) {
        return new Ruling(
                this,
                roll,
                formula.verdict(roll),
                formula.explain(roll, rule.citations()),
                alternatives(other -> other.verdict(roll)));
    }

    /**
     * Tells what is certain of a ballot that is still open: absent and silent seats may yet vote.
     *
     * @throws IllegalStateException if the body has no vote: ask {@link #withheld} first
     */
    public Forecast forecast(Roll roll) {
        return new Forecast(
                rule(roll), Forecast.certainty(formula, roll), alternatives(other -> Forecast.certainty(other, roll)));
    }

    private <V> Seq<Alternative<V>> alternatives(Function<Formula, V> outcome) {
        return others.isEmpty()
                ? List.empty()
                : others.map(other -> new Alternative<>(other.readings(), outcome.apply(other.value())));
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof AppliedRule that && rule.equals(that.rule) && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + readings.hashCode();
    }

    @Override
    public String toString() {
        return rule.id() + readings.choices().mkString("[", ", ", "]");
    }
}
