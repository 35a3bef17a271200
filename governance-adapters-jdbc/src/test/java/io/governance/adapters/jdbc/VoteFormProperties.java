package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.SeatId;
import io.governance.core.ballot.BallotAct;
import io.governance.core.record.Entry;
import io.governance.core.voting.Choice;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A page of votes is written and read as every other page is, only faster. */
final class VoteFormProperties {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");

    /** From here on a number has so many digits that the fast way does not read it. */
    private static final long UNUSUAL = 1_000_000_000_000_000_000L;

    private static final List<Entry> TWO = List.of(
            vote(9, "p1", "b1-1-FAVOUR", "00ff", Option.none(), List.of(Citation.parse("aii:23"))),
            vote(
                    10,
                    "p2",
                    "b1-2-AGAINST",
                    "11ee",
                    Option.none(),
                    List.of(Citation.parse("aii:23"), Citation.parse("oscar:36¶"))));

    private static Entry vote(
            long number,
            String actor,
            String operation,
            String fingerprint,
            Option<String> authority,
            Seq<Citation> citations) {
        return new Entry(
                ALLIANCE,
                number,
                Instant.parse("2026-03-02T01:00:00Z").plusMillis(number % 3),
                PersonId.of(actor),
                OperationId.of(operation),
                fingerprint,
                new BallotAct.VoteCast(
                        BallotId.of("b" + number % 2),
                        SeatId.of("d" + number),
                        Choice.values()[(int) (number % Choice.values().length)],
                        authority,
                        citations));
    }

    @Provide
    Arbitrary<List<Entry>> votes() {
        Arbitrary<String> operations =
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(20);
        Arbitrary<Seq<Citation>> citations = Arbitraries.of("aii:23", "oscar:36(1)a", "caih:21¶")
                .list()
                .ofMaxSize(3)
                .map(texts -> List.ofAll(texts).map(Citation::parse));
        Arbitrary<Option<String>> authorities = Arbitraries.of(Option.none(), Option.none(), Option.some("委托书"));
        return Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.of("p1", "p.2_3-4"),
                        operations,
                        Arbitraries.strings().ofMaxLength(8),
                        authorities,
                        citations)
                .as(VoteFormProperties::vote)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(List::ofAll);
    }

    @Property(tries = 1_000)
    void votes_are_written_and_read_as_all_entries_are(@ForAll("votes") List<Entry> entries) throws IOException {
        String page = StoredForm.writeAny(entries);
        assertEquals(page, VoteForm.write(entries).getOrElse(page));
        assertEquals(entries, VoteForm.read(ALLIANCE, page).getOrElse(entries).toList());
        assertEquals(entries, StoredForm.readAny(ALLIANCE, page).toList());
        boolean usual = entries.forAll(entry -> entry.number() < UNUSUAL);
        assertEquals(
                VoteForm.write(entries).isDefined() && usual,
                VoteForm.read(ALLIANCE, page).isDefined());
    }

    @Example
    void plain_votes_take_the_fast_way() {
        String page = VoteForm.write(TWO).get();
        assertEquals(TWO, VoteForm.read(ALLIANCE, page).get().toList());
        assertTrue(VoteForm.write(List.of(vote(
                        1,
                        "p1",
                        "quote\"",
                        "00",
                        Option.none(),
                        TWO.head().act().citations())))
                .isEmpty());
    }

    /** Whatever is changed in a page of votes, the fast way reads it as the other does, or leaves it to that. */
    @Example
    void a_page_with_a_character_changed_is_read_alike_or_not_at_all() {
        String page = VoteForm.write(TWO).get();
        int read = 0;
        for (int i = 0; i < page.length(); i++) {
            for (String other : List.of("", "0", "x", "Z", "\"", "\\", ",", "\n", " ", "é")) {
                String changed = page.substring(0, i) + other + page.substring(i + 1);
                Option<Seq<Entry>> fast = VoteForm.read(ALLIANCE, changed);
                if (fast.isDefined()) {
                    read++;
                    assertEquals(general(changed).map(Seq::toList), fast.map(Seq::toList), changed);
                }
            }
        }
        assertTrue(read > page.length(), read + " of the changed pages were read");
    }

    private static Option<Seq<Entry>> general(String page) {
        try {
            return Option.some(StoredForm.readAny(ALLIANCE, page));
        } catch (IOException e) {
            return Option.none();
        }
    }
}
