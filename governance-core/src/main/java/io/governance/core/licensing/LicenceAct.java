package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.Stamp;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What was asked of holders and granted by them. */
public sealed interface LicenceAct extends LicensingAct {

    /**
     * A licence was asked for.
     *
     * @param licence how the request is named
     * @param asset the intellectual property
     * @param holder of whom it is asked
     * @param licensee who asks
     * @param subject for which specification, or for the alliance's work
     * @param purpose for what use
     * @param at when
     * @param entitled whether whoever asks was entitled to it then
     * @param citations where the charter entitles to it or does not
     */
    record LicenceRequested(
            LicenceId licence,
            AssetId asset,
            Party holder,
            Party licensee,
            Subject subject,
            Grant.Purpose purpose,
            Instant at,
            boolean entitled,
            Seq<Citation> citations)
            implements LicenceAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(
                    new LicenceRequest(licence, asset, holder, licensee, subject, purpose, at, Option.none()));
        }
    }

    /**
     * A licence was granted.
     *
     * @param licence the request
     * @param terms its terms, in words
     * @param at since when
     * @param until the last day; none if it runs on
     * @param unlike the earlier licences of the same intellectual property on other terms
     * @param citations where the charter asks for it
     */
    record LicenceGranted(
            LicenceId licence,
            String terms,
            Instant at,
            Option<LocalDate> until,
            Seq<LicenceId> unlike,
            Seq<Citation> citations)
            implements LicenceAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(
                    licensing.requests().get(licence).get().granted(new LicenceRequest.Licence(terms, at, until)));
        }
    }
}
