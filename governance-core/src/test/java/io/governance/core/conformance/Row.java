package io.governance.core.conformance;

import io.governance.core.Citation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One provision of a charter, as finely as it can be executed by itself: a line of {@code
 * src/test/resources/conformance/*.tsv}.
 *
 * @param id the provision; {@code aii:8(1)-(5)} stands for five items that say the same kind of thing
 * @param kind what kind of provision it is, such as {@code deadline}
 * @param asks whether it asks for a command, a refusal, a date, a counter, a warning, a record or a right
 * @param part {@code life} of the alliance, or {@code licensing} of its secrets and intellectual property
 * @param title a few words
 */
record Row(Citation id, String kind, boolean asks, String part, String title) {

    static final String LICENSING = "licensing";

    private static final Path DIRECTORY = Path.of("src/test/resources/conformance");
    private static final String HEADER = "id\tkind\tasks\tpart\ttitle";
    private static final Pattern RANGE = Pattern.compile("(.*)\\((\\d+)\\)-\\((\\d+)\\)");
    private static final Pattern LAST_STEP = Pattern.compile("(\\([^()]*\\)|\\.?\\d+|.)$");

    /** The rows of a charter, in the order of its articles. */
    static Seq<Row> of(String charter) throws IOException {
        List<String> lines =
                List.ofAll(Files.readAllLines(DIRECTORY.resolve(charter + ".tsv"), StandardCharsets.UTF_8));
        if (!lines.head().equals(HEADER)) {
            throw new IllegalArgumentException(charter + ".tsv begins with " + HEADER);
        }
        return lines.tail().map(Row::parse);
    }

    static Row parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5
                || !List.of("yes", "no").contains(cells[2])
                || !List.of("life", LICENSING).contains(cells[3])
                || List.of(cells).exists(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a row has an id, a kind, yes or no, life or licensing, and a title, each after a tab, not: "
                            + line);
        }
        return new Row(Citation.parse(cells[0]), cells[1], cells[2].equals("yes"), cells[3], cells[4]);
    }

    boolean isLicensing() {
        return part.equals(LICENSING);
    }

    /** What this row stands for and in: itself, the items of a range, the clause and the article around them. */
    Seq<Citation> places() {
        return items().flatMap(Row::upwards).append(id).distinct();
    }

    private Seq<Citation> items() {
        Matcher range = RANGE.matcher(id.provision());
        return range.matches()
                ? List.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
                        .map(item -> new Citation(id.source(), range.group(1) + "(" + item + ")"))
                : List.of(id);
    }

    private static Seq<Citation> upwards(Citation provision) {
        Seq<Citation> found = List.of(provision);
        String rest = LAST_STEP.matcher(provision.provision()).replaceFirst("");
        while (!rest.isEmpty()) {
            found = found.append(new Citation(provision.source(), rest));
            rest = LAST_STEP.matcher(rest).replaceFirst("");
        }
        return found;
    }
}
