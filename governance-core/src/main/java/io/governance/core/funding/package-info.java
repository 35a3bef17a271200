/** The alliance's money: what the charter says of it, and the ledger. Read {@link io.governance.core.funding.Funding} and {@link io.governance.core.funding.Ledger} first. */
@NullMarked
package io.governance.core.funding;

import org.jspecify.annotations.NullMarked;
