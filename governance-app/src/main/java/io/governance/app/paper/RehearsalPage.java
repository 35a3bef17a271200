package io.governance.app.paper;

import io.governance.adapters.rest.RehearsalDocument;
import io.governance.adapters.rest.RehearsalDocument.Answered;
import io.governance.adapters.rest.RehearsalDocument.Decided;
import io.governance.adapters.rest.RehearsalDocument.Line;
import io.governance.adapters.rest.RehearsalDocument.Result;
import io.governance.core.Language;
import io.governance.core.PersonId;
import io.governance.core.Refusal;
import io.governance.core.questions.Remarks;
import io.governance.core.record.Entry;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/** A rehearsal on paper (演练记录): one line for each step, repetitions that came to the same on one. */
public final class RehearsalPage {

    /** How wide the columns of the time, the person and the command are at least. */
    private static final int NUMBER = 9;

    private static final int TIME = 18;
    private static final int PERSON = 11;
    private static final int COMMAND = 18;

    private final Page page;

    private RehearsalPage(Language language) {
        this.page = new Page(language, NUMBER);
    }

    /** Writes down what a rehearsal came to. */
    public static String of(Result result, boolean onlyUnexpected, Language language) {
        return new RehearsalPage(language).written(result, onlyUnexpected);
    }

    /** Steps of the document that came to the same, one after the other. */
    private record Fold(Line first, Line last, int count) {

        /** Who took these steps. */
        private String people() {
            String one = first.by().map(PersonId::value).getOrElse("");
            String other = last.by().map(PersonId::value).getOrElse("");
            return one.equals(other) ? one : one + "…" + other;
        }
    }

    private String written(Result result, boolean onlyUnexpected) {
        if (!onlyUnexpected) {
            head(result);
        }
        folded(onlyUnexpected ? result.unexpected() : result.lines()).forEach(this::line);
        if (!onlyUnexpected || result.unexpected().nonEmpty()) {
            page.blank();
        }
        page.line(page.say(
                result.lines().size() + " 步：完成 " + result.done() + "，不予受理 " + result.refused() + "，问答 "
                        + result.answered() + "，与预期不符 "
                        + result.unexpected().size(),
                result.lines().size() + " steps: " + result.done() + " done, " + result.refused() + " refused, "
                        + result.answered() + " answered, "
                        + result.unexpected().size() + " not as expected"));
        return page.toString();
    }

    private void head(Result result) {
        String of = result.alliance().name()
                + page.bracketed(result.alliance().charter().id().value());
        page.line(page.say("演练", "Rehearsal")
                        + result.title()
                                .map(title -> page.say("：", ": ") + title)
                                .getOrElse(""))
                .line(
                        result.copy()
                                ? page.say(
                                        "已有联盟 " + result.alliance().id() + " 的副本：" + of,
                                        "on a copy of " + result.alliance().id() + ": " + of)
                                : page.say("新联盟：" + of, "on a new alliance: " + of))
                .line(page.say("不写入任何记录", "nothing is stored"))
                .blank();
        result.founding()
                .forEach(entry -> page.unbroken(Page.padded("0", NUMBER)
                        + columns(RehearsalDocument.time(entry), entry.actor().value(), page.say("设立", "founding"))
                        + recorded(List.of(entry))));
    }

    private Seq<Fold> folded(Seq<Line> lines) {
        Vector<Fold> folds = Vector.empty();
        for (Line line : lines) {
            Fold before = folds.lastOption().getOrNull();
            boolean same = before != null && line.each().isDefined() && isSame(before.first(), line);
            folds = same
                    ? folds.update(folds.size() - 1, new Fold(before.first(), line, before.count() + 1))
                    : folds.append(new Fold(line, line, 1));
        }
        return folds;
    }

    /** Whether a repetition came to the same as the one before, whatever it was for. */
    private static boolean isSame(Line one, Line other) {
        return one.number() == other.number()
                && one.name().equals(other.name())
                && one.at().equals(other.at())
                && one.unmet().isDefined() == other.unmet().isDefined()
                && Objects.equals(kind(one), kind(other));
    }

    private static Object kind(Line line) {
        if (line.outcome() instanceof Decided decided) {
            return decided.result()
                    .<Object>fold(
                            refusal -> refusal.code() + refusal.citations(),
                            entries -> entries.map(entry -> RehearsalDocument.kind(entry)
                                            + entry.act().citations()
                                            + Remarks.on(entry.act()))
                                    .toList());
        }
        return line.outcome() instanceof Answered answered ? answered.facts() : line;
    }

    private void line(Fold fold) {
        Line line = fold.first();
        String number = line.number() + (fold.count() > 1 ? " ×" + fold.count() : "");
        String mark = line.unmet().isDefined() ? page.say("不符 ", "UNEXPECTED ") : "";
        String asked = line.outcome() instanceof Answered answered
                ? page.say("问 ", "ask ") + line.name() + " " + answered.about()
                : line.name();
        Seq<String> outcome = outcome(line);
        page.unbroken(column(number, NUMBER) + columns(line.localTime(), fold.people(), asked) + mark + outcome.head());
        outcome.tail().forEach(entry -> page.unbroken(" ".repeat(NUMBER) + entry));
        line.unmet().forEach(unmet -> page.unbroken(" ".repeat(NUMBER) + page.say(unmet)));
    }

    private static String columns(String time, String person, String command) {
        return Page.padded(time, TIME) + column(person, PERSON) + column(command, COMMAND);
    }

    private static String column(String words, int width) {
        return Page.padded(words, Math.max(width, Page.width(words) + 2));
    }

    private Seq<String> outcome(Line line) {
        if (line.outcome() instanceof Decided decided) {
            return List.of(decided.result().fold(this::refused, this::recorded));
        }
        return line.outcome() instanceof Answered answered ? new AnswerLines(page).of(answered) : List.of("");
    }

    private String recorded(Seq<Entry> entries) {
        if (entries.isEmpty()) {
            return "→ " + page.say("已有记录", "on record already");
        }
        return "→ "
                + page.list(entries.map(entry -> RehearsalDocument.kind(entry)
                        + Page.cited(entry.act().citations())
                        + page.remark(entry.act())));
    }

    private String refused(Refusal refusal) {
        return "→ " + refusal.code() + Page.cited(refusal.citations()) + "  " + page.say(refusal.explanation());
    }
}
