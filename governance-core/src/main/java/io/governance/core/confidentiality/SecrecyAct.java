package io.governance.core.confidentiality;

import io.governance.core.Act;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.FileId;
import io.governance.core.Party;
import io.governance.core.ProposalId;
import io.governance.core.Stamp;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What happened to a file, or to what it says. Each holds from an instant of its own, which may lie before the one at which it
 * was recorded.
 */
public sealed interface SecrecyAct extends Act {

    /** The register after this act. */
    Secrets on(Secrets secrets, Stamp stamp);

    /**
     * A file, or something that was said, was put on the register.
     *
     * @param file how it is named
     * @param title what it is called
     * @param owner whose secret it is, if it is one; none if nobody said
     * @param content the kind of content; none if nobody said
     * @param form whether it is written; none if nobody said
     * @param partners the units that cooperate in what it describes
     * @param since the instant from which there is such a file
     * @param citations where the charter speaks of such files
     */
    record FileRegistered(
            FileId file,
            String title,
            Option<Party> owner,
            Option<String> content,
            Option<Form> form,
            Seq<Party> partners,
            Instant since,
            Seq<Citation> citations)
            implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            Map<SecrecyFact, Instant> known =
                    form.contains(Form.WRITTEN) ? LinkedHashMap.of(SecrecyFact.WRITTEN, since) : LinkedHashMap.empty();
            return secrets.with(new SecretFile(
                    file, title, owner, content, form, partners, Option.none(), Option.none(), known, List.empty()));
        }
    }

    /**
     * Something was added about a file that nobody had said before, or what was said was written down.
     *
     * @param file the file
     * @param owner whose secret it is; none if nothing is added
     * @param content the kind of content; none if nothing is added
     * @param form whether it is written; none if nothing is added
     * @param since the instant from which it is written, if it is
     * @param citations where the charter speaks of such files
     */
    record FileDescribed(
            FileId file,
            Option<Party> owner,
            Option<String> content,
            Option<Form> form,
            Instant since,
            Seq<Citation> citations)
            implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.changing(file, found -> found.described(owner, content, form, since));
        }
    }

    /**
     * A version of a file was made that leaves out what is secret. Nothing that was done to the file is done to it.
     *
     * @param file the version
     * @param of the file
     * @param title what the version is called
     * @param since the instant from which there is such a version
     * @param citations where the charter speaks of such files
     */
    record FileRedacted(FileId file, FileId of, String title, Instant since, Seq<Citation> citations)
            implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            SecretFile whole = secrets.recorded(of);
            return secrets.with(new SecretFile(
                    file,
                    title,
                    whole.owner(),
                    whole.content(),
                    Option.some(Form.WRITTEN),
                    whole.partners(),
                    Option.some(of),
                    Option.none(),
                    LinkedHashMap.of(SecrecyFact.WRITTEN, since),
                    List.empty()));
        }
    }

    /**
     * A file was classified as the alliance's secret.
     *
     * @param file the file
     * @param as whether the council decided it, or a member of the council or an adviser considers it so
     * @param decision the ballot; none if nobody voted
     * @param since the instant from which that holds
     * @param citations where the charter provides for it
     */
    record FileClassified(
            FileId file, SecrecyFact as, Option<BallotId> decision, Instant since, Seq<Citation> citations)
            implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.changing(file, found -> found.with(as, since));
        }
    }

    /**
     * The mark of confidentiality was put on a file.
     *
     * @param file the file
     * @param since the instant from which it carries it
     * @param citations where the charter asks for it
     */
    record FileMarked(FileId file, Instant since, Seq<Citation> citations) implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.changing(file, found -> found.with(SecrecyFact.MARKED, since));
        }
    }

    /**
     * A member contributed a file to the alliance.
     *
     * @param file the file
     * @param by the member
     * @param since the instant from which that holds
     * @param citations where the charter provides for it
     */
    record FileContributed(FileId file, Party by, Instant since, Seq<Citation> citations) implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.changing(file, found -> found.contributedBy(by, since));
        }
    }

    /**
     * A file was published formally.
     *
     * @param file the file
     * @param since the instant of its publication
     * @param citations where the charter provides for it
     */
    record FilePublished(FileId file, Instant since, Seq<Citation> citations) implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.changing(file, found -> found.with(SecrecyFact.PUBLISHED, since));
        }
    }

    /**
     * What a file says was declared important.
     *
     * @param file the file
     * @param since the instant from which that holds
     * @param citations where the charter protects what is important
     */
    record FileDeclaredImportant(FileId file, Instant since, Seq<Citation> citations) implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.changing(file, found -> found.with(SecrecyFact.IMPORTANT, since));
        }
    }

    /**
     * The publication of a file was permitted.
     *
     * @param file the file
     * @param proposal the proposal in which it was
     * @param since the instant from which that holds
     * @param citations where the charter asks for it
     */
    record PublicationPermitted(FileId file, Option<ProposalId> proposal, Instant since, Seq<Citation> citations)
            implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.changing(file, found -> found.with(SecrecyFact.PERMITTED, since));
        }
    }

    /**
     * A cooperating unit permitted the spread of a file, or did not.
     *
     * @param file the file
     * @param partner the unit
     * @param given whether it permitted it
     * @param since the instant from which that holds
     * @param citations where the charter asks for it
     */
    record SpreadingPermitted(FileId file, Party partner, boolean given, Instant since, Seq<Citation> citations)
            implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.changing(file, found -> found.permitted(new Permission(partner, given, since)));
        }
    }

    /**
     * Somebody attested with what care they protect secrets.
     *
     * @param party who
     * @param reasonable whether the measures are reasonable; none if nothing was said
     * @param notBelowOwn whether they are no lower than for own secrets; none if nothing was said
     * @param since the instant from which that holds
     * @param citations where the charter asks for it
     */
    record CareAttested(
            Party party,
            Option<Boolean> reasonable,
            Option<Boolean> notBelowOwn,
            Instant since,
            Seq<Citation> citations)
            implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.attesting(new Secrets.Attestation(party, reasonable, notBelowOwn, since));
        }
    }

    /**
     * A file was given away, and the charter does not stand in the way.
     *
     * @param disclosure what was given to whom
     * @param outcome what it came to
     * @param citations why
     */
    record FileDisclosed(Disclosure disclosure, Outcome outcome, Seq<Citation> citations) implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.disclosing(new Secrets.Disclosed(disclosure, outcome, false, stamp));
        }
    }

    /**
     * It was found out afterwards that a file was given away.
     *
     * @param disclosure what was given to whom, and when
     * @param outcome what it came to as things stood then
     * @param what in the words of whoever recorded it
     * @param citations why
     */
    record DisclosureFound(Disclosure disclosure, Outcome outcome, String what, Seq<Citation> citations)
            implements SecrecyAct {

        @Override
        public Secrets on(Secrets secrets, Stamp stamp) {
            return secrets.disclosing(new Secrets.Disclosed(disclosure, outcome, true, stamp));
        }
    }
}
