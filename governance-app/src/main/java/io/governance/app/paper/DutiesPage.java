package io.governance.app.paper;

import io.governance.adapters.rest.LifeDocument;
import io.governance.core.Language;
import io.governance.core.alliance.Alliance;
import io.governance.core.questions.Due;
import io.governance.core.time.Occasion;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** What is due in an alliance, on paper (到期事项): until when, by whom, by which article, and what if it is missed. */
public final class DutiesPage {

    private static final int LABEL = 12;

    private final Page page;

    private DutiesPage(Language language) {
        this.page = new Page(language, LABEL);
    }

    /** What is due. */
    public static String of(Alliance alliance, Seq<Due> duties, Occasion asked, LocalDate last, Language language) {
        return new DutiesPage(language).written(alliance, duties, asked, last);
    }

    private String written(Alliance alliance, Seq<Due> duties, Occasion asked, LocalDate last) {
        page.line(page.say("到期事项：", "Duties: ") + AlliancePage.named(page, alliance))
                .line(page.say(
                        "截至 " + LifeDocument.time(asked.at()) + "，所列至 " + last + " 到期",
                        "as of " + LifeDocument.time(asked.at()) + ", due until " + last))
                .blank();
        if (duties.isEmpty()) {
            page.line(
                    page.say(
                            "没有到期事项。定期义务、待决议案、会议、任期和任务会产生到期事项；--until 可看得更远。",
                            "Nothing is due. Recurring duties, pending proposals, meetings, terms and tasks make something due; --until looks further."));
        }
        duties.forEach(due -> due(due, asked.day()));
        return page.toString();
    }

    private void due(Due due, LocalDate day) {
        String when = due.last().map(LocalDate::toString).getOrElse(page.say("无期限", "no day"));
        page.entry(
                when,
                (due.isOverdueOn(day) ? page.say("已逾期 ", "OVERDUE ") : "")
                        + page.say(due.text())
                        + page.bracketed(page.say(due.by()))
                        + "  " + due.id() + Page.cited(due.citations()));
        page.entry(
                due.provisional() ? page.say("（暂定）", "provisional") : "",
                page.say("逾期：", "if missed: ") + page.say(due.effect()));
    }
}
