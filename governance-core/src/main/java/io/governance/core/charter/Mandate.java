package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Readings;
import io.governance.core.voting.AppliedRule;
import io.vavr.control.Option;

/**
 * A body's power to decide a matter now: the rule to apply, and the condition under which the body may act.
 *
 * @param body the body
 * @param matter the matter
 * @param rule the rule under the chosen readings
 * @param readings the answers chosen for the questions that the competence or the rule depends on; those left out are
 *     answered as recommended
 * @param inRecessOf the delegation that the body acts under while another is in recess; none if it acts in its own right
 * @param atMeeting where the charter has it decide at a meeting and not otherwise; none where it does not say how
 */
public record Mandate(
        Body body,
        Matter matter,
        AppliedRule rule,
        Readings readings,
        Option<Delegation> inRecessOf,
        Option<Citation> atMeeting) {}
