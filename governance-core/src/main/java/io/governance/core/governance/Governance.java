package io.governance.core.governance;

import io.governance.core.AllianceId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.Alliance;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.record.Entry;
import io.governance.core.record.Receipt;
import io.governance.core.time.WorkingCalendar;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.concurrent.CompletionStage;

/**
 * Governs any number of alliances: the driving port of this library. Thread-safe.
 *
 * <p>A stage completes with a receipt only when what was done is durable. It completes exceptionally with a {@link
 * io.governance.core.record.MinuteBookException} if that is not known, also after a deadline; the same operation may then be
 * submitted again, and is done once. It completes exceptionally with {@link Overloaded} if too much is waiting, and nothing
 * was done.
 */
public interface Governance extends AutoCloseable {

    /**
     * Founds an alliance.
     *
     * @param alliance how it is to be named
     * @param command under which charter and name
     * @param actor who founds it
     * @param operation the client's name for this attempt
     */
    CompletionStage<Either<Refusal, Receipt>> found(
            AllianceId alliance, FoundAlliance command, PersonId actor, OperationId operation);

    /**
     * Submits a command to an alliance.
     *
     * @param alliance which alliance
     * @param command what is to be done
     * @param actor who wants it done
     * @param operation the client's name for this attempt; the same name with the same command gives the first receipt
     */
    CompletionStage<Either<Refusal, Receipt>> submit(
            AllianceId alliance, Command command, PersonId actor, OperationId operation);

    /**
     * Submits a command and waits for its answer. Whoever waits anyway lends its thread: if nobody else records for the alliance just
     * then, nothing is handed to another thread and back, which takes longer than deciding. The answer to what is past its deadline
     * may come later than that by as long as the minute book does not answer. Not for what follows on a stage: that may run on the
     * thread that would have to do the work. Whoever interrupts it may make fail, with an outcome that is not known, what others
     * submitted with it.
     *
     * @param alliance which alliance
     * @param command what is to be done
     * @param actor who wants it done
     * @param operation the client's name for this attempt; the same name with the same command gives the first receipt
     * @throws io.governance.core.record.MinuteBookException if it is not known whether it was done
     * @throws Overloaded if too much is waiting, and nothing was done
     */
    Either<Refusal, Receipt> carryOut(AllianceId alliance, Command command, PersonId actor, OperationId operation);

    /** An alliance as it is now, everything acknowledged included; none if there is none of that name. */
    Option<Alliance> alliance(AllianceId alliance);

    /**
     * An alliance as it was at a past instant, every act recorded by then included; none if there was none.
     *
     * @param alliance which alliance
     * @param at the instant; acts recorded at it are included
     */
    Option<Alliance> allianceAsOf(AllianceId alliance, Instant at);

    /**
     * A part of an alliance's record, in its order; empty if there is none.
     *
     * @param alliance which alliance
     * @param after the number of the last entry not wanted, 0 from the start
     * @param limit how many entries at most
     */
    Seq<Entry> record(AllianceId alliance, long after, int limit);

    /** The calendar that periods are counted by. */
    WorkingCalendar calendar();

    /** What time it is for what is submitted to an alliance and asked about it now: never before its last act. */
    Instant now(AllianceId alliance);

    /** A rehearsal on a copy of an alliance as it is now; none if there is none of that name. Nothing of it is stored. */
    Option<Rehearsal> rehearsal(AllianceId alliance);

    /** The alliances that have a record, ordered by name. */
    Seq<AllianceId> alliances();

    /** Finishes what has been submitted and releases what is held open. */
    @Override
    void close();
}
