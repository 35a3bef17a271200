package io.governance.core.licensing;

import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.PersonId;
import io.governance.core.Stamp;
import io.governance.core.SubmissionId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to intellectual property. */
public sealed interface AssetAct extends LicensingAct {

    /**
     * Intellectual property was registered, as its holders describe it.
     *
     * @param asset how it is named
     * @param kind what it is
     * @param reference how a register outside names it
     * @param jurisdiction where it is protected; none if nobody said
     * @param holders who owns it, at least one
     * @param formedOn the day on which it came about; none if nobody said
     * @param makers who made it
     * @param forAlliance whether for the alliance's purposes; none if nobody said
     * @param ledByAlliance whether the alliance led the making; none if nobody said
     * @param declared what its holder declared it to be; none if nothing
     * @param expiresOn the last day of its protection; none if nobody said
     * @param citations where the charter provides for it
     */
    record AssetRegistered(
            AssetId asset,
            Asset.Kind kind,
            String reference,
            Option<String> jurisdiction,
            Seq<Party> holders,
            Option<LocalDate> formedOn,
            Seq<Maker> makers,
            Option<Boolean> forAlliance,
            Option<Boolean> ledByAlliance,
            Option<Asset.Origin> declared,
            Option<LocalDate> expiresOn,
            Seq<Citation> citations)
            implements AssetAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(ImmutableAsset.builder()
                    .id(asset)
                    .kind(kind)
                    .reference(reference)
                    .jurisdiction(jurisdiction)
                    .firstHolders(holders)
                    .formedOn(formedOn)
                    .makers(makers.foldLeft(
                            LinkedHashMap.empty(), (all, maker) -> all.put(maker.party(), maker.substantial())))
                    .forAlliance(forAlliance)
                    .ledByAlliance(ledByAlliance)
                    .declared(declared)
                    .expiresOn(expiresOn)
                    .transfers(Vector.empty())
                    .build());
        }
    }

    /**
     * One who took part in making something.
     *
     * @param party who
     * @param substantial whether their contribution was substantial; none if nobody said
     */
    record Maker(Party party, Option<Boolean> substantial) {}

    /**
     * A fact about intellectual property became known that had been left open.
     *
     * @param asset the intellectual property
     * @param formedOn the day on which it came about; none if that is not what became known
     * @param makers who made it; empty if that is not what became known
     * @param forAlliance whether for the alliance's purposes; none if that is not what became known
     * @param ledByAlliance whether the alliance led the making; none if that is not what became known
     * @param citations where the charter provides for it
     */
    record FormationStated(
            AssetId asset,
            Option<LocalDate> formedOn,
            Seq<Maker> makers,
            Option<Boolean> forAlliance,
            Option<Boolean> ledByAlliance,
            Seq<Citation> citations)
            implements AssetAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            ImmutableAsset found =
                    ImmutableAsset.copyOf(licensing.assets().get(asset).get());
            return licensing.with(found.withFormedOn(formedOn.orElse(found.formedOn()))
                    .withMakers(makers.foldLeft(
                            found.makers(), (all, maker) -> all.put(maker.party(), maker.substantial())))
                    .withForAlliance(forAlliance.orElse(found.forAlliance()))
                    .withLedByAlliance(ledByAlliance.orElse(found.ledByAlliance())));
        }
    }

    /**
     * Intellectual property changed its owner.
     *
     * @param asset the intellectual property
     * @param from who owned it
     * @param to who owns it
     * @param at since when
     * @param citations where the charter provides for it
     */
    record AssetTransferred(AssetId asset, Party from, Party to, Instant at, Seq<Citation> citations)
            implements AssetAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            Asset found = licensing.assets().get(asset).get();
            return licensing.with(ImmutableAsset.copyOf(found)
                    .withTransfers(found.transfers().append(new Asset.Transfer(from, to, at))));
        }
    }

    /**
     * Somebody asserted that intellectual property is related to something.
     *
     * @param asset the intellectual property
     * @param subject what it is related to
     * @param through the technical proposal that made it so; none if nobody said
     * @param essential whether it is said to be essential
     * @param passages the passages concerned, in words
     * @param at since when it is so
     * @param citations where the charter provides for it
     */
    record RelationAsserted(
            AssetId asset,
            Subject subject,
            Option<SubmissionId> through,
            boolean essential,
            String passages,
            Instant at,
            Seq<Citation> citations)
            implements AssetAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(
                    new Relation(asset, subject, through, essential, passages, stamp.actor(), at, Option.none()));
        }
    }

    /**
     * Somebody contested that intellectual property is related, or gave that up.
     *
     * @param asset the intellectual property
     * @param subject what it is said to be related to
     * @param by who
     * @param contested whether it is contested from now on
     * @param at since when
     * @param citations where the charter provides for it
     */
    record RelationContested(
            AssetId asset, Subject subject, PersonId by, boolean contested, Instant at, Seq<Citation> citations)
            implements AssetAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(asset, subject, relation -> relation.contested(Option.when(contested, at)));
        }
    }

    /**
     * Somebody asserted intellectual property against a licensor.
     *
     * @param by who
     * @param against against whom
     * @param at since when
     * @param citations where the charter gives weight to it
     */
    record RightsAsserted(Party by, Party against, Instant at, Seq<Citation> citations) implements AssetAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(new Assertion(by, against, at));
        }
    }

    /**
     * One party was found to control another.
     *
     * @param parent who controls
     * @param affiliate who is controlled
     * @param percent the share of control
     * @param from since when
     * @param until the instant from which no longer; none while it lasts
     * @param citations where the charter gives weight to it
     */
    record ControlRecorded(
            Party parent, Party affiliate, int percent, Instant from, Option<Instant> until, Seq<Citation> citations)
            implements AssetAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(new Control(parent, affiliate, percent, from, until));
        }
    }
}
