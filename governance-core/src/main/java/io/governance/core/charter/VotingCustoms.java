package io.governance.core.charter;

import io.governance.core.Reading;
import io.governance.core.voting.ByReading;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How votes are taken where a charter may leave it open (表决惯例): as of when the roll is counted, whether a vote may be cast
 * for somebody else, and whether a unit votes on what concerns it.
 *
 * @param rollAtClosing whether entitlement and base are those of the closing, and not of the opening, of a ballot
 * @param proxies whether somebody else may cast the vote of a seat with a written authority
 * @param recusal whether the unit that a proposal concerns has no vote on it and is not in its base
 */
public record VotingCustoms(ByReading<Boolean> rollAtClosing, ByReading<Boolean> proxies, ByReading<Boolean> recusal) {

    /** The roll is that of the opening, nobody votes for somebody else, and everybody votes on everything. */
    public static final VotingCustoms PLAIN =
            new VotingCustoms(ByReading.plain(false), ByReading.plain(false), ByReading.plain(false));

    /** The questions they depend on, each once. */
    public Seq<Reading> readings() {
        return List.of(rollAtClosing, proxies, recusal)
                .flatMap(ByReading::readings)
                .distinct();
    }
}
