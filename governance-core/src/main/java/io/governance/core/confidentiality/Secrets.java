package io.governance.core.confidentiality;

import io.governance.core.Act;
import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.Stamp;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * The register of files and of what became of them (保密登记). Immutable.
 *
 * @param byId each file by its name, in the order of the record
 * @param attestations with what care people said that they protect secrets, in the order of the record
 * @param disclosures what was given away, in the order of the record
 */
public record Secrets(Map<FileId, SecretFile> byId, Seq<Attestation> attestations, Seq<Disclosed> disclosures) {

    /** No files. */
    public static final Secrets NONE = new Secrets(LinkedHashMap.empty(), Vector.empty(), Vector.empty());

    /**
     * With what care somebody protects secrets, by what they or others said.
     *
     * @param party who
     * @param reasonable whether the measures are reasonable; none if nothing was said
     * @param notBelowOwn whether they are no lower than for own secrets; none if nothing was said
     * @param since the instant from which that holds
     */
    public record Attestation(Party party, Option<Boolean> reasonable, Option<Boolean> notBelowOwn, Instant since) {}

    /**
     * A disclosure that happened.
     *
     * @param disclosure what was given to whom, and when
     * @param outcome what it came to under the charter
     * @param found whether it was only found out afterwards
     * @param stamp when, by whom and where in the record it was recorded
     */
    public record Disclosed(Disclosure disclosure, Outcome outcome, boolean found, Stamp stamp) {}

    /** The file of that name. */
    public Option<SecretFile> find(FileId file) {
        return byId.get(file);
    }

    /** Every file, in the order of the record. */
    public Seq<SecretFile> inOrder() {
        return byId.values().toList();
    }

    /** What was said last of somebody's care at an instant; none if nothing was. */
    public Option<Attestation> attested(Party party, Instant at) {
        return attestations
                .filter(found -> found.party().equals(party) && !found.since().isAfter(at))
                .sortBy(Attestation::since)
                .lastOption();
    }

    /** Returns the register after an act. */
    public Secrets after(Act act, Stamp stamp) {
        return act instanceof SecrecyAct own ? own.on(this, stamp) : this;
    }

    Secrets with(SecretFile file) {
        return new Secrets(byId.put(file.id(), file), attestations, disclosures);
    }

    Secrets changing(FileId file, UnaryOperator<SecretFile> change) {
        return with(change.apply(recorded(file)));
    }

    SecretFile recorded(FileId file) {
        return byId.get(file).getOrElseThrow(() -> new IllegalStateException("the record has no file " + file));
    }

    Secrets attesting(Attestation attestation) {
        return new Secrets(byId, attestations.append(attestation), disclosures);
    }

    Secrets disclosing(Disclosed disclosed) {
        return new Secrets(byId, attestations, disclosures.append(disclosed));
    }
}
