/**
 * Whether the elements of a provision are there (构成要件), in three answers: yes, no, and unknown for want of a fact. What
 * licensing and confidentiality are judged by. Read {@link io.governance.core.judgement.Element} first.
 */
@NullMarked
package io.governance.core.judgement;

import org.jspecify.annotations.NullMarked;
