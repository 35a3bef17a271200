package io.governance.core.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.Article;
import io.governance.core.CharterId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.alliance.AllianceAct;
import io.governance.core.alliance.Command;
import io.governance.core.alliance.FoundAlliance;
import io.governance.core.calendars.StateCouncilCalendar;
import io.governance.core.charter.Charter;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.commands.members.EndMembership;
import io.governance.core.commands.members.RegisterMember;
import io.governance.core.record.Entry;
import io.governance.core.record.InMemoryMinuteBook;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is tried in a rehearsal, and that it is only tried. */
final class RehearsalTest {

    private static final AllianceId ALLIANCE = AllianceId.of("a");
    private static final PersonId SECRETARY = PersonId.of("secretary");
    private static final Charter AII =
            BuiltInCharters.named(CharterId.of("aii")).get();
    private static final Instant FOUNDED = Instant.parse("2026-01-05T01:00:00.123456Z");
    private static final Instant LATER = Instant.parse("2026-03-10T01:00:00Z");

    private static Rehearsal founding() {
        return Rehearsal.founding(
                ALLIANCE, new FoundAlliance(AII.id(), "联盟"), AII, StateCouncilCalendar.published(), SECRETARY, FOUNDED);
    }

    private static Rehearsal.Step step(Instant at, Command command) {
        return new Rehearsal.Step(at, SECRETARY, command);
    }

    private static RegisterMember member(String id, String tier) {
        return new RegisterMember(MemberId.of(id), "单位", tier);
    }

    @Test
    @Article("aii:17")
    void a_new_alliance_begins_with_its_founding() {
        Rehearsal founding = founding();

        assertEquals(1, founding.last());
        Entry entry = founding.entries().single();
        assertEquals(1, entry.number());
        assertEquals(Instant.parse("2026-01-05T01:00:00.123Z"), entry.at());
        assertEquals(new AllianceAct.AllianceFounded(AII.id(), "联盟", List.of(Citation.parse("aii:17"))), entry.act());
        assertEquals(entry.stamp(), founding.alliance().founded());
    }

    @Test
    @Article("aii:12")
    void each_step_is_decided_on_what_those_before_it_led_to_and_a_refusal_changes_nothing() {
        Seq<Rehearsal.Outcome> outcomes = founding()
                .take(List.of(
                        step(FOUNDED, member("m1", "ordinary")),
                        step(LATER, member("m1", "ordinary")),
                        step(LATER, member("m2", "noble")),
                        step(LATER, new EndMembership(MemberId.of("m1"), "退出"))));

        assertEquals(2, outcomes.get(0).result().get().single().number());
        assertEquals("ALREADY_EXISTS", outcomes.get(1).result().getLeft().code());
        assertSame(outcomes.get(0).after().alliance(), outcomes.get(1).after().alliance());
        assertEquals(2, outcomes.get(1).after().last());
        assertEquals(LATER, outcomes.get(1).after().at());
        assertEquals("WRONG_TIER", outcomes.get(2).result().getLeft().code());
        assertEquals(3, outcomes.get(3).result().get().single().number());
        assertEquals(LATER, outcomes.get(3).result().get().single().at());
        assertEquals(
                List.of(1L, 2L, 3L),
                outcomes.last().after().entries().map(Entry::number).toList());
        assertEquals(
                LATER,
                outcomes.last()
                        .after()
                        .alliance()
                        .members()
                        .find(MemberId.of("m1"))
                        .get()
                        .until()
                        .get());
    }

    @Test
    void it_does_not_go_back_in_time() {
        Rehearsal later = founding().take(step(LATER, member("m1", "ordinary"))).after();

        assertThrows(IllegalArgumentException.class, () -> later.take(step(FOUNDED, member("m2", "ordinary"))));
    }

    @Test
    void on_a_copy_of_a_stored_alliance_it_goes_on_from_the_last_entry_and_stores_nothing() {
        InMemoryMinuteBook book = new InMemoryMinuteBook();
        try (LocalGovernance governance =
                new LocalGovernance(book, BuiltInCharters::named, () -> FOUNDED, StateCouncilCalendar.published())) {
            governance
                    .found(ALLIANCE, new FoundAlliance(AII.id(), "联盟"), SECRETARY, OperationId.of("1"))
                    .toCompletableFuture()
                    .join();
            governance
                    .submit(ALLIANCE, member("m1", "ordinary"), SECRETARY, OperationId.of("2"))
                    .toCompletableFuture()
                    .join();

            Rehearsal copy = governance.rehearsal(ALLIANCE).get();
            Rehearsal.Outcome outcome = copy.take(step(LATER, new EndMembership(MemberId.of("m1"), "退出")));

            assertEquals(2, copy.last());
            assertTrue(copy.entries().isEmpty());
            assertEquals(3, outcome.result().get().single().number());
            assertEquals(2, book.read(ALLIANCE, 0, 10).size());
            assertTrue(governance
                    .alliance(ALLIANCE)
                    .get()
                    .members()
                    .current(MemberId.of("m1"), LATER)
                    .isDefined());
            assertTrue(governance.rehearsal(AllianceId.of("nobody")).isEmpty());
        }
    }
}
