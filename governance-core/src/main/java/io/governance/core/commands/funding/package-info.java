/** Keeping the ledger. Read {@link io.governance.core.commands.funding.RecordExpense} first. */
@NullMarked
package io.governance.core.commands.funding;

import org.jspecify.annotations.NullMarked;
