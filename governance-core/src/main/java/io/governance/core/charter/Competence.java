package io.governance.core.charter;

import io.governance.core.BodyId;
import io.governance.core.MatterId;
import io.governance.core.voting.ByReading;
import io.governance.core.voting.DecisionRule;

/**
 * A body may decide a matter (职权), under a rule.
 *
 * @param body the body
 * @param matter the matter
 * @param rule how it decides, citing where the competence and the rule stand
 * @param onlyInRecess whether it may decide only while the body that delegated the matter is not in session
 */
public record Competence(BodyId body, MatterId matter, DecisionRule rule, ByReading<Boolean> onlyInRecess) {}
