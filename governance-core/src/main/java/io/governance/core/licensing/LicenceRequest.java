package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for a licence, and what came of it (许可请求).
 *
 * @param id how it is named
 * @param asset the intellectual property
 * @param holder of whom it is asked
 * @param licensee who asks
 * @param subject for which specification, or for the alliance's work
 * @param purpose for what use
 * @param at when
 * @param grant the licence; none until it is granted
 */
public record LicenceRequest(
        LicenceId id,
        AssetId asset,
        Party holder,
        Party licensee,
        Subject subject,
        Grant.Purpose purpose,
        Instant at,
        Option<Licence> grant) {

    /**
     * A licence (许可).
     *
     * @param terms its terms, in words; two licences are on the same terms if these are equal
     * @param from since when
     * @param until the last day; none if it runs on
     */
    public record Licence(String terms, Instant from, Option<LocalDate> until) {}

    /** Returns this request granted. */
    LicenceRequest granted(Licence licence) {
        return new LicenceRequest(id, asset, holder, licensee, subject, purpose, at, Option.some(licence));
    }
}
