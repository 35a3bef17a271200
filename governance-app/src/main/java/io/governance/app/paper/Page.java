package io.governance.app.paper;

import io.governance.core.Act;
import io.governance.core.Citation;
import io.governance.core.Language;
import io.governance.core.Text;
import io.governance.core.questions.Remarks;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * A page of plain text that is being written: labels on the left, what they label aligned beside them.
 *
 * <p>Widths are those of a terminal, where a Chinese character takes two columns. Not thread-safe.
 */
final class Page {

    private static final int WIDTH = 100;
    private static final int GAP = 2;

    private final Language language;
    private final int labels;
    private final StringBuilder text = new StringBuilder();

    /**
     * Begins a page.
     *
     * @param labels how many columns labels take, the gap behind them included
     */
    Page(Language language, int labels) {
        this.language = language;
        this.labels = labels;
    }

    /** The language of this page. */
    Language language() {
        return language;
    }

    /** The words of a text in the language of this page. */
    String say(Text words) {
        return words.in(language);
    }

    /** The words in the language of this page. */
    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /** Joins parts as this language lists them. */
    String list(Seq<?> parts) {
        return parts.mkString(say("、", ", "));
    }

    /** A remark in the brackets of this language, to stand behind what it remarks on. */
    String bracketed(String remark) {
        return say("（" + remark + "）", " (" + remark + ")");
    }

    /** Citations behind what rests on them, each once. */
    static String cited(Seq<Citation> citations) {
        return citations.isEmpty() ? "" : " " + citations.distinct().mkString(" ");
    }

    /** What is to be remarked on an act, behind it. */
    String remark(Act act) {
        return Remarks.on(act).map(this::say).map(this::bracketed).getOrElse("");
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** Writes a line of its own. */
    Page line(String words) {
        return indented(0, words);
    }

    /** Writes a line as it is, however long. */
    Page unbroken(String words) {
        end(new StringBuilder(words));
        return this;
    }

    /** Writes a label with what it labels. */
    Page entry(String label, String words) {
        return hanging(padded(label, labels), words);
    }

    /** Writes a label with several lines; the label stands beside the first one. */
    Page entries(String label, Seq<String> lines) {
        String beside = label;
        for (String line : lines) {
            entry(beside, line);
            beside = "";
        }
        return this;
    }

    /** Writes a label with a table; all columns but the last are aligned. */
    Page table(String label, Seq<? extends Seq<String>> rows) {
        List<Integer> widths = List.empty();
        for (Seq<String> row : rows) {
            widths = widest(widths, row.map(Page::width).toList());
        }
        String beside = label;
        for (Seq<String> row : rows) {
            StringBuilder prefix = new StringBuilder(padded(beside, labels));
            for (int column = 0; column < row.size() - 1; column++) {
                prefix.append(padded(row.get(column), widths.get(column) + GAP));
            }
            hanging(prefix.toString(), row.last());
            beside = "";
        }
        return this;
    }

    private static List<Integer> widest(List<Integer> widths, List<Integer> row) {
        int columns = Math.max(widths.size(), row.size());
        return List.range(0, columns)
                .map(column -> Math.max(
                        column < widths.size() ? widths.get(column) : 0, column < row.size() ? row.get(column) : 0));
    }

    private Page indented(int columns, String words) {
        return hanging(" ".repeat(columns), words);
    }

    /** Writes words behind a prefix, and their further lines under their first. */
    private Page hanging(String prefix, String words) {
        int left = width(prefix);
        StringBuilder line = new StringBuilder(prefix);
        int used = left;
        for (String piece : pieces(words)) {
            int width = width(piece.stripTrailing());
            if (used > left && used + width > WIDTH) {
                end(line);
                line = new StringBuilder(" ".repeat(left));
                used = left;
            }
            line.append(piece);
            used += width(piece);
        }
        end(line);
        return this;
    }

    private void end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** Cuts words where a line may break. */
    private Seq<String> pieces(String words) {
        BreakIterator breaks =
                BreakIterator.getLineInstance(language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        breaks.setText(words);
        java.util.List<String> pieces = new java.util.ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = words.substring(start, end);
            int last = pieces.size() - 1;
            if (last >= 0 && isInsideName(pieces.get(last), piece)) {
                pieces.set(last, pieces.get(last) + piece);
            } else {
                pieces.add(piece);
            }
        }
        return List.ofAll(pieces);
    }

    /** Keeps names such as a citation or a reading's key on one line. */
    private static boolean isInsideName(String before, String behind) {
        char last = before.charAt(before.length() - 1);
        char first = behind.charAt(0);
        return last > ' ' && last < 0x7f && first > ' ' && first < 0x7f;
    }

    static String padded(String words, int width) {
        return words + " ".repeat(Math.max(0, width - width(words)));
    }

    /** How many columns of a terminal words take. */
    static int width(String words) {
        return words.codePoints().map(Page::width).sum();
    }

    private static int width(int character) {
        if (character < 0x1100) {
            return 1;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        boolean wide = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || (character >= 0x3000 && character <= 0x303e)
                || (character >= 0xff01 && character <= 0xff60);
        return wide ? 2 : 1;
    }

    /** What has been written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
