package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.MemberId;
import io.governance.core.SeatId;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.questions.Due;
import io.governance.core.questions.Entitlement;
import io.governance.core.record.Entry;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Instant;
import java.time.LocalDate;

/** Writes down what people may do, what is due and what was recorded. */
public final class LifeDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LifeDocument() {}

    /** What a person may do: {@code ids} first, then each entitlement. */
    public static ObjectNode rights(Seq<Entitlement> entitlements) {
        ObjectNode written = JSON.objectNode();
        ArrayNode ids = written.putArray("ids");
        ArrayNode items = written.putArray("items");
        entitlements.forEach(entitlement -> {
            ids.add(entitlement.id());
            items.add(entitlement(entitlement));
        });
        return written;
    }

    private static ObjectNode entitlement(Entitlement entitlement) {
        ObjectNode written =
                JSON.objectNode().put("kind", entitlement.kind().name()).put("id", entitlement.id());
        written.set("text", text(entitlement.text()));
        written.put(
                        "on_behalf_of",
                        entitlement.onBehalfOf().map(MemberId::value).getOrNull())
                .put("through", entitlement.through().map(SeatId::value).getOrNull())
                .put("until", entitlement.until().map(LocalDate::toString).getOrNull());
        written.set("citations", RulingDocument.citations(entitlement.citations()));
        return written;
    }

    /**
     * What is due: {@code ids} first, then each duty, the most urgent first.
     *
     * @param day the day of the question, by which a duty is overdue or not
     */
    public static ObjectNode duties(Seq<Due> duties, LocalDate day) {
        ObjectNode written = JSON.objectNode();
        ArrayNode ids = written.putArray("ids");
        ArrayNode overdue = written.putArray("overdue");
        ArrayNode items = written.putArray("items");
        duties.forEach(due -> {
            ids.add(due.id());
            if (due.isOverdueOn(day)) {
                overdue.add(due.id());
            }
            items.add(due(due, day));
        });
        return written;
    }

    private static ObjectNode due(Due due, LocalDate day) {
        ObjectNode written = JSON.objectNode().put("id", due.id());
        written.set("text", text(due.text()));
        written.set("by", text(due.by()));
        written.put("last", due.last().map(LocalDate::toString).getOrNull())
                .put("provisional", due.provisional())
                .put("overdue", due.isOverdueOn(day));
        written.set("effect", text(due.effect()));
        written.set("citations", RulingDocument.citations(due.citations()));
        return written;
    }

    /** An entry of the record: its number, when, by whom, the kind of act and what it says. */
    public static ObjectNode entry(Entry entry) {
        ObjectNode written = JSON.objectNode()
                .put("number", entry.number())
                .put("at", entry.at().toString())
                .put("by", entry.actor().value())
                .put("act", entry.act().getClass().getSimpleName());
        written.set("says", RecordWriter.components(entry.act(), "citations"));
        written.set("citations", RulingDocument.citations(entry.act().citations()));
        return written;
    }

    /** Reads as of when something is asked: the end of a day in China, a time of day there, or an instant. */
    public static Option<Instant> asOf(String text) {
        return Try.of(() -> LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(Moment.ZONE)
                        .toInstant()
                        .minusMillis(1))
                .toOption()
                .filter(end -> text.length() == 10)
                .orElse(() -> Moment.read(text));
    }

    /** A time as people in China read it. */
    public static String time(Instant at) {
        return Moment.write(at);
    }

    /** How far an alliance has come: {@code FOUNDING}, {@code ACTIVE}, {@code IN_LIQUIDATION} or {@code ENDED}. */
    public static String state(Alliance alliance) {
        return alliance.ending()
                .map(ending -> ending.over() ? "ENDED" : "IN_LIQUIDATION")
                .getOrElse(alliance.foundingCompleted().isDefined() ? "ACTIVE" : "FOUNDING");
    }

    private static ObjectNode text(Text text) {
        return JSON.objectNode().put("zh", text.zh()).put("en", text.en());
    }
}
