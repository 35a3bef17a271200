package io.governance.core.conformance;

import io.governance.core.Citation;
import io.governance.core.charter.Charter;
import io.governance.core.charter.Declaration;
import io.governance.core.charter.Execution;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * What the charters ask for, against what is executed, declared and tested. Each check lists the offenders; none is good.
 *
 * @param rows what the charters ask for
 * @param executions what is executed
 * @param declarations what is said to leave nothing to execute
 * @param citations what the tests cite
 */
record Conformance(Seq<Row> rows, Seq<Execution> executions, Seq<Declaration> declarations, Seq<Cited> citations) {

    /** What has become of a row. */
    enum State {
        EXECUTED,
        DECLARATORY,
        NOT_YET
    }

    static Conformance of(Seq<Row> rows, Seq<Charter> charters, Seq<Cited> citations) {
        return new Conformance(
                rows, charters.flatMap(Charter::executions), charters.flatMap(Charter::declarations), citations);
    }

    State state(Row row) {
        return executors(row).nonEmpty()
                ? State.EXECUTED
                : declarations.exists(found -> found.provision().equals(row.id())) ? State.DECLARATORY : State.NOT_YET;
    }

    Seq<String> executors(Row row) {
        return executions
                .filter(found -> found.provision().equals(row.id()))
                .map(Execution::executor)
                .distinct();
    }

    Seq<String> reasons(Row row) {
        return declarations
                .filter(found -> found.provision().equals(row.id()))
                .map(found -> found.because().en());
    }

    /** The tests that cite the row itself, in the order of the alphabet. */
    Seq<String> tests(Row row) {
        return citations
                .filter(found -> found.provision().equals(row.id().toString()))
                .map(Cited::test)
                .distinct()
                .sorted();
    }

    /** The rows that come to nothing: neither executed nor declared. Licensing may still be so. */
    Seq<String> missing() {
        return ids(rows.filter(row -> !row.isLicensing() && state(row) == State.NOT_YET));
    }

    /** The rows that ask for something and are declared to ask for nothing. */
    Seq<String> evaded() {
        return ids(rows.filter(row -> row.asks() && declared(row)));
    }

    /** The rows that are executed and declared to leave nothing to execute. */
    Seq<String> contradicted() {
        return ids(rows.filter(row -> declared(row) && executors(row).nonEmpty()));
    }

    /** The rows that are executed and that no test cites. */
    Seq<String> untested() {
        return ids(rows.filter(row -> state(row) == State.EXECUTED && tests(row).isEmpty()));
    }

    /** The declared rows whose reason gives none. */
    Seq<String> unreasoned() {
        return declarations
                .filter(found -> words(found.because().en()) < 3
                        || found.because().zh().codePoints().count() < 4)
                .map(found -> found.provision().toString());
    }

    private static int words(String text) {
        return text.trim().split("\\s+").length;
    }

    /** The provisions executed or declared that no charter has, each with what claims it. */
    Seq<String> unknownProvisions() {
        Set<Citation> known = known();
        return executions
                .filter(found -> !known.contains(found.provision()))
                .map(found -> found.provision() + " (" + found.executor() + ")")
                .appendAll(declarations
                        .filter(found -> !known.contains(found.provision()))
                        .map(found -> found.provision() + " (declared)"));
    }

    /** The citations of provisions that no charter has, each with its test. */
    Seq<String> unknownCitations() {
        Set<String> known = known().map(Citation::toString);
        return citations
                .filter(found -> !known.contains(found.provision()))
                .map(found ->
                        (found.provision().isEmpty() ? "nothing" : found.provision()) + " (" + found.test() + ")");
    }

    /** The rows that are there twice. */
    Seq<String> repeated() {
        Map<Citation, Seq<Row>> same = rows.groupBy(Row::id).mapValues(found -> (Seq<Row>) found);
        return same.filterValues(found -> found.size() > 1)
                .keySet()
                .toList()
                .sorted()
                .map(Citation::toString);
    }

    private boolean declared(Row row) {
        return declarations.exists(found -> found.provision().equals(row.id()));
    }

    private Set<Citation> known() {
        return rows.flatMap(Row::places).toSet();
    }

    private static Seq<String> ids(Seq<Row> rows) {
        return rows.map(row -> row.id().toString());
    }
}
