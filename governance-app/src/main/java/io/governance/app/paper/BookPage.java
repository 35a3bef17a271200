package io.governance.app.paper;

import io.governance.core.Language;
import io.governance.core.Text;

/** What was found out about a minute book, on paper: one line for each alliance. */
public final class BookPage {

    private BookPage() {}

    /** That a record is sound. */
    public static String sound(String alliance, long last, int rulings, String hash, Language language) {
        return language == Language.ZH
                ? alliance + "  完好：第 1 至 " + last + " 条与存入时一致，" + rulings + " 个表决结论重算相同，" + hash + "\n"
                : alliance + "  sound: entries 1 to " + last + " as stored, " + rulings + " rulings come out the same, "
                        + hash + "\n";
    }

    /** That a record is not sound. */
    public static String unsound(String alliance, long number, Text what, Language language) {
        return language == Language.ZH
                ? alliance + "  不完好：第 " + number + " 条，" + what.zh() + "\n"
                : alliance + "  NOT SOUND: entry " + number + ", " + what.en() + "\n";
    }

    /** That a record goes on from a checkpoint. */
    public static String fits(String alliance, long number, String at, Language language) {
        return language == Language.ZH
                ? alliance + "  与 " + at + " 的检查点（第 " + number + " 条）相符\n"
                : alliance + "  fits the checkpoint of " + at + " at entry " + number + "\n";
    }

    /** That a record does not go on from a checkpoint. */
    public static String unfit(String alliance, long number, String at, Text what, Language language) {
        return language == Language.ZH
                ? alliance + "  与 " + at + " 的检查点（第 " + number + " 条）不符：" + what.zh() + "\n"
                : alliance + "  DOES NOT FIT the checkpoint of " + at + " at entry " + number + ": " + what.en() + "\n";
    }

    /** How far a record was carried. */
    public static String carried(String alliance, long before, long last, String hash, Language language) {
        return language == Language.ZH
                ? alliance + "  共 " + last + " 条，本次 " + (last - before) + " 条，" + hash + "\n"
                : alliance + "  " + last + " entries, " + (last - before) + " of them now, " + hash + "\n";
    }
}
