package io.governance.adapters.rest;

import io.governance.adapters.rest.RehearsalDocument.Complaint;
import io.governance.adapters.rest.RehearsalDocument.Unreadable;
import io.governance.core.Text;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Tells the author of a document what is wrong with it: each fault with its line, its step and its field. */
final class FaultReport {

    private FaultReport() {}

    /** That a document is not even YAML or JSON. */
    static Unreadable unreadable(Written.Malformed malformed) {
        return new Unreadable(
                List.of(new Complaint(malformed.line(), malformed.text())),
                List.of(new Fault("", Fault.Code.BAD_FORM, placed(malformed))),
                true);
    }

    private static Text placed(Written.Malformed malformed) {
        if (malformed.text().en().contains("line " + malformed.line())) {
            return malformed.text();
        }
        return Text.of(
                "第 " + malformed.line() + " 行：" + malformed.text().zh(),
                "line " + malformed.line() + ": " + malformed.text().en());
    }

    /** That a document does not say what it has to. */
    static Unreadable unreadable(Seq<Fault> faults, Written written) {
        return new Unreadable(
                faults.map(fault -> new Complaint(written.line(fault.pointer()), placed(fault))), faults, false);
    }

    /** A fault with the step and the field where it is. */
    private static Text placed(Fault fault) {
        Seq<String> path = List.of(fault.pointer().split("/"))
                .drop(1)
                .map(part -> part.replace("~1", "/").replace("~0", "~"));
        boolean namesItself = fault.code() == Fault.Code.UNKNOWN_PROPERTY || fault.code() == Fault.Code.MISSING;
        Seq<String> where = namesItself ? path.dropRight(1) : path;
        boolean step = where.size() > 1 && where.head().equals("steps");
        Seq<String> behind = step ? where.drop(2) : where;
        boolean inside = step && behind.size() > 1 && !behind.get(1).matches("[0-9]+");
        String field = (inside ? behind.drop(1) : behind).mkString(".").replaceAll("\\.([0-9]+)", "[$1]");
        behind = (inside ? behind.take(1) : List.<String>empty())
                .appendAll(field.isEmpty() ? List.empty() : List.of(field));
        String number = step ? Integer.toString(Integer.parseInt(where.get(1)) + 1) : "";
        Seq<String> zh = step ? behind.prepend("第 " + number + " 步") : behind;
        Seq<String> en = step ? behind.prepend("step " + number) : behind;
        return Text.of(
                zh.isEmpty()
                        ? fault.message().zh()
                        : zh.mkString("，") + "：" + fault.message().zh(),
                en.isEmpty()
                        ? fault.message().en()
                        : en.mkString(", ") + ": " + fault.message().en());
    }
}
