package io.governance.app.paper;

import io.governance.core.Text;
import io.governance.core.judgement.Answer;
import io.governance.core.judgement.Exhibit;
import io.governance.core.judgement.Judgement;
import io.vavr.collection.Seq;
import java.time.Instant;

/** Writes what was judged and why, each element under what it is part of, with its facts and provisions. */
final class ReasonsList {

    private final Page page;

    ReasonsList(Page page) {
        this.page = page;
    }

    /** Writes judgements, each with its parts below. */
    void write(Seq<Judgement> judgements) {
        judgements.forEach(judgement -> write(judgement, 0));
    }

    private void write(Judgement judgement, int depth) {
        String facts = page.list(judgement.exhibits().map(this::fact));
        String missing = judgement.missing().isEmpty() || !judgement.parts().isEmpty()
                ? ""
                : page.say(" 缺少：", " missing: ") + page.list(judgement.missing().map(page::say));
        page.entry(
                "",
                "  ".repeat(depth) + called(judgement.answer()) + " " + page.say(judgement.statement())
                        + (facts.isEmpty() ? "" : page.bracketed(facts))
                        + missing + Page.cited(judgement.citations()));
        judgement.parts().forEach(part -> write(part, depth + 1));
    }

    private String fact(Exhibit exhibit) {
        Object value = exhibit.value() instanceof Instant at
                ? io.governance.adapters.rest.LifeDocument.time(at)
                : exhibit.value();
        return page.say(exhibit.name()) + " " + value;
    }

    private String called(Answer answer) {
        Text text = switch (answer) {
            case YES -> Text.of("是", "yes");
            case NO -> Text.of("否", "no");
            case UNKNOWN -> Text.of("不明", "unknown");
        };
        return page.say(text);
    }
}
