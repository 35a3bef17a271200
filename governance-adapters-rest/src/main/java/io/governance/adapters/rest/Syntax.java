package io.governance.adapters.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.governance.core.Text;
import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words where a document is not well-formed and why, whatever the parser calls it. */
final class Syntax {

    /** What a parser says, and what it means. */
    private static final Map<String, Text> MEANINGS = LinkedHashMap.ofEntries(
            Tuple.of("duplicate", Text.of("同一名称写了两次", "the same name is written twice")),
            Tuple.of("could not find expected ':'", Text.of("名称后面缺少冒号", "a colon is missing behind a name")),
            Tuple.of(
                    "mapping values are not allowed",
                    Text.of(
                            "此处不能有冒号：请检查缩进，或给含冒号的文本加引号",
                            "no colon may stand here: check the indentation, or put a text with a colon in quotes")),
            Tuple.of("unexpected end of stream", Text.of("引号没有闭合", "a quotation mark is not closed")),
            Tuple.of(
                    "expected <block end>",
                    Text.of("缩进与所属的列表或对象不一致", "the indentation is not that of the list or object it belongs to")),
            Tuple.of(
                    "cannot start any token",
                    Text.of(
                            "此处的字符不能开头：缩进请用空格，文本请加引号",
                            "nothing may begin with this character: indent with blanks, and put texts in quotes")),
            Tuple.of("expected ',' or", Text.of("方括号或花括号没有闭合，或缺少逗号", "a bracket is not closed, or a comma is missing")),
            Tuple.of(
                    "expected the node content",
                    Text.of("此处缺少内容，或括号没有闭合", "something is missing here, or a bracket is not closed")),
            Tuple.of("special characters are not allowed", Text.of("含有控制字符", "it holds control characters")),
            Tuple.of("depth", Text.of("嵌套太深", "it nests too deep")),
            Tuple.of(
                    "end-of-input",
                    Text.of("文件在此中断：括号或引号没有闭合", "it ends too early: a bracket or a quotation mark is not closed")));

    private static final Text ELSE =
            Text.of("请检查此处的缩进、引号、冒号与括号", "check the indentation, quotation marks, colons and brackets here");

    private Syntax() {}

    /** What is wrong with a document that a parser gave up on. */
    static Written.Malformed error(String notation, Exception failure) {
        MarkedYAMLException marked = marked(failure);
        int line = 1;
        int column = 1;
        if (marked != null && marked.getProblemMark() != null) {
            line = marked.getProblemMark().getLine() + 1;
            column = marked.getProblemMark().getColumn() + 1;
        } else if (failure instanceof JsonProcessingException json && json.getLocation() != null) {
            line = Math.max(1, json.getLocation().getLineNr());
            column = Math.max(1, json.getLocation().getColumnNr());
        }
        Text why = meaning(marked == null ? failure.getMessage() : marked.getProblem());
        return new Written.Malformed(
                line,
                Text.of(
                        "第 " + line + " 行第 " + column + " 列不是合格的 " + notation + "：" + why.zh(),
                        "no well-formed " + notation + " at line " + line + ", column " + column + ": " + why.en()));
    }

    private static @Nullable MarkedYAMLException marked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked) {
                return marked;
            }
        }
        return null;
    }

    private static Text meaning(@Nullable String message) {
        String said = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return MEANINGS.find(known -> said.contains(known._1))
                .map(known -> known._2)
                .getOrElse(ELSE);
    }
}
