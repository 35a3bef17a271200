package io.governance.core.licensing;

import io.governance.core.Style;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A version of a specification on its way (规范草案): drafted, completed, reviewed by all members, adopted. Immutable. */
@Value.Immutable
@Style
public interface Draft {

    /** Which version. */
    SpecVersion version();

    /** What it is called. */
    String title();

    /** The group that drafts it; none if the charter ties no duty to a group. */
    Option<String> group();

    /** When drafting began. */
    Instant startedAt();

    /** When drafting was complete. */
    Option<Instant> completedAt();

    /** The review by all members; none before it opens, and none if it never did. */
    Option<Review> review();

    /** How often the end of the review was put off, in the order of the record. */
    Seq<Extension> extensions();

    /** When it was adopted. */
    Option<Instant> adoptedAt();

    /** When it was given up, or another version took its place. */
    Option<Instant> withdrawnAt();

    /** Where it stands at an instant. */
    default Stage stageAt(Instant at, java.time.ZoneId zone) {
        if (withdrawnAt().exists(moment -> !moment.isAfter(at))) {
            return adoptedAt().exists(moment -> !moment.isAfter(at)) ? Stage.SUPERSEDED : Stage.WITHDRAWN;
        }
        if (adoptedAt().exists(moment -> !moment.isAfter(at))) {
            return Stage.ADOPTED;
        }
        if (review().exists(found -> !found.openedAt().isAfter(at))) {
            boolean over = !review().get()
                    .lastDay()
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant()
                    .isAfter(at);
            return over ? Stage.REVIEWED : Stage.IN_REVIEW;
        }
        return completedAt().exists(moment -> !moment.isAfter(at)) ? Stage.COMPLETE : Stage.DRAFTING;
    }

    /** Where a version stands. */
    enum Stage {
        /** It is being written. */
        DRAFTING,
        /** It is written. */
        COMPLETE,
        /** All members are looking at it. */
        IN_REVIEW,
        /** The review is over. */
        REVIEWED,
        /** It is the alliance's. */
        ADOPTED,
        /** It was adopted, and another version took its place. */
        SUPERSEDED,
        /** It was given up. */
        WITHDRAWN
    }

    /**
     * The review by all members (全体会员审阅).
     *
     * @param openedAt when the finished draft went to all members
     * @param lastDay the last day on which it runs
     * @param announced whether that day was announced; otherwise it was counted by the charter
     */
    record Review(Instant openedAt, LocalDate lastDay, boolean announced) {}

    /**
     * The end of the review was put off (延长审阅).
     *
     * @param before the last day as it had been
     * @param setAt when that was recorded
     */
    record Extension(LocalDate before, Instant setAt) {}
}
