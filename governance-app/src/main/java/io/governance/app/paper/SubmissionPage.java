package io.governance.app.paper;

import io.governance.adapters.rest.RehearsalDocument;
import io.governance.core.Language;
import io.governance.core.Refusal;
import io.governance.core.record.Entry;
import io.vavr.collection.Seq;

/** Commands carried out one by one, on paper: what each recorded, where it stopped and why. */
public final class SubmissionPage {

    private static final int NUMBER = 9;
    private static final int COMMAND = 22;

    private SubmissionPage() {}

    /** A step that was carried out, with what it recorded. */
    public static String done(String number, String command, Seq<Entry> entries, Language language) {
        Page page = new Page(language, NUMBER);
        return step(number, command)
                + page.list(entries.map(entry -> entry.number() + " " + RehearsalDocument.kind(entry)
                        + Page.cited(entry.act().citations())
                        + page.remark(entry.act())))
                + "\n";
    }

    /** A step that was refused. */
    public static String stopped(String number, String command, Refusal refusal, Language language) {
        return step(number, command) + refusal.code() + Page.cited(refusal.citations()) + "  "
                + refusal.explanation().in(language) + "\n";
    }

    /** A step whose time has not come. */
    public static String notYet(String number, String command, String at, Language language) {
        return step(number, command)
                + (language == Language.ZH
                        ? "这一步定在 " + at + "，时间未到；届时再次执行本命令即可，已完成的不会重复。\n"
                        : "this step is for " + at
                                + ", which lies ahead; run this again then: nothing is done twice.\n");
    }

    private static String step(String number, String command) {
        return Page.padded(number, Math.max(NUMBER, Page.width(number) + 2)) + Page.padded(command, COMMAND) + "→ ";
    }

    /** How many steps were carried out. */
    public static String summary(int done, int before, Language language) {
        return language == Language.ZH
                ? "完成 " + done + " 步，先前已完成 " + before + " 步\n"
                : done + " steps done, " + before + " done before\n";
    }
}
