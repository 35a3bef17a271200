package io.governance.app.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.governance.adapters.rest.RehearsalDocument.Answered;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The answer to a question that lists something, such as rights or duties: a line for each. */
final class AnswerLines {

    private final Page page;

    AnswerLines(Page page) {
        this.page = page;
    }

    /** The answer in short, and each entry of a list on a line of its own. */
    Seq<String> of(Answered answered) {
        JsonNode facts = answered.facts(page.language());
        if (!facts.path("items").isArray()) {
            return List.of("→ " + answered.words(page.language()));
        }
        Seq<String> entries = List.ofAll(facts.get("items")).map(this::entry);
        return entries.prepend("→ " + page.say(entries.size() + " 项", entries.size() + " in all"));
    }

    private String entry(JsonNode entry) {
        Seq<String> remarks = List.of(
                        entry.path("by").asText(""),
                        remark(entry, "on_behalf_of", "代表 ", "for "),
                        remark(entry, "through", "凭席位 ", "through seat "),
                        remark(entry, "until", "至 ", "until "),
                        remark(entry, "last", "至迟 ", "by "),
                        entry.path("overdue").asBoolean() ? page.say("已逾期", "OVERDUE") : "")
                .reject(String::isEmpty);
        return entry.path("id").asText() + "  " + entry.path("text").asText()
                + (remarks.isEmpty() ? "" : page.bracketed(page.list(remarks)))
                + (entry.path("effect").isTextual()
                        ? page.say("；逾期：", "; if missed: ")
                                + entry.path("effect").asText()
                        : "")
                + List.ofAll(entry.path("citations"))
                        .map(one -> " " + one.asText())
                        .mkString();
    }

    private String remark(JsonNode entry, String name, String zh, String en) {
        return entry.path(name).isTextual()
                ? page.say(zh, en) + entry.path(name).asText()
                : "";
    }
}
