package io.governance.app.paper;

import io.governance.core.Language;
import io.governance.core.Text;
import io.governance.core.alliance.Alliance;
import io.governance.core.questions.AmendedDuties;
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

    /** The ballots that would have come to something else, and the duties to license that would be others. */
    public static String of(
            Alliance alliance, Seq<Hindsight.Review> reviews, Seq<AmendedDuties.Change> duties, Language language) {
        HindsightPage written = new HindsightPage(language);
        written.ballots(alliance, reviews);
        if (alliance.charter().licensing().isDefined()) {
            written.duties(duties);
        }
        return written.page.toString();
    }

    private void duties(Seq<AmendedDuties.Change> duties) {
        page.blank().line(page.say("许可义务（如自始如此）", "DUTIES TO LICENSE, HAD IT BEEN SO FROM THE START"));
        page.table(
                "",
                duties.map(change -> List.of(
                        change.id(),
                        page.say(word(change.kind())),
                        change.was().state() + " → " + change.would().state()
                                + Page.cited(change.would().citations())
                                + (change.fromNow() ? page.say("；现在生效也会改变", "; also if it took effect now") : ""))));
        page.line(page.say(
                "改变 " + duties.size() + " 项；若现在生效，改变 " + duties.count(AmendedDuties.Change::fromNow)
                        + " 项，因为修改只及于其后开始的审阅",
                duties.size() + " would be others; " + duties.count(AmendedDuties.Change::fromNow)
                        + " if it took effect now, as an amendment governs the reviews that open after it"));
    }

    private static Text word(AmendedDuties.Kind kind) {
        return switch (kind) {
            case ADDED -> Text.of("新增", "added");
            case DROPPED -> Text.of("取消", "dropped");
            case CHANGED -> Text.of("变化", "changed");
        };
    }

    private void ballots(Alliance alliance, Seq<Hindsight.Review> reviews) {
        Seq<Hindsight.Review> changed = reviews.filter(Hindsight.Review::differs);
        page.line(page.say("重算：", "Replayed: ") + AlliancePage.named(page, alliance))
                .line(page.say("不写入任何记录；每次表决的名册不变", "nothing is stored; each ballot keeps its roll"))
                .blank();
        if (reviews.isEmpty()) {
            page.line(page.say(
                    "没有已结束的表决可重算；close-ballot 结束表决。", "There is no closed ballot to replay; close-ballot closes one."));
            return;
        }
        changed.forEach(this::review);
        page.line(page.say(
                "已结束的表决 " + reviews.size() + " 次，结论不同 " + changed.size() + " 次",
                reviews.size() + " closed ballots, " + changed.size() + " with another verdict"));
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
