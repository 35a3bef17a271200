package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.Stamp;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** What holders told the alliance about their intellectual property. */
public sealed interface NoticeAct extends LicensingAct {

    /**
     * A holder disclosed intellectual property.
     *
     * @param by who disclosed
     * @param asset the intellectual property; none if it disclosed everything it has
     * @param version the version it is related to
     * @param specificity how closely it names what it discloses
     * @param passages the passages it names, in words; empty if none
     * @param receivedAt when the alliance received it
     * @param effective whether it came in time and in form, as far as could be seen then
     * @param citations where the charter provides for it
     */
    record Disclosed(
            Party by,
            Option<AssetId> asset,
            SpecVersion version,
            Notices.Specificity specificity,
            String passages,
            Instant receivedAt,
            boolean effective,
            Seq<Citation> citations)
            implements NoticeAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            Notices.Disclosure disclosure = new Notices.Disclosure(by, specificity, passages, receivedAt);
            return asset.isDefined()
                    ? licensing.changing(asset.get(), version, notices -> notices.with(disclosure))
                    : licensing.with(version, disclosure);
        }
    }

    /**
     * A holder refused to license.
     *
     * @param by who refused
     * @param asset the intellectual property
     * @param version the version
     * @param express whether it said so in words
     * @param receivedAt when the alliance received it
     * @param effective whether it came in time and in form, as far as could be seen then
     * @param citations where the charter provides for it
     */
    record LicenceRefused(
            Party by,
            AssetId asset,
            SpecVersion version,
            boolean express,
            Instant receivedAt,
            boolean effective,
            Seq<Citation> citations)
            implements NoticeAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(
                    asset,
                    version,
                    notices -> notices.with(new Notices.RefusalToLicense(by, express, receivedAt, Option.none())));
        }
    }

    /**
     * A holder took its refusal back.
     *
     * @param by who
     * @param asset the intellectual property
     * @param version the version
     * @param at when
     * @param citations where the charter provides for it
     */
    record RefusalWithdrawn(Party by, AssetId asset, SpecVersion version, Instant at, Seq<Citation> citations)
            implements NoticeAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(asset, version, notices -> notices.withdrawn(by, at));
        }
    }

    /**
     * Somebody committed to license of its own accord.
     *
     * @param by who
     * @param asset the intellectual property; none for everything it has
     * @param terms on which terms
     * @param at since when
     * @param citations where the charter provides for it
     */
    record LicenceCommitted(Party by, Option<AssetId> asset, Grant.Terms terms, Instant at, Seq<Citation> citations)
            implements NoticeAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(new Commitment(by, asset, terms, at));
        }
    }
}
