package io.governance.core.proposal;

import io.governance.core.BallotId;
import io.governance.core.MemberId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.Stamp;
import io.governance.core.Style;
import io.governance.core.procedure.Procedure;
import io.governance.core.procedure.Stage;
import io.governance.core.procedure.Subject;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A proposal (议案): something on its way through a procedure. Immutable; derived from acts. */
@Value.Immutable
@Style
public interface Proposal {

    /** How it is named. */
    ProposalId id();

    /** The name of the procedure it goes through. */
    String procedure();

    /** What it is about. */
    Subject subject();

    /** When, by whom and where in the record it was filed. */
    Stamp filed();

    /** The member on whose behalf it was filed; none if a person filed it in their own right. */
    Option<MemberId> filedFor();

    /** The answers to open questions under which it was filed. */
    Readings readings();

    /** The stages that are complete, and when each was. */
    Map<String, Stamp> done();

    /** Who has done their part in a stage that several people complete, by stage. */
    Map<String, Set<String>> parties();

    /** Every paper handed in, by its kind. */
    Set<String> papers();

    /** The ballots on it, the last one last. */
    Seq<BallotId> ballots();

    /** The day from which its effect holds; none until that is certain. */
    Option<LocalDate> effective();

    /** How it ended; none while it is pending. */
    Option<Outcome> outcome();

    /** How a proposal ended. */
    enum Outcome {
        /** Every stage is complete. */
        CARRIED,
        /** A body or an authority said no. */
        REJECTED,
        /** Whoever filed it took it back. */
        WITHDRAWN
    }

    /** The stage that is to be done now; none once it has ended. */
    default Option<Stage> next(Procedure through) {
        return outcome().isDefined()
                ? Option.none()
                : through.stages()
                        .find(stage -> !done().containsKey(stage.id())
                                && stage.applies().under(readings()));
    }

    /** Who has done their part in a stage. */
    default Set<String> partiesOf(String stage) {
        return parties().getOrElse(stage, HashSet.empty());
    }
}
