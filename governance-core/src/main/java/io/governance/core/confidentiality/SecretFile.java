package io.governance.core.confidentiality;

import io.governance.core.FileId;
import io.governance.core.Party;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * A file (文件), or something that was said, and what is known about it. Immutable; derived from acts.
 *
 * @param id how it is named
 * @param title what it is called
 * @param owner whose secret it is, if it is one; none if nobody said
 * @param content the kind of content in the charter; none if nobody said
 * @param form whether it is written; none if nobody said
 * @param partners the units that cooperate in what it describes
 * @param redacts the file of which it is a redacted version; none if it is none
 * @param contributor who contributed it to the alliance; none if nobody did
 * @param since the instant from which each fact about it holds
 * @param permissions what cooperating units said, in the order of the record
 */
public record SecretFile(
        FileId id,
        String title,
        Option<Party> owner,
        Option<String> content,
        Option<Form> form,
        Seq<Party> partners,
        Option<FileId> redacts,
        Option<Party> contributor,
        Map<SecrecyFact, Instant> since,
        Seq<Permission> permissions) {

    /** Checks if a fact about it holds at an instant. */
    public boolean holds(SecrecyFact fact, Instant at) {
        return since.get(fact).exists(from -> !from.isAfter(at));
    }

    /** Checks if a unit permits its spread at an instant: what it said last counts, and silence is a no. */
    public boolean isPermittedBy(Party partner, Instant at) {
        return permissions
                .filter(found ->
                        found.partner().equals(partner) && !found.since().isAfter(at))
                .lastOption()
                .exists(Permission::given);
    }

    /** Returns this file where a fact holds from an instant on, or from an earlier one if it is on record. */
    SecretFile with(SecrecyFact fact, Instant from) {
        Instant first =
                since.get(fact).filter(earlier -> earlier.isBefore(from)).getOrElse(from);
        return new SecretFile(
                id, title, owner, content, form, partners, redacts, contributor, since.put(fact, first), permissions);
    }

    /** Returns this file with what was not known about it. */
    SecretFile described(Option<Party> whose, Option<String> kind, Option<Form> as, Instant from) {
        SecretFile known = new SecretFile(
                id,
                title,
                owner.orElse(whose),
                content.orElse(kind),
                as.orElse(form),
                partners,
                redacts,
                contributor,
                since,
                permissions);
        return as.contains(Form.WRITTEN) ? known.with(SecrecyFact.WRITTEN, from) : known;
    }

    /** Returns this file contributed by somebody, unless somebody did before. */
    SecretFile contributedBy(Party party, Instant from) {
        return new SecretFile(
                        id,
                        title,
                        owner,
                        content,
                        form,
                        partners,
                        redacts,
                        contributor.orElse(Option.some(party)),
                        since,
                        permissions)
                .with(SecrecyFact.CONTRIBUTED, from);
    }

    /** Returns this file with what a cooperating unit said; in the order of when it holds. */
    SecretFile permitted(Permission permission) {
        return new SecretFile(
                id,
                title,
                owner,
                content,
                form,
                partners,
                redacts,
                contributor,
                since,
                permissions.append(permission).sortBy(Permission::since));
    }
}
