package io.governance.app.paper;

import io.governance.adapters.rest.LifeDocument;
import io.governance.adapters.rest.RehearsalDocument;
import io.governance.core.Language;
import io.governance.core.record.Entry;

/** The record of an alliance on paper (记录): one line for each entry. */
public final class RecordPage {

    private static final int NUMBER = 9;
    private static final int TIME = 18;
    private static final int PERSON = 14;

    private RecordPage() {}

    /** An entry of the record on its line. */
    public static String entry(Entry entry) {
        return Page.padded(Long.toString(entry.number()), NUMBER)
                + Page.padded(LifeDocument.time(entry.at()), TIME)
                + Page.padded(
                        entry.actor().value(),
                        Math.max(PERSON, Page.width(entry.actor().value()) + 2))
                + RehearsalDocument.kind(entry) + Page.cited(entry.act().citations()) + "\n";
    }

    /** That there is nothing behind an entry. */
    public static String noRecord(long after, Language language) {
        return language == Language.ZH
                ? "编号 " + after + " 之后没有记录。\n"
                : "there is nothing behind entry " + after + ".\n";
    }
}
