package io.governance.app.paper;

import io.governance.adapters.rest.LifeDocument;
import io.governance.adapters.rest.RehearsalDocument.Answered;
import io.governance.core.Language;
import io.governance.core.alliance.Alliance;
import io.governance.core.time.Occasion;

/** The answer to one question about an alliance, on paper (答复). */
public final class QuestionPage {

    private static final int LABEL = 12;

    private QuestionPage() {}

    /** The question and its answer. */
    public static String of(Alliance alliance, Occasion asked, String question, Answered answered, Language language) {
        Page page = new Page(language, LABEL);
        page.line(page.say("提问：", "Asked: ")
                        + (question + " " + answered.about()).strip()
                        + page.say("，", ", ")
                        + AlliancePage.named(page, alliance))
                .line(page.say("截至 ", "as of ") + LifeDocument.time(asked.at()));
        new AnswerLines(page).of(answered).forEach(page::line);
        return page.toString();
    }
}
