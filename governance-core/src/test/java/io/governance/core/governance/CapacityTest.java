package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.AtOnce;
import io.governance.core.CharterId;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.record.Entry;
import io.governance.core.record.InMemoryMinuteBook;
import io.governance.core.record.MinuteBook;
import io.governance.core.record.MinuteBookAround;
import io.governance.core.record.MinuteBookException;
import io.governance.core.record.Receipt;
import io.governance.core.record.UnreliableMinuteBook;
import io.governance.core.record.UnreliableMinuteBook.Gate;
import io.governance.core.record.UnreliableMinuteBook.Mood;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of what is submitted when there is too much of it, or when the database is slow, away or back again. */
final class CapacityTest {

    private static final AllianceId ALLIANCE = AllianceId.of("a");
    private static final AllianceId OTHER = AllianceId.of("b");
    private static final PersonId SECRETARY = PersonId.of("secretary");

    private final UnreliableMinuteBook book = new UnreliableMinuteBook(new InMemoryMinuteBook());
    private volatile Instant now = Instant.parse("2026-01-05T01:00:00Z");
    private LocalGovernance governance = with(Capacity.standard());

    @AfterEach
    void close() {
        governance.close();
    }

    /** What is to be done later; it is done when the test says so. */
    private final Queue<Runnable> later = new ConcurrentLinkedQueue<>();

    private void letTheDeadlinePass() {
        for (int looks = 0; looks <= Watch.LOOKS; looks++) {
            List<Runnable> due = List.ofAll(later);
            later.removeAll(due.asJava());
            due.forEach(Runnable::run);
        }
    }

    private LocalGovernance slow() {
        Timers timers = new Timers(Timers.real().pauses(), (in, work) -> later.add(work));
        return new LocalGovernance(
                book,
                BuiltInCharters::named,
                () -> now,
                StateCouncilCalendar.published(),
                Capacity.standard(),
                LocalGovernance.threads(),
                timers);
    }

    private LocalGovernance with(Capacity capacity) {
        return new LocalGovernance(book, BuiltInCharters::named, () -> now, StateCouncilCalendar.published(), capacity);
    }

    private CompletableFuture<Either<Refusal, Receipt>> found(AllianceId alliance) {
        return governance
                .found(alliance, new FoundAlliance(CharterId.of("aii"), "联盟"), SECRETARY, OperationId.of("found"))
                .toCompletableFuture();
    }

    /** Registers a member under an operation of its own name. */
    private CompletableFuture<Either<Refusal, Receipt>> register(AllianceId alliance, String member) {
        return governance
                .submit(
                        alliance,
                        new RegisterMember(MemberId.of(member), member, "council-unit"),
                        SECRETARY,
                        OperationId.of(member))
                .toCompletableFuture();
    }

    /** Registers a member under an operation of its own name, and waits for that. */
    private Either<Refusal, Receipt> carryOut(AllianceId alliance, String member) {
        return governance.carryOut(
                alliance,
                new RegisterMember(MemberId.of(member), member, "council-unit"),
                SECRETARY,
                OperationId.of(member));
    }

    private static Either<Refusal, Receipt> entry(long number) {
        return Either.right(new Receipt(number, number));
    }

    private Seq<String> operations(AllianceId alliance) {
        return book.read(alliance, 0, Integer.MAX_VALUE)
                .map(entry -> entry.operation().toString())
                .toList();
    }

    private static Throwable failure(CompletableFuture<?> submitted) {
        return assertThrows(CompletionException.class, submitted::join).getCause();
    }

    /** Waits until so many alliances are in memory: whoever was answered may be quicker than the writer that goes to rest. */
    private void awaitLoaded(int most) {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            while (governance.writers().size() > most) {
                Thread.onSpinWait();
            }
        });
    }

    @Nested
    final class What_one_alliance_has_waiting {

        @Test
        void is_bounded_and_beyond_it_a_submission_fails_at_once_with_nothing_done() throws Exception {
            governance = with(Capacity.standard().withWaiting(3));
            found(ALLIANCE).join();
            found(OTHER).join();
            Gate gate = book.hold(ALLIANCE);
            CompletableFuture<Either<Refusal, Receipt>> taken = register(ALLIANCE, "m0");
            gate.awaitAppend();
            Seq<CompletableFuture<Either<Refusal, Receipt>>> waiting =
                    List.of("m1", "m2", "m3").map(member -> register(ALLIANCE, member));

            CompletableFuture<Either<Refusal, Receipt>> tooMany = register(ALLIANCE, "m4");

            assertTrue(tooMany.isCompletedExceptionally());
            Overloaded overloaded = assertInstanceOf(Overloaded.class, failure(tooMany));
            assertEquals(
                    "3 submissions to a are waiting already; nothing was done, try again later.",
                    overloaded.sentence().en());
            assertEquals(
                    "联盟 a 已有 3 项提交在等候；本次什么也没有做，请稍后再试。", overloaded.sentence().zh());
            assertEquals(entry(2), register(OTHER, "m0").join(), "another alliance is not held up");

            gate.open();
            assertEquals(entry(2), taken.join());
            assertEquals(List.of(entry(3), entry(4), entry(5)), waiting.map(CompletableFuture::join));
            assertEquals(List.of("found", "m0", "m1", "m2", "m3"), operations(ALLIANCE));
            assertEquals(entry(6), register(ALLIANCE, "m4").join(), "the same operation is done when there is room");
        }

        @Test
        void is_bounded_for_whoever_waits_for_the_answer_too() throws Exception {
            governance = with(Capacity.standard().withWaiting(1));
            found(ALLIANCE).join();
            Gate gate = book.hold(ALLIANCE);
            CompletableFuture<Either<Refusal, Receipt>> taken = register(ALLIANCE, "m0");
            gate.awaitAppend();
            CompletableFuture<Either<Refusal, Receipt>> waiting = register(ALLIANCE, "m1");

            assertThrows(Overloaded.class, () -> carryOut(ALLIANCE, "m2"));

            gate.open();
            assertEquals(List.of(entry(2), entry(3)), List.of(taken, waiting).map(CompletableFuture::join));
            assertEquals(entry(4), carryOut(ALLIANCE, "m2"));
        }

        @Test
        void is_bounded_for_all_alliances_together_at_ten_times_as_much() throws Exception {
            governance = with(Capacity.standard().withWaiting(1));
            found(ALLIANCE).join();
            Gate gate = book.hold(ALLIANCE);
            CompletableFuture<Either<Refusal, Receipt>> taken = register(ALLIANCE, "m0");
            gate.awaitAppend();
            CompletableFuture<Either<Refusal, Receipt>> waiting = register(ALLIANCE, "m1");
            assertInstanceOf(Overloaded.class, failure(register(ALLIANCE, "m2")));
            List.range(0, 100).forEach(i -> found(AllianceId.of("x" + i)).join());

            gate.open();
            assertEquals(entry(2), taken.join());
            assertEquals(entry(3), waiting.join());
            assertEquals(entry(4), register(ALLIANCE, "m2").join());
        }
    }

    @Nested
    final class A_thread_that_is_lent {

        /** Tells in which order entries are stored and the book is closed. */
        private final class Told extends MinuteBookAround {
            private final Queue<String> order = new ConcurrentLinkedQueue<>();

            @Override
            protected MinuteBook book() {
                return book;
            }

            @Override
            public boolean append(AllianceId alliance, long after, Seq<Entry> entries) {
                boolean stored = super.append(alliance, after, entries);
                order.add("stored");
                return stored;
            }

            @Override
            public void close() {
                order.add("closed");
            }
        }

        @Test
        void is_waited_for_on_closing() throws Exception {
            Told told = new Told();
            ExecutorService threads = LocalGovernance.threads();
            governance = new LocalGovernance(
                    told,
                    BuiltInCharters::named,
                    () -> now,
                    StateCouncilCalendar.published(),
                    Capacity.standard(),
                    threads,
                    Timers.real());
            found(ALLIANCE).join();
            Gate gate = book.hold(ALLIANCE);
            FutureTask<Either<Refusal, Receipt>> lending = new FutureTask<>(() -> carryOut(ALLIANCE, "m0"));
            new Thread(lending).start();
            gate.awaitAppend();
            Thread closing = new Thread(governance::close);
            closing.start();
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
                while (!threads.isShutdown()) {
                    Thread.onSpinWait();
                }
            });
            gate.open();

            assertEquals(entry(2), lending.get());
            closing.join();
            assertEquals(List.of("stored", "stored", "closed"), List.ofAll(told.order));
        }
    }

    @Nested
    final class A_slow_database {

        @Test
        void is_waited_for_until_the_deadline_and_then_the_outcome_is_unknown_or_nothing_was_done() throws Exception {
            governance = slow();
            found(ALLIANCE).join();
            Gate gate = book.hold(ALLIANCE);
            CompletableFuture<Either<Refusal, Receipt>> taken = register(ALLIANCE, "m0");
            gate.awaitAppend();
            CompletableFuture<Either<Refusal, Receipt>> waiting = register(ALLIANCE, "m1");
            assertFalse(taken.isDone() || waiting.isDone());
            letTheDeadlinePass();

            assertEquals(
                    "the record of a took more than 30 seconds; it is not known if it has recorded what was submitted",
                    assertInstanceOf(MinuteBookException.class, failure(taken)).getMessage());
            assertEquals(
                    "the submission to a was not taken up for 30 seconds and was withdrawn; nothing was done, try again"
                            + " later.",
                    assertInstanceOf(Overloaded.class, failure(waiting)).getMessage());

            CompletableFuture<Either<Refusal, Receipt>> again = register(ALLIANCE, "m0");
            gate.open();
            assertEquals(entry(2), again.join(), "the receipt of the first attempt");
            assertEquals(entry(3), register(ALLIANCE, "m1").join());
            assertEquals(List.of("found", "m0", "m1"), operations(ALLIANCE), "nothing twice");
        }

        @Test
        void is_not_written_to_any_more_for_those_who_wait_no_longer() throws Exception {
            governance = slow();
            found(ALLIANCE).join();
            Gate gate = book.hold(ALLIANCE);
            CompletableFuture<Either<Refusal, Receipt>> taken = register(ALLIANCE, "m0");
            gate.awaitAppend();
            letTheDeadlinePass();
            assertInstanceOf(MinuteBookException.class, failure(taken));
            book.become(Mood.AWAY_ONCE);
            gate.open();

            assertEquals(entry(2), register(ALLIANCE, "m1").join());
            assertEquals(List.of("found", "m1"), operations(ALLIANCE));
            assertEquals(entry(3), register(ALLIANCE, "m0").join(), "the same operation, asked for again");
        }
    }

    @Nested
    final class A_database_that_is_away {

        @Test
        void from_the_start_is_told_and_found_again_when_it_is_back() {
            found(ALLIANCE).join();
            governance = with(Capacity.standard());
            book.become(Mood.AWAY);
            assertInstanceOf(MinuteBookException.class, failure(register(ALLIANCE, "m0")));
            assertInstanceOf(MinuteBookException.class, failure(found(OTHER)));
            assertThrows(MinuteBookException.class, () -> carryOut(ALLIANCE, "m0"));
            assertThrows(MinuteBookException.class, () -> governance.alliance(ALLIANCE));

            book.become(Mood.SOUND);
            assertEquals(entry(2), register(ALLIANCE, "m0").join());
            assertEquals(entry(1), found(OTHER).join());
            assertTrue(governance.alliance(ALLIANCE).isDefined());
        }

        @Test
        void in_the_middle_may_have_recorded_what_it_was_given_and_the_same_operation_gets_the_first_receipt() {
            found(ALLIANCE).join();
            book.become(Mood.LOST_WITH_THE_NEXT_APPEND);
            assertInstanceOf(MinuteBookException.class, failure(register(ALLIANCE, "m0")));
            assertInstanceOf(MinuteBookException.class, failure(register(ALLIANCE, "m0")));

            book.become(Mood.SOUND);
            assertEquals(entry(2), register(ALLIANCE, "m0").join());
            assertEquals(entry(3), register(ALLIANCE, "m1").join());
            assertEquals(List.of("found", "m0", "m1"), operations(ALLIANCE));
            assertEquals(0, book.late(), "it was read again before it was decided again");
        }

        @Test
        void is_read_again_before_anything_is_decided_also_by_those_who_waited_meanwhile() throws Exception {
            found(ALLIANCE).join();
            Gate gate = book.hold(ALLIANCE);
            CompletableFuture<Either<Refusal, Receipt>> taken = register(ALLIANCE, "m0");
            gate.awaitAppend();
            CompletableFuture<Either<Refusal, Receipt>> taken2 = governance
                    .submit(
                            ALLIANCE,
                            new RegisterMember(MemberId.of("m0"), "another", "council-unit"),
                            SECRETARY,
                            OperationId.of("another"))
                    .toCompletableFuture();
            book.become(Mood.LOST_WITH_THE_NEXT_APPEND);
            gate.open();
            assertInstanceOf(MinuteBookException.class, failure(taken));
            assertInstanceOf(MinuteBookException.class, failure(taken2));

            book.become(Mood.SOUND);
            assertEquals(
                    "ALREADY_EXISTS",
                    governance
                            .submit(
                                    ALLIANCE,
                                    new RegisterMember(MemberId.of("m0"), "another", "council-unit"),
                                    SECRETARY,
                                    OperationId.of("another"))
                            .toCompletableFuture()
                            .join()
                            .getLeft()
                            .code());
            assertEquals(entry(2), register(ALLIANCE, "m0").join());
        }
    }

    @Nested
    final class Alliances_in_memory {

        @Test
        void are_no_more_than_the_capacity_and_a_thousand_of_them_stay_apart() {
            int alliances = 1_000;
            int limit = 20;
            int clients = 8;
            governance = with(Capacity.standard().withLoaded(limit));
            Seq<Integer> most = AtOnce.run(clients, client -> {
                int seen = 0;
                for (int i = client; i < alliances; i += clients) {
                    found(AllianceId.of("a" + i)).join();
                    seen = Math.max(seen, governance.writers().size());
                }
                Random random = new Random(client);
                for (int i = 0; i < alliances; i++) {
                    int one = random.nextInt(alliances / clients) * clients + client;
                    AllianceId alliance = AllianceId.of("a" + one);
                    assertTrue(register(alliance, "m-" + one + "-" + i).join().isRight());
                    assertTrue(governance
                            .alliance(alliance)
                            .get()
                            .members()
                            .find(MemberId.of("m-" + one + "-" + i))
                            .isDefined());
                    seen = Math.max(seen, governance.writers().size());
                }
                return seen;
            });

            int beyond = limit + 2 * clients;
            assertTrue(most.forAll(seen -> seen <= beyond), most + " in memory at a time");
            awaitLoaded(limit);
            assertEquals(0, book.late(), "each has one writer at a time");
            int members = 0;
            for (int i = 0; i < alliances; i++) {
                String own = "m-" + i + "-";
                Seq<String> recorded = operations(AllianceId.of("a" + i));
                assertEquals("found", recorded.head());
                assertTrue(recorded.tail().forAll(operation -> operation.startsWith(own)), recorded.toString());
                members += recorded.size() - 1;
            }
            assertEquals(clients * alliances, members);
        }

        @Test
        void are_forgotten_when_they_were_not_used_for_long_and_read_again_when_asked_for() {
            found(ALLIANCE).join();
            found(OTHER).join();
            governance = with(Capacity.standard().withIdle(Duration.ofMinutes(10)));
            assertTrue(governance.alliance(ALLIANCE).isDefined());
            now = now.plus(Duration.ofMinutes(9));
            assertTrue(governance.alliance(OTHER).isDefined());
            now = now.plus(Duration.ofMinutes(2));
            assertEquals(2, governance.writers().size());

            governance.writers().forgetTheIdle();

            assertEquals(1, governance.writers().size());
            assertEquals(entry(2), register(ALLIANCE, "m0").join());
            assertEquals(
                    List.of("found", "m0"),
                    governance.record(ALLIANCE, 0, 10).map(Entry::operation).map(OperationId::toString));
        }

        @Test
        void are_kept_while_anything_is_being_done_with_them() throws Exception {
            governance = with(Capacity.standard().withLoaded(2).withIdle(Duration.ofMinutes(10)));
            found(ALLIANCE).join();
            Gate gate = book.hold(ALLIANCE);
            CompletableFuture<Either<Refusal, Receipt>> taken = register(ALLIANCE, "m0");
            gate.awaitAppend();
            CompletableFuture<Either<Refusal, Receipt>> waiting = register(ALLIANCE, "m1");
            List.range(0, 50).forEach(i -> found(AllianceId.of("x" + i)).join());
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
                while (governance.writers().size() > 1) {
                    now = now.plus(Duration.ofHours(1));
                    governance.writers().forgetTheIdle();
                }
            });
            CompletableFuture<Either<Refusal, Receipt>> last = register(ALLIANCE, "m2");
            assertFalse(taken.isDone() || waiting.isDone() || last.isDone());

            gate.open();
            assertEquals(
                    List.of(entry(2), entry(3), entry(4)),
                    List.of(taken, waiting, last).map(CompletableFuture::join));
            assertEquals(0, book.late(), "no second writer came between");
        }

        @Test
        void are_none_of_those_that_nobody_founded() {
            List.range(0, 100).forEach(i -> {
                assertEquals(
                        "NOT_FOUND",
                        register(AllianceId.of("x" + i), "m").join().getLeft().code());
                assertTrue(governance.alliance(AllianceId.of("y" + i)).isEmpty());
            });
            awaitLoaded(0);
        }
    }

    @Test
    void a_capacity_of_nothing_is_none() {
        Capacity standard = Capacity.standard();
        assertThrows(IllegalArgumentException.class, () -> standard.withWaiting(0));
        assertThrows(IllegalArgumentException.class, () -> standard.withWaiting(Integer.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> standard.withLoaded(0));
        assertThrows(IllegalArgumentException.class, () -> standard.withDeadline(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> standard.withIdle(Duration.ofNanos(1)));
    }
}
