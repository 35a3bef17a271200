package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Party;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A commitment to license that somebody made of its own accord (自愿承诺). It is for good.
 *
 * @param by who committed
 * @param asset the intellectual property; none for everything it has
 * @param terms on which terms
 * @param at since when
 */
public record Commitment(Party by, Option<AssetId> asset, Grant.Terms terms, Instant at) {

    /** Checks if it covers intellectual property at an instant. */
    boolean covers(AssetId sought, Instant moment) {
        return !at.isAfter(moment) && asset.forAll(sought::equals);
    }
}
