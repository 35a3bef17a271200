package io.governance.core.licensing;

import io.governance.core.Act;
import io.governance.core.AssetId;
import io.governance.core.Citation;
import io.governance.core.LicenceId;
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

/** What happened to specifications and intellectual property. Facts carry the instant at which they became true. */
public sealed interface LicensingAct extends Act {

    /** The register after this act. */
    Licensing on(Licensing licensing, Stamp stamp);

    /**
     * The drafting of a version of a specification began.
     *
     * @param version the version
     * @param title what it is called
     * @param group the group that drafts it; none if no duty is tied to a group
     * @param at when
     * @param citations where the charter provides for it
     */
    record DraftStarted(SpecVersion version, String title, Option<String> group, Instant at, Seq<Citation> citations)
            implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(ImmutableDraft.builder()
                    .version(version)
                    .title(title)
                    .group(group)
                    .startedAt(at)
                    .build());
        }
    }

    /**
     * Somebody submitted a technical proposal.
     *
     * @param submission how it is named
     * @param version the version it was made to
     * @param by who submitted it
     * @param passages what it proposes, in words
     * @param at when it was submitted
     * @param citations where the charter provides for it
     */
    record ProposalSubmitted(
            SubmissionId submission,
            SpecVersion version,
            Party by,
            String passages,
            Instant at,
            Seq<Citation> citations)
            implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(new Submission(submission, version, by, at, passages));
        }
    }

    /**
     * Drafting was completed.
     *
     * @param version the version
     * @param at when
     * @param citations where the charter provides for it
     */
    record DraftCompleted(SpecVersion version, Instant at, Seq<Citation> citations) implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(version, draft -> draft.withCompletedAt(at));
        }
    }

    /**
     * The review by all members opened, or its end was put off.
     *
     * @param version the version
     * @param at when it opened
     * @param lastDay the last day on which it runs
     * @param announced whether that day was announced; otherwise it was counted by the charter
     * @param citations where the charter provides for it
     */
    record ReviewSet(SpecVersion version, Instant at, LocalDate lastDay, boolean announced, Seq<Citation> citations)
            implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(version, draft -> draft.withReview(new Draft.Review(at, lastDay, announced)));
        }
    }

    /**
     * A version was adopted.
     *
     * @param version the version
     * @param at when
     * @param citations where the charter provides for it
     */
    record VersionAdopted(SpecVersion version, Instant at, Seq<Citation> citations) implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(version, draft -> draft.withAdoptedAt(at));
        }
    }

    /**
     * A version was given up, or another took its place.
     *
     * @param version the version
     * @param at when
     * @param citations where the charter provides for it
     */
    record VersionWithdrawn(SpecVersion version, Instant at, Seq<Citation> citations) implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(version, draft -> draft.withWithdrawnAt(at));
        }
    }

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
            implements LicensingAct {

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
            implements LicensingAct {

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
            implements LicensingAct {

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
            implements LicensingAct {

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
            implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(asset, subject, relation -> relation.contested(Option.when(contested, at)));
        }
    }

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
            implements LicensingAct {

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
            implements LicensingAct {

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
            implements LicensingAct {

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
    record LicenceCommitted(Party by, Option<AssetId> asset, IpPolicy.Terms terms, Instant at, Seq<Citation> citations)
            implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(new Commitment(by, asset, terms, at));
        }
    }

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
            IpPolicy.Purpose purpose,
            Instant at,
            boolean entitled,
            Seq<Citation> citations)
            implements LicensingAct {

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
            implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(
                    licensing.requests().get(licence).get().granted(new LicenceRequest.Licence(terms, at, until)));
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
    record RightsAsserted(Party by, Party against, Instant at, Seq<Citation> citations) implements LicensingAct {

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
            implements LicensingAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(new Control(parent, affiliate, percent, from, until));
        }
    }
}
