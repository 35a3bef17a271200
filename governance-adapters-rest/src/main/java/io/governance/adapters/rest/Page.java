package io.governance.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.governance.core.Text;
import io.javalin.http.Context;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
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
        Fields none = Fields.of(JsonNodeFactory.instance.objectNode());
        int limit = limit(ctx, none);
        int begin = Option.of(ctx.queryParam("cursor"))
                .flatMap(cursor -> begin(cursor, all.map(name), none))
                .getOrElse(0);
        none.check();
        Seq<T> page = all.slice(begin, begin + limit);
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        ArrayNode items = written.putArray("items");
        page.forEach(item -> items.add(form.apply(item)));
        boolean more = begin + limit < all.size();
        return written.put("next", more ? cursor(name.apply(page.last())) : null);
    }

    private static int limit(Context ctx, Fields faults) {
        String asked = ctx.queryParam("limit");
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        int limit = asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : 0;
        if (limit < 1 || limit > MAX_LIMIT) {
            faults.fault(
                    "query:limit",
                    Fault.Code.OUT_OF_RANGE,
                    Text.of("须为 1 到 " + MAX_LIMIT + " 的整数", "must be a whole number from 1 to " + MAX_LIMIT));
        }
        return Math.max(1, limit);
    }

    private static Option<Integer> begin(String cursor, Seq<String> names, Fields faults) {
        int last = names.map(Page::cursor).indexOf(cursor);
        return last >= 0
                ? Option.some(last + 1)
                : faults.fault(
                        "query:cursor",
                        Fault.Code.BAD_FORM,
                        Text.of("须为上一页的 next", "must be the next of the page before"));
    }

    private static String cursor(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }
}
