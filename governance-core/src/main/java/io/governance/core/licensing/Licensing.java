package io.governance.core.licensing;

import io.governance.core.Act;
import io.governance.core.AssetId;
import io.governance.core.LicenceId;
import io.governance.core.Party;
import io.governance.core.Stamp;
import io.governance.core.Style;
import io.governance.core.SubmissionId;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** What happened to specifications and intellectual property in an alliance. Immutable; derived from acts. */
@Value.Immutable
@Style
public abstract class Licensing {

    /** Nothing has happened. */
    public static final Licensing NONE = ImmutableLicensing.builder()
            .drafts(HashMap.empty())
            .submissions(HashMap.empty())
            .assets(HashMap.empty())
            .heldBy(HashMap.empty())
            .relations(HashMap.empty())
            .related(HashMap.empty())
            .notices(HashMap.empty())
            .blankets(HashMap.empty())
            .commitments(HashMap.empty())
            .requests(HashMap.empty())
            .assertions(Vector.empty())
            .controls(Vector.empty())
            .build();

    /** The versions of specifications. */
    public abstract Map<SpecVersion, Draft> drafts();

    /** The technical proposals. */
    public abstract Map<SubmissionId, Submission> submissions();

    /** The pieces of intellectual property. */
    public abstract Map<AssetId, Asset> assets();

    /** What each party holds or ever held. */
    public abstract Map<Party, Set<AssetId>> heldBy();

    /** What each piece of intellectual property is said to be related to, in the order of the record. */
    public abstract Map<AssetId, Seq<Relation>> relations();

    /** What is said to be related to each version, in the order of the record. */
    public abstract Map<SpecVersion, Seq<AssetId>> related();

    /** What was told about a piece of intellectual property and a version. */
    public abstract Map<Noticed, Notices> notices();

    /** The disclosures that cover everything a party has, by version. */
    public abstract Map<SpecVersion, Seq<Notices.Disclosure>> blankets();

    /** What parties committed to of their own accord. */
    public abstract Map<Party, Seq<Commitment>> commitments();

    /** The requests for licences. */
    public abstract Map<LicenceId, LicenceRequest> requests();

    /** Who asserted intellectual property against whom. */
    public abstract Seq<Assertion> assertions();

    /** Who controls whom. */
    public abstract Seq<Control> controls();

    /**
     * What a notice is about.
     *
     * @param asset the intellectual property
     * @param version the version
     */
    public record Noticed(AssetId asset, SpecVersion version) {}

    /** The version. */
    public Option<Draft> draft(SpecVersion version) {
        return drafts().get(version);
    }

    /** The intellectual property of that name. */
    public Option<Asset> asset(AssetId asset) {
        return assets().get(asset);
    }

    /** What was told about intellectual property and a version. */
    public Notices notices(AssetId asset, SpecVersion version) {
        return notices().get(new Noticed(asset, version)).getOrElse(Notices.NONE);
    }

    /** The assertion that intellectual property is related to something, the first of them. */
    public Option<Relation> relation(AssetId asset, Subject subject) {
        return relations()
                .get(asset)
                .flatMap(all -> all.find(found -> found.subject().equals(subject)));
    }

    /** Returns the register after an act. */
    public Licensing after(Act act, Stamp stamp) {
        return act instanceof LicensingAct own ? own.on(this, stamp) : this;
    }

    Licensing with(Draft draft) {
        return ImmutableLicensing.copyOf(this).withDrafts(drafts().put(draft.version(), draft));
    }

    Licensing changing(SpecVersion version, UnaryOperator<ImmutableDraft> change) {
        return with(change.apply(ImmutableDraft.copyOf(drafts().get(version)
                .getOrElseThrow(() -> new IllegalStateException("the record has no version " + version)))));
    }

    Licensing with(Submission submission) {
        return ImmutableLicensing.copyOf(this).withSubmissions(submissions().put(submission.id(), submission));
    }

    Licensing with(Asset asset) {
        return ImmutableLicensing.copyOf(this)
                .withAssets(assets().put(asset.id(), asset))
                .withHeldBy(asset.firstHolders()
                        .appendAll(asset.transfers().map(Asset.Transfer::to))
                        .foldLeft(
                                heldBy(),
                                (held, party) -> held.put(
                                        party,
                                        held.get(party)
                                                .getOrElse(HashSet.empty())
                                                .add(asset.id()))));
    }

    Licensing with(Relation relation) {
        Seq<Relation> before = relations().get(relation.asset()).getOrElse(List.empty());
        Option<SpecVersion> version = relation.subject().version();
        Licensing related = ImmutableLicensing.copyOf(this)
                .withRelations(relations().put(relation.asset(), before.append(relation)));
        return version.isEmpty() || before.exists(found -> found.subject().equals(relation.subject()))
                ? related
                : ImmutableLicensing.copyOf(related)
                        .withRelated(related()
                                .put(
                                        version.get(),
                                        related()
                                                .get(version.get())
                                                .getOrElse(Vector.empty())
                                                .append(relation.asset())));
    }

    Licensing changing(AssetId asset, Subject subject, UnaryOperator<Relation> change) {
        return ImmutableLicensing.copyOf(this)
                .withRelations(relations()
                        .put(
                                asset,
                                relations()
                                        .get(asset)
                                        .get()
                                        .map(found -> found.subject().equals(subject) ? change.apply(found) : found)));
    }

    Licensing changing(AssetId asset, SpecVersion version, UnaryOperator<Notices> change) {
        return ImmutableLicensing.copyOf(this)
                .withNotices(notices().put(new Noticed(asset, version), change.apply(notices(asset, version))));
    }

    Licensing with(SpecVersion version, Notices.Disclosure blanket) {
        return ImmutableLicensing.copyOf(this)
                .withBlankets(blankets()
                        .put(
                                version,
                                blankets()
                                        .get(version)
                                        .getOrElse(Vector.empty())
                                        .append(blanket)));
    }

    Licensing with(Commitment commitment) {
        return ImmutableLicensing.copyOf(this)
                .withCommitments(commitments()
                        .put(
                                commitment.by(),
                                commitments()
                                        .get(commitment.by())
                                        .getOrElse(Vector.empty())
                                        .append(commitment)));
    }

    Licensing with(LicenceRequest request) {
        return ImmutableLicensing.copyOf(this).withRequests(requests().put(request.id(), request));
    }

    Licensing with(Assertion assertion) {
        return ImmutableLicensing.copyOf(this).withAssertions(assertions().append(assertion));
    }

    Licensing with(Control control) {
        return ImmutableLicensing.copyOf(this).withControls(controls().append(control));
    }
}
