package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.governance.Capacity;
import io.governance.core.governance.LocalGovernance;
import io.governance.core.record.Entry;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** A short life of an alliance by a client that tries again under the same name until it is told what became of it. */
final class Scenario {

    private static final PersonId SECRETARY = PersonId.of("secretary");
    private static final Charter CHARTER = BuiltInCharters.all().head();
    private static final int MEMBERS = 2;

    private Scenario() {}

    /** Founds an alliance and registers members, each until it is acknowledged. */
    static Seq<Receipt> live(AllianceId alliance, MinuteBook book) {
        // not closed: that would close the book
        LocalGovernance governance = governing(book);
        Receipt founded = acknowledged(() -> found(governance, alliance), 3);
        return List.range(0, MEMBERS)
                .map(i -> acknowledged(() -> register(governance, alliance, "member-" + i), 3))
                .prepend(founded);
    }

    static LocalGovernance governing(MinuteBook book) {
        return governing(book, Capacity.standard());
    }

    static LocalGovernance governing(MinuteBook book, Capacity capacity) {
        return new LocalGovernance(
                book, BuiltInCharters::named, InstantSource.system(), StateCouncilCalendar.published(), capacity);
    }

    static CompletionStage<Either<Refusal, Receipt>> found(LocalGovernance governance, AllianceId alliance) {
        return governance.found(alliance, new FoundAlliance(CHARTER.id(), "联盟"), SECRETARY, OperationId.of("found"));
    }

    /** Registers a member under an operation of the same name. */
    static CompletionStage<Either<Refusal, Receipt>> register(
            LocalGovernance governance, AllianceId alliance, String name) {
        return governance.submit(
                alliance,
                new RegisterMember(
                        MemberId.of(name), "会员", CHARTER.tiers().head().id()),
                SECRETARY,
                OperationId.of(name));
    }

    /**
     * Tries again under the same name, as a client does that does not know what became of its attempt.
     *
     * @param mostFaults how often it may be told that nobody knows
     */
    static Receipt acknowledged(Supplier<CompletionStage<Either<Refusal, Receipt>>> attempt, int mostFaults) {
        for (int faults = 0; ; faults++) {
            try {
                return attempt.get()
                        .toCompletableFuture()
                        .join()
                        .getOrElseThrow(refusal -> new AssertionError("refused: " + refusal));
            } catch (CompletionException e) {
                assertTrue(e.getCause() instanceof MinuteBookException, e.toString());
                assertTrue(faults < mostFaults, "told too often that it is not known: " + e);
            }
        }
    }

    /** Something that goes wrong once, when its turn comes. */
    interface Fault {

        /** Lets the n-th step fail, counted from here. */
        void arm(int nthStep);

        /** Lets nothing fail any more; says whether something has. */
        boolean disarm();
    }

    /**
     * Lives one life after the other, with the first step failing, the second, and so on until nothing fails any more, and checks
     * each of them.
     *
     * @param faulty the book that steps fail in
     * @param sound a book on the same storage
     * @param most more steps than a life has
     * @return how many steps failed in their turn
     */
    static int untilUntouched(String name, MinuteBook faulty, MinuteBook sound, Fault fault, int most) {
        for (int step = 1; step < most; step++) {
            AllianceId alliance = AllianceId.of(name.toLowerCase(Locale.ROOT).replace('_', '-') + "-" + step);
            fault.arm(step);
            Seq<Receipt> receipts = live(alliance, faulty);
            boolean failed = fault.disarm();
            check(alliance, sound, receipts, name + " at step " + step);
            if (!failed) {
                return step - 1;
            }
        }
        throw new AssertionError("the scenario never passes untouched");
    }

    /** Checks that a book holds what {@link #live} was told, each once. */
    static void check(AllianceId alliance, MinuteBook book, Seq<Receipt> receipts, String which) {
        Seq<Entry> entries = book.read(alliance, 0, 100);
        assertEquals(
                List.of("found").appendAll(List.range(0, MEMBERS).map(i -> "member-" + i)),
                entries.map(entry -> entry.operation().toString()),
                which);
        assertEquals(entries.map(Entry::number), receipts.map(Receipt::last), which);
        assertEquals(Option.none(), book.verify(alliance), which);
        assertFalse(book.append(alliance, 0, entries), which);
    }
}
