package io.governance.app.roll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.governance.app.complaint.BadInput;
import io.governance.core.voting.Mark;
import io.governance.core.voting.Roll;
import io.governance.core.voting.VoterClass;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

final class RollFileProperties {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Path file;

    @BeforeProperty
    void createFile() throws IOException {
        file = Files.createTempFile("roll", ".csv");
    }

    @AfterProperty
    void deleteFile() throws IOException {
        Files.deleteIfExists(file);
    }

    /** How a roll is written down: everything that must not matter. */
    record Writing(
            boolean chinese,
            boolean bom,
            boolean gb18030,
            String lineEnd,
            boolean quoted,
            String padding,
            boolean blankLines) {

        byte[] write(List<RollFile.Entry> entries) {
            StringBuilder text = new StringBuilder(bom ? "\uFEFF" : "");
            text.append(chinese ? "类别,表决,席位,权重" : "seat,choice,weight,class").append(lineEnd);
            for (RollFile.Entry entry : entries) {
                if (blankLines) {
                    text.append(padding).append(lineEnd);
                }
                String voters = entry.line().voters().map(VoterClass::value).getOrElse("");
                String choice = Marking.ALL
                        .find(marking -> marking.mark() == entry.line().mark())
                        .map(marking -> chinese ? marking.zh() : marking.en())
                        .get();
                String weight = String.valueOf(entry.line().weight());
                List<String> fields = chinese
                        ? List.of(voters, choice, entry.seat(), weight)
                        : List.of(entry.seat(), choice, weight, voters);
                text.append(fields.map(this::field).mkString(",")).append(lineEnd);
            }
            return text.toString().getBytes(gb18030 ? GB18030 : StandardCharsets.UTF_8);
        }

        private String field(String value) {
            boolean special = value.contains(",") || value.contains("\"");
            return quoted || special
                    ? "\"" + padding + value.replace("\"", "\"\"") + padding + "\""
                    : padding + value + padding;
        }
    }

    @Property(tries = 500)
    void any_roll_is_read_back_equal(@ForAll("rolls") List<RollFile.Entry> entries, @ForAll("writings") Writing writing)
            throws IOException {
        Files.write(file, writing.write(entries));
        assertEquals(entries, RollFile.entries(file));
        assertEquals(Roll.of(entries.map(RollFile.Entry::line)), RollFile.read(file));
    }

    @Property(tries = 500)
    void any_bytes_are_a_roll_or_bad_input_in_one_line(@ForAll byte[] bytes) throws IOException {
        Files.write(file, bytes);
        assertOneLine();
    }

    @Property(tries = 500)
    void a_roll_with_a_byte_changed_is_a_roll_or_bad_input_in_one_line(
            @ForAll("rolls") List<RollFile.Entry> entries,
            @ForAll("writings") Writing writing,
            @ForAll byte changed,
            @ForAll int at)
            throws IOException {
        byte[] bytes = writing.write(entries);
        bytes[Math.floorMod(at, bytes.length)] = changed;
        Files.write(file, bytes);
        assertOneLine();
    }

    private void assertOneLine() {
        try {
            RollFile.read(file);
        } catch (BadInput e) {
            assertEquals(1, e.sentence().zh().lines().count());
            assertEquals(1, e.sentence().en().lines().count());
        }
    }

    @Provide
    Arbitrary<List<RollFile.Entry>> rolls() {
        Arbitrary<String> seats = Arbitraries.strings()
                .withChars("abcXYZ019-_ ,\"'")
                .withCharRange('一', '龥')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(seat -> !seat.isEmpty());
        Arbitrary<Roll.Line> lines = Combinators.combine(
                        Arbitraries.of("founders", "permanent", "")
                                .map(name ->
                                        name.isEmpty() ? Option.<VoterClass>none() : Option.some(VoterClass.of(name))),
                        Arbitraries.longs().between(0, Roll.MAX_WEIGHT),
                        Arbitraries.of(Mark.class))
                .as((voters, weight, mark) -> new Roll.Line(voters, weight, mark, 1));
        return seats.set()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(names -> lines.list()
                        .ofSize(names.size())
                        .map(standing ->
                                List.ofAll(names).zip(standing).map(entry -> new RollFile.Entry(entry._1, entry._2))));
    }

    /** An English heading in GB18030 is left out where seats are Chinese: such bytes may be UTF-8 as well. */
    @Provide
    Arbitrary<Writing> writings() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", " ", "\u3000", "\t "),
                        Arbitraries.of(true, false))
                .as((chinese, bom, gb18030, end, quoted, padding, blank) ->
                        new Writing(chinese, bom && !gb18030, gb18030 && chinese, end, quoted, padding, blank));
    }
}
