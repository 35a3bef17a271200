package io.governance.app.paper;

import io.governance.core.Language;
import io.governance.core.alliance.Alliance;
import io.governance.core.questions.Hindsight;
import io.governance.core.voting.Arithmetic;
import io.governance.core.voting.Reason;
import io.governance.core.voting.Ruling;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Past ballots under changed rules and readings, on paper (重算): those that would have come to something else. */
public final class HindsightPage {

    private static final int LABEL = 12;

    private final Page page;

    private HindsightPage(Language language) {
        this.page = new Page(language, LABEL);
    }

    /** The ballots that would have come to something else. */
    public static String of(Alliance alliance, Seq<Hindsight.Review> reviews, Language language) {
        return new HindsightPage(language).written(alliance, reviews);
    }

    private String written(Alliance alliance, Seq<Hindsight.Review> reviews) {
        Seq<Hindsight.Review> changed = reviews.filter(Hindsight.Review::differs);
        page.line(page.say("重算：", "Replayed: ") + AlliancePage.named(page, alliance))
                .line(page.say("不写入任何记录；每次表决的名册不变", "nothing is stored; each ballot keeps its roll"))
                .blank();
        if (reviews.isEmpty()) {
            page.line(page.say(
                    "没有已结束的表决可重算；close-ballot 结束表决。", "There is no closed ballot to replay; close-ballot closes one."));
            return page.toString();
        }
        changed.forEach(this::review);
        page.line(page.say(
                "已结束的表决 " + reviews.size() + " 次，结论不同 " + changed.size() + " 次",
                reviews.size() + " closed ballots, " + changed.size() + " with another verdict"));
        return page.toString();
    }

    private void review(Hindsight.Review review) {
        page.line(review.ballot().id() + "  " + review.ballot().body() + " "
                + review.ballot().matter() + page.say("：", ": ")
                + review.ballot().subject());
        page.entries(page.say("原结论", "was"), ruling(review.was()));
        page.entries(
                page.say("重算", "would be"),
                review.would()
                        .fold(
                                refusal -> List.of(page.say("无此职权", "no competence") + " " + refusal.code()
                                        + Page.cited(refusal.citations()) + "  " + page.say(refusal.explanation())),
                                this::ruling));
        page.blank();
    }

    private Seq<String> ruling(Ruling ruling) {
        Seq<String> reasons = ruling.reasons()
                .flatMap(Reason::flattened)
                .flatMap(reason -> reason.arithmetic()
                        .map(Arithmetic::text)
                        .map(arithmetic -> page.say(reason.statement()) + "  " + page.say(arithmetic)
                                + Page.cited(reason.citations())));
        return reasons.prepend(page.say(Wording.of(ruling.verdict())) + " " + ruling.verdict());
    }
}
