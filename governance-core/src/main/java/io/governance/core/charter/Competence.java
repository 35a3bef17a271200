package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;
import io.vavr.control.Option;

/**
 * A body may decide a matter (职权), under a rule.
 *
 * @param body the body
 * @param matter the matter
 * @param rule how it decides, citing where the competence and the rule stand
 * @param onlyInRecess whether it may decide only while the body that delegated the matter is not in session
 * @param atMeeting where the charter has it decide at a meeting and not otherwise; none where it does not say how
 */
public record Competence(
        BodyId body, MatterId matter, DecisionRule rule, ByReading<Boolean> onlyInRecess, Option<Citation> atMeeting) {

    /** Returns this competence to be exercised at a meeting and not otherwise. */
    Competence atMeeting(Citation where) {
        return new Competence(body, matter, rule, onlyInRecess, Option.some(where));
    }
}
