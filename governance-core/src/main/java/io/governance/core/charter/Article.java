package io.governance.core.charter;

import io.governance.core.Citation;
import io.governance.core.Text;

/**
 * An article (条) of a charter, or a clause of one, summarised in our own words. The charter's own text is not reproduced.
 *
 * @param citation where it stands
 * @param summary what it says, in own words
 */
public record Article(Citation citation, Text summary) {}
