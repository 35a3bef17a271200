package io.governance.app.paper;

import io.governance.core.Language;
import io.governance.core.Refusal;
import io.governance.core.charter.Charter;
import io.vavr.collection.List;

/** A refusal on paper (不予受理通知): its code, what happened and what to do, and the articles that say no. */
public final class RefusalNotice {

    private RefusalNotice() {}

    /** Writes a refusal by a charter. */
    public static String of(Refusal refusal, Charter charter, Language language) {
        Page page = new Page(language, language == Language.ZH ? 10 : 13);
        page.line(page.say("不予受理通知", "NOTICE OF A REFUSAL"))
                .blank()
                .entry(
                        page.say("联盟", "Alliance"),
                        page.say(charter.name()) + page.bracketed(charter.id().value()))
                .entry(page.say("代码", "Code"), refusal.code())
                .entry(page.say("说明", "Explanation"), page.say(refusal.explanation()))
                .entry(
                        page.say("事实", "Facts"),
                        page.list(refusal.facts().toList().map(fact -> fact._1 + "=" + fact._2)))
                .blank()
                .table(
                        page.say("依据", "Articles"),
                        refusal.citations()
                                .map(citation -> List.of(
                                        citation.toString(),
                                        charter.article(citation)
                                                .map(article -> page.say(article.summary()))
                                                .getOrElse(""))));
        return page.toString();
    }
}
