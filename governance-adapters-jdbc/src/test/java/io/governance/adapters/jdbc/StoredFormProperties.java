package io.governance.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.governance.core.Act;
import io.governance.core.AllianceId;
import io.governance.core.BallotId;
import io.governance.core.Citation;
import io.governance.core.MemberId;
import io.governance.core.OperationId;
import io.governance.core.PersonId;
import io.governance.core.ProposalId;
import io.governance.core.Readings;
import io.governance.core.SeatId;
import io.governance.core.ballot.BallotAct;
import io.governance.core.ballot.Elector;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Competence;
import io.governance.core.charters.BuiltInCharters;
import io.governance.core.membership.MembershipAct;
import io.governance.core.procedure.Departure;
import io.governance.core.procedure.Subject;
import io.governance.core.proposal.ProposalAct;
import io.governance.core.record.Entry;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every act is read back equal to what was written, whatever it holds. */
final class StoredFormProperties {

    private static final AllianceId ALLIANCE = AllianceId.of("aii");

    @Property(tries = 1_000)
    void every_act_is_read_back_equal(@ForAll("acts") Act act) {
        Entry entry = entry(act);
        String line = StoredForm.write(List.of(entry));

        assertEquals(entry, readBack(line));
        assertFalse(line.contains("\n"), "an entry is one line");
        assertEquals(
                line,
                new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
                "every character can be stored");
        assertEquals(line, StoredForm.write(List.of(readBack(line))), "one act has one form");
    }

    @Provide
    Arbitrary<Act> acts() {
        return Arbitraries.of(StoredForm.KINDS.toList().asJava())
                .flatMap(kind -> Arbitraries.randomValue(random -> (Act) AnyAct.of(kind, random)));
    }

    @Example
    void a_ballot_under_any_rule_of_any_built_in_charter_is_read_back_equal() {
        for (Charter charter : BuiltInCharters.all()) {
            for (Competence competence : charter.competences()) {
                Entry entry = entry(opened(
                        charter,
                        competence,
                        new Elector(List.of(SeatId.of("s1")), Option.none(), 1, Option.none(), false)));

                Entry read = readBack(StoredForm.write(List.of(entry)));

                assertEquals(entry, read);
                BallotAct.BallotOpened ballot = (BallotAct.BallotOpened) read.act();
                assertEquals(
                        competence.rule().readings(),
                        ballot.rule().readings(),
                        "questions are asked in the same order");
            }
        }
    }

    private static BallotAct.BallotOpened opened(Charter charter, Competence competence, Elector elector) {
        return new BallotAct.BallotOpened(
                BallotId.of("b1"),
                competence.body(),
                competence.matter(),
                "议题",
                competence.rule(),
                charter.readings()
                        .foldLeft(
                                Readings.recommended(),
                                (readings, reading) -> readings.with(
                                        reading.key(), reading.options().last().choice())),
                List.of(elector),
                charter.bodiesCitation(),
                competence.rule().citations());
    }

    @Example
    void a_property_that_nobody_knows_is_an_error() {
        String line = StoredForm.write(List.of(entry(vote())));

        assertThrows(
                JsonProcessingException.class, () -> read(line.replace("\"choice\":", "\"note\":\"\",\"choice\":")));
        assertThrows(ActVersions.NewerAct.class, () -> read(line.replace("\"VoteCast\"", "\"VoteMoved\"")));
    }

    @Example
    void a_missing_or_malformed_property_is_an_error() {
        String line = StoredForm.write(List.of(entry(vote())));

        for (String broken : List.of(
                line.replace("\"seat\":\"s1\",", ""),
                line.replace("\"s1\"", "null"),
                line.replace("\"s1\"", "\"s 1\""),
                line.replace("\"FAVOUR\"", "0"),
                line.replace("\"FAVOUR\"", "\"favour\""),
                line.replace("\"number\":1,", ""),
                line.replace("\"number\":1,", "\"number\":0,"),
                line.replace("2021-03-01T", "2021-02-30T"),
                line.replace("\"number\":1,", "\"number\":\"1\","),
                line.replace("\"aii:23\"", "\"aii 23\""))) {
            assertFalse(broken.equals(line));
            assertThrows(IOException.class, () -> read(broken), broken);
        }
    }

    @Example
    void a_missing_or_malformed_property_of_an_elector_is_an_error() throws IOException {
        String elector =
                "{\"seats\":[\"s1\",\"s2\"],\"member\":\"m1\",\"weight\":3,\"voters\":\"issuers\",\"vacant\":true}";
        Charter charter = BuiltInCharters.all().head();
        Entry opened = entry(opened(
                charter,
                charter.competences().head(),
                new Elector(
                        List.of(SeatId.of("s1"), SeatId.of("s2")),
                        Option.some(MemberId.of("m1")),
                        3,
                        Option.some(VoterClass.of("issuers")),
                        true)));
        String line = StoredForm.write(List.of(opened));
        assertTrue(line.contains(elector), line);
        assertEquals(opened, read(line));

        for (String broken : List.of(
                elector.replace("\"seats\":[\"s1\",\"s2\"],", ""),
                elector.replace("[\"s1\",\"s2\"]", "\"s1\""),
                elector.replace("\"s2\"", "null"),
                elector.replace("\"s2\"", "2"),
                elector.replace("\"s2\"", "\"s 2\""),
                elector.replace("\"m1\"", "null"),
                elector.replace("\"m1\"", "\"\""),
                elector.replace("\"weight\":3,", ""),
                elector.replace(":3,", ":\"3\","),
                elector.replace(":3,", ":3.0,"),
                elector.replace(":3,", ":9223372036854775808,"),
                elector.replace(":3,", ":null,"),
                elector.replace("\"issuers\"", "7"),
                elector.replace(",\"vacant\":true", ""),
                elector.replace("true", "1"),
                elector.replace("true", "null"),
                elector.replace("\"weight\"", "\"note\":\"\",\"weight\""),
                elector.replace("\"vacant\":true", "\"vacant\":true,\"weight\":3"),
                elector.replace("\"member\"", "\"member\":\"m2\",\"member\""),
                "null",
                "[]",
                "\"s1\"")) {
            assertFalse(broken.equals(elector));
            assertThrows(IOException.class, () -> read(line.replace(elector, broken)), broken);
        }
    }

    @Example
    void what_is_absent_is_left_out() {
        String line = StoredForm.write(List.of(entry(new ProposalAct.ProposalFiled(
                ProposalId.of("p1"),
                "admission",
                "apply",
                Subject.of("入会"),
                Option.none(),
                List.empty(),
                Readings.recommended(),
                List.of(Citation.parse("aii:10"))))));

        assertTrue(
                line.endsWith("\"act\":{\"type\":\"ProposalFiled\",\"proposal\":\"p1\",\"procedure\":\"admission\","
                        + "\"stage\":\"apply\",\"subject\":{\"title\":\"入会\",\"traits\":[],\"amendments\":[]},"
                        + "\"papers\":[],\"readings\":{\"choices\":{}},\"citations\":[\"aii:10\"]}}]"),
                line);
    }

    @Example
    void an_instant_and_a_date_are_iso_text_and_nothing_else_is_read_as_one() {
        String line = StoredForm.write(List.of(entry(new MembershipAct.MembershipConcluded(
                MemberId.of("m1"),
                Departure.EXPELLED,
                Instant.parse("2025-03-02T15:59:59.007Z"),
                Option.some(LocalDate.of(2028, 2, 29)),
                "",
                List.of(Citation.parse("aii:12"))))));
        String until = "\"until\":\"2025-03-02T15:59:59.007Z\"";
        String barredTo = "\"barredTo\":\"2028-02-29\"";
        assertTrue(line.contains(until + "," + barredTo), line);

        for (String broken : List.of(
                line.replace(until, "\"until\":1740931199007"),
                line.replace(until, "\"until\":1740931199.007"),
                line.replace(until, "\"until\":\"2025-03-02\""),
                line.replace(until, "\"until\":\"2025-03-02T15:59:59\""),
                line.replace(until, "\"until\":null"),
                line.replace(until + ",", ""),
                line.replace(barredTo, "\"barredTo\":\"2027-02-29\""),
                line.replace(barredTo, "\"barredTo\":\"2028-02-29T00:00:00Z\""),
                line.replace(barredTo, "\"barredTo\":\"\""),
                line.replace(barredTo, "\"barredTo\":[2028,2,29]"),
                line.replace(barredTo, "\"barredTo\":21243"))) {
            assertFalse(broken.equals(line));
            assertThrows(IOException.class, () -> read(broken), broken);
        }
    }

    @Example
    void an_act_without_a_stored_form_is_not_stored() {
        record Unheard(Seq<Citation> citations) implements Act {}

        IllegalArgumentException no = assertThrows(
                IllegalArgumentException.class, () -> StoredForm.write(List.of(entry(new Unheard(List.empty())))));

        assertTrue(no.getMessage().contains("Unheard"), no.getMessage());
    }

    private static Act vote() {
        return new BallotAct.VoteCast(
                BallotId.of("b1"),
                SeatId.of("s1"),
                io.governance.core.voting.Choice.FAVOUR,
                List.of(Citation.parse("aii:23")));
    }

    private static Entry entry(Act act) {
        return new Entry(
                ALLIANCE,
                1,
                Instant.parse("2021-03-01T09:30:00.007Z"),
                PersonId.of("secretary"),
                OperationId.of("~\"\\!"),
                "f",
                act);
    }

    private static Entry readBack(String line) {
        try {
            return read(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static Entry read(String line) throws IOException {
        return StoredForm.read(ALLIANCE, line).single();
    }
}
