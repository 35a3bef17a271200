package io.governance.core.licensing;

import io.governance.core.Citation;
import io.governance.core.Party;
import io.governance.core.Stamp;
import io.governance.core.SubmissionId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/** What happened to a specification. */
public sealed interface DraftAct extends LicensingAct {

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
            implements DraftAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.with(ImmutableDraft.builder()
                    .version(version)
                    .title(title)
                    .group(group)
                    .startedAt(at)
                    .extensions(Vector.empty())
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
            implements DraftAct {

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
    record DraftCompleted(SpecVersion version, Instant at, Seq<Citation> citations) implements DraftAct {

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
            implements DraftAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(
                    version,
                    draft -> draft.withReview(new Draft.Review(at, lastDay, announced))
                            .withExtensions(draft.extensions()
                                    .appendAll(draft.review()
                                            .filter(before -> before.lastDay().isBefore(lastDay))
                                            .map(before -> new Draft.Extension(before.lastDay(), stamp.at())))));
        }
    }

    /**
     * A version was adopted.
     *
     * @param version the version
     * @param reviewed whether the review by all members was over, as far as could be seen then
     * @param at when
     * @param citations where the charter provides for it
     */
    record VersionAdopted(SpecVersion version, boolean reviewed, Instant at, Seq<Citation> citations)
            implements DraftAct {

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
    record VersionWithdrawn(SpecVersion version, Instant at, Seq<Citation> citations) implements DraftAct {

        @Override
        public Licensing on(Licensing licensing, Stamp stamp) {
            return licensing.changing(version, draft -> draft.withWithdrawnAt(at));
        }
    }
}
