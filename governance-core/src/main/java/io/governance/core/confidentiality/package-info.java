/**
 * What has to be kept secret, who is bound to and until when, and whether a disclosure would be a breach. Read {@link
 * io.governance.core.confidentiality.SecrecyPolicy} first, then {@link io.governance.core.confidentiality.Clearance}.
 */
@NullMarked
package io.governance.core.confidentiality;

import org.jspecify.annotations.NullMarked;
