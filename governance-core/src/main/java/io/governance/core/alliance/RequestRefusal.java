package io.governance.core.alliance;

import io.governance.core.Citation;
import io.governance.core.OperationId;
import io.governance.core.Refusal;
import io.governance.core.Text;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;

/** Why a request cannot be considered at all. No charter is asked, so that nothing is cited. */
public sealed interface RequestRefusal extends Refusal {

    @Override
    default Seq<Citation> citations() {
        return List.empty();
    }

    /**
     * What the request names does not exist.
     *
     * @param kind what it is, such as {@code ballot}
     * @param name how the request names it
     * @param known what there is of this kind, as far as the charter fixes it; empty if it does not
     */
    record NotFound(String kind, String name, Seq<String> known) implements RequestRefusal {

        /** Obtains a refusal that does not say what there is. */
        public NotFound(String kind, String name) {
            this(kind, name, List.empty());
        }

        /** Returns this refusal with what there is. */
        NotFound among(Seq<String> all) {
            return new NotFound(kind, name, all);
        }

        @Override
        public String code() {
            return "NOT_FOUND";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = LinkedHashMap.of("kind", kind, "name", name);
            return known.isEmpty() ? facts : facts.put("known", known.mkString(", "));
        }

        @Override
        public Text explanation() {
            return known.isEmpty()
                    ? Text.of("不存在：" + kind + " " + name + "。", "there is no " + kind + " " + name + ".")
                    : Text.of(
                            "不存在：" + kind + " " + name + "，有：" + known.mkString("、") + "。",
                            "there is no " + kind + " " + name + "; there is " + known.mkString(", ") + ".");
        }
    }

    /**
     * What the request wants to name has been named before.
     *
     * @param kind what it is, such as {@code seat}
     * @param name the name that is taken
     */
    record AlreadyExists(String kind, String name) implements RequestRefusal {

        @Override
        public String code() {
            return "ALREADY_EXISTS";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("kind", kind, "name", name);
        }

        @Override
        public Text explanation() {
            return Text.of(
                    "已存在：" + kind + " " + name + "，请换一个标识。", kind + " " + name + " exists already; choose another id.");
        }
    }

    /**
     * The request leaves something out that what it wants needs.
     *
     * @param field what it leaves out, such as {@code subject.member}
     * @param needed what needs it
     */
    record Incomplete(String field, Text needed) implements RequestRefusal {

        @Override
        public String code() {
            return "INCOMPLETE";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("field", field);
        }

        @Override
        public Text explanation() {
            return Text.of(
                    "请求缺少 " + field + "：" + needed.zh() + "需要它。",
                    "the request leaves out " + field + ", which this needs: " + needed.en() + ".");
        }
    }

    /**
     * The request leaves out which of several is meant.
     *
     * @param field what it leaves out, such as {@code on_behalf_of}
     * @param choices what it may be
     */
    record Unclear(String field, Seq<String> choices) implements RequestRefusal {

        @Override
        public String code() {
            return "INCOMPLETE";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("field", field, "known", choices.mkString(", "));
        }

        @Override
        public Text explanation() {
            return Text.of(
                    "请求缺少 " + field + "，可以是：" + choices.mkString("、") + "。",
                    "the request leaves out " + field + ", which may be " + choices.mkString(" or ") + ".");
        }
    }

    /**
     * The operation was recorded before, and asked for something else.
     *
     * @param operation the operation that is used twice
     */
    record OperationReused(OperationId operation) implements RequestRefusal {

        @Override
        public String code() {
            return "OPERATION_REUSED";
        }

        @Override
        public Map<String, String> facts() {
            return LinkedHashMap.of("operation", operation.value());
        }

        @Override
        public Text explanation() {
            return Text.of(
                    "操作号 " + operation + " 已用于另一请求。",
                    "operation " + operation + " was used for another request before.");
        }
    }
}
