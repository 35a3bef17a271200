package io.governance.core.conformance;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Writes {@code docs/conformance.md}. */
final class ConformanceDocument {

    private static final int SHOWN = 3;

    private static final String INTRODUCTION = """
            # Conformance

            For every article and clause of the four charters: what executes it, and which tests say so. The build writes this
            page and fails when it is out of date, when a provision comes to nothing, when one that asks for something is
            passed off as mere words, when something is executed that no test cites, and when anything cites a provision that
            does not exist. Do not edit it; write it anew:

            ```sh
            CONFORMANCE_WRITE=1 ./mvnw -q -ntp -pl governance-core test -Dtest=ConformanceTest
            ```

            | column | what it holds |
            |---|---|
            | id | the provision; small letters name limbs that the charter leaves unnumbered, `¶` a closing paragraph |
            | kind | what kind of provision it is |
            | title | what it is about, in our own words |
            | executed by | what in the charter's data acts on it; or *declaratory*, with the reason why there is nothing to execute; or *not executed yet* |
            | tests | the tests that carry its id in `@Article`, and the rehearsals in [samples](../governance-app/samples) that name it |

            A rule, a seat or a stage counts for the provision it cites, not for the whole article around it.
            """;

    private final Conformance conformance;

    ConformanceDocument(Conformance conformance) {
        this.conformance = conformance;
    }

    String text() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append(
                "\n| charter | provisions | executed | declaratory | not executed yet |\n|---|---:|---:|---:|---:|\n");
        charters().forEach(charter -> text.append(totals(charter, rows(charter))));
        text.append(totals("all", conformance.rows()));
        charters().forEach(charter -> {
            text.append("\n## ").append(charter).append("\n\n");
            text.append("| id | kind | title | executed by | tests |\n|---|---|---|---|---|\n");
            rows(charter).forEach(row -> text.append(line(row)));
        });
        return text.toString();
    }

    private Seq<String> charters() {
        return conformance.rows().map(row -> row.id().source()).distinct();
    }

    private Seq<Row> rows(String charter) {
        return conformance.rows().filter(row -> row.id().source().equals(charter));
    }

    private String totals(String name, Seq<Row> rows) {
        return cells(List.of(
                name,
                rows.size() + "",
                rows.count(row -> conformance.state(row) == Conformance.State.EXECUTED) + "",
                rows.count(row -> conformance.state(row) == Conformance.State.DECLARATORY) + "",
                rows.count(row -> conformance.state(row) == Conformance.State.NOT_YET) + ""));
    }

    private String line(Row row) {
        return cells(List.of(
                row.id().toString(), row.kind(), row.title(), executedBy(row), shortened(conformance.tests(row))));
    }

    private String executedBy(Row row) {
        return switch (conformance.state(row)) {
            case EXECUTED -> shortened(conformance.executors(row));
            case DECLARATORY -> "*declaratory*: " + conformance.reasons(row).mkString("; ");
            case NOT_YET -> "*not executed yet*" + (row.isLicensing() ? ": licensing" : "");
        };
    }

    private static String shortened(Seq<String> names) {
        String first = names.take(SHOWN).mkString("; ");
        return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
    }

    private static String cells(Seq<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).mkString("| ", " | ", " |\n");
    }
}
