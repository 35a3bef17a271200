package io.governance.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.core.Citation;
import io.governance.core.MatterId;
import io.governance.core.MemberId;
import io.governance.core.ReadingKey;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Command;
import io.governance.core.commands.seats.VacateSeat;
import io.governance.core.voting.AtMost;
import io.governance.core.voting.Choice;
import io.governance.core.voting.Count;
import io.governance.core.voting.Formula;
import io.governance.core.voting.Requirement;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Whatever a component of a command may be, it is read as it is written. */
class RecordReaderTest {

    /** A way to give notice. */
    sealed interface Notice {}

    /** By letter. */
    record ByLetter(LocalDate postedOn, Option<Text> remark) implements Notice {}

    /** On the spot. */
    record OnTheSpot() implements Notice {}

    /** A bit of everything. */
    record Everything(
            MemberId memberId,
            Option<SeatId> seat,
            String name,
            boolean urgent,
            int count,
            long weight,
            BigInteger large,
            Choice choice,
            LocalDate day,
            Instant at,
            Period term,
            Citation citation,
            Text title,
            Text subject,
            Readings readings,
            Seq<SeatId> seats,
            Set<MatterId> matters,
            Seq<Citation> citations,
            Map<MemberId, Long> shares,
            Notice first,
            Seq<Notice> notices,
            Command then,
            Option<LocalDate> never) {}

    private static final String WRITTEN = """
            {member_id: m1, seat: s1, name: 名, urgent: true, count: 3, weight: 4, large: 123456789012345678901234567890,
             choice: FAVOUR, day: 2026-01-05, at: 2026-01-05T09:00, term: P2Y, citation: aii:11(4),
             title: {zh: 题, en: title}, subject: 同, readings: {R-aii-half: STRICT}, seats: [s1..s3, x],
             matters: [a, b], citations: [aii:1], shares: {m1: 2, m2: 3},
             first: {by-letter: {posted_on: 2026-01-04, remark: 急}}, notices: [on-the-spot, {on-the-spot: {}}],
             then: {vacate-seat: {seat: s9}}}
            """;

    private static final Everything READ = new Everything(
            MemberId.of("m1"),
            Option.some(SeatId.of("s1")),
            "名",
            true,
            3,
            4,
            new BigInteger("123456789012345678901234567890"),
            Choice.FAVOUR,
            LocalDate.parse("2026-01-05"),
            Instant.parse("2026-01-05T01:00:00Z"),
            Period.ofYears(2),
            Citation.parse("aii:11(4)"),
            Text.of("题", "title"),
            Text.of("同", "同"),
            Readings.recommended().with(ReadingKey.of("R-aii-half"), "STRICT"),
            List.of("s1", "s2", "s3", "x").map(SeatId::of),
            LinkedHashSet.of("a", "b").map(MatterId::of),
            List.of(Citation.parse("aii:1")),
            LinkedHashMap.of(MemberId.of("m1"), 2L, MemberId.of("m2"), 3L),
            new ByLetter(LocalDate.parse("2026-01-04"), Option.some(Text.of("急", "急"))),
            List.of(new OnTheSpot(), new OnTheSpot()),
            new VacateSeat(SeatId.of("s9")),
            Option.none());

    private static JsonNode written(String yaml) throws Written.Malformed {
        return Written.yaml(yaml).root();
    }

    private static Option<Everything> read(JsonNode written, java.util.List<Fault> faults) {
        return new RecordReader(faults).record(Everything.class, written, "");
    }

    @Test
    void every_type_is_read() throws Written.Malformed {
        java.util.List<Fault> faults = new ArrayList<>();

        assertEquals(Option.some(READ), read(written(WRITTEN), faults), faults::toString);
        assertTrue(faults.isEmpty());
    }

    @Test
    void what_is_written_is_read_again() {
        java.util.List<Fault> faults = new ArrayList<>();
        JsonNode written = RecordWriter.components(READ);

        assertEquals(Option.some(READ), read(written, faults), () -> faults + " " + written);
    }

    @Test
    void each_wrong_part_is_named() throws Written.Malformed {
        java.util.List<Fault> faults = new ArrayList<>();
        Option<Everything> read = read(written("""
                        {member_id: '', seat: 7, name: [], urgent: 'true', count: 3000000000, weight: 1.5, large: '1',
                         choice: favour, day: 2026-02-30, at: soon, term: long, citation: '11', title: {zh: 题},
                         subject: 1, readings: [], seats: s, matters: {}, citations: [x], shares: {m1: many},
                         first: by-phone, notices: [{by-letter: {}}], then: {}, never: 2026}
                        """), faults);

        assertTrue(read.isEmpty());
        assertEquals(
                List.of(
                        "/at",
                        "/choice",
                        "/citation",
                        "/citations/0",
                        "/count",
                        "/day",
                        "/first",
                        "/large",
                        "/member_id",
                        "/name",
                        "/never",
                        "/notices/0/by-letter/posted_on",
                        "/readings",
                        "/seat",
                        "/seats",
                        "/shares/m1",
                        "/subject",
                        "/term",
                        "/then",
                        "/title/en",
                        "/urgent",
                        "/weight",
                        "/matters"),
                List.ofAll(faults)
                        .map(Fault::pointer)
                        .sorted()
                        .remove("/matters")
                        .append("/matters"));
    }

    /** A rule as somebody writes it. */
    record Rule(Formula formula) {}

    @Test
    void a_rule_is_written_as_comparisons() throws Written.Malformed {
        String text = "{formula: {quorum: present >= 2/3 in_office, threshold: {all_of: [favour > 1/2 present, "
                + "{any_of: [favour >= 9, against <= 0]}]}}}";
        java.util.List<Fault> faults = new ArrayList<>();

        Rule rule = new RecordReader(faults)
                .record(Rule.class, Written.yaml(text).root(), "")
                .get();

        assertEquals(
                Formula.of(
                        Requirement.atLeast(2, 3, Count.PRESENT, Count.IN_OFFICE),
                        Requirement.allOf(
                                Requirement.moreThan(1, 2, Count.FAVOUR, Count.PRESENT),
                                Requirement.anyOf(Requirement.atLeast(9, Count.FAVOUR), new AtMost(Count.AGAINST, 0)))),
                rule.formula());
        assertEquals(Written.yaml(text).root(), RecordWriter.components(rule));
    }

    @Test
    void what_is_no_comparison_is_told_with_what_can_be_counted() throws Written.Malformed {
        java.util.List<Fault> faults = new ArrayList<>();
        new RecordReader(faults)
                .record(
                        Rule.class,
                        Written.yaml("{formula: {quorum: most, threshold: {any_of: []}, base: all}}")
                                .root(),
                        "");

        assertEquals(
                List.of("/formula/base", "/formula/quorum", "/formula/threshold"),
                List.ofAll(faults).map(Fault::pointer).sorted());
        assertTrue(List.ofAll(faults).exists(fault -> fault.message().en().contains("in_office")));
    }
}
