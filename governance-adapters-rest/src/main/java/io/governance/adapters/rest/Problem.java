package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Language;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.governance.core.charter.Charter;
import io.vavr.collection.Seq;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ends a request with a "no" that has a code, in the form of RFC 9457. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Function<Language, ObjectNode> members;

    private Problem(String code, int status, Function<Language, ObjectNode> members) {
        super(code, null, false, false);
        this.status = status;
        this.members = members;
    }

    static Problem of(ProblemCode code, Text detail) {
        return new Problem(code.name(), code.status(), language -> members(code, detail, language));
    }

    /** A refusal; the charter, if one was asked, explains its citations. */
    static Problem refused(Refusal refusal, @Nullable Charter charter) {
        int status = ProblemCode.named(refusal.code()).map(ProblemCode::status).getOrElse(422);
        return new Problem(refusal.code(), status, language -> RulingDocument.refusal(refusal, charter, language));
    }

    /** A request with faults, all of them. */
    static Problem faulty(Seq<Fault> faults) {
        return new Problem(ProblemCode.INVALID_REQUEST.name(), ProblemCode.INVALID_REQUEST.status(), language -> {
            Text detail = Text.of(
                    faults.map(fault -> fault.pointer() + "：" + fault.message().zh())
                                    .mkString("；") + "。",
                    faults.map(fault -> fault.pointer() + " " + fault.message().en())
                                    .mkString("; ") + ".");
            ObjectNode members = members(ProblemCode.INVALID_REQUEST, detail, language);
            ArrayNode errors = members.putArray("errors");
            faults.forEach(fault -> errors.addObject()
                    .put("pointer", fault.pointer())
                    .put("code", fault.code().name())
                    .put("message", fault.message().in(language)));
            return members;
        });
    }

    int status() {
        return status;
    }

    /** The problem document. */
    ObjectNode document(Language language, String requestId) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("type", "/api#" + getMessage());
        document.put("status", status);
        document.setAll(members.apply(language));
        return document.put("request_id", requestId);
    }

    private static ObjectNode members(ProblemCode code, Text detail, Language language) {
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        members.put("code", code.name());
        members.put("title", code.title().in(language));
        members.put("detail", detail.in(language));
        members.putNull("citation");
        members.putArray("citations");
        members.putObject("articles");
        members.putObject("facts");
        return members;
    }
}
