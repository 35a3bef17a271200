package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Text;
import io.javalin.http.Context;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;

/** A page of a list whose elements are never taken away: it begins behind the element that the cursor names. */
final class Page {

    static final int MAX_LIMIT = 500;

    private static final int DEFAULT_LIMIT = 100;

    private Page() {}

    /**
     * Writes the page that the request asks for.
     *
     * @param all the whole list, in its order
     * @param name what names an element among the others
     * @param form how an element is written
     * @throws Problem if the limit or the cursor is faulty
     */
    static <T> ObjectNode of(Context ctx, Seq<T> all, Function<T, String> name, Function<T, JsonNode> form) {
        Query query = new Query(ctx);
        int limit = limit(query);
        int begin = query.text("cursor")
                .flatMap(cursor -> begin(cursor, all.map(name), query))
                .getOrElse(0);
        query.check();
        Seq<T> page = all.slice(begin, begin + limit);
        return written(page, begin + limit < all.size(), name, form);
    }

    /** Writes some elements and, if there are more, the cursor of the page that follows. */
    static <T> ObjectNode written(Seq<T> page, boolean more, Function<T, String> name, Function<T, JsonNode> form) {
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        ArrayNode items = written.putArray("items");
        page.forEach(item -> items.add(form.apply(item)));
        return written.put("next", more ? cursor(name.apply(page.last())) : null);
    }

    /** How many elements are wanted. */
    static int limit(Query query) {
        return query.number("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
    }

    /** The number that a cursor stands for, of a list whose elements are numbered; 0 without a cursor. */
    static long numbered(Query query) {
        return query.text("cursor")
                .map(cursor -> Try.of(() -> new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8))
                        .filter(number -> number.matches("[1-9][0-9]{0,17}")
                                && cursor(number).equals(cursor))
                        .map(Long::parseLong)
                        .toOption()
                        .getOrElse(() -> {
                            noCursor(query);
                            return 0L;
                        }))
                .getOrElse(0L);
    }

    private static Option<Integer> begin(String cursor, Seq<String> names, Query query) {
        int last = names.map(Page::cursor).indexOf(cursor);
        return last >= 0 ? Option.some(last + 1) : noCursor(query);
    }

    static <T> Option<T> noCursor(Query query) {
        return query.fault(
                "cursor", Fault.Code.BAD_FORM, Text.of("须为上一页的 next", "must be the next of the page before"));
    }

    private static String cursor(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }
}
